import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { PROJECT } from '../project.ts'

interface AxeResults {
  violations: { id: string; impact?: string | null; help: string; nodes: { html: string }[] }[]
}

interface Axe {
  run: (context: Document, options: object) => Promise<AxeResults>
}

const AXE = path.join(PROJECT, 'test', 'pages', 'node_modules', 'axe-core', 'axe.min.js')

/** Serious and critical faults that axe-core finds in what is visible now. */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  // As a script element the page's own security policy would refuse it.
  await page.evaluate(fs.readFileSync(AXE, 'utf8'))
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    // preload would fetch style sheets.
    return axe.run(document, { preload: false, resultTypes: ['violations'] })
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    )
}

/** Walks through the page with Tab: the skip link comes first and shows itself, and each control is reached. */
export async function findKeyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    window.scrollTo(0, 0)
  })
  await page.keyboard.press('Tab')
  const faults = await page.evaluate(() => {
    const first = document.activeElement
    const target = first instanceof HTMLAnchorElement ? document.getElementById(first.hash.slice(1)) : null
    const main = document.querySelector('main')
    if (
      first === null ||
      target === null ||
      main === null ||
      main.contains(first) ||
      !main.contains(target)
    ) {
      return [`Tab goes first to ${first?.outerHTML.slice(0, 80)}, which does not skip to <main>`]
    }
    const { width, height, left, top, right } = first.getBoundingClientRect()
    const isVisible = width > 1 && height > 1 && left >= 0 && top >= 0 && right <= innerWidth + 1
    return isVisible ? [] : ['the skip link does not show itself when it has the focus']
  })
  return [...faults, ...(await findUnreached(page))]
}

async function findUnreached(page: Page): Promise<string[]> {
  const reached = new Set<number>()
  const controls = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], summary, button, input, select')]
      .filter((control) => control.checkVisibility())
      .map((control, index) => {
        control.setAttribute('data-control', String(index))
        return control.outerHTML.slice(0, 120)
      }),
  )
  // What scrolls is a stop as well; past the last stop the focus is back on the body.
  for (let stop = 0; stop < controls.length * 2 + 50; stop += 1) {
    const control = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === null || activeElement === document.body
        ? 'end'
        : activeElement.getAttribute('data-control')
    })
    if (control === 'end') break
    if (control !== null) reached.add(Number(control))
    await page.keyboard.press('Tab')
  }
  return controls.filter((_, index) => !reached.has(index)).map((html) => `Tab does not reach ${html}`)
}
