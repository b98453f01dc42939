import type { Subject } from '../model/finding.ts';
/** First 16 hex digits of sha256 over rule, subject kind and normalised key: never over text, numbers or titles. */
export declare function fingerprintOf(rule: string, subject: Subject): string;
