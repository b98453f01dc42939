/** The bytes of an open file as UTF-8, whatever it is written in: what `>` of PowerShell 5 writes is UTF-16. */
export interface Utf8Reader {
    /** Puts the next bytes at `offset`, at most `room` (16 or more), and returns how many: 0 at the end. */
    read(into: Buffer, offset: number, room: number): number;
    /** Bytes of the file that were taken so far. */
    readonly taken: number;
}
/** @param bytes how much of the file is read at most */
export declare function openUtf8(fd: number, bytes?: number): Utf8Reader;
type Encoding = 'utf8' | 'utf16le' | 'utf16be';
/** What a text is written in, by its byte order mark, or because every other byte of its letters is 0. */
export declare function encodingOf(head: Buffer): Encoding;
export {};
