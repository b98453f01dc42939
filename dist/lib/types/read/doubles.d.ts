import type { Cycle, SourceReport } from '../model/retro.ts';
/** How many rows of one file were dropped: those that stand there again, and those that tell of the same cycle again. */
interface Doubles {
    duplicates: number;
    repeats: number;
}
/**
 * Keeps each cycle once.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
export declare function dropDoubles(all: Cycle[], recorded?: ReadonlyMap<Cycle, string>): {
    cycles: Cycle[];
    dropped: (source: number) => Doubles;
};
/**
 * The report of a file with what was dropped of it; what only tells of the same cycle again can hardly be meant, unless
 * the format is known to.
 */
export declare function withDoubles(report: SourceReport, { duplicates, repeats }: Doubles, repeatsRows?: boolean): SourceReport;
export {};
