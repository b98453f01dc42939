/**
 * Shapes of secrets, after the rules of gitleaks (https://github.com/gitleaks/gitleaks, config/gitleaks.toml at commit
 * 009e025ad4106ab333aa0b9dc4f2a884390d134c, read in November 2026) and secretlint (https://github.com/secretlint/secretlint),
 * and what the givers' own pages say, with two differences: a token that was cut short still counts where its beginning
 * tells it, and each pattern takes time linear in the text (a fixed start, then one class, or bounded repeats).
 */
export interface SecretPattern {
    name: string;
    pattern: RegExp;
    /** What has to stand in a text before it is worth a search. */
    mark?: string;
}
/** Tokens that tell themselves by how they begin, by who gives them out. */
export declare const BEGINNINGS: readonly (readonly [issuer: string, body: string])[];
/** The whole match is secret. */
export declare const TOKENS: readonly SecretPattern[];
/** The first group stays, the rest is secret. */
export declare const CONTEXTS: readonly SecretPattern[];
/** The first group stays, the second is secret if it looks random. */
export declare const ASSIGNMENTS: readonly SecretPattern[];
/** Whether a value is more like a password than like a word: letters and digits, few of them twice. */
export declare function looksRandom(value: string): boolean;
