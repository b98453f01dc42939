import { type Found, type Trouble } from './access.ts';
import type { Tally } from './tally.ts';
export type JsonObject = Readonly<Record<string, unknown>>;
export declare function isJsonObject(value: unknown): value is JsonObject;
export interface Progress {
    (path: string, bytesRead: number, bytesTotal: number): void;
}
/**
 * Reads a JSONL file record by record. What is not a JSON object is counted with its line and never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
export declare function readJsonl(file: Found, tally: Tally, onRecord: (record: JsonObject, line: number) => void, progress?: Progress): Trouble | undefined;
/** From the first byte of a line to behind the last one of another. */
export interface ByteRange {
    from: number;
    to: number;
}
/** Reads a part of such a file, whose lines are counted from 1 on. */
export declare function readJsonlPart(file: Found, { from, to }: ByteRange, tally: Tally, onRecord: (record: JsonObject, line: number) => void, onProgress: (bytesRead: number) => void): Trouble | undefined;
