import { type Format } from './format.ts';
/** Cycles of agentops /evolve. Idle, unchanged, pending and absent results decide nothing. */
export declare const evolve: Format;
