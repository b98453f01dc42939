/**
 * Shapes of secrets, after the rules of gitleaks (https://github.com/gitleaks/gitleaks, config/gitleaks.toml) and
 * secretlint (https://github.com/secretlint/secretlint), with two differences: a token that was cut short still
 * counts, and each pattern takes time linear in the text (a fixed start, then one class, or bounded repeats).
 */
export interface SecretPattern {
  name: string
  pattern: RegExp
}

/** Not inside a word; an escape such as a literal `\n` is no part of the word after it. */
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))`

/** Tokens that tell themselves by how they begin, by who gives them out. */
const BEGINNINGS: readonly (readonly [issuer: string, body: string])[] = [
  ['GitLab', String.raw`gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas|imt|ffct)-[\w.-]{10,}`],
  ['AWS access key', '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}'],
  ['AWS Bedrock', 'ABSK[A-Za-z0-9+/]{40,}={0,2}'],
  ['Google API key', String.raw`AIza[\w-]{20,}`],
  ['Google OAuth', String.raw`(?:GOCSPX-|ya29\.)[\w-]{16,}`],
  ['Slack', String.raw`(?:xox[a-z]|xapp)-[\w.-]{10,}`],
  ['npm', 'npm_[A-Za-z0-9]{20,}'],
  ['PyPI', String.raw`pypi-Ag[\w-]{14,}`],
  ['RubyGems', 'rubygems_[a-f0-9]{20,}'],
  ['Docker', String.raw`dckr_(?:pat|oat)_[\w-]{16,}`],
  ['Stripe', '(?:[sr]k_(?:live|test|prod)|whsec)_[A-Za-z0-9]{10,}'],
  ['OpenAI, Anthropic, OpenRouter', String.raw`sk-(?:proj|svcacct|admin|ant|or)-[\w-]{10,}`],
  ['OpenAI, older', 'sk-[A-Za-z0-9]{20,}'],
  ['Hugging Face', '(?:hf|api_org)_[A-Za-z0-9]{20,}'],
  ['Groq, xAI, Perplexity', '(?:gsk_|xai-|pplx-)[A-Za-z0-9]{20,}'],
  ['SendGrid', String.raw`SG\.[\w-]{16,32}\.[\w-]{10,}`],
  ['DigitalOcean', 'do[opr]_v1_[a-f0-9]{16,}'],
  ['Atlassian', 'ATATT3[A-Za-z0-9_=-]{20,}'],
  ['Vault', String.raw`hv[sbr]\.[\w-]{20,}`],
  ['Grafana', String.raw`gl(?:c|sa)_[\w+/=]{20,}`],
  ['Linear, Notion, Postman', '(?:lin_api_|ntn_|PMAK-)[A-Za-z0-9-]{20,}'],
  ['Shopify', 'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}'],
  ['Telegram', String.raw`\d{8,10}:AA[\w-]{30,}`],
  ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{20,}'],
  ['JWT', String.raw`eyJ[A-Za-z0-9]{10,}\.[\w-]{4,}(?:\.[\w-]*){0,3}`],
]

/** The whole match is secret. */
export const TOKENS: readonly SecretPattern[] = [
  {
    name: 'private key, also one that was cut',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,40}KEY(?: BLOCK)?-----|$)/g,
  },
  {
    name: 'end of a private key',
    pattern: /(?<![\w+/=\s\\])[\w+/=\s\\]+-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
  },
  { name: 'GitHub', pattern: /(?:gh[pousr]|github_pat)_[\w.-]{10,}/g },
  {
    name: 'webhook',
    pattern:
      /(?:hooks\.slack\.com\/(?:services|workflows)|discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2)\/[\w@/-]{10,}/gi,
  },
  {
    name: 'tokens with a beginning of their own',
    // One expression: a search for each of them would cost every run ten times the time.
    pattern: new RegExp(`${START}(?:${BEGINNINGS.map(([, body]) => body).join('|')})`, 'g'),
  },
]

/** The first group stays, the rest is secret. */
export const CONTEXTS: readonly SecretPattern[] = [
  { name: 'password in a URL', pattern: /(:\/\/[^\s/:@]{0,200}:)[^\s/"'`<>]{1,200}(?=@)/g },
  { name: 'token as user of a URL', pattern: /(:\/\/)[^\s/:@[\]]{20,200}(?=@)/g },
  {
    name: 'Authorization header',
    pattern:
      /(authorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?:bearer|basic|token|digest|apikey)\s{1,3})[^\s"'`,;[\]]{4,}/gi,
  },
  { name: 'signature in a URL', pattern: /([?&](?:sig|signature|x-amz-signature)=)[^\s&#"'`[\]]{16,}/gi },
]

/** What a secret is called. */
const NAME = String.raw`(?:pass(?:word|wd|phrase)|[-_]pass|pwd|secret|token|(?:api|access|account|private|client|encryption|signing)[-_ ]?key|credentials?|auth(?:orization)?)(?:[-_]\w{0,30})?`
const QUOTE = '\\\\?["\'`]?'
const VALUE = String.raw`[^\s"'\`,;<>(){}[\]|…\\]{8,}`

/** The first group stays, the second is secret if it looks random. */
export const ASSIGNMENTS: readonly SecretPattern[] = [
  {
    name: 'assignment',
    pattern: new RegExp(String.raw`(${NAME}${QUOTE}\s{0,3}(?::=|=>|[:=])\s{0,3}${QUOTE})(${VALUE})`, 'gi'),
  },
  { name: 'flag', pattern: new RegExp(String.raw`(--${NAME}\s{1,3}${QUOTE})(${VALUE})`, 'gi') },
  { name: 'bearer', pattern: /(\bbearer\s{1,3})([\w.~+/=-]{16,})/gi },
]

/** A place in a file, a date, a variable: what stands after `token:` in messages and is no secret. */
const ORDINARY = /^(?:[\w./-]+\.[a-z]{1,5}(?::\d+)*|\d{4}-\d\d-\d\d.*|[$%].*|v?\d+(?:\.\d+)+\S{0,10})$/i
const MIN_ENTROPY_BITS = 2.5

/** Whether a value is more like a password than like a word: letters and digits, few of them twice. */
export function looksRandom(value: string): boolean {
  return (
    /\d/.test(value) && /[a-z]/i.test(value) && !ORDINARY.test(value) && entropyOf(value) >= MIN_ENTROPY_BITS
  )
}

/** Shannon entropy in bits a character. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>()
  let size = 0
  for (const character of value) {
    counts.set(character, (counts.get(character) ?? 0) + 1)
    size += 1
  }
  return [...counts.values()].reduce((bits, count) => bits - (count / size) * Math.log2(count / size), 0)
}
