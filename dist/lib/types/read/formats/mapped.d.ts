import type { Fields } from '../../settings/field-mapping.ts';
import { type Format } from './format.ts';
/** The format that `fields` in the config file describes, alone or over a preset. */
export declare function mappedFormat(fields: Fields, preset?: Format): Format;
