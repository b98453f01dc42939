import * as z from 'zod/mini';
/** What several blocks of insights.json are made of. */
export declare const instant: z.ZodMiniISODateTime;
export declare const count: z.ZodMiniInt;
/** A share. */
export declare const rate: z.ZodMiniNumber<number>;
export declare const tries: z.ZodMiniObject<{
    succeeded: z.ZodMiniInt;
    cycles: z.ZodMiniInt;
}, z.core.$strict>;
export declare const pair: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
