import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ASSIGNMENTS, BEGINNINGS, CONTEXTS, looksRandom, TOKENS } from '../../src/safe/secret-patterns.ts'
import { hex, lower, mixed, upper } from './shapes.ts'

/** Of each way a token of theirs may begin the shortest that counts; put together here so that no scanner takes this for a leak. */
const LEAST: Readonly<Record<string, readonly string[]>> = {
  '1Password': [`ops_eyJ${mixed(10)}`, `A3-${upper(6)}-${upper(12)}`],
  Adobe: [`p8e-${lower(24)}`],
  age: [`AGE-SECRET-KEY-1${upper(20)}`],
  Airtable: [`pat${mixed(14)}.${hex(10)}`],
  Alibaba: [`LTAI${mixed(12)}`],
  Artifactory: [`AKCp${mixed(20)}`, `cmVmd${mixed(30)}`],
  'Atlassian, Bitbucket': [`ATATT3${mixed(20)}`, `ATCTT3${mixed(20)}`, `ATBB${mixed(20)}`],
  Authress: [
    `sc_${mixed(5)}.${mixed(4)}.acc_${mixed(10)}`,
    `authress_${mixed(5)}.${mixed(4)}.acc-${mixed(10)}`,
  ],
  'AWS access key': ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3TX'].map((start) => start + upper(12)),
  'AWS Bedrock': [`ABSK${mixed(40)}`],
  'Azure AD': [`a1b8Q~${mixed(20)}`],
  Brevo: [`xkeysib-${lower(20)}`, `xsmtpsib-${lower(20)}`],
  Buildkite: [`bkua_${hex(30)}`],
  CircleCI: [`CCIPAT_${mixed(20)}`],
  ClickHouse: [`4b1d${mixed(38)}`],
  Clojars: [`CLOJARS_${mixed(20)}`, `clojars_${mixed(20)}`],
  Cloudflare: [`v1.0-${hex(24)}-${hex(20)}`],
  Contentful: [`CFPAT-${mixed(20)}`],
  'crates.io': [`cio${mixed(32)}`],
  Databricks: [`dapi${hex(24)}`],
  DigitalOcean: [`dop_v1_${hex(16)}`, `doo_v1_${hex(16)}`, `dor_v1_${hex(16)}`],
  Discord: [`M${mixed(23)}.${mixed(6)}.${mixed(20)}`, `N${mixed(25)}.${mixed(6)}.${mixed(20)}`],
  Docker: [`dckr_pat_${mixed(16)}`, `dckr_oat_${mixed(16)}`],
  Doppler: [`dp.pt.${mixed(16)}`, `dp.scim.${mixed(16)}`],
  Dropbox: [`sl.${mixed(60)}`],
  Duffel: [`duffel_test_${mixed(16)}`, `duffel_live_${mixed(16)}`],
  Dynatrace: [`dt0c01.${mixed(24)}`],
  EasyPost: [`EZAK${mixed(40)}`, `EZTK${mixed(40)}`],
  Facebook: [`EAAM${mixed(60)}`, `EAAC${mixed(60)}`],
  Figma: [`figd_${mixed(16)}`, `figoh_${mixed(16)}`],
  Flutterwave: [`FLWSECK-${mixed(12)}`, `FLWSECK_TEST-${mixed(12)}`],
  'Fly.io': [`fo1_${mixed(20)}`, `fm1r_${mixed(20)}`, `fm2_${mixed(20)}`],
  'Frame.io': [`fio-u-${mixed(20)}`],
  GitLab: ['pat', 'dt', 'rt', 'rtr', 'cbt', 'ptt', 'ft', 'soat', 'agent', 'oas', 'imt', 'ffct', 'wt'].map(
    (kind) => `gl${kind}-${mixed(10)}`,
  ),
  'Google API key': [`AIza${mixed(20)}`],
  'Google OAuth': [`GOCSPX-${mixed(16)}`, `ya29.${mixed(16)}`, `1//0${mixed(16)}`],
  Grafana: [`glc_${mixed(20)}`, `glsa_${mixed(20)}`],
  'Groq, xAI, Perplexity': [`gsk_${mixed(20)}`, `xai-${mixed(20)}`, `pplx-${mixed(20)}`],
  Harness: [`pat.${mixed(22)}.${hex(24)}.${mixed(10)}`, `sat.${mixed(22)}.${hex(24)}.${mixed(10)}`],
  Heroku: [`HRKU-${mixed(16)}`],
  'Hugging Face': [`hf_${mixed(20)}`, `api_org_${mixed(20)}`],
  Infracost: [`ico-${mixed(32)}`],
  Intra42: [`s-s4t2ud-${hex(20)}`, `s-s4t2af-${hex(20)}`],
  JWT: [`eyJ${mixed(10)}.${mixed(4)}`],
  LangSmith: [`lsv2_pt_${hex(20)}`, `lsv2_sk_${hex(20)}`],
  'Linear, Notion, Postman': ['lin_api_', 'lin_oauth_', 'ntn_', 'PMAK-'].map((start) => start + mixed(20)),
  Lob: [`live_${hex(31)}`, `test_pub_${hex(31)}`],
  Mailchimp: [`${hex(32)}-us1`],
  Mailgun: [`key-${hex(32)}`, `pubkey-${hex(32)}`],
  Mapbox: [`pk.eyJ${mixed(20)}.${mixed(10)}`, `sk.eyJ${mixed(20)}.${mixed(10)}`],
  MaxMind: [`${mixed(6)}_${mixed(29)}_mmk`],
  Neon: [`napi_${lower(30)}`],
  Netlify: [`nfp_${mixed(20)}`],
  'New Relic': ['AK', 'II', 'JS', 'AA', 'BR', 'RA'].map((kind) => `NR${kind}-${mixed(16)}`),
  npm: [`npm_${mixed(20)}`],
  NuGet: [`oy2${lower(43)}`],
  NVIDIA: [`nvapi-${mixed(30)}`],
  'Octopus Deploy': [`API-${upper(25)}`],
  'OpenAI, Anthropic, OpenRouter': ['proj', 'svcacct', 'admin', 'ant', 'or'].map(
    (kind) => `sk-${kind}-${mixed(10)}`,
  ),
  'OpenAI, older': [`sk-${mixed(20)}`],
  OpenShift: [`sha256~${mixed(20)}`],
  Pinecone: [`pcsk_${mixed(30)}`],
  Plaid: ['sandbox', 'development', 'production'].map((kind) => `access-${kind}-${hex(20)}`),
  PlanetScale: ['tkn', 'oauth', 'pw'].map((kind) => `pscale_${kind}_${mixed(16)}`),
  PostHog: [`phc_${mixed(30)}`, `phx_${mixed(30)}`],
  Prefect: [`pnu_${mixed(20)}`],
  Pulumi: [`pul-${hex(40)}`],
  PyPI: [`pypi-Ag${mixed(14)}`],
  ReadMe: [`rdme_${lower(40)}`],
  Render: [`rnd_${mixed(20)}`],
  Replicate: [`r8_${mixed(20)}`],
  Resend: [`re_${mixed(8)}_${mixed(16)}`],
  RubyGems: [`rubygems_${hex(20)}`],
  Scalingo: [`tk-us-${mixed(30)}`],
  SendGrid: [`SG.${mixed(16)}.${mixed(10)}`],
  Sentry: [`sntrys_${mixed(20)}`, `sntryu_${mixed(20)}`],
  SettleMint: [`sm_aat_${mixed(12)}`, `sm_pat_${mixed(12)}`, `sm_sat_${mixed(12)}`],
  Shippo: [`shippo_live_${hex(20)}`, `shippo_test_${hex(20)}`],
  Shopify: ['at', 'ca', 'pa', 'ss'].map((kind) => `shp${kind}_${hex(20)}`),
  Slack: [`xoxb-${mixed(10)}`, `xapp-${mixed(10)}`],
  SonarQube: ['u', 'a', 'p'].map((kind) => `sq${kind}_${hex(30)}`),
  Sourcegraph: [`sgp_${hex(20)}`, `sgp_local_${hex(20)}`],
  Square: [`sq0csp-${mixed(20)}`, `EAAA${mixed(20)}`],
  Stripe: [`sk_live_${mixed(10)}`, `rk_test_${mixed(10)}`, `sk_prod_${mixed(10)}`, `whsec_${mixed(10)}`],
  Supabase: [`sbp_${hex(17)}`, `sb_secret_${mixed(17)}`],
  Tailscale: [`tskey-auth-${mixed(10)}`],
  Tavily: [`tvly-${mixed(20)}`],
  Telegram: [`12345678:AA${mixed(20)}`, `bot12345678:AA${mixed(20)}`],
  'Terraform Cloud': [`${mixed(14)}.atlasv1.${mixed(20)}`],
  Twilio: [`SK${hex(32)}`],
  Typeform: [`tfp_${mixed(30)}`],
  Vault: ['hvs.', 'hvb.', 'hvr.', 's.'].map((start) => start + mixed(start === 's.' ? 24 : 20)),
  Vercel: [`vcp_${mixed(20)}`],
  Yandex: [`AQVN${mixed(30)}`, `t1.${mixed(5)}.${mixed(40)}`],
}

