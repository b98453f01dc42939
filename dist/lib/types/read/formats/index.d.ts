import type { LogFormat } from '../../settings/log-formats.ts';
import type { Format } from './format.ts';
/** In the order in which `auto` asks them: the more telling the fields, the earlier; `native` takes what is left. */
export declare const FORMATS: readonly Format[];
export declare function formatNamed(name: LogFormat): Format;
