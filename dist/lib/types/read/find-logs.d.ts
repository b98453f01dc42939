import { type Found, type Trouble } from './access.ts';
import { type ReadCause } from './causes.ts';
import type { Reading } from './source.ts';
interface FoundLogs {
    files: (Found | Trouble)[];
    /** The log that is not there, where the default file of another loop was taken in its place. */
    inPlaceOf?: string;
}
/**
 * The cycle logs that the settings name; where the default one is missing, the default file of another loop, or at
 * least the names of files that may be the log: nobody has to guess why nothing was found.
 */
export declare function findLogs(reading: Reading): Promise<FoundLogs>;
/** What to do where a log is missing, which is more than to check the path. */
export declare function withAdvice(found: Found | Trouble, advise: (say: string) => ReadCause): Found | Trouble;
export {};
