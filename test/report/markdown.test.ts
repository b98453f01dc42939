import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../property.ts'
import { inertText } from '../../src/report/safe/inert.ts'
import { type BlockOptions, blockText, code, inlineText, link } from '../../src/report/safe/markdown.ts'
import { anyText, HOSTILE, INVISIBLE, referencesIn } from './hostile-text.ts'
import { parseMarkdown, shapeOf, textOf } from './markdown-tree.ts'

/** What a reader sees of a text; never nothing, since `****` is no bold text. */
const shownText = anyText.filter((text) => inertText(text) !== '')
const quoted = JSON.stringify

/** Where our pages put text from outside, and the tree that must come of it when the text shows as `shown`. */
const PLACES: readonly { place: string; page: (text: string) => string; tree: (shown: string) => string }[] =
  [
    {
      place: 'a paragraph',
      page: (text) => inlineText(text),
      tree: (shown) => `root(paragraph(text ${quoted(shown)}))`,
    },
    {
      place: 'a line among others',
      page: (text) => `Before\n${inlineText(text)}\nafter`,
      tree: (shown) => `root(paragraph(text ${quoted(`Before\n${shown}\nafter`)}))`,
    },
    {
      place: 'the middle of a line',
      page: (text) => `It was ${inlineText(text)}: ${inlineText(text)}[x](https://a.example)`,
      tree: (shown) =>
        `root(paragraph(text ${quoted(`It was ${shown}: ${shown}`)}, link https://a.example(text "x")))`,
    },
    {
      place: 'a cell',
      page: (text) => `| a | b |\n|:--|--:|\n| ${inlineText(text)} | c |`,
      tree: (shown) =>
        `root(table(tableRow(tableCell(text "a"), tableCell(text "b")), tableRow(tableCell(text ${quoted(shown)}), tableCell(text "c"))))`,
    },
    {
      place: 'a list item',
      page: (text) => `- ${inlineText(text)}\n- x`,
      tree: (shown) =>
        `root(list(listItem(paragraph(text ${quoted(shown)})), listItem(paragraph(text "x"))))`,
    },
    {
      place: 'a heading',
      page: (text) => `## ${inlineText(text)}`,
      tree: (shown) => `root(heading(text ${quoted(shown)}))`,
    },
    {
      place: 'a quotation',
      page: (text) => `> ${inlineText(text)}`,
      tree: (shown) => `root(blockquote(paragraph(text ${quoted(shown)})))`,
    },
    {
      place: 'bold text',
      page: (text) => `a **${inlineText(text)}** b`,
      tree: (shown) => `root(paragraph(text "a ", strong(text ${quoted(shown)}), text " b"))`,
    },
    {
      place: 'a label',
      page: (text) => `a ${link(text, 'https://a.example/b')} b`,
      tree: (shown) =>
        `root(paragraph(text "a ", link https://a.example/b(text ${quoted(shown)}), text " b"))`,
    },
    {
      place: 'code',
      page: (text) => `a ${code(text)} b`,
      tree: (shown) =>
        `root(paragraph(text "a ", html "<code>", text ${quoted(shown)}, html "</code>", text " b"))`,
    },
  ]

for (const { place, page, tree } of PLACES) {
  test(`any text shows as it is, and as nothing else, in ${place}`, () => {
    fc.assert(
      fc.property(shownText, (text) => {
        assert.equal(shapeOf(parseMarkdown(page(text))), tree(inertText(text, 200)))
      }),
      { numRuns: 1000 },
    )
  })

  test(`fault 24, 43, 44, 45, 47, 48, 49, 50: hostile text is text in ${place}`, () => {
    for (const { what, text, shows } of HOSTILE)
      assert.equal(shapeOf(parseMarkdown(page(text))), tree(shows), what)
  })
}

test('fault 47, 48: no forge finds a mention, a reference, a commit, an icon or an address in rendered text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.deepEqual(referencesIn(textOf(parseMarkdown(inlineText(text)))), [])
    }),
    { numRuns: 3000 },
  )
})

test('what forges look for is found in these texts when nobody breaks it', () => {
  const found = new Set(HOSTILE.filter(({ text }) => referencesIn(text).length > 0).map(({ what }) => what))
  for (const what of ['a mention of a team', 'a reference', 'a commit', 'addresses', 'icons']) {
    assert.ok(found.has(what), what)
  }
})

test('fault 49, 50, 52: Markdown of any text holds no `<`, no `$`, no comment and nothing invisible but our own break', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const inline = inlineText(text)
      assert.doesNotMatch(inline, /[<>$]|loop-introspection:.*-->/)
      assert.doesNotMatch(inline.replaceAll('\u200B', ''), INVISIBLE)
      assert.ok(inline.isWellFormed())
    }),
    { numRuns: 3000 },
  )
})

