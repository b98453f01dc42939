/** How much fleet.json may hold: the one place. */
export const FLEET_MOST = {
  /** Of this many loops a page says nothing that one of a part would not say better. */
  loops: 20_000,
  /** Of one loop. */
  findings: 5,
  reasons: 10,
  changes: 2,
  names: 6,
  /** As long as a baseline. */
  days: 28,
  /** Of what several loops have in common. */
  shared: 20,
  namedLoops: 50,
} as const
