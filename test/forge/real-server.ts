import { randomBytes } from 'node:crypto'

/** A user of a real Gitea or Forgejo that the stories made, and how to make tokens for it. */
export interface MadeUser {
  login: string
  makeToken(scopes: readonly string[]): Promise<string>
  /** @returns its name */
  makeRepository(): Promise<string>
}

/** What keeps the stories from being told, in a sentence. */
export class CannotTest extends Error {}

/** Makes users and their repositories with an administrator's token, and takes all of them away again. */
export class RealServer {
  readonly url: string
  readonly #token: string
  readonly #remove: string[] = []

  constructor(url: string, token: string) {
    this.url = url.replace(/\/+$/, '')
    this.#token = token
  }

  /** @returns the server's version */
  async check(): Promise<string> {
    const { status, body } = await this.#ask('GET /version')
    const { version } = body as { version?: unknown }
    if (status !== 200 || typeof version !== 'string')
      throw new CannotTest(`${this.url} is no Gitea or Forgejo: ${this.url}/api/v1/version tells no version.`)
    return version
  }

  async makeUser(): Promise<MadeUser> {
    const login = `loop-test-${randomBytes(4).toString('hex')}`
    const password = randomBytes(18).toString('base64url')
    const user = { username: login, email: `${login}@example.com`, password, must_change_password: false }
    await this.#demand('POST /admin/users', user)
    this.#remove.unshift(`DELETE /admin/users/${login}?purge=true`)
    const basic = `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`
    return {
      login,
      makeToken: async (scopes) => {
        const name = randomBytes(4).toString('hex')
        const made = await this.#demand(`POST /users/${login}/tokens`, { name, scopes }, basic)
        return (made as { sha1: string }).sha1
      },
      makeRepository: async () => {
        const name = `loop-${randomBytes(4).toString('hex')}`
        await this.#demand(`POST /admin/users/${login}/repos`, { name })
        this.#remove.unshift(`DELETE /repos/${login}/${name}`)
        return name
      },
    }
  }

  /** @returns what could not be taken away */
  async clean(): Promise<string[]> {
    const left: string[] = []
    for (const line of this.#remove.splice(0)) {
      const { status } = await this.#ask(line).catch(() => ({ status: 0 }))
      if (status !== 204) left.push(line)
    }
    return left
  }

  async #demand(line: string, body: object, authorization?: string): Promise<unknown> {
    const answer = await this.#ask(line, body, authorization)
    if (answer.status === 201) return answer.body
    const isToken = answer.status === 401 || answer.status === 403
    throw new CannotTest(
      isToken && authorization === undefined
        ? `The server refuses the token for ${line} (HTTP ${answer.status}); give one of an administrator, with all scopes.`
        : `The server answers ${line} with HTTP ${answer.status}.`,
    )
  }

  async #ask(line: string, body?: object, authorization = `token ${this.#token}`) {
    const [method = '', path = ''] = line.split(' ')
    try {
      const response = await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers: { authorization, 'content-type': 'application/json', 'user-agent': 'loop-introspection' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: readJson(text) }
    } catch {
      throw new CannotTest(`${this.url} cannot be reached; check the address.`)
    }
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return {}
  }
}
