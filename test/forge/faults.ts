import type { LoggedRequest } from './exchange.ts'

/** "After commit" means that the forge did the work, and the client does not learn of it. */
export const FAULT_KINDS = [
  'unauthorized',
  'forbidden',
  'secondary-limit',
  'primary-limit',
  'rate-limited-without-headers',
  'not-found',
  'issues-disabled',
  'invalid',
  'status',
  'error-500',
  'bad-gateway',
  'bad-gateway-after-commit',
  'reset',
  'reset-after-commit',
  'hang',
  'hang-after-commit',
  'html',
  'truncated-after-commit',
  'cut-off-after-commit',
  'empty-after-commit',
  'wrong-shape-after-commit',
  'redirect',
  'redirect-elsewhere',
  'slow',
  'delay',
  'old-body',
  'endless-pages',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** What goes wrong, and with which requests: those that fit everything that is given. */
export interface Fault {
  kind: FaultKind
  /** The n-th request of all, counted from 1. */
  request?: number
  method?: string
  /** The source of a regular expression for the path below the API's base. */
  path?: string
  operation?: string
  /** How many fitting requests go well before. */
  after?: number
  /** How many fitting requests fail; 1 by default, `Infinity` for ever. */
  times?: number
  /** `secondary-limit`; 5 by default. */
  retryAfterSeconds?: number
  /** `primary-limit`: when the limit ends, in epoch seconds, by the forge's clock. */
  resetAtSeconds?: number
  /** `invalid`; `title` by default. */
  field?: 'title' | 'body' | 'labels' | 'assignees'
  /** `status`. */
  status?: number
  message?: string
  /** `slow`: between two of the answer's 20 pieces; `delay`: before the answer. 10 by default. */
  milliseconds?: number
}

/** The faults to come; each is used up by the requests that it meets. */
export class FaultPlan {
  readonly #faults: { fault: Fault; met: number }[] = []

  add(fault: Fault): void {
    this.#faults.push({ fault, met: 0 })
  }

  /** The first fault that meets this request. */
  take(request: LoggedRequest): Fault | undefined {
    const planned = this.#faults.filter(({ fault }) => fits(fault, request))
    let taken: Fault | undefined
    for (const plan of planned) {
      const from = plan.fault.after ?? 0
      const isDue = plan.met >= from && plan.met < from + (plan.fault.times ?? 1)
      if (isDue && taken !== undefined) continue // it waits for the next request
      plan.met += 1
      if (isDue) taken = plan.fault
    }
    return taken
  }
}

function fits(fault: Fault, request: LoggedRequest): boolean {
  return (
    (fault.request === undefined || fault.request === request.number) &&
    (fault.method === undefined || fault.method === request.method) &&
    (fault.operation === undefined || fault.operation === request.operation) &&
    (fault.path === undefined || new RegExp(fault.path).test(request.path))
  )
}
