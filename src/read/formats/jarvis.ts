import { evidenceOf, type Format, has, sumOf } from './format.ts'

/** Iterations of jarvis over the specs of a repository. Blocked and out of quota decide nothing. */
export const jarvis: Format = {
  name: 'jarvis',
  files: ['runs.jsonl'],
  note: 'Blocked and out of quota decide nothing. The last iteration of a spec stands there twice and counts once.',
  repeatsRows: true,
  matches: (sample) =>
    evidenceOf(
      sample,
      '`namespace`, `kind` and `exit_reason` or `duration_ms`',
      (record) =>
        has(record, 'namespace', 'kind') && (has(record, 'exit_reason') || has(record, 'duration_ms')),
    ),
  fields: {
    time: ['ts'],
    outcome: {
      field: ['kind'],
      success: ['ok'],
      failure: ['error', 'failed', 'failure', 'timeout', 'crash'],
    },
    duration: { field: ['duration_ms'], unit: 'ms' },
    task: ['namespace'],
    reason: ['exit_reason'],
    id: ['iteration'],
    model: ['configured_model'],
    agent: ['agent'],
    // Fresh tokens; what came from the cache is not among them.
    tokens: sumOf('usage.input_tokens', 'usage.output_tokens'),
    costUsd: ['cost_usd'],
    work: ['usage.input_tokens', 'usage.output_tokens'],
  },
}