test('of everybody who gives out tokens that tell themselves there is an example, and of nobody else', () => {
  assert.deepEqual(
    Object.keys(LEAST),
    BEGINNINGS.map(([issuer]) => issuer),
  )
})

const BEGINNING =
  TOKENS.find(({ name }) => name === 'tokens with a beginning of their own')?.pattern ?? /(?!)/

for (const [issuer, tokens] of Object.entries(LEAST)) {
  test(`${issuer}: the shortest token goes, and one shorter by a character does not`, () => {
    for (const token of tokens) {
      assert.equal(`push with ${token} failed`.replace(BEGINNING, '@'), 'push with @ failed')
      // Not "stays": a piece of it may be a token of somebody else.
      assert.notEqual(`push with ${token.slice(0, -1)} failed`.replace(BEGINNING, '@'), 'push with @ failed')
    }
  })
}

test('what only begins like a token, or stands inside a name, stays', () => {
  const key = `key-${hex(32)}`
  assert.equal(`${key} (${key})`.replaceAll(BEGINNING, '@'), '@ (@)')
  for (const text of [`modules-${key}`, `x_${key}`, `${key}1`, `4b1d${mixed(39)}`, `pul-${hex(41)}`])
    assert.equal(text.replaceAll(BEGINNING, '@'), text)
})

