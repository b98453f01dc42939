/** A short name of a template for pages: `…` for each placeholder, 60 code points at most. Still untrusted text. */
export declare function reasonLabel(template: string): string;
