/**
 * Shapes of secrets, after the rules of gitleaks (https://github.com/gitleaks/gitleaks, config/gitleaks.toml at commit
 * 009e025ad4106ab333aa0b9dc4f2a884390d134c, read in November 2026) and secretlint (https://github.com/secretlint/secretlint),
 * and what the givers' own pages say, with two differences: a token that was cut short still counts where its beginning
 * tells it, and each pattern takes time linear in the text (a fixed start, then one class, or bounded repeats).
 */
export interface SecretPattern {
  name: string
  pattern: RegExp
  /** What has to stand in a text before it is worth a search. */
  mark?: string
}

/** Not inside a word; an escape such as a literal `\n` is no part of the word after it. */
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))`
/** Where a hash or a word of ordinary text could begin alike: not inside a name with dashes either, and whole. */
const ALONE = String.raw`(?<![\w-])`
const END = '(?![A-Za-z0-9])'

/** Tokens that tell themselves by how they begin, by who gives them out. */
export const BEGINNINGS: readonly (readonly [issuer: string, body: string])[] = [
  ['1Password', String.raw`ops_eyJ[\w+/=-]{10,}|A3-[A-Z0-9]{6}-[A-Z0-9-]{12,}`],
  ['Adobe', 'p8e-[a-z0-9]{24,}'],
  ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{20,}'],
  ['Airtable', String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{10,}`],
  ['Alibaba', 'LTAI[A-Za-z0-9]{12,}'],
  ['Artifactory', 'AKCp[A-Za-z0-9]{20,}|cmVmd[A-Za-z0-9]{30,}'],
  ['Atlassian, Bitbucket', 'AT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{20,}'],
  [
    'Authress',
    String.raw`(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][\w.+/=-]{10,}`,
  ],
  ['AWS access key', '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}'],
  ['AWS Bedrock', 'ABSK[A-Za-z0-9+/]{40,}={0,2}'],
  ['Azure AD', String.raw`[\w~.]{3}\dQ~[\w~.-]{20,}`],
  ['Brevo', 'x(?:key|smtp)sib-[a-z0-9-]{20,}'],
  ['Buildkite', 'bk[a-z]{2}_[a-f0-9]{30,}'],
  ['CircleCI', String.raw`CCIPAT_\w{20,}`],
  ['ClickHouse', `4b1d[A-Za-z0-9]{38}${END}`],
  ['Clojars', '(?:CLOJARS|clojars)_[a-zA-Z0-9]{20,}'],
  ['Cloudflare', String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{20,}`],
  ['Contentful', String.raw`CFPAT-[\w-]{20,}`],
  ['crates.io', `cio[A-Za-z0-9]{32}${END}`],
  ['Databricks', `dapi[a-f0-9]{24,}`],
  ['DigitalOcean', 'do[opr]_v1_[a-f0-9]{16,}'],
  ['Discord', String.raw`[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{20,}`],
  ['Docker', String.raw`dckr_(?:pat|oat)_[\w-]{16,}`],
  ['Doppler', String.raw`dp\.(?:pt|st|ct|sa|said|scim|audit)\.[\w.-]{16,}`],
  ['Dropbox', String.raw`sl\.[\w-]{60,}`],
  ['Duffel', String.raw`duffel_(?:test|live)_[\w=-]{16,}`],
  ['Dynatrace', String.raw`dt0[a-z]\d\d\.[A-Za-z0-9.]{24,}`],
  ['EasyPost', 'EZ[AT]K[A-Za-z0-9]{40,}'],
  ['Facebook', 'EAA[MC][A-Za-z0-9]{60,}'],
  ['Figma', String.raw`fig[dour]h?_[\w-]{16,}`],
  ['Flutterwave', 'FLWSECK(?:_TEST)?-[A-Za-z0-9-]{12,}'],
  ['Fly.io', String.raw`(?:fo1_|fm1[ar]_|fm2_)[\w+/=-]{20,}`],
  ['Frame.io', String.raw`fio-u-[\w=-]{20,}`],
  ['GitLab', String.raw`gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|agent|oas|imt|ffct|wt)-[\w.-]{10,}`],
  ['Google API key', String.raw`AIza[\w-]{20,}`],
  ['Google OAuth', String.raw`(?:GOCSPX-|ya29\.|1\/\/0)[\w-]{16,}`],
  ['Grafana', String.raw`gl(?:c|sa)_[\w+/=]{20,}`],
  ['Groq, xAI, Perplexity', '(?:gsk_|xai-|pplx-)[A-Za-z0-9]{20,}'],
  ['Harness', String.raw`[ps]at\.[\w-]{22}\.[a-f0-9]{24}\.[\w-]{10,}`],
  ['Heroku', String.raw`HRKU-[\w-]{16,}`],
  ['Hugging Face', '(?:hf|api_org)_[A-Za-z0-9]{20,}'],
  ['Infracost', `ico-[A-Za-z0-9]{32}${END}`],
  ['Intra42', 's-s4t2(?:ud|af)-[a-f0-9]{20,}'],
  ['JWT', String.raw`eyJ[A-Za-z0-9]{10,}\.[\w-]{4,}(?:\.[\w-]*){0,3}`],
  ['LangSmith', 'lsv2_(?:pt|sk)_[a-f0-9_]{20,}'],
  ['Linear, Notion, Postman', '(?:lin_(?:api|oauth)_|ntn_|PMAK-)[A-Za-z0-9-]{20,}'],
  ['Lob', `(?:live|test)_(?:pub_)?[a-f0-9]{31,35}${END}`],
  ['Mailchimp', `[a-f0-9]{32}-us\\d{1,2}${END}`],
  ['Mailgun', `${ALONE}(?:pub)?key-[a-f0-9]{32}${END}`],
  ['Mapbox', String.raw`[ps]k\.eyJ[\w-]{20,}\.[\w-]{10,}`],
  ['MaxMind', `[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`],
  ['Neon', 'napi_[a-z0-9]{30,}'],
  ['Netlify', 'nf[a-z]_[A-Za-z0-9]{20,}'],
  ['New Relic', 'NR(?:AK|II|JS|AA|BR|RA)-[A-Za-z0-9-]{16,}'],
  ['npm', 'npm_[A-Za-z0-9]{20,}'],
  ['NuGet', `oy2[a-z0-9]{43}${END}`],
  ['NVIDIA', String.raw`nvapi-[\w-]{30,}`],
  ['Octopus Deploy', `API-[A-Z0-9]{25,30}${END}`],
  ['OpenAI, Anthropic, OpenRouter', String.raw`sk-(?:proj|svcacct|admin|ant|or)-[\w-]{10,}`],
  ['OpenAI, older', 'sk-[A-Za-z0-9]{20,}'],
  ['OpenShift', String.raw`sha256~[\w-]{20,}`],
  ['Pinecone', String.raw`pcsk_\w{30,}`],
  ['Plaid', 'access-(?:sandbox|development|production)-[0-9a-f-]{20,}'],
  ['PlanetScale', String.raw`pscale_(?:tkn|oauth|pw)_[\w=.-]{16,}`],
  ['PostHog', 'ph[cx]_[A-Za-z0-9]{30,}'],
  ['Prefect', 'pnu_[A-Za-z0-9]{20,}'],
  ['Pulumi', `pul-[a-f0-9]{40}${END}`],
  ['PyPI', String.raw`pypi-Ag[\w-]{14,}`],
  ['ReadMe', 'rdme_[a-z0-9]{40,}'],
  ['Render', 'rnd_[A-Za-z0-9]{20,}'],
  ['Replicate', 'r8_[A-Za-z0-9]{20,}'],
  ['Resend', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{16,}'],
  ['RubyGems', 'rubygems_[a-f0-9]{20,}'],
  ['Scalingo', String.raw`tk-us-[\w-]{30,}`],
  ['SendGrid', String.raw`SG\.[\w-]{16,32}\.[\w-]{10,}`],
  ['Sentry', String.raw`sntry[su]_[\w+/=-]{20,}`],
  ['SettleMint', 'sm_[aps]at_[A-Za-z0-9]{12,}'],
  ['Shippo', 'shippo_(?:live|test)_[A-Fa-f0-9]{20,}'],
  ['Shopify', 'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}'],
  ['Slack', String.raw`(?:xox[a-z]|xapp)-[\w.-]{10,}`],
  ['SonarQube', 'sq[uap]_[a-f0-9]{30,}'],
  ['Sourcegraph', 'sgp_(?:[a-f0-9]{16}_|local_)?[a-f0-9]{20,}'],
  ['Square', String.raw`(?:sq0[a-z]{3}-|EAAA)[\w-]{20,}`],
  ['Stripe', '(?:[sr]k_(?:live|test|prod)|whsec)_[A-Za-z0-9]{10,}'],
  ['Supabase', String.raw`(?:sbp_[a-f0-9]|sb_secret_[\w-])[\w-]{16,}`],
  ['Tailscale', String.raw`tskey-[a-z]{3,10}-[\w-]{10,}`],
  ['Tavily', 'tvly-[A-Za-z0-9-]{20,}'],
  ['Telegram', String.raw`(?:bot)?\d{8,10}:AA[\w-]{20,}`],
  ['Terraform Cloud', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{20,}`],
  ['Twilio', `SK[0-9a-f]{32}${END}`],
  ['Typeform', String.raw`tfp_[\w.=-]{30,}`],
  ['Vault', String.raw`hv[sbr]\.[\w-]{20,}|s\.(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}${END}`],
  ['Vercel', 'vc[a-z]_[A-Za-z0-9]{20,}'],
  ['Yandex', String.raw`AQVN[\w-]{30,}|t1\.[\w-]{5,100}={0,2}\.[\w-]{40,}`],
]

