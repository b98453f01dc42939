import type { Browser, Page } from 'puppeteer-core'
import { findAccessibilityFaults, findKeyboardFaults } from './accessibility.ts'
import { type OpenedPage, type View, withPage } from './browser.ts'
import {
  findCoveredLabels,
  findLateAction,
  findLostText,
  findSidewaysOverflow,
  findWrongWidth,
  unfold,
} from './layout.ts'

/** Width of A4 at 96 px an inch, without the margins of 1 cm that Chromium prints with. */
const PAPER_WIDTH_PX = 717

/** Everything that is wrong with a report page as one reader sees it; each fault one line. */
export function findReportFaults(browser: Browser, html: string, view: View): Promise<string[]> {
  return withPage(browser, html, view, async (opened) => {
    const { page } = opened
    const folded = [...(await findLayoutFaults(page, view)), ...(await findLateAction(page))]
    await unfold(page)
    const faults = [
      ...folded,
      ...(await findLayoutFaults(page, view)),
      ...(await findCoveredLabels(page)),
      ...(await findAccessibilityFaults(page)),
      ...(await findKeyboardFaults(page)),
    ]
    return [...new Set(faults), ...listNoise(opened)]
  })
}

/** What a report page loses on paper. */
export function findPrintFaults(browser: Browser, html: string): Promise<string[]> {
  return withPage(browser, html, { width: PAPER_WIDTH_PX, scheme: 'light' }, async (opened) => {
    const { page } = opened
    await unfold(page)
    const pdf = await page.pdf({ format: 'A4' })
    const isPdf = Buffer.from(pdf).subarray(0, 5).toString('latin1') === '%PDF-'
    await page.emulateMediaType('print')
    const hasHeading = await page.evaluate(() => document.querySelector('h1')?.checkVisibility() ?? false)
    return [
      ...(isPdf ? [] : ['printing gives no PDF']),
      ...(hasHeading ? [] : ['no heading on paper']),
      ...(await findSidewaysOverflow(page)),
      ...(await findLostText(page, ['hidden', 'clip', 'auto', 'scroll'])),
      ...listNoise(opened),
    ]
  })
}

async function findLayoutFaults(page: Page, view: View): Promise<string[]> {
  return [
    ...(await findWrongWidth(page, view.width)),
    ...(await findSidewaysOverflow(page)),
    ...(await findLostText(page)),
  ]
}

function listNoise({ messages, requests }: OpenedPage): string[] {
  return [...messages, ...requests.map((url) => `asks for ${url}`)]
}
