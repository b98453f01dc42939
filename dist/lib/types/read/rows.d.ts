import { type Found, type Trouble } from './access.ts';
import type { Container, Sample } from './formats/format.ts';
import { type JsonObject, type Progress } from './jsonl.ts';
import type { Tally } from './tally.ts';
export type OnRow = (record: JsonObject, line: number) => void;
/** The container and the first rows of a file. `list` names the key of the rows where it is known. */
export declare function sampleFile(file: Found, list?: string): Sample | Trouble;
/**
 * Reads a file row by row, whatever holds the rows. What is no row is counted with its line, never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
export declare function readRows(file: Found, container: Container, list: string | undefined, tally: Tally, onRow: OnRow, progress?: Progress): Trouble | undefined;
