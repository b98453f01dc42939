import assert from 'node:assert/strict'
import { ForgeError } from '../../src/forge/forge.ts'
import type { Forge } from '../../src/forge/forge.ts'

/** One call of every kind, all about issue 5 and comment 6. */

export type Call = (forge: Forge) => Promise<unknown>

export const list: Call = (forge) => forge.listIssues('loop', 'open')
export const get: Call = (forge) => forge.getIssue(5)
export const create: Call = (forge) => forge.createIssue({ title: 't', body: 'b', labels: [], assignees: [] })
export const edit: Call = (forge) => forge.editIssue(5, { body: 'b' })
export const close: Call = (forge) => forge.editIssue(5, { state: 'closed' })
export const comment: Call = (forge) => forge.createComment(5, 'b')
export const editComment: Call = (forge) => forge.editComment(6, 'b')
export const addLabel: Call = (forge) => forge.addLabels(5, ['loop'])

export const READS = { list, get }
export const WRITES = { create, edit, close, comment, editComment }

export async function failureOf(forge: Forge, call: Call): Promise<ForgeError> {
  try {
    await call(forge)
  } catch (error) {
    assert.ok(error instanceof ForgeError, String(error))
    return error
  }
  return assert.fail('the call succeeded')
}
