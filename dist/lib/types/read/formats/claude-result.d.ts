import { type Format } from './format.ts';
/**
 * What `claude -p --output-format json` prints, one result a row; also among the messages of `stream-json` or of the
 * Claude Code action. A result has no time of its own: rows that the loop gave none are in order, since the time of the
 * file is that of a checkout or a copy and not of the run.
 */
export declare const claudeResult: Format;
