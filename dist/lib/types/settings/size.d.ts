import * as z from 'zod/mini';
/** Bytes, as a number or as people write it: `500 MB`, `1.5 GiB`, `200k`. */
export declare const size: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>;
