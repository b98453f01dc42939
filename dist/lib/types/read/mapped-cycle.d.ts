import { type DurationUnit } from '../model/duration-unit.ts';
import type { CycleReader, FieldMap, FieldSource } from './formats/format.ts';
import { type JsonObject } from './jsonl.ts';
/** Builds the reader of a field map. Like the native reader, it counts a bad value and keeps the row. */
export declare function readerOf(fields: FieldMap): CycleReader;
interface Taken {
    path: string;
    value: unknown;
}
/** What a field holds and the name under which trouble with it is counted; nothing where nothing is. */
export declare function take(record: JsonObject, from: FieldSource | undefined): Taken | undefined;
export declare function unitOf(path: string, fallback: DurationUnit): DurationUnit;
/** `Fix_Proposed` and `fix-proposed` are one word; lists and objects are none. */
export declare function normalise(value: unknown): string;
export {};
