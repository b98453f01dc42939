import { type Format } from './format.ts';
/** Sessions of session-orchestrator: how much of the plan was done is a ratio, so none is decided. */
export declare const sessions: Format;
