/**
 * Preloaded into a run of the action: the waits between tries are over at once, and the limits of a minute after three
 * seconds, which leaves a busy machine the time to do its work between the waits.
 */

const LONG_WAIT_MS = 20_000

const { setTimeout: wait } = globalThis
globalThis.setTimeout = ((call: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
  wait(call, ms < LONG_WAIT_MS ? ms / 100 : ms / 20, ...args)) as typeof setTimeout
