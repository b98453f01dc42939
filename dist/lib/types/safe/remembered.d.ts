/**
 * What is made of a text, made once for all equal ones, so that a million of them hold it only once.
 *
 * @param longest UTF-16 units; what is made of a longer text is made anew each time
 */
export declare function remembered(make: (text: string) => string, { longest, most }: {
    longest: number;
    most?: number;
}): (text: string) => string;
