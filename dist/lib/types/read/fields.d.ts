import type { Instant } from '../model/retro.ts';
import type { JsonObject } from './jsonl.ts';
import type { Tally } from './tally.ts';
/**
 * Reads fields of one record one by one: a bad value costs the field and is counted, the record stays. Texts come in
 * through the door that the tally holds.
 */
/** The largest numbers that a field can mean; beyond lies a unit or typing error. */
export declare const RANGE: {
    readonly seconds: number;
    readonly lines: 1000000000;
    readonly tokens: 10000000000000;
    readonly costUsd: 10000000;
    readonly count: 1000000000;
};
export declare function takeNumber(value: unknown, field: string, tally: Tally, min: number, max: number): number | undefined;
/** A kind, an epoch, a model: what tells things apart. */
export declare function takeName(value: unknown, field: string, tally: Tally): string | undefined;
/** A reason, feedback: what says something in sentences. */
export declare function takeProse(value: unknown, field: string, tally: Tally): string | undefined;
/** An id: a name or a number. */
export declare function takeId(value: unknown, field: string, tally: Tally): string | number | undefined;
export declare function takeInstant(value: unknown, field: string, tally: Tally): Instant | undefined;
/** The first of several fields that is there. */
export declare function firstOf(record: JsonObject, fields: readonly string[]): string | undefined;
