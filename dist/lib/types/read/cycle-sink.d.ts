import type { Cycle, SourceReport } from '../model/retro.ts';
import type { Format, Row } from './formats/format.ts';
import type { JsonObject } from './jsonl.ts';
import type { Reading } from './source.ts';
import type { Tally } from './tally.ts';
export interface LogReading extends Reading {
    /** The whole rows of cycles whose format reads only some fields. */
    recorded: Map<Cycle, string>;
    /** Some of the tasks are none of the repository's issues. */
    hasOwnTasks: boolean;
    /** Sources whose format repeats rows. */
    repeating: Set<number>;
    /** The rows are all that the forge has as of `now`. */
    isCurrent?: boolean;
}
/** What becomes of one log file. */
export interface LogFile {
    /** Its place in the reports. */
    source: number;
    cycles: Cycle[];
    tally: Tally;
    /** How the file beside it was read, where its format has one; in the next place. */
    beside: SourceReport[];
}
/** Takes the rows of one file and turns them into cycles as its format says. */
export declare class CycleSink {
    #private;
    constructor(format: Format, { source, cycles, tally }: LogFile, reading: LogReading);
    row(record: JsonObject, line: number): void;
    /** @returns how many cycles stand in the file beside the log and nowhere else */
    end(beside?: readonly Row[]): number;
}
