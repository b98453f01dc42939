/** UTF-16 units of a name: of a kind, a task, an epoch, a model, a path, a field. */
export declare const MAX_NAME_LENGTH = 200;
/** UTF-16 units of what says something in sentences: a reason, feedback. */
export declare const MAX_PROSE_LENGTH = 2000;
/**
 * The door: every text from outside goes through it once, as it is read, and nothing else makes a text of ours of it.
 *
 * What comes out holds no secret that can be told, is well-formed and bounded, and is one text for all equal ones, so
 * that a million cycles hold a reason or a kind only once. Pages still have to make it fit for themselves.
 */
export interface Texts {
    /** One line without controls. A longer name is its beginning and a short hash, so that two of them stay two. */
    name: (text: string) => string;
    /** Sentences; line ends stay. A longer text is its beginning. */
    prose: (text: string) => string;
}
/** @param ownSecrets values that are known to be secret, such as tokens of this run */
export declare function makeTexts(ownSecrets?: readonly string[]): Texts;
