import { type ReadCause } from './causes.ts';
/** Where files may be read: in the action nothing outside the workspace is touched. */
export interface Access {
    root: string;
    /** Refuse everything whose real path is outside the root's real path. */
    confined: boolean;
    /** The most that is read of a file; of a log that is larger, its end. */
    mostBytes?: number;
    /** The most files that are found; `MAX_FILES` if not said. */
    mostFiles?: number;
    /** Every path that was looked for in this run, absolute: what is read is never written over. */
    readPaths?: Set<string>;
}
/** A file that may be read: its real path and the path as the user knows it. */
export interface Found {
    path: string;
    realPath: string;
    /** The folder that it must not lead out of, also when it is opened. */
    within: string | undefined;
    mostBytes?: number | undefined;
}
/** Why a path is not read. `missing` is ordinary; `refused` is a matter of safety; the rest is the file's fault. */
export interface Trouble extends ReadCause {
    path: string;
    kind: 'missing' | 'refused' | 'unreadable';
}
/** The most that is read of a file which is held as a whole, and what is told of a larger one. */
export interface SizeLimit {
    bytes: number;
    cause: (bytes: number, most: number) => ReadCause;
}
export declare const isTrouble: (found: object) => found is Trouble;
/** The real regular file behind a path, or why it is not read. */
export declare function resolveFile(given: string, access: Access): Found | Trouble;
/**
 * Opens a found file, has it read and closes it: the only way to a file's bytes. What the system refuses on the way,
 * also in the middle, is a trouble and no exception.
 *
 * @param read gets the size that the file has now: what is written to it from then on is the next run's
 */
export declare function withFile<T>(file: Found, read: (fd: number, bytes: number) => T | Trouble): T | Trouble;
/** The whole text of a file without its BOM. */
export declare function readText(file: Found, limit?: SizeLimit): string | Trouble;
/** The text of the first bytes of an open file without its BOM; a character that is broken is U+FFFD. */
export declare function readHead(fd: number, bytes: number): string;
export declare function isInside(realPath: string, folder: string): boolean;
