export declare const WILDCARD = "<*>";
/** One word of a template as the prefix tree compares it. */
export interface Token {
    /** As written. */
    text: string;
    /** Equal for words that differ in case, plural or closing punctuation only. */
    key: string;
    /** Looks like one value of many (a branch, a host, an identifier), not like a word that says what happened. */
    isVariable: boolean;
}
/** The words of a normalised reason. A language without spaces gives few long ones, which then only match whole. */
export declare function tokenise(template: string): Token[];
