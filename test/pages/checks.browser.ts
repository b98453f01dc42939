import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from './browser.ts'
import { findMarkdownFaults } from './markdown-page.ts'
import { findDrawingFaults, openDrawingPage, RELEASES } from './mermaid.ts'
import { findPrintFaults, findReportFaults } from './report-page.ts'

/** The checks themselves: a sound page has no fault, and each way to break it is found. */

const SOUND = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<style>body{background:#fff;color:#1f2328} .skip:not(:focus){position:absolute;left:-999px}</style></head><body>
<a class="skip" href="#main">Skip to the report</a><main id="main"><h1>Success fell</h1><p>From 83% to 54%.</p>
<details><summary>Numbers</summary><p>20 of 37</p></details></main></body></html>`

const LONG = 'x'.repeat(200)

/** What is put before the end of the page, and the fault that must be named. */
const BROKEN: readonly { what: string; html: string; fault: RegExp }[] = [
  { what: 'a wide box', html: '<div style="width:1500px">wide</div>', fault: /^1\d+ px of content/ },
  {
    what: 'a wide box in a fold',
    html: `<details><summary>s</summary><p>${LONG}</p></details>`,
    fault: /px of content/,
  },
  {
    what: 'a cut text',
    html: `<div style="overflow:hidden;width:9em">${LONG}</div>`,
    fault: /^cut off in <div>/,
  },
  {
    what: 'an ellipsis',
    html: `<p style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap;width:50px">last words of it</p>`,
    fault: /^cut off in <p>/,
  },
  {
    what: 'a text cut below',
    html: '<div style="overflow:hidden;height:1em">one<br>two<br>three</div>',
    fault: /^cut off in <div>: three/,
  },
  {
    what: 'a label beyond its chart',
    html: '<svg role="img" aria-label="chart" width="80" height="40"><text x="60" y="20">success rate</text></svg>',
    fault: /^cut off in <text>/,
  },
  {
    what: 'a label over another',
    html: '<svg role="img" aria-label="chart" width="90" height="40"><text x="5" y="20">success</text><text x="20" y="22">failures</text></svg>',
    fault: /^"success" and "failures" overlap$/,
  },
  {
    what: 'a first action below the first screen',
    html: '<div style="height:500px">before</div><div class="first">Do first: stop</div>',
    fault: /^what to do first begins \d+ px down$/,
  },
  { what: 'low contrast', html: '<p style="color:#bbb">pale</p>', fault: /^color-contrast/ },
  {
    what: 'low contrast in a fold',
    html: '<details><summary>s</summary><p style="color:#bbb">pale</p></details>',
    fault: /^color-contrast/,
  },
  {
    what: 'an image without a text',
    html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    fault: /^image-alt/,
  },
  {
    what: 'a chart without a name',
    html: '<svg role="img" width="9" height="9"></svg>',
    fault: /^svg-img-alt/,
  },
  { what: 'a console message', html: '<script>console.log("here")</script>', fault: /^console log: here/ },
  {
    what: 'an error',
    html: '<script>throw new Error("broken")</script>',
    fault: /^page error: Error: broken/,
  },
  {
    what: 'an outside image',
    html: '<img alt="a" src="https://example.com/a.png">',
    fault: /^asks for https:\/\/example\.com\/a\.png/,
  },
  {
    what: 'an image beside the page',
    html: '<img alt="a" src="a.png">',
    fault: /^asks for https:\/\/page\.test\/a\.png/,
  },
  {
    what: 'a link that Tab skips',
    html: '<a href="#main" tabindex="-1">again</a>',
    fault: /^Tab does not reach <a/,
  },
]

const REPLACED: readonly { what: string; from: RegExp; to: string; fault: RegExp }[] = [
  { what: 'no title', from: /<title>.*<\/title>/, to: '', fault: /^document-title/ },
  { what: 'no skip link', from: /<a class="skip".*?<\/a>/, to: '', fault: /^Tab goes first to <summary>/ },
  { what: 'a skip link to nowhere', from: /id="main"/, to: '', fault: /does not skip to <main>/ },
  { what: 'a skip link that stays hidden', from: /:not\(:focus\)/, to: '', fault: /does not show itself/ },
  { what: 'no viewport', from: /<meta name="viewport".*?>/, to: '', fault: /^laid out for 980 px/ },
]

