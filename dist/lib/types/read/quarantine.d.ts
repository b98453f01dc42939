import { type QuarantineEntry } from '../model/retro.ts';
import type { Source } from './source.ts';
import { Tally } from './tally.ts';
/** How fields of an entry may be spelt; the first that is there counts. */
export declare const QUARANTINE_NAMES: {
    readonly issue: readonly ['issue', 'number', 'id', 'task'];
    readonly since: readonly ['since', 'quarantined_at', 'timestamp', 'at', 'added'];
    readonly until: readonly ['until', 'expires', 'expires_at', 'release_after'];
};
/** The list of issues that the loop must leave alone. */
export declare const quarantineList: Source;
/**
 * The quarantine list, in the shapes that loops write: an object keyed by issue
 * (`{"412": {"since": "..."}}`, also with a time or `true` as value), or an array of numbers, ids or objects.
 * A list may stand under `issues` or `quarantined`.
 */
export declare function readQuarantine(value: unknown, tally: Tally): QuarantineEntry[];
