import * as z from 'zod/mini';
/** `auto`, `issues`, `none` or an address of the tasks' own pages. */
export declare const taskLinks: z.ZodMiniString<string>;
