import * as fc from '../property.ts'

/** What somebody may put into a title or a reason so that it does something where it is shown, and how it must show. */
export const HOSTILE: readonly { what: string; text: string; shows: string }[] = [
  { what: 'a colour', text: '\u001B[31mred\u001B[0m', shows: 'red' },
  { what: 'a window title', text: 'a\u001B]0;title\u0007b', shows: 'ab' },
  { what: 'a fence', text: '```\n# x\n```', shows: '``` # x ```' },
  { what: 'sixty backticks', text: '`'.repeat(60), shows: '`'.repeat(60) },
  { what: 'the end of our tags', text: '</details></td>|', shows: '</details></td>|' },
  {
    what: 'our own marker',
    text: '<!-- loop-introspection:issue v1 key=1 fp=2 -->',
    shows: '<!-- loop-introspection:issue v1 key=1 fp=2 -->',
  },
  { what: 'a comment that hides the rest', text: 'a <!-- b', shows: 'a <!-- b' },
  { what: 'a mention of a team', text: '@org/team', shows: '@org/team' },
  {
    what: 'a mention as an entity',
    text: '&commat;octocat &#64;octocat',
    shows: '&commat;octocat &#64;octocat',
  },
  { what: 'a full-width mention', text: '＠octocat ＃1', shows: '＠octocat ＃1' },
  { what: 'a reference', text: '#1 o/r#1 GH-1 gh-23 !7', shows: '#1 o/r#1 GH-1 gh-23 !7' },
  { what: 'an order to close', text: 'fixes o/r#1, closes #2', shows: 'fixes o/r#1, closes #2' },
  {
    what: 'a commit',
    text: 'since 4be1f02c9a7d3e5f60718293a4b5c6d7e8f90123 and a1b2c3d',
    shows: 'since 4be1f02c9a7d3e5f60718293a4b5c6d7e8f90123 and a1b2c3d',
  },
  {
    what: 'addresses',
    text: 'https://github.com/o/r/issues/1 www.example.com me@example.com ftp://x.y',
    shows: 'https://github.com/o/r/issues/1 www.example.com me@example.com ftp://x.y',
  },
  { what: 'an address after an underline', text: '_www.example.com', shows: '_www.example.com' },
  { what: 'an image', text: '![](http://t/x.png) <img src=x>', shows: '![](http://t/x.png) <img src=x>' },
  { what: 'a script', text: '[x](javascript:alert(1))', shows: '[x](javascript:alert(1))' },
  { what: 'a link definition', text: '[x]: http://t.example "t"', shows: '[x]: http://t.example "t"' },
  { what: 'a footnote', text: '[^1]: x [^1]', shows: '[^1]: x [^1]' },
  { what: 'a task', text: '[ ] x', shows: '[ ] x' },
  { what: 'an alert', text: '> [!CAUTION]\n> x', shows: '> [!CAUTION] > x' },
  { what: 'icons', text: ':tada: :100: ::+1:: at 12:34:56', shows: ':tada: :100: ::+1:: at 12:34:56' },
  { what: 'mathematics', text: '$\\sqrt{x}$ and $$x$$', shows: '$\\sqrt{x}$ and $$x$$' },
  { what: 'a table', text: 'a | b\n--|--\n\\| c', shows: 'a | b --|-- \\| c' },
  { what: 'a heading', text: '# x', shows: '# x' },
  { what: 'an underline', text: '===', shows: '===' },
  { what: 'a rule', text: '- - -', shows: '- - -' },
  { what: 'a list', text: '+ x', shows: '+ x' },
  { what: 'a numbered list', text: '12) x', shows: '12) x' },
  { what: 'a definition', text: ': x', shows: ': x' },
  { what: 'a quote', text: '> x', shows: '> x' },
  { what: 'turned text', text: 'a\u202Egnp.exe\u2066\u200F', shows: 'a gnp.exe' },
  { what: 'tag characters', text: 'a\u{E0069}\u{E0067}b', shows: 'a b' },
  { what: 'variation selectors', text: 'a\uFE0F\u{E0100}b', shows: 'a b' },
  { what: 'fillers', text: 'a\u3164\u115F\u2800b', shows: 'a b' },
  { what: 'half a character', text: 'a\uD800b', shows: 'a\uFFFDb' },
  { what: 'a zero byte', text: 'a\u0000b', shows: 'a b' },
  { what: 'a template', text: '${{ secrets.X }} {{x}} <%= x %>', shows: '${{ secrets.X }} {{x}} <%= x %>' },
]

const PUNCTUATION =
  '@ # ＠ ＃ ! [ ] ( ) < > ` `` * ** _ ~ ~~ | \\ $ - + = : . & &lt; &#35; { } ^ / // " \' % ,'
const WORDS = 'a org 1 0 1. 9) deadbeef www http https: GH- fixes x.png é バグ 😀'
const SPACES = [' ', '    ', '\t', '\n', '\r', '\u00A0', '\u2028', '\u200B', '\u202E', '\u001B[1m']
const FRAGMENTS = [
  ...HOSTILE.map(({ text }) => text),
  ...PUNCTUATION.split(' '),
  ...WORDS.split(' '),
  ...SPACES,
  '\uD83D',
  '\uDE00',
]

/** Any text, and above all text made of pieces that mean something somewhere. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join('')),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary-ascii' }), weight: 1 },
)

/** What a forge finds in the rendered text after Markdown is done: mentions, references, commits, icons, addresses. */
export function referencesIn(text: string): string[] {
  const found = [
    /[@＠﹫](?!\u200B)/u,
    /[#＃﹟](?!\u200B)/u,
    /\bGH-\d/i,
    /!\d/,
    /\b[\da-f]{7,}\b/i,
    /[a-z]:\/\//i,
    /\bwww\./i,
    /:[\w+-]+:/,
  ].map((pattern) => pattern.exec(text)?.[0])
  return found.filter((match) => match !== undefined)
}

/** Characters that show nothing, turn text round or steer a terminal. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/u
