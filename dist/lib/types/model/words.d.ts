import { type TaskLinks } from './task-links.ts';
/** The one place that words numbers, dates and names, so that rules and pages say the same thing the same way. */
export declare function plural(count: number, noun: string, nouns?: string): string;
/** `day`, `7 days`: after "the last", "in the". */
export declare function daysText(days: number): string;
/** Whole points of 100, for a difference of shares. */
export declare function points(share: number): number;
/** `29 points`, whatever its sign. */
export declare function pointsText(share: number): string;
export declare function groupThousands(count: number): string;
/** 54 of 100; never 0 or 100 for a share that is neither. `whole` > 0. */
export declare function wholePercent(part: number, whole: number): number;
/** `54%`, as `wholePercent` rounds; `-` of nothing. */
export declare function percent(part: number, whole: number): string;
/** `34 of 41`, `1,502 of 3,001`: the one way in which a count of a whole is written. */
export declare function ofText(k: number, n: number): string;
/** `12 bytes`, `900 kB`, `1.3 GB`: decimal, as disks and downloads are told. */
export declare function sizeText(bytes: number): string;
/** `34 ms`, `42 s`, `11.6 min`, `1 h 52 min`, `3 d 4 h`. */
export declare function duration(seconds: number): string;
/** `11.6`. Of whole seconds, so that a time reads the same from a log and from insights.json. */
export declare function minutesText(seconds: number): string;
/** `1,204.50 USD`, `0.55 USD`, `0.0042 USD`: a sign in front would begin a formula on some pages. */
export declare function usd(amount: number): string;
/** `1.2 million`, `33,000`, `812`: three digits of a count that is no more exact. */
export declare function roughly(count: number): string;
/** `14 Sep`, in UTC. */
export declare function day(iso: string): string;
/** `14 September`, in UTC. */
export declare function longDay(iso: string): string;
/** What stands for a name that shows nothing. */
export declare const NO_NAME = "(no name)";
export declare function isBlank(name: string | number): boolean;
/** `#412` for an issue, `task 412` for a number of the loop's own, a text id as it is. The caller makes it fit for its surface. */
export declare function taskName(task: string | number, links: TaskLinks): string;
/** The same in a sentence, where a text id is quoted. The text is from outside: pages make it inert. */
export declare function taskText(key: string, links: TaskLinks): string;
/** A name in quotation marks within a sentence; a kind, an epoch, a model. */
export declare function quoted(name: string): string;
/** A name within a sentence, which has to stay one; the whole name stands where the finding says what it is about. */
export declare function shortName(name: string): string;
/** `a`, `a and b`, `a, b and c`. */
export declare function list(items: readonly string[]): string;
/** The beginning of a sentence within another, unless it begins with more than a word. */
export declare function lowerFirst(text: string): string;
/** Words of ours as a sentence of their own. */
export declare function upperFirst(words: string): string;