test('ordinary text needs no escapes', () => {
  for (const text of [
    'feedback: tox exit 1 - 3 failed, 12.5 s',
    'PR merged (epoch 7), model v1.2',
    'バグ naïve ✓ 😀',
  ])
    assert.equal(inlineText(text), text)
})

test('fault 44: any text in a block stays in its block and mentions nobody', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const block = blockText(text, { info: 'text' })
      const tree = parseMarkdown(`Before\n${block}\nafter\n\n\`x\``)
      assert.match(
        shapeOf(tree),
        /^root\(paragraph\(text "Before"\), code text\(".*"\), paragraph\(text "after"\), paragraph\(inlineCode "x"\)\)$/,
      )
      assert.doesNotMatch(block, /[@#＠＃](?!\u200B)|<!--/)
      assert.doesNotMatch(block.replaceAll(/[\u200B\n]/g, ''), INVISIBLE)
    }),
    { numRuns: 2000 },
  )
})

test('a block keeps its lines, their indent and their characters', () => {
  const text = 'def f(x):\n\treturn `x` * 2 & "y" | z\r\n\n\u001B[31m+ [a](b) \\ _c_\u001B[0m  \n'
  assert.equal(
    blockText(text, { info: 'diff' }),
    '```diff\ndef f(x):\n    return `x` * 2 & "y" | z\n\n+ [a](b) \\ _c_\n\n```'.replace(
      '\n\n```',
      '\n\n```',
    ),
  )
})

test('a block is cut after whole lines and says how many are missing', () => {
  const text = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')
  const lines = blockText(text, { maxLines: 3 }).split('\n')
  assert.deepEqual(lines, ['```', 'line 0', 'line 1', 'line 2', '… 27 more lines', '```'])
  const short = blockText(text, { maxLength: 20 }).split('\n')
  assert.deepEqual(short, ['```', 'line 0', 'line 1', '… 28 more lines', '```'])
  assert.deepEqual(blockText('x'.repeat(500), { maxLength: 10 }).split('\n'), [
    '```',
    `${'x'.repeat(9)}…`,
    '```',
  ])
})

test('a block has as many lines as it says', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 40 }),
      (text, maxLines, maxLength) => {
        const lines = blockText(text, { maxLines, maxLength }).split('\n').slice(1, -1)
        const more = /^… (\d+) more lines?$/.exec(lines.at(-1) ?? '')
        const shown = more === null ? lines.length : lines.length - 1
        assert.ok(shown <= maxLines)
        assert.ok(lines.slice(0, shown).join('').replaceAll('\u200B', '').length <= maxLength)
      },
    ),
  )
})

test('a language is one word or none', () => {
  assert.equal(blockText('x', { info: 'x\n```' }), '```\nx\n```')
})

test('fault 49: an address is a link only if it is http(s), and nothing in it ends the link', () => {
  assert.equal(link('a', 'https://x.example/b?c=1&d=2#L3'), '[a](https://x.example/b?c=1&amp;d=2#L3)')
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//x.example', 'x', 'ftp://x.example', ''])
    assert.equal(link('a', url), 'a')
  fc.assert(
    fc.property(anyText, anyText, (path, query) => {
      const url = `https://x.example/${path}?${query}`
      const tree = parseMarkdown(`| ${link('a', url)} | b \`c\` |\n|--|--|`)
      const [table] = tree.children
      assert.ok(table?.type === 'table')
      const cell = table.children[0]?.children[0]?.children
      assert.equal(cell?.length, 1)
      assert.ok(cell[0]?.type === 'link' && cell[0].url.startsWith('https://x.example/'))
      assert.equal(decode(cell[0].url), decode(new URL(url).href))
    }),
    { numRuns: 1000 },
  )
})

function decode(url: string): string {
  return url.replace(/%[\da-f]{2}/gi, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)))
}