const PRIVATE = 'PRIVATE'

/** By pattern: texts, in which the secret stands between « and », and such as hold none. */
const MARKED: Readonly<Record<string, readonly string[]>> = {
  'private key, also one that was cut': [
    `a «-----BEGIN RSA ${PRIVATE} KEY-----\nx1\n-----END RSA ${PRIVATE} KEY-----» b -----END EC KEY-----`,
    `a «-----BEGIN ${PRIVATE} KEY-----x-----END KEY-----» b`,
    `«-----BEGIN PGP ${PRIVATE} KEY BLOCK-----x-----END PGP ${PRIVATE} KEY BLOCK-----» b`,
    `a «-----BEGIN EC2 ${PRIVATE} KEY-----\nx\ny»`,
    `«-----BEGIN ${PRIVATE} KEY-----\nx -----END CERTIFICATE-----»`,
    `-----BEGIN rsa ${PRIVATE} KEY-----`,
    '-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----',
  ],
  'end of a private key': [
    `read:«aB+/=\\\n 1-----END RSA ${PRIVATE} KEY-----»x`,
    `«a-----END ${PRIVATE} KEY-----»`,
    `"«a\n-----END PGP ${PRIVATE} KEY BLOCK-----»"`,
    `:-----END ${PRIVATE} KEY-----`,
    `a-----END rsa ${PRIVATE} KEY-----`,
    'a-----END PUBLIC KEY-----',
  ],
  GitHub: [
    ...['ghp', 'gho', 'ghu', 'ghs', 'ghr', 'github_pat'].map((start) => `x«${start}_${mixed(10)}», y`),
    `«ghp_a.b-c_d.e-1»!`,
    `ghx_${mixed(10)} ghp_${mixed(9)} ghp ghp_!${mixed(10)}`,
  ],
  webhook: [
    ...[
      'hooks.slack.com/services',
      'hooks.slack.com/workflows',
      'hooks.slack.com/triggers',
      'discord.com/api/webhooks',
      'discordapp.com/api/webhooks',
      'webhook.office.com/webhookb2',
      'hooks.zapier.com/hooks/catch',
      'Open.Feishu.cn/open-apis/bot/v2/hook',
    ].map((start) => `POST https://«${start}/T0/B-@_1a2b» failed`),
    'https://hooks.slack.com/services/T0/B0/1a2, https://hooks.slack.com/services/',
  ],
  'tokens with a beginning of their own': [
    `(«npm_${mixed(20)}»)`,
    String.raw`\n«npm_${mixed(20)}» \t«npm_${mixed(20)}» \r«npm_${mixed(20)}»`,
    String.raw`xnpm_${mixed(20)} 1npm_${mixed(20)} nnpm_${mixed(20)}`,
  ],
  'token as user of a URL, with a password that says so or none': [
    'https://«abcd1234»:x-oauth-basic@host',
    'https://«abcd1234»:x-token-auth@host, ssh://«abcd1234»:oauth2@host',
    'https://«abcd1234»:@host',
    'https://abcd123:@host https://abcd1234@host https://abcd1234:other@host',
    ...[' ', '/', '@', '[', ']', '"', "'", '`', '<', '>'].map((mark) => `https://abcd${mark}1234:@host`),
  ],
  'password in a URL': [
    'https://user:«p»@host, https://:«p»@host',
    'https://user:«p:w@d»@host/x',
    'https://us er:p@host https://us/er:p@host https://us@er/:p@host https://user:@host https://user:p host',
    ...[' ', '/', '"', "'", '`', '<', '>'].map((mark) => `https://user:p${mark}w@host`),
  ],
  'token as user of a URL': [
    `https://«${mixed(20)}»@host`,
    `https://${mixed(19)}@host https://${mixed(20)} host`,
    ...[' ', '/', ':', '@', '[', ']'].map((mark) => `https://${mixed(18)}${mark}${mixed(18)}@host`),
  ],
  'Authorization header': [
    'Authorization: Bearer «abcd» x',
    'authorization=basic «abcd», "Authorization": "token «abcd»"',
    "'authorization' :  'digest  «abcd»' `authorization`:`ApiKey «ab$d»`",
    'Authorization: Bearer abc x',
    'Authorization: Bearerabcd Authorization Bearer abcd Authorization: Other abcd',
    ...['$', '%', '{', '<', '"', "'", '`', ',', ';', '[', ']'].map(
      (mark) => `Authorization: Bearer ${mark}abcd`,
    ),
    ...[' ', '"', "'", '`', ',', ';', '[', ']'].map((mark) => `Authorization: Bearer «abcd»${mark}efgh`),
  ],
  'user of curl': [
    'curl -u «a:b» x, curl -sSu «a:b» x, curl --user «a:b» x, curl --proxy-user «a:b» x',
    'curl -s https://x.example -u «a:b» x',
    'curl -u=«a:b» curl -u«a:b»',
    'curl -u «"a b:c d"» x',
    "curl --user='a b: c' x".replace("'a b: c'", "«'a b: c'»"),
    'curl -u «a:» x, curl -u «deploy:b» x',
    'curl -u ab:$TOKEN curl -u "ab:$TOKEN" curl -u \'ab:$TOKEN\' curl -u ab:[redacted] curl -u :b',
    'xcurl -u a:b; curls -u a:b; curl x\n -u a:b; curl x-u a:b; curl --users a:b',
    'curl -u a"b:c',
  ],
  cookies: [
    'Cookie: «a=bcde»',
    'set-cookie: «a1_.%$!#&*+^|~-=bcde; Path=/»"; x',
    '"Cookie"="«a=bcde»" x',
    "`cookie` :  '«a=bcde»'",
    'curl --cookie «a=bcde»\nnext',
    'curl --cookie="«a=bcde»"',
    'curl --cookie "«a=bcde»"',
    'cookie: a=bcd\r',
    'xcookie: a=bcde, cookie a=bcde, x--cookie a=bcde, --cookies a=bcde, cookie: =bcde, cookie: a b=cdef',
    ...['\n', '\r', '"', "'", '`'].map((mark) => `cookie: a=bc${mark}defg`),
  ],
  'password of sshpass': [
    'sshpass -p «abcd» ssh x',
    'sshpass  -p«abcd» ssh',
    'sshpass -p abc ssh, sshpass -p $abcd, sshpass -p [abcd], xsshpass -p abcd, sshpass-p abcd, sshpass -e abcd',
  ],
  'signature in a URL': [
    ...['sig', 'signature', 'X-Amz-Signature', 'x-goog-signature', 'hmac'].map(
      (name) => `https://x/?${name}=«${mixed(16)}»&a=b`,
    ),
    `https://x/?a=b&sig=«${mixed(16)}»#x`,
    `https://x/?sig=${mixed(15)} ?xsig=${mixed(16)} sig=${mixed(16)} ?sigx=${mixed(16)}`,
    ...[' ', '&', '#', '"', "'", '`', '[', ']'].map((mark) => `?sig=${mixed(9)}${mark}${mixed(9)}`),
  ],
  assignment: [
    'password=«abcdefgh» x, PASSWD: «abcdefgh», pwd := «abcdefgh», passphrase => «abcdefgh»',
    'db_pass="«abcdefgh»", db-pass=\'«abcdefgh»\', secret_2=`«abcdefgh»`',
    String.raw`{\"access key\": \"«abcdefgh»\"}`,
    'api-key=«abcdefgh», accountkey=«abcdefgh», private_key=«abcdefgh», client-key=«abcdefgh», encryption_key=«abcdefgh»',
    'signing_key=«abcdefgh», subscription-key=«abcdefgh», credential=«abcdefgh», credentials=«abcdefgh», auth=«abcdefgh»',
    'authorization=«abcdefgh», token=«abcdefgh»',
    'password=abcdefg, password abcdefgh, compass=abcdefgh, tokenizer=abcdefgh',
    ...[' ', '"', "'", '`', ',', ';', '<', '>', '(', ')', '{', '}', '[', ']', '|', '…', '\\'].map(
      (mark) => `token=abcd${mark}efgh`,
    ),
  ],
  flag: [
    '--token «abcdefgh» x, --db-token x, --password  "«abcdefgh»", --api-key \'«abcdefgh»\'',
    '--token abcdefg, --token=abcdefgh, -token abcdefgh, --tokenizer abcdefgh',
  ],
  bearer: [
    'Bearer «abcdefgh.~+/=-_1», basic  «abcdefghijklmnop»!',
    'bearer abcdefghijklmno, xbearer abcdefghijklmnop, bearerabcdefghijklmnop, bearer !abcdefghijklmnop',
  ],
  'user of a URL': [
    'https://«abcdefghijklmnop»:x@host, https://«abcdefghijklmnop»:@host',
    'https://abcdefghijklmno:x@host https://abcdefghijklmnop@host https://abcdefghijklmnop:x/y@host',
    ...[' ', '/', '@', '[', ']', '"', "'", '`', '<', '>'].map(
      (mark) => `https://abcdefgh${mark}ijklmnopq:x@host`,
    ),
    'https://abcdefghijklmnop:x y@host',
  ],
  'key in a URL': [
    ...['key', 'code', 'Auth', 'hash'].map((name) => `https://x/?${name}=«abcdefghijklmnop»&b=c`),
    'https://x/?a=b&key=«abcdefghijklmnop»',
    'https://x/?key=abcdefghijklmno ?xkey=abcdefghijklmnop key=abcdefghijklmnop',
    ...[' ', '&', '#', '"', "'", '`', '[', ']'].map((mark) => `?key=abcdefgh${mark}ijklmnop`),
  ],
}

