/** By these a file is known as a page that was written before: what does not bear its mark is somebody else's. */

/** In the head of report.html. */
export const REPORT_MARK = '<meta name="generator" content="Loop Introspection">'
/** The first line of the prompt context. */
export const PROMPT_MARK = '<loop_insights schema="1">'
