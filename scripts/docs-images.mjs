// Writes the pictures of docs/images from the demo's golden pages, as a reader sees them in a browser.
import fs from 'node:fs'
import path from 'node:path'
import { launchBrowser, withPage } from '../build/test/pages/browser.js'
import { renderMarkdownPage } from '../build/test/pages/markdown-page.js'
import { drawBlocks } from '../build/test/pages/mermaid.js'
import { preparePages } from './prepare-pages.mjs'

const PAGES = 'test/golden/pages/demo'
const IMAGES = 'docs/images'
const LARGEST_BYTES = 400_000

const PICTURES = [
  { file: 'report.png', page: 'report.html', width: 1000, height: 1250, from: '[aria-labelledby=trend]' },
  { file: 'report-phone-dark.png', page: 'report.html', width: 390, height: 1200, scheme: 'dark' },
  { file: 'job-summary.png', page: 'job-summary.md', width: 1012, height: 640 },
  { file: 'job-summary-dark.png', page: 'job-summary.md', width: 1012, height: 640, scheme: 'dark' },
]

preparePages()
const browser = await launchBrowser()
try {
  for (const picture of PICTURES) await take(picture)
} finally {
  await browser.close()
}

async function take({ file, page: source, width, height, from = 'html', scheme = 'light' }) {
  const text = fs.readFileSync(path.join(PAGES, source), 'utf8')
  const html = source.endsWith('.md') ? renderMarkdownPage(text) : text
  const png = await withPage(browser, html, { width, scheme }, async ({ page }) => {
    if (source.endsWith('.md')) await drawBlocks(page)
    const top = await page.$eval(from, (element) => element.getBoundingClientRect().top)
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    return page.screenshot({ clip: { x: 0, y: top, width, height: Math.min(height, whole - top) } })
  })
  if (png.length > LARGEST_BYTES)
    throw new Error(`${file} has ${png.length} bytes, more than ${LARGEST_BYTES}`)
  fs.mkdirSync(IMAGES, { recursive: true })
  fs.writeFileSync(path.join(IMAGES, file), png)
  console.log(`${path.join(IMAGES, file)}: ${png.length} bytes`)
}
