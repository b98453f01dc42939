import { type Format } from './format.ts';
/**
 * Events of ralph-orchestrator: a cycle is a `loop_started` and the end that follows it. A start without an end is a
 * run that somebody broke off: a cycle that nothing is known of, unless the merge queue knows more. What the queue says
 * last of a loop is what became of it, whatever its own end was.
 */
export declare const ralphOrchestrator: Format;
