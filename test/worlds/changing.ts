import { ORDINARY } from './quiet.ts'
import type { Change, World } from './simulate.ts'

/** Loops in which one known thing changes on day 42, and the rules that would name it. */

export const CHANGE_DAY = 42
/** Days that are simulated, so many of them after the change. */
const DAYS = 70
const DECAY_DAYS = 112

export interface Changing extends World {
  days: number
  causes: readonly string[]
}

interface Given extends Partial<Omit<World, 'change'>> {
  id: string
  to: Omit<Change, 'day'>
  causes: readonly string[]
}

const DROP = ['success-drop']
const KIND = ['type-drop', 'type-failing']
const OUTAGE = ['incident', 'success-drop']
const STALL = ['loop-stalled']
const SLOW = ['slow-cycles']
const REASON = ['failure-reason-rising']
const TASK = ['repeat-failure', 'waste-concentrated']
const CAP = ['time-cap']
const PHANTOM = ['phantom-success', 'loop-spinning']
const OUTAGE_DAYS = 3

const GIVEN: readonly Given[] = [
  { id: 'drop .75->.45 v3', perDay: 3, to: { rate: 0.45 }, causes: DROP },
  { id: 'drop .75->.45 v8', to: { rate: 0.45 }, causes: DROP },
  { id: 'drop .75->.60 v3', perDay: 3, to: { rate: 0.6 }, causes: DROP },
  { id: 'drop .75->.60 v8', to: { rate: 0.6 }, causes: DROP },
  { id: 'drop .75->.60 v30', perDay: 30, to: { rate: 0.6 }, causes: DROP },
  { id: 'drop .95->.85 v3', perDay: 3, rate: 0.95, to: { rate: 0.85 }, causes: DROP },
  { id: 'drop .95->.85 v8', rate: 0.95, to: { rate: 0.85 }, causes: DROP },
  { id: 'drop .95->.85 v30', perDay: 30, rate: 0.95, to: { rate: 0.85 }, causes: DROP },
  { id: 'drop .75->.45 v1', perDay: 1, to: { rate: 0.45 }, causes: DROP },
  { id: 'drop .75->.45 v8 rho.25', rho: 0.25, to: { rate: 0.45 }, causes: DROP },
  { id: 'one kind of 4 (.75->.30, 25 %) v8', evenKinds: true, to: { kind: 1, kindRate: 0.3 }, causes: KIND },
  {
    id: 'one kind of 4 (.75->.30) v3',
    perDay: 3,
    evenKinds: true,
    to: { kind: 1, kindRate: 0.3 },
    causes: KIND,
  },
  { id: 'slow decay .75->.45 over 42 d v8', days: DECAY_DAYS, to: { slowTo: 0.45, over: 42 }, causes: DROP },
  {
    id: 'slow decay .75->.45 over 42 d v3',
    days: DECAY_DAYS,
    perDay: 3,
    to: { slowTo: 0.45, over: 42 },
    causes: DROP,
  },
  { id: '3-day outage v8', to: { until: CHANGE_DAY + OUTAGE_DAYS, outage: true }, causes: OUTAGE },
  { id: '3-day outage v3', perDay: 3, to: { until: CHANGE_DAY + OUTAGE_DAYS, outage: true }, causes: OUTAGE },
  { id: 'dead loop v8', to: { dead: true }, causes: STALL },
  { id: 'dead loop v1', perDay: 1, to: { dead: true }, causes: STALL },
  { id: 'dead loop weekdays', weekendsOff: true, hours: [8, 18], to: { dead: true }, causes: STALL },
  { id: 'dead loop mondays-only', onlyDay: 0, perDay: 20, to: { dead: true }, causes: STALL },
  { id: 'duration x1.5 v8', to: { slow: 1.5 }, causes: SLOW },
  { id: 'duration x1.5 v3', perDay: 3, to: { slow: 1.5 }, causes: SLOW },
  { id: 'duration x1.2 v8', to: { slow: 1.2 }, causes: SLOW },
  { id: 'duration x1.2 v30', perDay: 30, to: { slow: 1.2 }, causes: SLOW },
  { id: 'new reason 10 % v8', to: { newReason: 0.1 }, causes: REASON },
  { id: 'new reason 10 % v3', perDay: 3, to: { newReason: 0.1 }, causes: REASON },
  { id: 'new reason 10 % v30', perDay: 30, to: { newReason: 0.1 }, causes: REASON },
  { id: 'one task in endless retry (25 %) v8', to: { endless: 0.25 }, causes: TASK },
  { id: 'one task in endless retry (50 %) v3', perDay: 3, to: { endless: 0.5 }, causes: TASK },
  { id: 'time cap v8', to: { cap: true }, causes: CAP },
  { id: 'time cap v3', perDay: 3, to: { cap: true }, causes: CAP },
  { id: 'time cap, all long ones cut, from day D, v8', to: { capAll: true, slow: 1.5 }, causes: CAP },
  {
    id: 'time cap, in place since day 0, work x1.5 slower from D, v8',
    capAlways: true,
    to: { slow: 1.5 },
    causes: CAP,
  },
  { id: 'phantom success 60 % v8', to: { phantom: 0.6 }, causes: PHANTOM },
  { id: 'phantom success 100 % v8', to: { phantom: 1 }, causes: PHANTOM },
  { id: 'phantom success 90 % v8', to: { phantom: 0.9 }, causes: PHANTOM },
  { id: 'phantom success 100 % v3', perDay: 3, to: { phantom: 1 }, causes: PHANTOM },
]

export const CHANGING: readonly Changing[] = GIVEN.map(({ to, ...given }) => ({
  ...ORDINARY,
  days: DAYS,
  ...given,
  change: { day: CHANGE_DAY, ...to },
}))
