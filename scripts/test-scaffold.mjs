// npm run test:scaffold: a new rule and a new format, made in a copy of the project, are green at once; the rule stands on
// every page of its own loop, in docs and schema, and no golden page of another changes.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const RULE = 'brand-new-rule'
const FORMAT = 'brand-new-format'

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-scaffold-'))
try {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  for (const file of tracked.split('\0').filter((name) => name !== '' && fs.existsSync(name))) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    fs.copyFileSync(file, path.join(copy, file))
  }
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'dir')
  run('git', ['init', '-q'])
  run('git', ['add', '-A'])
  run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-qm', 'before'])

  run('npm', ['run', '--silent', 'new-rule', '--', RULE])
  run('npm', ['run', '--silent', 'new-format', '--', FORMAT])
  refuses('new-rule', RULE, /is there already/)
  for (const name of ['No Name', 'class', '../up', 'two--hyphens', '2nd', 'x'.repeat(41)]) {
    refuses('new-rule', name, /is no name/)
    refuses('new-format', name, /is no name/)
  }
  refuses('new-format', 'native', /is there already/)
  const before = fs.readFileSync(path.join(copy, 'src/judge/rules', `${RULE}.ts`), 'utf8')
  run('npm', ['run', '--silent', 'format'])
  if (fs.readFileSync(path.join(copy, 'src/judge/rules', `${RULE}.ts`), 'utf8') !== before)
    throw new Error('the new rule is not formatted')
  run('npm', ['run', '--silent', 'lint'])
  run('npm', ['run', '--silent', 'build'])
  run('npm', ['run', '--silent', 'docs'])
  run('npx', ['knip'])
  run('npm', [
    'run',
    '--silent',
    'test:built',
    '--',
    'scenarios',
    'formats',
    'report/',
    'judge/',
    'insights/',
    'architecture',
    // Laws of texts, whatever rules there are.
    '!report/sizes',
    '!report/one-number',
    '!report/issue-texts-laws',
    '!report/markdown',
    '!report/inert',
  ])

  const changed = run('git', ['status', '--porcelain', '-uall']).split('\n').filter(Boolean)
  const strange = changed.filter(
    (line) =>
      !/ (dist|docs|schema|src\/(judge\/rules|read\/formats|settings)|test\/(scenarios|golden\/formats)|README\.md|action\.yml)/.test(
        line,
      ),
  )
  if (strange.length > 0) throw new Error(`other files changed:\n${strange.join('\n')}`)
  for (const file of ['docs/rules.md', 'schema/insights.schema.json', 'README.md'])
    if (!run('git', ['diff', '--', file]).includes(file === 'README.md' ? 'rules, each' : RULE))
      throw new Error(`${file} does not know the new rule`)
  if (!fs.readFileSync(path.join(copy, 'docs/formats.md'), 'utf8').includes(FORMAT))
    throw new Error('docs/formats.md does not know the new format')
  for (const format of ['text', 'markdown', 'html', 'json', 'prompt']) {
    const page = run('node', [
      'dist/cli/index.js',
      '--root',
      loopOf(RULE),
      '--now',
      '2026-09-21T12:00:00Z',
      '--dry-run',
      '--format',
      format,
    ])
    if (!page.includes(RULE)) throw new Error(`--format ${format} does not show the new rule`)
  }
  console.log(
    `A new rule and a new format are green at once: ${changed.length} files, all their own or generated.`,
  )
  console.log('1 passed, 0 failed')
} finally {
  fs.rmSync(copy, { recursive: true, force: true })
}

/** The loop of the rule's own scenario, as files. */
function loopOf(rule) {
  const root = path.join(copy, 'build', 'loop')
  fs.mkdirSync(path.join(root, '.loop', 'retro'), { recursive: true })
  const program = `import { filesOf } from './build/test/scenario-files.js'
import fs from 'node:fs'
for (const [file, text] of Object.entries(filesOf(JSON.parse(fs.readFileSync('test/scenarios/${rule}/found.json', 'utf8')))))
  fs.writeFileSync('build/loop/' + file, text)`
  run('node', ['--input-type=module', '-e', program])
  return root
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  })
  if (status === 0) return stdout
  throw new Error(
    `${command} ${args.join(' ')} ended with ${status}:\n${stdout.slice(-6000)}${stderr.slice(-3000)}`,
  )
}

function refuses(command, name, words) {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', command, '--', name], {
    cwd: copy,
    encoding: 'utf8',
  })
  if (status !== 2 || !words.test(stderr)) throw new Error(`${command} ${name}: ${status} ${stderr}`)
}
