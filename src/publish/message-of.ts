/** What an error says; libraries throw other things, too. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
