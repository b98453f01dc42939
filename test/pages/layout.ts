import type { Page } from 'puppeteer-core'

/** What sticks out of the page sideways; nothing on a page that fits. */
export function findSidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(-3)
      .map((element) => `<${element.localName}> ${(element.textContent || '').trim().slice(0, 60)}`)
    return [`${scrollWidth} px of content in ${clientWidth} px: ${widest.join(' | ')}`]
  })
}

/** Where the page is laid out wider than the view, as phones do without `<meta name="viewport">`. */
export async function findWrongWidth(page: Page, width: number): Promise<string[]> {
  const laidOut = await page.evaluate(() => document.documentElement.clientWidth)
  return laidOut === width ? [] : [`laid out for ${laidOut} px instead of ${width} px`]
}

/**
 * Texts of which an ancestor cuts something off. `cutting` are the values of `overflow` that lose text: on paper a
 * reader cannot scroll either.
 */
export function findLostText(page: Page, cutting: readonly string[] = ['hidden', 'clip']): Promise<string[]> {
  return page.evaluate((cuts) => {
    const TOLERANCE_PX = 1.5
    const VISUALLY_HIDDEN_PX = 1

    function textsOf(root: Node): Text[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      return texts.filter((text) => text.data.trim() !== '')
    }

    function rectOf(text: Text, parent: Element): DOMRect {
      if (parent instanceof SVGElement) return parent.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(text)
      return range.getBoundingClientRect()
    }

    function isCut(rect: DOMRect, parent: Element): boolean {
      let isReachableSideways = false
      let isReachableDown = false
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(box)
        const canClip = box instanceof SVGElement ? box.localName === 'svg' : display !== 'inline'
        if (!canClip) continue
        const frame = box.getBoundingClientRect()
        const cutsSideways = cuts.includes(overflowX)
        const cutsDown = cuts.includes(overflowY)
        // Text for screen readers alone is hidden on purpose.
        if ((cutsSideways || cutsDown) && Math.min(frame.width, frame.height) <= VISUALLY_HIDDEN_PX)
          return false
        const beyondSideways = Math.max(frame.left - rect.left, rect.right - frame.right)
        // A line's box is higher than its letters.
        const beyondDown = Math.max(frame.top - rect.top, rect.bottom - frame.bottom) - rect.height / 4
        if (cutsSideways && !isReachableSideways && beyondSideways > TOLERANCE_PX) return true
        if (cutsDown && !isReachableDown && beyondDown > TOLERANCE_PX) return true
        isReachableSideways ||= !cutsSideways && (overflowX === 'auto' || overflowX === 'scroll')
        isReachableDown ||= !cutsDown && (overflowY === 'auto' || overflowY === 'scroll')
      }
      return false
    }

    return textsOf(document.body).flatMap((text) => {
      const parent = text.parentElement
      if (parent === null || !parent.checkVisibility({ visibilityProperty: true })) return []
      const rect = rectOf(text, parent)
      if (rect.width === 0 || !isCut(rect, parent)) return []
      return [`cut off in <${parent.localName}>: ${text.data.trim().slice(0, 80)}`]
    })
  }, cutting)
}

/** Labels of one drawing of which one lies over the other: neither can be read. */
export function findCoveredLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE_PX = 2
    const isOver = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE_PX &&
      // A line's box is higher than its letters.
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 3
    return [...document.querySelectorAll('svg')].flatMap((svg) => {
      const labels = [...svg.querySelectorAll('text')].filter((label) => label.checkVisibility())
      const boxes = labels.map((label) => label.getBoundingClientRect())
      return boxes.flatMap((box, index) =>
        boxes
          .slice(index + 1)
          .flatMap((other, further) =>
            isOver(box, other)
              ? [`"${labels[index]?.textContent}" and "${labels[index + 1 + further]?.textContent}" overlap`]
              : [],
          ),
      )
    })
  })
}

/** Where what is to be done first begins; nothing where a reader sees it without moving the page. */
export function findLateAction(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const MOST_PX = 420
    const first = document.querySelector('.first')
    const top = first === null ? 0 : first.getBoundingClientRect().top + window.scrollY
    return top <= MOST_PX ? [] : [`what to do first begins ${Math.round(top)} px down`]
  })
}

/** Opens what is folded, so that the other checks see it. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
