/** One spelling of a secret, and how much of its beginning tells it. */
export interface Form {
    start: string;
    whole: string;
}
/**
 * How values that are known to be secret may stand in a text: as they are, in a URL, in JSON and in Base64, also where
 * they are a part of what was encoded; each line of several, and the password of an address. The longest first.
 *
 * @param secrets those under 8 characters are left out
 */
export declare function formsOf(secrets: readonly string[]): Form[];
