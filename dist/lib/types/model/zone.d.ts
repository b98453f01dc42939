import type { Instant } from './retro.ts';
/** Where a time that names no zone is meant. */
export interface Zone {
    /** IANA name. */
    name: string;
    /** @param wall what the clock on the wall there shows, as if it were UTC */
    instantOf: (wall: Instant) => Instant;
}
export declare const UTC: Zone;
/** A zone by its IANA name. @throws RangeError where there is none of that name */
export declare function makeZone(name: string): Zone;
/** Whether this version of Node knows a zone of this name. Offsets, which only some versions take, are none. */
export declare function isZoneName(name: string): boolean;
