import * as z from 'zod/mini';
/** The name of a time zone that Node knows. */
export declare const timeZone: z.ZodMiniString<string>;
