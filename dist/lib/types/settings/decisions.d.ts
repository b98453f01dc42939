import * as z from 'zod/mini';
import type { Instant } from '../model/retro.ts';
/** A mute is for now; what is to stay is accepted. */
export declare const MOST_MUTE_DAYS = 90;
export declare const acceptSchema: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    from: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniDate<Date>]>, z.ZodMiniTransform<number, string | Date>>;
    reason: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
}, z.core.$strict>>;
export declare const muteSchema: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    until: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniDate<Date>]>, z.ZodMiniTransform<number, string | Date>>;
    reason: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
}, z.core.$strict>>;
/** A person took the level of a finding as normal from a time on. */
export type Accepted = z.output<typeof acceptSchema>[number];
/** A person does not want to hear of a finding until a time. */
export type Muted = z.output<typeof muteSchema>[number];
/** What each of the two may hold: error messages and the documentation say it. */
export declare const DECISION_LISTS: {
    accept: string;
    mute: string;
};
/** What is wrong in `accept` or `mute`: where, what about it, and what is allowed there. */
export declare function describeDecisionIssues(name: keyof typeof DECISION_LISTS, value: unknown, error: z.core.$ZodError): {
    path: string[];
    say: string;
}[];
/** One sentence for each mute that lasts too long; the settings alone cannot tell, since only a run has a now. */
export declare function muteProblems(mutes: readonly Muted[], now: Instant): string[];
