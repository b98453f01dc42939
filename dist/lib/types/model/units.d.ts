/** What a source holds one of a row, and what pages call it: a pull request is no "cycle" to its readers. */
export declare const UNITS: readonly ['cycle', 'pull-request', 'run'];
export type Unit = (typeof UNITS)[number];
/** A verb after one and after several. */
type Verb = readonly [one: string, several: string];
export interface UnitWords {
    unit: Unit;
    /** `pull request`: an "a" goes before it, and its plural has an s. */
    one: string;
    many: string;
    /** The plural over a narrow column. */
    short: string;
    /** What became of those that succeeded, after "34 of 50 pull requests"; `agree` chooses by the 50. */
    succeeded: Verb;
    failed: Verb;
    /** The same as a condition: "It worked if half of them ..." */
    succeed: Verb;
    /** Their share, before "fell from 83% to 54%" and before "54%"; and as the name of a row. */
    rate: string;
    rateName: string;
    /** What is paid for, after "Cost of". */
    oneSuccess: string;
    /** After "0.84 USD for each": the tries that it takes are paid as well. */
    eachSuccess: string;
    /** Whether the loop writes a row of its own for each, so that advice may say what to write. */
    isLogged: boolean;
}
/** The words for what was counted; insights.json leaves both out of ordinary cycles. */
export declare function unitWords({ unit, search, }: {
    unit?: Unit | undefined;
    search?: boolean | undefined;
}): UnitWords;
/** `was merged` of one, `were merged` of several. */
export declare function agree(n: number, [one, several]: Verb): string;
export {};
