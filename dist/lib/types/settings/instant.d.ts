import * as z from 'zod/mini';
/** A time as people write it, or as YAML read it. No number: a day without its dashes would be epoch seconds. */
export declare const instant: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniDate<Date>]>, z.ZodMiniTransform<number, string | Date>>;
