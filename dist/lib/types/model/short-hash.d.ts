/** The first hex digits of the sha256 of a text: a name for it that tells nothing of it. 16 digits if not said. */
export declare function shortHash(text: string, digits?: number): string;
/** One of several parts, whatever stands in them. */
export declare function hashOf(...parts: string[]): string;
