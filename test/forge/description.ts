import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

/** The part of an OpenAPI 3 document that is looked at here. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, unknown>>
}

interface Operation {
  operationId: string
  parameters?: readonly (Parameter | { $ref: string })[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> } | { $ref: string }>
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: object
}

type Schema = Record<string, unknown>

export interface Described {
  operation: string
  params: Record<string, string>
}

/** Checks requests and answers against an OpenAPI document; a schema is compiled when first used. */
export interface Description {
  find(method: string, path: string): Described | undefined
  /** What is wrong with the request; empty where nothing is. */
  checkRequest(operation: string, query: Record<string, string>, body: unknown): string[]
  checkAnswer(operation: string, status: number, body: unknown): string[]
}

const BASE = 'https://description.invalid/'

/** Unknown query parameters and unknown keys of the body are wrong, though the real forges ignore them. */
export function describe(document: OpenApi): Description {
  // References are made absolute, so that a schema cut out of the document still finds its parts.
  const api = JSON.parse(JSON.stringify(document).replaceAll('"#/', `"${BASE}#/`)) as OpenApi
  const operations = Object.entries(api.paths).flatMap(([route, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, pattern: matchRoute(route), operation })),
  )
  const byId = new Map(operations.map(({ operation }) => [operation.operationId, operation]))
  const ofBodies = makeAjv(api, false)
  const ofQueries = makeAjv(api, true)
  const compiled = new Map<string, ValidateFunction>()

  const check = (ajv: Ajv, key: string, schema: () => Schema, value: unknown, where: string): string[] => {
    const validate = compiled.get(key) ?? ajv.compile(schema())
    compiled.set(key, validate)
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${where}${sayError(error)}`)
  }
  const operationOf = (id: string): Operation => {
    const operation = byId.get(id)
    if (operation === undefined) throw new Error(`no operation ${id}`)
    return operation
  }
  return {
    find(method, path) {
      for (const { method: described, pattern, operation } of operations) {
        const match = described === method.toLowerCase() ? pattern.exec(path) : null
        if (match) return { operation: operation.operationId, params: decodeParams(match.groups ?? {}) }
      }
      return undefined
    },
    checkRequest(id, query, body) {
      const operation = operationOf(id)
      const wrongQuery = check(
        ofQueries,
        `${id} query`,
        () => schemaOfQuery(api, operation),
        { ...query },
        'query',
      )
      const schema = operation.requestBody?.content['application/json']?.schema
      if (schema === undefined)
        return body === undefined ? wrongQuery : [...wrongQuery, 'body: none is expected']
      return [...wrongQuery, ...check(ofBodies, `${id} body`, () => closeSchema(schema), body, 'body')]
    },
    checkAnswer(id, status, body) {
      const response = resolve(api, operationOf(id).responses[status] ?? {}) as {
        content?: Record<string, { schema: Schema }>
      }
      const schema = response.content?.['application/json']?.schema
      if (schema === undefined)
        return status < 300 && status !== 204 ? [`answer: ${status} is not described`] : []
      return check(ofBodies, `${id} ${status}`, () => schema, body, 'answer')
    },
  }
}

function makeAjv(api: OpenApi, coerceTypes: boolean): Ajv {
  // OpenAPI adds words and formats (int64) that JSON Schema does not know.
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false, coerceTypes })
  formats.default(ajv)
  ajv.addSchema({ $id: BASE, ...api })
  return ajv
}

function matchRoute(route: string): RegExp {
  return new RegExp(`^${route.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
}

function decodeParams(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
}

function schemaOfQuery(api: OpenApi, operation: Operation): Schema {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(api, parameter) as Parameter)
  const queried = parameters.filter((parameter) => parameter.in === 'query')
  return {
    type: 'object',
    properties: Object.fromEntries(queried.map(({ name, schema }) => [name, schema])),
    required: queried.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

function closeSchema(schema: Schema): Schema {
  const alternatives = schema['oneOf'] as Schema[] | undefined
  if (alternatives !== undefined) return { ...schema, oneOf: alternatives.map((part) => closeSchema(part)) }
  return schema['properties'] === undefined ? schema : { ...schema, additionalProperties: false }
}

function resolve(api: OpenApi, part: object): unknown {
  if (!('$ref' in part)) return part
  const [, , kind, name] = String(part.$ref).slice(BASE.length).split('/')
  return api.components[kind ?? '']?.[name ?? '']
}

function sayError({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath}: ${message ?? 'is wrong'} ${JSON.stringify(params)}`
}
