import type { Fields } from '../../settings/field-mapping.ts';
import { type Format } from './format.ts';
/** A preset with `fields` of the config file over it; what they do not name stays as it is. */
export declare function mappedFormat(fields: Fields, preset: Format): Format;
