import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from './browser.ts'
import { listGoldenPages } from './golden-pages.ts'
import { findPrintFaults, findReportFaults } from './report-page.ts'
import { VIEWS } from './views.ts'

const pages = listGoldenPages('.html')
const browser = await launchBrowser()
after(() => browser.close())

for (const { name, text } of pages) {
  for (const view of VIEWS) {
    test(`${name} is whole, quiet and accessible at ${view.width} px, ${view.scheme}`, async () => {
      assert.deepEqual(await findReportFaults(browser, text, view), [])
    })
  }
  test(`${name} loses nothing on paper`, async () => {
    assert.deepEqual(await findPrintFaults(browser, text), [])
  })
}
