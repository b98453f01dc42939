import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from './browser.ts'
import { listGoldenPages } from './golden-pages.ts'
import { findMarkdownFaults } from './markdown-page.ts'

const pages = listGoldenPages('.md')
const browser = await launchBrowser()
after(() => browser.close())

for (const { name, text } of pages) {
  for (const width of [1280, 390]) {
    test(`${name} fits a forge's page of ${width} px`, async () => {
      assert.deepEqual(await findMarkdownFaults(browser, text, { width, scheme: 'light' }), [])
    })
  }
}
