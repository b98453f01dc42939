/** A finding in a few words, where it has them; else its whole sentence. */
export function leadOf({ lead, finding }: { lead?: string | undefined; finding: string }): string {
  return lead ?? finding
}
