/** A piece of JSON text and the line where it begins, 1-based. */
export interface Slice {
    text: string;
    line: number;
}
export interface Document {
    /** The objects of each list, by its dotted path; that of an array as the whole document is ''. */
    lists: Map<string, Slice[]>;
    /** Names of the document's own object that hold no list and no object. */
    plain: number;
    isCut: boolean;
}
/**
 * The objects in the lists of a JSON document: of the array that the document is, and of each list in its object and the
 * objects in that. Lists inside of the objects of a list belong to them.
 *
 * Done by hand instead of `JSON.parse` so that each element keeps its line, and a file that was cut off still gives
 * its whole elements. Elements are not checked here; what is no JSON fails when it is parsed.
 */
export declare function sliceLists(text: string): Document;
