import type { Zone } from '../model/zone.ts';
import type { FieldMap, Row } from './formats/format.ts';
/**
 * Keeps one row a run: a row with an outcome before one without, then the later time, then the later line.
 * A row without any of the key's values is a run of its own.
 */
export declare class LatestRows {
    #private;
    taken: number;
    constructor(key: readonly string[], fields: FieldMap, zone: Zone);
    add(row: Row): void;
    rows(): Row[];
}