const browser = await launchBrowser()
after(() => browser.close())

for (const width of [1280, 390]) {
  test(`a sound page has no fault at ${width} px`, async () => {
    assert.deepEqual(await findReportFaults(browser, SOUND, { width, scheme: 'dark' }), [])
  })
}

const broken = [
  ...BROKEN.map(({ what, html, fault }) => ({
    what,
    page: SOUND.replace('</main>', `${html}</main>`),
    fault,
  })),
  ...REPLACED.map(({ what, from, to, fault }) => ({ what, page: SOUND.replace(from, to), fault })),
]
for (const { what, page, fault } of broken) {
  test(`${what} is a fault of a report page`, async () => {
    const faults = await findReportFaults(browser, page, { width: 390, scheme: 'light' })
    assert.ok(
      faults.some((line) => fault.test(line)),
      faults.join('\n') || 'nothing was found',
    )
  })
}

test('what is wrong in dark only is found in dark only', async () => {
  const page = SOUND.replace('</style>', '@media(prefers-color-scheme:dark){body{background:#444}}</style>')
  assert.deepEqual(await findReportFaults(browser, page, { width: 390, scheme: 'light' }), [])
  assert.match(
    (await findReportFaults(browser, page, { width: 390, scheme: 'dark' })).join(),
    /color-contrast/,
  )
})

test('a sound page loses nothing on paper, a hidden or scrolling one does', async () => {
  assert.deepEqual(await findPrintFaults(browser, SOUND), [])
  const hidden = SOUND.replace('</style>', '@media print{main{display:none}}</style>')
  assert.deepEqual(await findPrintFaults(browser, hidden), ['no heading on paper'])
  const scrolling = SOUND.replace('</main>', `<pre style="overflow:auto">${LONG}</pre></main>`)
  assert.match((await findPrintFaults(browser, scrolling)).join(), /^cut off in <pre>/)
})

const MARKDOWN = '# Report\n\n| a | b | c |\n|:--|:--|--:|\n| one | `two words` | 3 |\n'
const BROKEN_MARKDOWN = [
  {
    what: 'a table of three columns that scrolls',
    text: MARKDOWN.replace('one', LONG),
    fault: /^a table of 3 columns/,
  },
  { what: 'a wide box', text: `${MARKDOWN}\n<p style="width:900px">wide</p>\n`, fault: /px of content/ },
  { what: 'an outside image', text: `${MARKDOWN}\n![a](https://example.com/a.png)\n`, fault: /^asks for/ },
]

test('a sound Markdown page has no fault, and a table of four columns may scroll', async () => {
  const view = { width: 390, scheme: 'light' } as const
  assert.deepEqual(await findMarkdownFaults(browser, MARKDOWN, view), [])
  const four = `| a | b | c | d |\n|--|--|--|--|\n| ${LONG} | 1 | 2 | 3 |\n`
  assert.deepEqual(await findMarkdownFaults(browser, four, view), [])
})

for (const { what, text, fault } of BROKEN_MARKDOWN) {
  test(`${what} is a fault of a Markdown page`, async () => {
    const faults = await findMarkdownFaults(browser, text, { width: 390, scheme: 'light' })
    assert.ok(
      faults.some((line) => fault.test(line)),
      faults.join('\n') || 'nothing was found',
    )
  })
}

for (const { version, script } of RELEASES) {
  test(`Mermaid ${version} draws a chart and refuses a broken one, and one without numbers`, async () => {
    const page = await openDrawingPage(browser, script)
    const chart = 'xychart-beta\n  x-axis [a, b]\n  y-axis "share" 0 --> 100\n  line [10, 20]'
    assert.deepEqual(await findDrawingFaults(page, chart), [])
    assert.match(
      (await findDrawingFaults(page, chart.replace('[10, 20]', '[10, '))).join(),
      /in:\nxychart-beta/,
    )
    assert.match((await findDrawingFaults(page, chart.replace('10,', 'NaN,'))).join(), /NaN/)
    assert.match((await findDrawingFaults(page, 'no such diagram')).join(), /in:\nno such diagram/)
    assert.deepEqual(await findDrawingFaults(page, chart), [])
  })
}
