import type { ReadLogs } from '../read/cycles.ts';
/** The cycle logs as the seed program reads them: JSON lines of its own fields, every row a cycle, none left out as a double. */
export declare const readSeedLogs: ReadLogs;
