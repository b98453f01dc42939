import * as z from 'zod/mini';
export declare const failureReasons: {
    failure_reasons_omitted_recent: z.ZodMiniOptional<z.ZodMiniInt>;
    failure_reasons: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        template: z.ZodMiniString<string>;
        before: z.ZodMiniInt;
        now: z.ZodMiniInt;
        total: z.ZodMiniInt;
        examples: z.ZodMiniArray<z.ZodMiniObject<{
            quoted_reason: z.ZodMiniString<string>;
            source: z.ZodMiniString<string>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    failure_reasons_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
};
