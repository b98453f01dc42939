import type { Instant } from './retro.ts';
import { type Zone } from './zone.ts';
export declare const MICROS_PER_MS = 1000;
export declare const MICROS_PER_DAY: number;
/** Where the UTC day of an instant begins. */
export declare function startOfDay(at: Instant): Instant;
/** UTC days from 1970 to that of an instant. */
export declare function dayNumber(at: Instant): number;
export declare const LATEST: Instant;
/**
 * A timestamp field as an instant.
 *
 * Takes ISO 8601 (`2026-07-02T05:00:01.123456+02:00`, `2026-07-02 05:00`, `20260702T050001Z`, `2026-07-02`)
 * with a blank before the zone as git prints it (`2026-07-02 05:00:01 +0200`), with the month as a word, and epoch
 * seconds, milliseconds, microseconds or nanoseconds, also as text. Digits past the microsecond are dropped.
 * A day that does not exist (`2026-02-30`) is `undefined`, never the day after.
 *
 * @param zone of a text that names none
 */
export declare function parseInstant(value: unknown, zone?: Zone): Instant | undefined;
/** `2026-11-22T12:00:00+00:00`, with microseconds where there are any: Python's `isoformat()` in UTC. */
export declare function formatInstant(at: Instant): string;
export declare function instantOf(date: Date): Instant;
export declare function dateOf(at: Instant): Date;
/** `2026-02-14`: the UTC day that an instant is in. */
export declare function formatDay(at: Instant): string;
/** `14 September`, in UTC. */
export declare function formatLongDay(date: Date): string;
/** Whether a time cannot have come yet. The one meaning of "the future", for every window, count and warning. */
export declare function isInFuture(at: Instant, now: Instant): boolean;
