import * as z from 'zod/mini';
/**
 * `fields` in the config file: what is what in a log that no preset knows.
 * Names are kebab-case outside, camelCase here. Everything may be left out; what is there is checked hard.
 */
/** One right line for each key: error messages and the documentation show it. */
export declare const FIELD_EXAMPLES: Record<string, string>;
export declare const fieldsSchema: z.ZodMiniPipe<z.ZodMiniObject<{
    rows: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    started: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    outcome: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<{
        field: string[];
        success: string[];
        failure: string[];
        ignore: string[];
    }, string[]>>, z.ZodMiniObject<{
        field: z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
        success: z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>;
        failure: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"others">, z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>]>>;
        ignore: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>>;
    }, z.core.$strict>]>>;
    duration: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<{
        field: string[];
        unit: undefined;
    }, string[]>>, z.ZodMiniObject<{
        field: z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
        unit: z.ZodMiniOptional<z.ZodMiniEnum<{
            h: "h";
            min: "min";
            ms: "ms";
            s: "s";
        }>>;
    }, z.core.$strict>]>, z.ZodMiniTransform<{
        field: string[];
        unit: "h" | "min" | "ms" | "s";
    }, {
        field: string[];
        unit?: "h" | "min" | "ms" | "s" | undefined;
    } | {
        field: string[];
        unit: undefined;
    }>>>;
    task: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    kind: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    reason: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    id: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    epoch: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    model: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    agent: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    commit: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    pr: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    'lines-added': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    'lines-removed': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    work: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    tokens: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    'cost-usd': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    'latest-by': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    'leave-out': z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>>>;
}, z.core.$strict>, z.ZodMiniTransform<{
    rows?: string | undefined;
    time?: string[] | undefined;
    started?: string[] | undefined;
    outcome?: {
        field: string[];
        success: string[];
        failure: "others" | string[];
        ignore: string[];
    } | {
        field: string[];
        success: string[];
        failure: string[];
        ignore: string[];
    } | undefined;
    duration?: {
        field: string[];
        unit: "h" | "min" | "ms" | "s";
    } | undefined;
    task?: string[] | undefined;
    kind?: string[] | undefined;
    reason?: string[] | undefined;
    id?: string[] | undefined;
    epoch?: string[] | undefined;
    model?: string[] | undefined;
    agent?: string[] | undefined;
    commit?: string[] | undefined;
    pr?: string[] | undefined;
    work?: string[] | undefined;
    tokens?: string[] | undefined;
    linesAdded: string[] | undefined;
    linesRemoved: string[] | undefined;
    costUsd: string[] | undefined;
    latestBy: string[] | undefined;
    leaveOut: Record<string, string[]> | undefined;
}, {
    rows?: string | undefined;
    time?: string[] | undefined;
    started?: string[] | undefined;
    outcome?: {
        field: string[];
        success: string[];
        failure: "others" | string[];
        ignore: string[];
    } | {
        field: string[];
        success: string[];
        failure: string[];
        ignore: string[];
    } | undefined;
    duration?: {
        field: string[];
        unit: "h" | "min" | "ms" | "s";
    } | undefined;
    task?: string[] | undefined;
    kind?: string[] | undefined;
    reason?: string[] | undefined;
    id?: string[] | undefined;
    epoch?: string[] | undefined;
    model?: string[] | undefined;
    agent?: string[] | undefined;
    commit?: string[] | undefined;
    pr?: string[] | undefined;
    'lines-added'?: string[] | undefined;
    'lines-removed'?: string[] | undefined;
    work?: string[] | undefined;
    tokens?: string[] | undefined;
    'cost-usd'?: string[] | undefined;
    'latest-by'?: string[] | undefined;
    'leave-out'?: Record<string, string[]> | undefined;
}>>;
export type Fields = z.output<typeof fieldsSchema>;
/** What is wrong in a `fields` block: the key, what about it, and how a right one looks. */
export declare function describeFieldIssues(error: z.core.$ZodError): {
    path: string[];
    say: string;
}[];
