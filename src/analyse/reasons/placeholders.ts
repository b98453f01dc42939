/**
 * The parts of a reason that change from one cycle to the next, and what stands in their place.
 *
 * Every repetition is bounded or followed by a character that it cannot match itself, and the text is cut before,
 * so no input makes these patterns slow.
 */

type Placeholder = readonly [pattern: RegExp, replacement: string | ((match: string) => string)]

/** What `replaceVariableParts` writes, and the `<*>` of a merged template. */
export const PLACEHOLDER = /<(?:str|url|email|uuid|time|path|hex|ip|host|version|duration|size|num|\*)>/gu

/** Where a quoted word or a number is the name of what went wrong, not one value of many. */
const NAMES_A_CATEGORY =
  /(?<!(?<!\w)(?:reason|status|cause|category|result|outcome|conclusion|state|failed|failure|error|job|step|stage|check|task|workflow|script|target|command|hook)[ :=]{1,2})/
const SHOWS_A_CODE = /(?<!\w)(?:exit(?:ed)?(?: with)?|code|status|signal|http)[ :=(]{1,2}-?/

/** Quotes round one word; quotes round several hold a message or a command, and those say what went wrong. */
const QUOTED =
  /(?<![\w'])'[^\s']{1,120}'(?!\w)|"[^\s"]{1,120}"|`[^\s`]{1,120}`|“[^\s”]{1,120}”|‘[^\s’]{1,120}’|«[^\s»]{1,120}»|„[^\s“]{1,120}“|「[^\s」]{1,40}」|『[^\s』]{1,40}』/

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:[AaPp]\.?[Mm]\b|Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b))?`
const DAY = String.raw`\d{4}-\d{2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} (?:${MONTH})[a-z]{0,6} \d{4}|(?:${MONTH})[a-z]{0,6} \d{1,2}(?:, \d{4})?(?=$|\s|,)`
const TIME = new RegExp(String.raw`(?<![\w.])(?:(?:${DAY})(?:[T ,]{1,2}${CLOCK})?|${CLOCK})(?![\w:])`, 'gu')

const UNIT_AFTER_SPACE = 'ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?'
const SPAN = String.raw`\d{1,12}(?:\.\d{1,9})?(?: ?(?:${UNIT_AFTER_SPACE})|ns|µs|us|m|d|w)`
const DURATION = new RegExp(String.raw`(?<![\w.])${SPAN}(?:[ ,]{0,2}${SPAN}){0,3}(?![A-Za-z0-9])`, 'gu')

/** Letters of alphabets that put spaces between words; a path in Chinese text ends where the Chinese goes on. */
const SEGMENT = String.raw`[\w.@+~%\u00C0-\u052F\[\]-]{1,255}`
/** Line and column, or the test inside the file. */
const PLACE = String.raw`(?:\(\d{1,7}(?:,\d{1,7})?\)|(?:::[\w.\[\]-]{1,200}){1,4}|(?::\d{1,7}){1,2})?`
const ROOTED_PATH = new RegExp(
  String.raw`(?<![\w/.:])(?:[A-Za-z]:\\[^\s<>"'|?*:]{1,1000}|(?:~|\.{1,2})?\/${SEGMENT}(?:\/${SEGMENT}){0,60}\/?)${PLACE}`,
  'gu',
)
const RELATIVE_PATH = new RegExp(String.raw`(?<![\w/.@-])@?${SEGMENT}(?:\/${SEGMENT}){1,60}\/?${PLACE}`, 'gu')
const FILE_NAME = new RegExp(
  String.raw`(?<![\w/.@-])(?!(?:Node|Next|Nuxt|Vue|Three|Express)\.js\b)[\w.-]{1,200}\.(?:[cm]?[jt]sx?|py|rs|go|java|kt|swift|rb|php|c|cc|cpp|h|hpp|cs|sql|sh|md|json|jsonl|ya?ml|toml|lock|txt|xml|html|s?css|vue|svelte|ipynb|log|env|cfg|ini)(?!\w)${PLACE}`,
  'gu',
)

const RULES: readonly Placeholder[] = [
  [/[A-Za-z][A-Za-z0-9+.-]{1,15}:\/\/[!#-&*-;=?-Z\\^-_a-~]{1,2000}(?<![.,;:!?])/gu, '<url>'],
  [/(?<!\w)git@[\w.-]{1,253}:[\w./-]{1,500}(?<!\.)/gu, '<url>'],
  [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, '<email>'],
  [/(?<!\w)[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?!\w)/giu, '<uuid>'],
  [TIME, '<time>'],
  [ROOTED_PATH, '<path>'],
  [RELATIVE_PATH, (path) => (isPath(path) ? '<path>' : path)],
  [FILE_NAME, '<path>'],
  [/(?<!\w)(?:0x[\da-f]{1,64}|(?=[a-f]{0,63}\d)(?=\d{0,63}[a-f])[\da-f]{7,128})(?!\w)/giu, '<hex>'],
  [/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?(?![\w.]\d)/gu, '<ip>'],
  [/(?<![\w:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/giu, (text) => (/\d/u.test(text) ? '<ip>' : text)],
  [
    /(?<![\w@.-])(?:localhost:\d{1,5}|(?:[a-z\d-]{1,63}\.){1,6}(?:com|org|net|dev|internal|local)(?::\d{1,5})?)(?!\.?\w|-)/giu,
    '<host>',
  ],
  [
    /(?<![A-Za-z0-9.])(?:v?\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.]{1,40}(?<!\.))?|v\d{1,6}(?:\.\d{1,6})?)(?!\w)/gu,
    '<version>',
  ],
  [DURATION, '<duration>'],
  [/(?<![\w.])\d{1,15}(?:[.,]\d{1,9})?(?: ?(?:[kKMGTP]i?B|[kmgt]b|bytes?|B)|[KMGT]i?)(?!\w)/gu, '<size>'],
  [
    new RegExp(
      String.raw`(?:(?<!${SHOWS_A_CODE.source})|(?=[-+]?\p{Nd}{4}))(?<![A-Za-z\p{Nd}])(?:(?<=^|[\s(=:,[])[-+])?\p{Nd}{1,40}(?:[.,_]\p{Nd}{1,40}){0,20}(?:e[-+]?\p{Nd}{1,4})?(?![A-Za-z\p{Nd}])`,
      'giu',
    ),
    '<num>',
  ],
  // A list of three changed files is the same failure as a list of nine.
  [/(<(?:str|url|path|hex|num|host|ip)>)(?:, ?\1)+/gu, '$1'],
]

const QUOTED_VALUE = new RegExp(`${NAMES_A_CATEGORY.source}(?:${QUOTED.source})`, 'giu')
const LETTER = /\p{L}/u

/** Replaces what differs between two occurrences of one failure. Status and exit codes of one to three digits stay. */
export function replaceVariableParts(text: string): string {
  // A reason that is one quoted word would lose all it says.
  const unquoted = text.replace(QUOTED_VALUE, '<str>')
  const start = LETTER.test(unquoted.replace(PLACEHOLDER, '')) ? unquoted : text
  return RULES.reduce((changed, [pattern, by]) => changed.replace(pattern, by as string), start)
}

/** `and/or` and `feat/login` are no files; `a/b.ts` and `a/b/c` are. */
function isPath(text: string): boolean {
  return /^[^/]{1,256}\/[^/]{1,256}\//u.test(text) || /\.[A-Za-z]\w{0,7}(?:$|[(:])/u.test(text)
}
