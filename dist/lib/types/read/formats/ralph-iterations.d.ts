import { type Format } from './format.ts';
/** Iterations of a Codex ralph loop over the stories of a plan. `duration` and `epoch` are milliseconds here. */
export declare const ralphIterations: Format;
