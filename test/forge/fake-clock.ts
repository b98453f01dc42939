import type { Clock } from '../../src/forge/waits.ts'

/** Time that passes only when a test says so; a wait is over at once, and then it has passed. */
export class FakeClock implements Clock {
  private passedMs = 0
  private limits: { atMs: number; stop: AbortController }[] = []

  readonly nowMs = (): number => this.passedMs

  readonly sleep = (waitMs: number): Promise<void> => {
    this.pass(waitMs)
    return Promise.resolve()
  }

  readonly abortAfter = (limitMs: number): AbortSignal => {
    const stop = new AbortController()
    this.limits.push({ atMs: this.passedMs + limitMs, stop })
    return stop.signal
  }

  pass(ms: number): void {
    this.passedMs += ms
    const due = this.limits.filter(({ atMs }) => atMs <= this.passedMs)
    this.limits = this.limits.filter((limit) => !due.includes(limit))
    for (const { stop } of due) stop.abort(new DOMException('The time is over', 'TimeoutError'))
  }

  /** Until the last limit that was set is over. */
  passLimits(): void {
    this.pass(Math.max(this.passedMs, ...this.limits.map(({ atMs }) => atMs)) - this.passedMs)
  }
}
