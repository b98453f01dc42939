/** Made-up values in the shapes of real ones; put together here so that no scanner takes this file for a leak. */

export interface Shape {
  name: string
  /** A piece of a log that holds the secret. */
  text: string
  /** The part that must not be left, in pieces of no more than 7 characters either. */
  secret: string
  /** A value that the surroundings hold under a secret name. */
  own?: string
}

/** Letters of both sizes and digits, none of them in an order that a filler could hold. */
export const mixed = (length: number): string => 'Kx7Qm2Vt9Lp4Rw8Zs3Nf6Hb1Jd5Yc0Gj'.repeat(4).slice(0, length)
export const hex = (length: number): string => '7c0e94b1f8a25d36e1'.repeat(9).slice(0, length)
export const lower = (length: number): string => mixed(length).toLowerCase()
export const upper = (length: number): string => mixed(length).toUpperCase()
const base64 = (text: string): string => Buffer.from(text).toString('base64')

const TOKENS: Readonly<Record<string, string>> = {
  '1Password': `ops_eyJ${mixed(60)}`,
  Adobe: `p8e-${lower(32)}`,
  Airtable: `pat${mixed(14)}.${hex(64)}`,
  Alibaba: `LTAI${mixed(20)}`,
  Artifactory: `AKCp${mixed(69)}`,
  Atlassian: `ATATT3${mixed(60)}`,
  'AWS key': ['AKIA', 'Q2W7E5R3T6Y4U2I7'].join(''),
  'Azure AD': `a1b8Q~${mixed(34)}`,
  Bitbucket: `ATBB${mixed(28)}`,
  Brevo: `xkeysib-${hex(64)}-${lower(16)}`,
  Buildkite: `bkua_${hex(40)}`,
  ClickHouse: `4b1d${mixed(38)}`,
  Clojars: `CLOJARS_${lower(60)}`,
  Cloudflare: `v1.0-${hex(24)}-${hex(140)}`,
  'crates.io': `cio${mixed(32)}`,
  Databricks: `dapi${hex(32)}`,
  DigitalOcean: `dop_v1_${hex(64)}`,
  Discord: `M${mixed(23)}.G${mixed(5)}.${mixed(27)}`,
  Docker: `dckr_pat_${mixed(27)}`,
  Doppler: `dp.pt.${mixed(43)}`,
  'Doppler, of a service': `dp.st.dev.${mixed(43)}`,
  Duffel: `duffel_live_${mixed(43)}`,
  Dynatrace: `dt0c01.${upper(24)}.${upper(64)}`,
  EasyPost: `EZAK${mixed(54)}`,
  Figma: `figd_${mixed(40)}`,
  Flutterwave: `FLWSECK_TEST-${hex(32)}-X`,
  'Fly.io': `fo1_${mixed(43)}`,
  'GitHub, personal': `ghp_${mixed(36)}`,
  'GitHub, job': `ghs_${mixed(36)}`,
  'GitHub, fine-grained': `github_pat_${mixed(22)}_${mixed(59)}`,
  'GitLab, personal': `glpat-${mixed(20)}`,
  'GitLab, job': `glcbt-64_${mixed(20)}`,
  Google: `AIza${mixed(35)}`,
  Grafana: `glsa_${mixed(32)}_${hex(8)}`,
  Groq: `gsk_${mixed(52)}`,
  Harness: `pat.${mixed(22)}.${hex(24)}.${mixed(20)}`,
  Heroku: `HRKU-${mixed(8)}-${mixed(8)}-${mixed(8)}-${mixed(20)}`,
  'Hugging Face': `hf_${mixed(34)}`,
  JWT: `eyJ${mixed(17)}.eyJ${mixed(30)}.${mixed(43)}`,
  LangSmith: `lsv2_pt_${hex(32)}_${hex(10)}`,
  Linear: `lin_api_${mixed(40)}`,
  Lob: `live_${hex(35)}`,
  Mailchimp: `${hex(32)}-us12`,
  Mailgun: `key-${hex(32)}`,
  MaxMind: `${mixed(6)}_${mixed(29)}_mmk`,
  Neon: `napi_${lower(60)}`,
  Netlify: `nfp_${mixed(36)}`,
  'New Relic': `NRAK-${upper(27)}`,
  npm: `npm_${mixed(36)}`,
  NuGet: `oy2${lower(43)}`,
  'Octopus Deploy': `API-${upper(26)}`,
  OpenAI: `sk-proj-${mixed(74)}T3BlbkFJ${mixed(20)}`,
  Anthropic: `sk-ant-api03-${mixed(93)}AA`,
  OpenShift: `sha256~${mixed(43)}`,
  Plaid: `access-production-${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
  PlanetScale: `pscale_tkn_${mixed(43)}`,
  Postman: `PMAK-${hex(24)}-${hex(34)}`,
  Prefect: `pnu_${mixed(36)}`,
  Pulumi: `pul-${hex(40)}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${mixed(60)}`,
  ReadMe: `rdme_${lower(70)}`,
  Replicate: `r8_${mixed(37)}`,
  Resend: `re_${mixed(8)}_${mixed(24)}`,
  SendGrid: `SG.${mixed(22)}.${mixed(43)}`,
  Sentry: `sntryu_${hex(64)}`,
  Shippo: `shippo_live_${hex(40)}`,
  Shopify: `shpat_${hex(32)}`,
  'Slack, bot': `xoxb-12345678901-123456789012-${mixed(24)}`,
  SonarQube: `squ_${hex(40)}`,
  Sourcegraph: `sgp_${hex(16)}_${hex(40)}`,
  Square: `sq0csp-${mixed(43)}`,
  Stripe: `sk_live_${mixed(24)}`,
  Supabase: `sbp_${hex(40)}`,
  Tailscale: `tskey-auth-${mixed(17)}-${mixed(20)}`,
  Telegram: `123456789:AA${mixed(33)}`,
  'Telegram, in a URL': `bot123456789:AA${mixed(33)}`,
  'Terraform Cloud': `${mixed(14)}.atlasv1.${mixed(60)}`,
  Twilio: `SK${hex(32)}`,
  Typeform: `tfp_${mixed(59)}`,
  Vault: `hvs.${mixed(90)}`,
  'Vault, older': `s.${mixed(24)}`,
  Vercel: `vcp_${mixed(40)}`,
}

/** Where the text around tells the secret; `@` is its place. */
const CONTEXTS: readonly (readonly [name: string, text: string, secret: string])[] = [
  [
    'the checkout’s own header',
    'http.https://github.com/.extraheader=AUTHORIZATION: basic @',
    base64(`x-access-token:ghs_${mixed(36)}`),
  ],
  ['password of an address', 'fatal: https://deploy:@@git.example.com/a.git', mixed(32)],
  ['token as the user of an address', 'fatal: https://@:x-oauth-basic@github.com/a/b', hex(40)],
  ['token as the user, no password', 'fatal: https://@:@git.example.com/a/b', mixed(20)],
  ['token as the user, a random password', 'https://@:Zz1@git.example.com/a/b', mixed(24)],
  ['user of curl', 'curl -sS -u deploy:@ https://api.example.com failed', 'correct-horse-battery'],
  ['user of curl, quoted', "curl --user 'deploy:@' https://api.example.com", 'unsaddled horse battery'],
  ['token as user of curl', 'curl https://api.example.com -u @: failed', mixed(24)],
  ['a cookie', 'curl -H "Cookie: session=@; theme=dark" failed', mixed(24)],
  ['a cookie that is set', 'Set-Cookie: sid=@; Path=/; HttpOnly', mixed(24)],
  ['sshpass', 'sshpass -p @ ssh deploy@host failed', 'correct-horse-battery'],
  ['bearer', 'Authorization: Bearer @', mixed(40)],
  ['assignment', 'DB_PASSWORD="@" was refused', `${mixed(12)}&3`],
  ['flag', 'login --token @ failed', mixed(20)],
  ['signed address', 'PUT https://x.blob.example/y?se=1&sig=@&sp=w', mixed(40)],
  ['key in an address', 'GET https://x.example/y?key=@', mixed(40)],
  ['webhook of Slack', 'POST https://hooks.slack.com/services/@', `T0${upper(8)}/B0${upper(8)}/${mixed(24)}`],
]

const OWN = 'Tr0ub4dor&3'
const KEY_LINES = [mixed(64), `${mixed(30)}Qz8${mixed(31)}`]
const KEY = ['-----BEGIN EC KEY-----', ...KEY_LINES, '-----END EC KEY-----'].join('\n')

/** Spellings of values that the surroundings hold. */
const OWNS: readonly Shape[] = [
  { name: 'own value', text: `login ${OWN} failed`, secret: OWN, own: OWN },
  {
    name: 'own value in a URL',
    text: `x?p=${encodeURIComponent(OWN)}`,
    secret: encodeURIComponent(OWN),
    own: OWN,
  },
  {
    name: 'own value in Base64',
    text: `sent ${base64(`user:${OWN}`)}`,
    secret: base64(OWN).slice(1, -2),
    own: OWN,
  },
  { name: 'own value, cut', text: `login ${mixed(40)}`, secret: mixed(40), own: mixed(60) },
  {
    name: 'one line of an own key',
    text: `read ${KEY_LINES[1]} failed`,
    secret: KEY_LINES[1] ?? '',
    own: KEY,
  },
  {
    name: 'password of an own address',
    text: `pg: password ${mixed(18)} refused`,
    secret: mixed(18),
    own: `postgres://app:${mixed(18)}@db.example/x`,
  },
  {
    name: 'own value in JSON',
    text: JSON.stringify({ value: `a"${mixed(20)}` }),
    secret: mixed(20),
    own: `a"${mixed(20)}`,
  },
]

export const SHAPES: readonly Shape[] = [
  ...Object.entries(TOKENS).map(([name, token]) => ({
    name,
    text: `push with ${token} failed`,
    secret: token,
  })),
  ...CONTEXTS.map(([name, text, secret]) => ({ name, text: text.replace('@', () => secret), secret })),
  ...OWNS,
]

const PIECE = 8

/** The first piece of the secret that is left in a text. */
export function leftOf({ secret }: Shape, text: string): string | undefined {
  for (let at = 0; at + PIECE <= secret.length; at += 1)
    if (text.includes(secret.slice(at, at + PIECE))) return secret.slice(at, at + PIECE)
  return undefined
}
