import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meaningOf } from '../../src/commands/inspect/outcome-words.ts'

const MEANT: Record<string, string[]> = {
  success: [
    'ok',
    'PASSED',
    'Shipped',
    'done',
    'accepted',
    'keep',
    'green',
    'tests_passed',
    'merged',
    '✅',
    '✅ done',
    'ok: 3 files',
  ],
  failure: [
    'failed',
    'checks_failed',
    'parse_error',
    'error_max_turns',
    'rejected',
    'discard',
    'red',
    'broken',
    'crashed',
    'timed_out',
    'Timed Out',
    'startup_failure',
    '❌ failed',
    'failed: 3 tests',
  ],
  neutral: [
    'skipped',
    'paused',
    'blocked',
    'no-op',
    'quota',
    'cancelled',
    'action_required',
    'neutral',
    'quota_hit',
    'skipped: no work',
  ],
  running: ['running', 'started', 'in_progress', 'pending', 'review_pending'],
  open: [
    'weird',
    '✅ failed',
    'done: tests failed',
    'ok: not merged',
    'odd: failed',
    'not_merged',
    'partial_success',
    'no_errors',
    'failed_then_fixed',
    'incomplete',
    'the build has failed',
    'nothing was fixed',
    '15',
    '',
    'constructor',
  ],
}

for (const [meaning, words] of Object.entries(MEANT))
  test(`words that mean ${meaning}`, () => {
    assert.deepEqual(
      words.map((word) => [word, meaningOf(word) ?? 'open']),
      words.map((word) => [word, meaning]),
    )
  })
