/** `width` characters, as many of them full as `share` (0 to 1) says. */
export function drawBar(share: number, width: number): string {
  const full = Math.round(share * width)
  return '█'.repeat(full) + '░'.repeat(width - full)
}
