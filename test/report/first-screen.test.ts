import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderReport } from '../../src/report/html/page.ts'
import { introspectRoot } from '../introspection.ts'
import { DEMO, DEMO_NOW, FIXTURES, introspectSteady, readSmall } from './fixtures.ts'
import { CONTEXT } from './issue-pages.ts'

/** Words of the page, without what only screen readers or nobody gets to see. */
function wordsOf(html: string): string[] {
  return html
    .replaceAll(/<(style|title|head)\b[^]*?<\/\1>|<a class="skip"[^]*?<\/a>|<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word))
}

/** So that it can be read within the first forty. */
const MOST_WORDS_BEFORE = 28

for (const [name, insightsOf] of Object.entries(FIXTURES))
  test(`report of "${name}": what to do first stands at the top, before links and numbers`, async (t) => {
    const page = renderReport(await insightsOf(t), CONTEXT)
    const at = page.search(/<(?:div|p) class="first /)
    assert.ok(at > 0)
    assert.ok(wordsOf(page.slice(0, at)).length <= MOST_WORDS_BEFORE, page.slice(0, at))
    for (const later of ['<nav', '<ul class="tiles"', '<section'])
      assert.ok(!page.slice(0, at).includes(later), later)
    const first = /<div class="first [^]*?\n<\/div>/.exec(page)?.[0] ?? ''
    assert.ok((first.match(/<details>/g) ?? []).length <= 1, 'its evidence is in one fold')
    const open = first.replace(/<details>[^]*<\/details>/, '')
    assert.ok((open.match(/<p>/g) ?? []).length <= 1, 'outside of the fold stands the order alone')
  })

test('the repository is named where the page knows it, else where the report does', () => {
  const insights = readSmall()
  assert.equal(insights.loop.repository, 'acme/orbit-api')
  assert.match(renderReport(insights, { dialect: 'github' }), /<p class="kicker">.* acme\/orbit-api · /)
  assert.match(
    renderReport(insights, { dialect: 'github', repository: 'acme/other' }),
    /<p class="kicker">.* acme\/other · /,
  )
})

test('a number and its change stand in one place, arrows are words, and no change is no swing', async (t) => {
  const demo = renderReport(await introspectRoot(DEMO, DEMO_NOW), CONTEXT)
  assert.match(
    demo,
    /<li><small>Success rate<\/small><b>54% <span class="of">20 of 37<\/span><\/b><em><span role="img" aria-label="down">▼<\/span> 29 points, clear<\/em><\/li>/,
  )
  const steady = renderReport(await introspectSteady(t), CONTEXT)
  assert.match(steady, /<em>no change<\/em>/)
  assert.doesNotMatch(steady, /none, usual swing|no change, /)
})
