import type { LogFormat } from '../../settings/log-formats.ts';
import type { Format } from './format.ts';
export declare const FORMATS: readonly Format[];
export declare function formatNamed(name: LogFormat): Format;