const PATTERNS = [
  ...TOKENS.map((pattern) => ({ ...pattern, keeps: false })),
  ...[...CONTEXTS, ...ASSIGNMENTS].map((pattern) => ({ ...pattern, keeps: true })),
]

test('of every pattern there are examples', () => {
  assert.deepEqual(
    Object.keys(MARKED),
    PATTERNS.map(({ name }) => name),
  )
})

for (const { name, pattern, mark, keeps } of PATTERNS) {
  test(`${name}: what it takes out, and what it does not`, () => {
    for (const marked of MARKED[name] ?? []) {
      const text = marked.replaceAll(/[«»]/g, '')
      const found = text.replace(pattern, (whole: string, before: unknown) => {
        const kept = keeps && typeof before === 'string' ? before : ''
        return `${kept}«${whole.slice(kept.length)}»`
      })
      assert.equal(found, marked)
      if (mark !== undefined && found !== text) assert.ok(text.includes(mark), text)
    }
  })
}

test('a value looks random with letters and digits of which few stand twice, unless it is a place, a date or a variable', () => {
  for (const value of ['x9fk2LmQ', 'X9FK2LMQ', 'abcdef12', 'a1b2c3', 'x9fk2LmQ.', 'v1x2y3z4'])
    assert.ok(looksRandom(value), value)
  const ordinary = [
    'abcdefgh',
    '12345678',
    'aaaa1111',
    'a1a1a1a1',
    'src/a1b2c3d4.ts',
    'a1b2-c3.d4/e5f6.test.ts:12:5',
    'A1B2C3D4.TS',
    '2026-09-21T06:00:00Z',
    '2026-09-21 abc',
    '$DB_PASSWORD1',
    '%PASSWORD1%x',
    'v1.22.3',
    '1.2.3-beta4x',
    '12.34.5-abcdefghi',
  ]
  for (const value of ordinary) assert.ok(!looksRandom(value), value)
  for (const value of [
    '!a1b2c3d4.ts',
    'a1b2c3d4.abcdef',
    'a1b2c3d4.ts:x',
    'a2026-09-21T06',
    '26-09-21T06x',
    'x$DB_PASSWORD1',
    'x1.22.3y',
    '1.2.3-abcdefghijk4',
  ])
    assert.ok(looksRandom(value), value)
})
