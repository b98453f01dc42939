import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { fleetHtml } from '../../src/report/fleet/fleet-html.ts'
import { fleetMarkdown } from '../../src/report/fleet/fleet-markdown.ts'
import { sampleFleet } from '../fleet/sample-fleet.ts'
import { launchBrowser, withPage } from './browser.ts'
import { findMarkdownFaults } from './markdown-page.ts'
import { findPrintFaults, findReportFaults } from './report-page.ts'
import { VIEWS } from './views.ts'

/** The page of few, some and many loops. */

const FORGE = { server: 'https://github.com', issueLabel: 'loop-health' }
/** On a phone: a minute's scrolling, however many loops there are. */
const MOST_HEIGHT_PX = 7000

const browser = await launchBrowser()
after(() => browser.close())

for (const count of [2, 9, 900]) {
  const fleet = sampleFleet(count)
  const [html, markdown] = [fleetHtml(fleet, FORGE), fleetMarkdown(fleet, FORGE)]
  for (const view of VIEWS)
    test(`the page of ${count} loops is whole, quiet and accessible at ${view.width} px, ${view.scheme}`, async () => {
      assert.deepEqual(await findReportFaults(browser, html, view), [])
    })
  test(`the page of ${count} loops loses nothing on paper`, async () => {
    assert.deepEqual(await findPrintFaults(browser, html), [])
  })
  for (const width of [1280, 390])
    test(`the summary of ${count} loops fits a forge's page of ${width} px`, async () => {
      assert.deepEqual(await findMarkdownFaults(browser, markdown, { width, scheme: 'light' }), [])
    })
}

test('the page of 900 loops comes to an end on a phone', async () => {
  const html = fleetHtml(sampleFleet(900), FORGE)
  const height = await withPage(browser, html, { width: 390, scheme: 'light' }, ({ page }) =>
    page.evaluate(() => document.documentElement.scrollHeight),
  )
  assert.ok(height <= MOST_HEIGHT_PX, `${height} px`)
})
