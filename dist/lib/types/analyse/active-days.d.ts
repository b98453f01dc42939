import type { Timeline } from './timeline.ts';
/** On which days of the week a loop works, and how many of them it has missed since its last cycle. UTC days. */
export interface ActiveDays {
    /** Days of the week on which it works: 0 to 7. */
    weekdays: number;
    /** Cycles a day, of the days that had any. */
    pace: number;
    /** Whole days since the day of the last cycle that fell on such a day of the week. */
    missed: number;
}
/**
 * By the four weeks that end with the last cycle: a day of the week is active when it had a cycle in so many of them; in a
 * log that is younger, in all that it saw.
 */
export declare function findActiveDays({ alive, now }: Timeline, fewestWeeks: number): ActiveDays;
