import type { Judgement } from '../judge/judgement.ts';
import type { EndedFinding, LivingFinding, Previous } from '../model/memory.ts';
import type { Instant, Retro } from '../model/retro.ts';
/**
 * What people were told in the last report and the log, as it is now, does not say of that same instant. Said once: the
 * next report follows one that no longer has it.
 *
 * @param then the instant of the last report, judged by the log as it is now
 * @param known ids of what is open, or is told to have ended otherwise
 */
export declare function retractedOf({ told, at, cycles }: Previous, then: Pick<Judgement<LivingFinding>, 'findings'>, known: ReadonlySet<string>, { retro, day }: {
    retro: Retro;
    day: Instant;
}): EndedFinding[];