const INLINE: readonly (readonly [text: string, markdown: string])[] = [
  ['& < > | $ \\', '&amp; &lt; &gt; &#124; &#36; &#92;'],
  ['a`*_{}[]!~b', 'a\\`\\*\\_\\{\\}\\[\\]\\!\\~b'],
  ['- a - b', '\\- a - b'],
  ['12. a 1. b', '12\\. a 1. b'],
  ['123456) a', '123456\\) a'],
  ['+a', '\\+a'],
  ['=a', '\\=a'],
  [':a', '\\:a'],
  ['.a', '\\.a'],
  ['a !7 !x', 'a \\!\u200B7 \\!x'],
  ['GH-7 gh-7 xGH-7 GH-x', 'GH-\u200B7 gh-\u200B7 xGH-7 GH-x'],
  ['http://x a//b :/ www.x WWW.x ww.x www', 'http:\u200B//x a//b :/ www\u200B.x WWW\u200B.x ww.x www'],
  ['a :+1: :a b: : x:', 'a :\u200B+1: :a b: : x:'],
  ['4be1f0 4be1f02', '4be1f0 4be1f0\u200B2'],
  ['4BE1F02C9A7D3 x4be1f02 4be1f02x', '4BE1F0\u200B2C9A7D\u200B3 x4be1f02 4be1f02x'],
  ['4be1f02c9a7d', '4be1f0\u200B2c9a7d'],
  ['@a #1 ＠ ＃ ﹫ ﹟', '@\u200Ba #\u200B1 ＠\u200B ＃\u200B ﹫\u200B ﹟\u200B'],
]

test('a piece of text, word for word', () => {
  for (const [text, markdown] of INLINE) assert.equal(inlineText(text), markdown)
  assert.equal(inlineText('x'.repeat(201)), `${'x'.repeat(199)}…`)
  assert.equal(inlineText('x'.repeat(9), 5), 'xxxx…')
})

const BLOCKS: readonly (readonly [text: string, options: BlockOptions, markdown: string])[] = [
  ['', {}, '```\n\n```'],
  ['a', { info: 'text' }, '```text\na\n```'],
  ['a', { info: 'a-b_1' }, '```a-b_1\na\n```'],
  ['a', { info: 'a b' }, '```\na\n```'],
  ['a', { info: ' a' }, '```\na\n```'],
  ['a', { info: 'a.' }, '```\na\n```'],
  ['a ``` b', {}, '````\na ``` b\n````'],
  ['`\n`````', {}, '``````\n`\n`````\n``````'],
  ['a\r\nb\vc\fd\re\u0085f\u2028g\u2029h', {}, '```\na\nb\nc\nd\ne\nf\ng\nh\n```'],
  ['a\n\nb', { maxLines: 2 }, '```\na\n\n… 1 more line\n```'],
  ['a\nb\n', { maxLines: 1 }, '```\na\n… 1 more line\n```'],
  ['a\nb\r', { maxLines: 1 }, '```\na\n… 1 more line\n```'],
  ['a\nb\nc', { maxLines: 1 }, '```\na\n… 2 more lines\n```'],
  ['ab\ncd', { maxLength: 6 }, '```\nab\ncd\n```'],
  ['ab\ncd', { maxLength: 5 }, '```\nab\n… 1 more line\n```'],
  ['abcdef', { maxLength: 4 }, '```\nabc…\n```'],
  ['@a <!-- b --> <!x', {}, '```\n@\u200Ba <\u200B!-- b --> <!x\n```'],
  ['\ta\t \u0007 b \t', {}, '```\n    a       b\n```'],
  [`${'x'.repeat(3)}\n`.repeat(41), {}, `\`\`\`\n${'xxx\n'.repeat(40)}… 1 more line\n\`\`\``],
  ['x'.repeat(4001), {}, `\`\`\`\n${'x'.repeat(3999)}…\n\`\`\``],
]

test('a block, word for word', () => {
  for (const [text, options, markdown] of BLOCKS) assert.equal(blockText(text, options), markdown)
  // Nothing of what stands far behind the end is looked at, but its lines are counted.
  assert.equal(blockText(`${' '.repeat(16)}b\nc`, { maxLength: 4 }), '```\n\n… 1 more line\n```')
  assert.equal(blockText(`${' '.repeat(15)}b`, { maxLength: 16 }), `\`\`\`\n${' '.repeat(15)}b\n\`\`\``)
})

test('a link and a piece of code, word for word', () => {
  assert.equal(link('', 'https://a.example'), '[https:\u200B//a.example](https://a.example/)')
  assert.equal(link('', 'x'), 'x')
  assert.equal(link('a', 'HTTP://a.example/b'), '[a](http://a.example/b)')
  for (const url of ['xhttp://a.example', 'httpx://a.example', 'httpss://a.example'])
    assert.equal(link('a', url), 'a')
  assert.equal(
    link('a', "https://a.example/()[]|$*_~!'?\\`\u0009"),
    '[a](https://a.example/%28%29%5B%5D%7C%24%2A%5F%7E%21%27?%5C%60)',
  )
  assert.equal(code('a_b'), '<code>a\\_b</code>')
  assert.equal(code('abcdef', 4), '<code>abc…</code>')
  assert.equal(code(''), '')
  assert.equal(code('\u0007'), '')
})
