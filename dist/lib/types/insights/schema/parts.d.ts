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
export declare const amount: z.ZodMiniObject<{
    value: z.ZodMiniNumber<number>;
    k: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    n: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
/** A count of what a list has no room for; stands there only where something was left out. */
export declare function omitted(say: string): z.ZodMiniOptional<z.ZodMiniInt>;
type Bounded<Name extends string, List> = Record<Name, List> & Record<`${Name}_omitted`, ReturnType<typeof omitted>>;
/** A list of at most `most` entries under its name, and how many were left out. */
export declare function boundedList<Name extends string, Item extends z.core.$ZodType>(name: Name, item: Item, most: number, say?: string): Bounded<Name, z.ZodMiniArray<Item>>;
/** The same of a map whose keys come from the log. */
export declare function boundedMap<Name extends string, Item extends z.core.$ZodType>(name: Name, item: Item, most: number, say?: string): Bounded<Name, z.ZodMiniRecord<z.ZodMiniString<string>, Item>>;
export {};
