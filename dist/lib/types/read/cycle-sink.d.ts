import type { Cycle } from '../model/retro.ts';
import type { Format, Row } from './formats/format.ts';
import type { JsonObject } from './jsonl.ts';
import type { Reading } from './source.ts';
import type { Tally } from './tally.ts';
/** What turning rows into cycles may know. */
export interface RowReading extends Pick<Reading, 'settings' | 'now'> {
    /** Takes the whole rows of cycles whose format reads only some fields, where anybody asks for them. */
    recorded?: Map<Cycle, string>;
    /** The rows are all that the forge has as of `now`. */
    isCurrent?: boolean;
}
/** Where cycles go. */
export interface CycleList {
    /** Its place in the reports. */
    source: number;
    cycles: Cycle[];
    tally: Tally;
}
/** Takes the rows of one file and turns them into cycles as its format says. */
export declare class CycleSink {
    #private;
    constructor(format: Format, { source, cycles, tally }: CycleList, reading: RowReading);
    row(record: JsonObject, line: number): void;
    /** @returns how many cycles stand in the file beside the log and nowhere else */
    end(beside?: readonly Row[]): number;
}
