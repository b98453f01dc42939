import type { Api } from './api.ts'
import type { LoggedRequest } from './exchange.ts'
import type { Delivery } from './fault-answers.ts'
import { TOKENS, makeState } from './setup.ts'
import type { ForgeState, Token, User } from './state.ts'

/**
 * What an administrator of Gitea or Forgejo does before and after the stories of `npm run test:forges`: users, their tokens
 * by scope, and their repositories, each with a state of its own.
 */
export class Hosting {
  readonly #home: ForgeState
  readonly #open: (state: ForgeState) => Api
  readonly #users = new Map<string, { user: User; password: string }>()
  readonly #repositories = new Map<string, { state: ForgeState; api: Api }>()

  constructor(home: ForgeState, open: (state: ForgeState) => Api) {
    this.#home = home
    this.#open = open
  }

  /** Undefined where it is not the administrator's business, nor about one of these repositories. */
  answer(request: LoggedRequest): Delivery | undefined {
    const [area = '', owner = '', name = '', more] = request.path.slice(1).split('/')
    const line = `${request.method} /${area}`
    if (request.path === '/version') return whole(200, { version: '1.27.3' })
    if (area === 'admin') return this.#administrate(request, name)
    if (line === 'POST /users' && name === 'tokens') return this.#makeToken(request, owner)
    const hosted = this.#repositories.get(`${owner}/${name}`)
    if (area !== 'repos' || hosted === undefined) return undefined
    if (request.method === 'DELETE' && more === undefined) {
      this.#repositories.delete(`${owner}/${name}`)
      return whole(204)
    }
    // Who does not own it may open issues and not label them.
    hosted.state.tokens = this.#home.tokens.map((token) => ({
      ...token,
      mayLabel: token.user.login === owner,
    }))
    return hosted.api.answer(request)
  }

  #administrate(request: LoggedRequest, login: string): Delivery {
    const token = this.#home.tokens.find(({ value }) => request.headers.authorization?.endsWith(` ${value}`))
    if (token === undefined) return whole(401, { message: 'invalid username, password or token' })
    if (token.value !== TOKENS.pat) return whole(403, { message: 'user should be the site admin' })
    const body = request.body as Record<string, string>
    const line = `${request.method} ${request.path}`
    if (line === 'POST /admin/users') return this.#makeUser(body)
    if (line === `POST /admin/users/${login}/repos`) return this.#makeRepository(login, body['name'] ?? '')
    this.#users.delete(login)
    this.#home.tokens = this.#home.tokens.filter(({ user }) => user.login !== login)
    return whole(204)
  }

  #makeUser({ username = '', password = '' }: Record<string, string>): Delivery {
    const user: User = { id: 2000 + this.#users.size, login: username, type: 'User' }
    this.#users.set(username, { user, password })
    return whole(201, { id: user.id, login: username })
  }

  /** A token is made with the user's password, never with another token. */
  #makeToken(request: LoggedRequest, login: string): Delivery {
    const known = this.#users.get(login)
    const basic = Buffer.from(`${login}:${known?.password}`).toString('base64')
    if (known === undefined || request.headers.authorization !== `Basic ${basic}`)
      return whole(401, { message: 'auth required' })
    const { name, scopes } = request.body as { name: string; scopes: string[] }
    const has = (scope: string): boolean => scopes.includes(scope)
    const token: Token = {
      value: `token-${this.#home.tokens.length}-of-${login}`,
      user: known.user,
      issues: has('write:issue') ? 'write' : has('read:issue') ? 'read' : 'none',
      isCollaborator: false,
      mayAskWhoItIs: has('read:user'),
      mayReadOrganization: has('read:organization'),
    }
    this.#home.tokens.push(token)
    return whole(201, { id: this.#home.tokens.length, name, sha1: token.value, scopes })
  }

  #makeRepository(login: string, name: string): Delivery {
    const known = this.#users.get(login)
    if (known === undefined) return whole(404, { message: 'user does not exist' })
    const state = makeState('gitea')
    state.repository = { ...state.repository, owner: known.user, name }
    this.#repositories.set(`${login}/${name}`, { state, api: this.#open(state) })
    return whole(201, { id: this.#repositories.size, name, full_name: `${login}/${name}` })
  }
}

function whole(status: number, body?: object): Delivery {
  return { way: 'whole', answer: { status, ...(body !== undefined && { body }) } }
}
