import type { Settings } from '../settings/schema.ts';
import type { Format, Sample } from './formats/format.ts';
/** A format and the sentence that says why it was taken. */
export interface Choice {
    format: Format;
    name: string;
    reason: string;
    /** No preset knows the file; it is read as the native log. */
    isFallback: boolean;
}
/** The key of the list that holds the rows, where the settings say it: the file is sampled by it. */
export declare function listOf({ fields, logFormat }: Settings): string | undefined;
/** How a file is read: as `log-format` says, else as its rows look; `fields` lies over either. */
export declare function choose(sample: Sample, { fields, logFormat }: Settings): Choice;
/** The first preset whose fields the rows have; the native format when there is none. */
export declare function recognise(sample: Sample): Choice;
