import { type Access } from './access.ts';
/** Files that may well be a loop's log, in a few usual folders; paths below the root. */
export declare function findLikelyLogs(access: Access): string[];
