// Cuts GitHub's own description of its REST API down to what is asked of it: test/forge/github-openapi.json,
// against which the forge of the tests checks every request and every answer.
//
//   npm install --prefix <folder> @octokit/openapi@23.0.2     (385 MB: never a dependency of this project)
//   node scripts/cut-openapi.mjs <folder>
//
// Source: @octokit/openapi (MIT), generated/api.github.com.json, made from github/rest-api-description (MIT).
import fs from 'node:fs'
import path from 'node:path'

const OPERATIONS = new Set([
  'issues/list-for-repo',
  'issues/create',
  'issues/get',
  'issues/update',
  'issues/list-comments',
  'issues/create-comment',
  'issues/get-comment',
  'issues/update-comment',
  'issues/add-labels',
  'issues/list-labels-for-repo',
  'issues/create-label',
  'issues/get-label',
  'issues/update-label',
  'users/get-authenticated',
  'repos/get',
  'actions/list-artifacts-for-repo',
  'actions/download-artifact',
  'actions/list-repo-workflows',
  'actions/list-workflow-runs-for-repo',
  'actions/list-workflow-runs',
  'actions/list-jobs-for-workflow-run',
  'actions/download-job-logs-for-workflow-run',
])
const OUTPUT = 'test/forge/github-openapi.json'
/** Says nothing about what is valid. */
const PROSE = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  'discriminator',
  'headers',
])

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Say where @octokit/openapi is installed; see the head of this file.')
const home = path.join(folder, 'node_modules', '@octokit', 'openapi')
const source = readJson(path.join(home, 'generated', 'api.github.com.json'))
const { version } = readJson(path.join(home, 'package.json'))

const components = {}
const paths = {}
for (const [route, methods] of Object.entries(source.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.delete(operation.operationId)) continue
    paths[route] ??= {}
    paths[route][method] = cutValue(operation)
  }
}
if (OPERATIONS.size > 0) throw new Error(`@octokit/openapi ${version} lacks ${[...OPERATIONS].join(', ')}`)

const head = {
  title: 'GitHub REST API, cut',
  version,
  'x-source': `@octokit/openapi ${version}`,
  'x-license': fs.readFileSync(path.join(home, 'LICENSE'), 'utf8'),
}
fs.writeFileSync(OUTPUT, printByLine({ openapi: source.openapi, info: head, paths, components }))

/** A value in a place where keys are words of OpenAPI: prose goes, references are followed, `nullable` is rewritten. */
function cutValue(value) {
  if (Array.isArray(value)) return value.map((item) => cutValue(item))
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$ref === 'string') {
    keepReferenced(value.$ref)
    return { $ref: value.$ref }
  }
  const { nullable, ...rest } = value
  const kept = Object.entries(rest)
    .filter(([key]) => !PROSE.has(key) && !key.startsWith('x-'))
    .map(([key, part]) => [key, key === 'properties' ? cutNamed(part) : cutValue(part)])
  const cut = Object.fromEntries(kept)
  // JSON Schema has no `nullable`, and ajv knows it beside a `type` only.
  return nullable === true ? { anyOf: [cut, { type: 'null' }] } : cut
}

/** A map whose keys are names of GitHub's fields, which may be `description` or `title`. */
function cutNamed(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, cutValue(schema)]))
}

function keepReferenced(reference) {
  const [, , kind, name] = reference.split('/')
  components[kind] ??= {}
  if (components[kind][name] !== undefined) return
  components[kind][name] = {} // it may refer to itself
  components[kind][name] = cutValue(source.components[kind][name])
}

/** One line for each operation and each component: small, and a difference still shows where it is. */
function printByLine({ openapi, info, paths: routes, components: kinds }) {
  const lines = (map) =>
    Object.entries(map)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  const blocks = Object.entries(kinds).map(([kind, map]) => `${JSON.stringify(kind)}: {\n${lines(map)}\n}`)
  return `{
"openapi": ${JSON.stringify(openapi)},
"info": ${JSON.stringify(info)},
"paths": {\n${lines(routes)}\n},
"components": {\n${blocks.join(',\n')}\n}
}\n`
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}
