import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { launchBrowser } from './browser.ts'
import { listGoldenPages } from './golden-pages.ts'
import { listMermaidBlocks } from './markdown-page.ts'
import { findDrawingFaults, openDrawingPage, RELEASES } from './mermaid.ts'

const pages = listGoldenPages('.md').filter(({ text }) => text.includes('```mermaid'))
if (pages.length === 0) throw new Error('No golden page holds a Mermaid block, so none was drawn.')
const browser = await launchBrowser()
after(() => browser.close())

// All before the first test: the browser closes when the tests known so far have run.
const drawings: { version: string; page: Page }[] = []
for (const { version, script } of RELEASES) {
  drawings.push({ version, page: await openDrawingPage(browser, script) })
}

for (const { name, text } of pages) {
  test(`${name}: each Mermaid block is read as a block`, () => {
    assert.equal(listMermaidBlocks(text).length, text.match(/```mermaid/g)?.length)
  })
}

for (const { version, page } of drawings) {
  for (const { name, text } of pages) {
    for (const [index, block] of listMermaidBlocks(text).entries()) {
      test(`${name}: Mermaid ${version} draws block ${index + 1}`, async () => {
        const faults = await findDrawingFaults(page, block)
        assert.deepEqual(faults, [], faults.join('\n'))
      })
    }
  }
}
