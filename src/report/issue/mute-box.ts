import { inlineText } from '../safe/markdown.ts'

/**
 * A tick box by which a person mutes a finding: `- [ ] Success rate fell <!-- loop-introspection:mute 1f…9c -->`.
 * The id stands in a comment of the line, so that the words may change from report to report.
 */
export function formatMuteBox(box: { id: string; isMuted: boolean; text: string }): string {
  return `- [${box.isMuted ? 'x' : ' '}] ${inlineText(box.text, 120)} <!-- loop-introspection:mute ${box.id} -->`
}

/** How long a ticked box mutes. */
export const MUTE_DAYS = 14

const BOX = /^- \[([ xX])\] .*<!-- loop-introspection:mute ([0-9a-f]{16}) -->\s*$/

/** The boxes that stand in a body: finding id to whether it is ticked. */
export function readMuteBoxes(body: string): Map<string, boolean> {
  const boxes = new Map<string, boolean>()
  for (const line of body.split('\n')) {
    const [, tick, id] = BOX.exec(line) ?? []
    if (tick !== undefined && id !== undefined) boxes.set(id, tick !== ' ')
  }
  return boxes
}
