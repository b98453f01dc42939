import type { Life, Recollection } from '../../model/memory.ts';
import type { Instant } from '../../model/retro.ts';
import type { Wording } from '../../judge/goal.ts';
import type { Bounds } from '../bounds.ts';
import type { Insights } from '../schema.ts';
type MemoryBlocks = Pick<Insights, 'ended' | 'ended_omitted' | 'ended_omitted_resolved_in_window' | 'effectiveness' | 'effectiveness_omitted' | 'history'>;
export declare function memoryBlocks({ ended, effects, days, spans, previousProblem }: Recollection, { windowStart, wording }: {
    windowStart: Instant;
    wording: Wording;
}, most: Bounds): MemoryBlocks;
/** @param mutedUntil where a person said so */
export declare function lifeBlock({ status, firstSeen, since, daysOpen, lastSeen, endedBefore }: Life, mutedUntil: Instant | undefined): {
    status: "new" | "persisting" | "regressed";
    first_seen: string;
    since: string;
    days_open: number;
    last_seen: string;
    ended_before: string | null;
    muted_until: string | null;
};
export {};
