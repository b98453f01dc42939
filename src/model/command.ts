/** What people type. */
export const COMMAND = 'loop-introspection'
