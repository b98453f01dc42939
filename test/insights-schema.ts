import assert from 'node:assert/strict'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { PROJECT, readJson } from './project.ts'

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = ajv.compile(readJson(path.join(PROJECT, 'schema', 'insights.schema.json')) as object)

/** Against the published schema, by another validator than the one that made it. */
export function assertValidInsights(insights: unknown): void {
  assert.ok(validate(insights), JSON.stringify(validate.errors, null, 2))
}
