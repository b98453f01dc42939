/** The bytes of an open file as UTF-8, whatever it is written in: what `>` of PowerShell 5 writes is UTF-16. */
export interface Utf8Reader {
    /** Puts the next bytes at `offset`, at most `room` (16 or more), and returns how many: 0 at the end. */
    read(into: Buffer, offset: number, room: number): number;
    /** Where in the file the next bytes begin. */
    readonly taken: number;
}
/** @param bytes where reading ends at most; @param from where it begins */
export declare function openUtf8(fd: number, bytes?: number, from?: number): Utf8Reader;
/** What an open file is written in. */
export declare function encodingAt(fd: number, bytes?: number): Encoding;
export type Encoding = 'utf8' | 'utf16le' | 'utf16be';
/** What a text is written in, by its byte order mark, or because every other byte of its letters is 0. */
export declare function encodingOf(head: Buffer): Encoding;
