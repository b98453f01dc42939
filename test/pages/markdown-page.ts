import type { Browser, Page } from 'puppeteer-core'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type View, withPage } from './browser.ts'
import { findLostText, findSidewaysOverflow, unfold } from './layout.ts'

/** Padding on each side and wrapping are GitHub's; so is that a wide table scrolls by itself. */
const STYLE = `
  :root { color-scheme: light dark }
  body { margin: 0 auto; max-width: 980px; padding: 16px; box-sizing: border-box; overflow-wrap: break-word;
    font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
  a { color: #0969da; text-decoration: none }
  h1, h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; line-height: 1.25 }
  ul, ol { padding-left: 2em }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0;
    border-collapse: collapse; font-variant: tabular-nums }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0 }
  code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace }
  code { padding: .2em .4em; border-radius: 6px; background: #818b981f; white-space: break-spaces }
  pre { padding: 16px; overflow: auto; border-radius: 6px; background: #818b981f }
  pre code { padding: 0; background: none; font-size: 100%; white-space: pre; overflow-wrap: normal }
  blockquote { margin: 0 0 16px; padding: 0 1em; border-left: .25em solid #d1d9e0; color: #59636e }
  .alert { color: inherit; border-color: currentcolor }
  .alert-title { font-weight: 600 }
  .alert:is(.CAUTION) { border-color: #da3633 } .CAUTION > .alert-title { color: light-dark(#cf222e, #f85149) }
  .alert:is(.WARNING) { border-color: #9e6a03 } .WARNING > .alert-title { color: light-dark(#9a6700, #d29922) }
  .alert:is(.NOTE) { border-color: #1f6feb } .NOTE > .alert-title { color: light-dark(#0969da, #4493f8) }
  img, svg { max-width: 100%; box-sizing: content-box }
  summary { cursor: pointer }
`
const MOST_COLUMNS_ON_A_PHONE = 3

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })

/** A Markdown text as a forge shows it: the whole page. */
export function renderMarkdownPage(markdown: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Markdown</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body>${markAlerts(String(renderer.processSync(markdown)))}</body></html>`
}

// GitHub's extension of quotes: the first line names the alert.
function markAlerts(html: string): string {
  return html.replace(
    /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n/g,
    (_, kind: string) =>
      `<blockquote class="alert ${kind}"><p class="alert-title">${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}</p><p>`,
  )
}

interface MarkdownNode {
  type: string
  lang?: string | null | undefined
  value?: string
  children?: MarkdownNode[]
}

/** The Mermaid blocks that a forge draws: fenced code, wherever it stands. */
export function listMermaidBlocks(markdown: string): string[] {
  const blocksOf = ({ type, lang, value = '', children = [] }: MarkdownNode): string[] =>
    type === 'code' && lang === 'mermaid' ? [value] : children.flatMap(blocksOf)
  return blocksOf(renderer.parse(markdown))
}

/** Everything that is wrong with a Markdown page as one reader sees it; each fault one line. */
export function findMarkdownFaults(browser: Browser, markdown: string, view: View): Promise<string[]> {
  return withPage(browser, renderMarkdownPage(markdown), view, async ({ page, messages, requests }) => {
    await unfold(page)
    return [
      ...(await findSidewaysOverflow(page)),
      ...(await findLostText(page)),
      ...(await findScrollingTables(page)),
      ...messages,
      ...requests.map((url) => `asks for ${url}`),
    ]
  })
}

function findScrollingTables(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const columnsOf = (table: HTMLTableElement) => Math.max(...[...table.rows].map((row) => row.cells.length))
    return [...document.querySelectorAll('table')]
      .filter((table) => columnsOf(table) <= most && table.scrollWidth > table.clientWidth)
      .map(
        (table) =>
          `a table of ${columnsOf(table)} columns needs ${table.scrollWidth} px and has ${table.clientWidth}: ` +
          table.innerText.slice(0, 80),
      )
  }, MOST_COLUMNS_ON_A_PHONE)
}
