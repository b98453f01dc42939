import { type Format } from './format.ts';
/**
 * The table of an autoresearch loop: a row a try, with the commit, one or more metrics under any name, and what became
 * of it. Hardly any has a time; then the rows are in order.
 */
export declare const resultsTsv: Format;
