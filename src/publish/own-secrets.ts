import { looksRandom } from '../safe/secret-patterns.ts'

const SECRET_NAME =
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY|COOKIE|_DSN|CONNECTION_?STRING|CONN_?STR|_(?:KEY|PASS|PAT|PWD|AUTH|SAS)|WEBHOOK(?:_?UR[LI])?|(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|RABBITMQ|BROKER|CLICKHOUSE|SMTP|LDAP)_?UR[LI])$/i
/** A shorter one may be a word, as `password` in a test's set-up, unless it looks random. */
const LONG = 20

/** Values of variables that are secret by their name: what a loop may have printed of its own surroundings. */
export function readOwnSecrets(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    const text = value?.trim() ?? ''
    return SECRET_NAME.test(name) && (text.length >= LONG || looksRandom(text)) ? [text] : []
  })
}
