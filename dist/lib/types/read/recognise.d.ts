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
/** What the settings say before a file was seen; `undefined` leaves it to the file. */
export declare function chosenBySettings(settings: Settings): Choice | undefined;
/** The first preset whose fields the rows have; the native format when there is none. */
export declare function recognise(sample: Sample): Choice;
