import { type Source } from './source.ts';
/**
 * One unit is judged, never a mixture: of what the setting names, the first that has anything. What agents did on a forge
 * is read whole, since its runs and its pull requests tell more side by side.
 */
export declare const cycleSources: Source;
