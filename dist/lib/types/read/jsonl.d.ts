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
