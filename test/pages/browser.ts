import fs from 'node:fs'
import path from 'node:path'
import { type Browser, executablePath, launch, type Page } from 'puppeteer-core'

/** How a page is looked at: width of the viewport in pixels, and the reader's colour scheme. */
export interface View {
  width: number
  scheme: 'light' | 'dark'
}

/** A page that was opened, and what it did that a page must not do. */
export interface OpenedPage {
  page: Page
  /** Console messages and errors. */
  messages: string[]
  /** Addresses that it asked for beside itself. */
  requests: string[]
}

/** The address that a page under test believes to have; nothing is ever fetched from it. */
const ADDRESS = 'https://page.test/'
const PHONE_WIDTH_PX = 600
/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 120_000
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser's path: `CHROMIUM`, then the first command on PATH, then Chrome where it installs itself. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (fs.existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const candidates = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)))
  const found = candidates.find((file) => fs.existsSync(file)) ?? findInstalledChrome()
  if (found !== undefined) return found
  throw new Error(
    'No browser found. Install Chromium (apt-get install chromium) or Google Chrome, or set CHROMIUM to the path of one.',
  )
}

function findInstalledChrome(): string | undefined {
  try {
    const file = executablePath('chrome')
    return fs.existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

export function launchBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root only.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return launch({ executablePath: findBrowser(), args, timeout: PATIENCE_MS })
}

/** Opens HTML as the one thing that this browser can reach. */
export async function openPage(browser: Browser, html: string, view: View): Promise<OpenedPage> {
  const page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const messages: string[] = []
  const requests: string[] = []
  await page.setViewport({ width: view.width, height: 844, isMobile: view.width < PHONE_WIDTH_PX })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }])
  await page.setRequestInterception(true)
  page.on('console', (message) => messages.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => messages.push(`page error: ${String(error)}`))
  page.on('request', (request) => {
    const url = request.url()
    if (url.startsWith('data:')) return
    if (url === ADDRESS && request.isNavigationRequest()) {
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      return
    }
    // Chromium asks for it by itself where a page names no icon.
    if (url === `${ADDRESS}favicon.ico`) {
      void request.respond({ status: 204 })
      return
    }
    requests.push(url)
    void request.abort()
  })
  await page.goto(ADDRESS)
  return { page, messages, requests }
}

/** Opens HTML, asks it, and closes it again whatever happens. */
export async function withPage<Result>(
  browser: Browser,
  html: string,
  view: View,
  ask: (opened: OpenedPage) => Promise<Result>,
): Promise<Result> {
  const opened = await openPage(browser, html, view)
  try {
    return await ask(opened)
  } finally {
    await opened.page.close()
  }
}
