import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { PROJECT, readJson } from '../project.ts'

interface Mermaid {
  initialize: (config: object) => void
  parse: (block: string) => Promise<unknown>
  render: (id: string, block: string) => Promise<{ svg: string }>
  run: (options: object) => Promise<void>
}

const MODULES = path.join(PROJECT, 'test', 'pages', 'node_modules')

/** The releases that forges draw with: an old one, and the newest of that line. */
export const RELEASES = ['mermaid-11-3', 'mermaid'].map((name) => {
  const { version } = readJson(path.join(MODULES, name, 'package.json')) as { version: string }
  return { version, script: path.join(MODULES, name, 'dist', 'mermaid.min.js') }
})

/** An empty page that can draw. */
export async function openDrawingPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage()
  await loadMermaid(page, script)
  return page
}

// Set as forges set it.
async function loadMermaid(page: Page, script: string): Promise<void> {
  await page.addScriptTag({ path: script })
  await page.evaluate(() => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  })
}

/** Puts the drawings in the place of a rendered Markdown page's Mermaid blocks, as a forge does. */
export async function drawBlocks(page: Page): Promise<void> {
  await loadMermaid(page, path.join(MODULES, 'mermaid', 'dist', 'mermaid.min.js'))
  await page.evaluate(async () => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
    for (const code of document.querySelectorAll('pre > code.language-mermaid')) {
      const drawing = document.createElement('div')
      drawing.textContent = code.textContent
      code.parentElement?.replaceWith(drawing)
      await mermaid.run({ nodes: [drawing] })
    }
  })
}

/** Parses and draws one block; nothing when it can be drawn. */
export async function findDrawingFaults(page: Page, block: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
    try {
      await mermaid.parse(text)
      const { svg } = await mermaid.render('drawing', text)
      document.body.innerHTML = svg
      const box = document.querySelector('svg')?.getBoundingClientRect()
      if (box === undefined || box.width < 10 || box.height < 10) return [`an empty drawing of:\n${text}`]
      return /="[^"]*\bNaN\b/.test(svg) ? [`a drawing with NaN of:\n${text}`] : []
    } catch (error) {
      return [`${String(error)}\nin:\n${text}`]
    } finally {
      document.body.replaceChildren()
    }
  }, block)
}
