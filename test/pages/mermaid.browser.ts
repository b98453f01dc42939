import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from './browser.ts'
import { listGoldenPages } from './golden-pages.ts'
import { listMermaidBlocks } from './markdown-page.ts'
import { findDrawingFaults, openDrawingPage, RELEASES } from './mermaid.ts'

const pages = listGoldenPages('.md').filter(({ text }) => text.includes('```mermaid'))
if (pages.length === 0) throw new Error('No golden page holds a Mermaid block, so none was drawn.')
const browser = await launchBrowser()
after(() => browser.close())

for (const { name, text } of pages) {
  test(`${name}: each Mermaid block is read as a block`, () => {
    assert.equal(listMermaidBlocks(text).length, text.match(/```mermaid/g)?.length)
  })
}

for (const { version, script } of RELEASES) {
  const drawing = await openDrawingPage(browser, script)
  for (const { name, text } of pages) {
    for (const [index, block] of listMermaidBlocks(text).entries()) {
      test(`${name}: Mermaid ${version} draws block ${index + 1}`, async () => {
        const faults = await findDrawingFaults(drawing, block)
        assert.deepEqual(faults, [], faults.join('\n'))
      })
    }
  }
}
