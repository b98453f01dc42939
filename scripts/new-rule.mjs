// npm run new-rule -- ID: a rule with its line and its scenarios, green at once; what it finds is yours to change.
import fs from 'node:fs'
import { camelOf, formatAll, insertLines, readName, writeNew } from './scaffold.mjs'

const id = readName('new-rule', (name) => fs.existsSync(`src/judge/rules/${name}.ts`) || name === 'index')
const name = camelOf(id)

writeNew(
  `src/judge/rules/${id}.ts`,
  `import { ofText, percent } from '../../model/words.ts'
import { COUNT } from '../range.ts'
import { defineRule } from '../rule.ts'

export const ${name} = defineRule({
  id: '${id}',
  severity: 'low',
  category: 'reliability',
  family: '${id}',
  summary: 'Cycles that failed give ${id} as their reason.',
  question: 'Did cycles of the window fail for this one reason?',
  called: ({ unit }) => \`\${unit.many} fail with ${id}\`,
  limits: {
    fewest: { default: 3, range: COUNT, unit: 'cycles', source: 'one or two are not worth a word' },
  },
  check: ({ timeline: { recent, windowDays } }, limits) => {
    const failed = recent.filter(({ outcome, reason }) => outcome === 'failure' && reason === '${id}')
    return [
      {
        subject: { kind: 'loop' as const, key: '' },
        test: {
          method: 'rule',
          n: [0, recent.length] as const,
          k: [0, failed.length] as const,
          enough: true,
          matters: failed.length >= limits.fewest,
        },
        values: { k: failed.length, n: recent.length, week: windowDays },
      },
    ]
  },
  word: ({ subject, unit, values: { k, n, week } }, limits) => ({
    lead: \`\${ofText(k, n)} \${unit.many} failed with ${id}\`,
    detail: percent(k, n),
    recommendation: \`Read these \${unit.many} and find what they have in common\`,
    facts: [{ measure: 'failures', now: { value: k, k, n } }],
    goal: { measure: 'failures', subject, direction: 'below', target: limits.fewest, within: { days: week } },
  }),
})
`,
)

insertLines('src/judge/rules/index.ts', [
  [/^\n\/\*\* All standard rules/m, `import { ${name} } from './${id}.ts'`],
  [/^\] as const satisfies/m, `  ${name},`],
])

const group = (count, fields) => ({ from: 6, to: 1, count, succeed: 0, row: fields })
const scenario = (about, count, expected) =>
  `${JSON.stringify(
    {
      about,
      groups: [{ from: 34, to: 0, count: 40, succeed: 40 }, group(count, { reason: id })],
      expect: { [id]: expected },
    },
    undefined,
    2,
  )}\n`

writeNew(
  `test/scenarios/${id}/found.json`,
  scenario('three cycles of the window failed for the reason', 3, {
    level: 'confirmed',
    severity: 'low',
    finding: `3 of 11 cycles failed with ${id} (27%)`,
    workedIf: 'fewer than 3 of the cycles of the next 7 days fail',
  }),
)
writeNew(`test/scenarios/${id}/too-few.json`, scenario('two happen', 2, 'silent'))
formatAll(`src/judge/rules/${id}.ts`, `test/scenarios/${id}`)
console.log('Now: change what it finds, then npm run all.')
