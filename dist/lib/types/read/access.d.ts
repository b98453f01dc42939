/** Where files may be read: in the action nothing outside the workspace is touched. */
export interface Access {
    root: string;
    /** Refuse everything whose real path is outside the root's real path. */
    confined: boolean;
    /** Every path that was looked at in this run, absolute: what is read is never written over. */
    inputs?: Set<string>;
}
/** A file that may be read: its real path and the path as the user knows it. */
export interface Found {
    path: string;
    realPath: string;
}
/** Why a path is not read. `missing` is ordinary; `refused` is a matter of safety; the rest is the file's fault. */
export interface Trouble {
    path: string;
    kind: 'missing' | 'refused' | 'unreadable';
    /** One sentence, without the path. */
    say: string;
}
export declare const MAX_FILES = 2000;
export declare const MAX_FILE_BYTES: number;
export declare const isTrouble: (found: object) => found is Trouble;
/** Resolves paths and globs to the regular files they mean, each real file once, in the order given. */
export declare function findFiles(patterns: readonly string[], access: Access): Promise<(Found | Trouble)[]>;
/** The real regular file behind a path, or why it is not read. */
export declare function resolveFile(given: string, access: Access): Found | Trouble;
/** Opens a found file for reading; it must still be the same kind of thing that was found. */
export declare function openFile(file: Found): {
    fd: number;
    bytes: number;
} | Trouble;
/** The whole text of a small file, for settings and the quarantine list. */
export declare function readText(file: Found): string | Trouble;
export declare function isInside(realPath: string, folder: string): boolean;
