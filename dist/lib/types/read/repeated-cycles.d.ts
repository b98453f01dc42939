import type { Cycle } from '../model/retro.ts';
/**
 * Drops rows that tell of a cycle which the log holds already, a moment earlier and with other times: a loop, or what
 * writes its log, wrote them again. The last one of each cycle is kept.
 *
 * Two rows are of one cycle when they carry the same number, task, kind and outcome; or when, of a loop that does one
 * thing after the other, everything is equal but the time and the number. Either way they lie within five seconds, and
 * the later one cannot have begun when the earlier one had ended: a loop that fails at once and tries again is no such
 * case, neither is one whose numbers begin anew each day, nor one that writes a row when a cycle starts and another
 * when it ends.
 */
export declare function dropRepeats(cycles: Cycle[]): {
    cycles: Cycle[];
    dropped: Cycle[];
};
