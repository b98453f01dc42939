import type { Source } from '../read/source.ts';
/** What `rules: seed` reads. */
export declare const SEED_SOURCES: readonly Source[];