/** The whole match is secret. */
export const TOKENS: readonly SecretPattern[] = [
  {
    name: 'private key, also one that was cut',
    mark: '-----BEGIN ',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,40}KEY(?: BLOCK)?-----|$)/g,
  },
  {
    name: 'end of a private key',
    mark: '-----END ',
    pattern: /(?<![\w+/=\s\\])[\w+/=\s\\]+-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
  },
  { name: 'GitHub', mark: '_', pattern: /(?:gh[pousr]|github_pat)_[\w.-]{10,}/g },
  {
    name: 'webhook',
    pattern:
      /(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2|hooks\.zapier\.com\/hooks\/catch|open\.feishu\.cn\/open-apis\/bot\/v2\/hook)\/[\w@/-]{10,}/gi,
  },
  {
    name: 'tokens with a beginning of their own',
    // One expression: a search for each of them would cost every run ten times the time.
    pattern: new RegExp(`${START}(?:${BEGINNINGS.map(([, body]) => body).join('|')})`, 'g'),
  },
]

/** The first group stays, the rest is secret. */
export const CONTEXTS: readonly SecretPattern[] = [
  {
    name: 'token as user of a URL, with a password that says so or none',
    mark: '@',
    pattern: /(:\/\/)[^\s/:@[\]"'`<>]{8,4000}(?=:(?:x-oauth-basic|x-token-auth|oauth2)?@)/g,
  },
  { name: 'password in a URL', mark: '@', pattern: /(:\/\/[^\s/:@]{0,200}:)[^\s/"'`<>]{1,4000}(?=@)/g },
  { name: 'token as user of a URL', mark: '@', pattern: /(:\/\/)[^\s/:@[\]]{20,4000}(?=@)/g },
  {
    name: 'Authorization header',
    pattern:
      /(authorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?:bearer|basic|token|digest|apikey)\s{1,3})(?![$%{<])[^\s"'`,;[\]]{4,}/gi,
  },
  {
    name: 'user of curl',
    mark: ':',
    pattern:
      /(\bcurl\b[^\n]{0,500}?\s(?:-[a-z]{0,6}u|--(?:proxy-)?user)(?:=|\s{0,3}))(?!["']?[^\s:"']{0,100}:(?:\$|\[redacted\]))(?:"[^"\n]{0,200}:[^"\n]{0,500}"|'[^'\n]{0,200}:[^'\n]{0,500}'|[^\s:"']{1,500}:[^\s"']{0,500})/gi,
  },
  {
    name: 'cookies',
    mark: '=',
    pattern:
      /(\b(?:set-)?cookie["'`]?\s{0,3}[:=]\s{0,3}["'`]?|\s--cookie[=\s]["'`]?)[\w.%$!#&*+^|~-]{1,100}=[^\n\r"'`]{4,}/gi,
  },
  { name: 'password of sshpass', mark: 'sshpass', pattern: /(\bsshpass\s{1,3}-p\s{0,3})[^\s$[]\S{3,}/g },
  {
    name: 'signature in a URL',
    mark: '=',
    pattern: /([?&](?:sig|signature|x-amz-signature|x-goog-signature|hmac)=)[^\s&#"'`[\]]{16,}/gi,
  },
]

/** What a secret is called. */
const NAME = String.raw`(?:pass(?:word|wd|phrase)|[-_]pass|pwd|secret|token|(?:api|access|account|private|client|encryption|signing|subscription)[-_ ]?key|credentials?|auth(?:orization)?)(?:[-_]\w{0,30})?`
const QUOTE = '\\\\?["\'`]?'
const VALUE = String.raw`[^\s"'\`,;<>(){}[\]|…\\]{8,}`

/** The first group stays, the second is secret if it looks random. */
export const ASSIGNMENTS: readonly SecretPattern[] = [
  {
    name: 'assignment',
    pattern: new RegExp(String.raw`(${NAME}${QUOTE}\s{0,3}(?::=|=>|[:=])\s{0,3}${QUOTE})(${VALUE})`, 'gi'),
  },
  { name: 'flag', mark: '--', pattern: new RegExp(String.raw`(--${NAME}\s{1,3}${QUOTE})(${VALUE})`, 'gi') },
  { name: 'bearer', pattern: /(\b(?:bearer|basic)\s{1,3})([\w.~+/=-]{16,})/gi },
  { name: 'user of a URL', mark: '@', pattern: /(:\/\/)([^\s/:@[\]"'`<>]{16,4000})(?=:[^\s/@]{0,4000}@)/g },
  { name: 'key in a URL', mark: '=', pattern: /([?&](?:key|code|auth|hash)=)([^\s&#"'`[\]]{16,})/gi },
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
