/** A piece of JSON text and the line where it begins, 1-based. */
export interface Slice {
    text: string;
    line: number;
}
/**
 * The objects in the lists of a JSON document: of the array that the document is (key ''), or of each list that
 * stands directly in its object (by its key).
 *
 * Done by hand instead of `JSON.parse` so that each element keeps its line, and a file that was cut off still gives
 * its whole elements. Elements are not checked here; what is no JSON fails when it is parsed.
 */
export declare function sliceLists(text: string): {
    lists: Map<string, Slice[]>;
    isCut: boolean;
};
