/** A text without its secrets; one without any is returned as it is. */
export type Redact = (text: string) => string;
/**
 * Takes out the secrets that can be told by their shape, and our own in any usual spelling, also where they were cut.
 *
 * @param ownSecrets values that are known to be secret; those under 8 characters are not looked for
 */
export declare function redactorOf(ownSecrets?: readonly string[]): Redact;
