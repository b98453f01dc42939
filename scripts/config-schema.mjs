// The JSON Schema of .github/loop-introspection.yml, for editors: it names every key. What it lets pass is still checked by a run.
import * as z from 'zod'
import * as core from 'zod/v4/core'
import { RULES } from '../build/src/judge/rules/index.js'
import { SETTINGS, settingsSchema } from '../build/src/settings/schema.js'
import { CONFIG_SCHEMA } from '../build/src/settings/schema-line.js'

export function configSchema() {
  const settings = SETTINGS.filter(
    ({ only, isSecret, key }) => only !== 'command line' && !isSecret && key !== 'config',
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: CONFIG_SCHEMA,
    title: 'Settings of Loop Introspection',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(settings.map((setting) => [setting.name, schemaOf(setting)])),
  }
}

function schemaOf({ key, description, defaultText }) {
  const schema = key === 'limits' ? limitsSchema() : plainSchema(settingsSchema.shape[key])
  // An empty value sets nothing.
  return {
    description: `${description} Default: ${defaultText}.`.replaceAll('`', ''),
    anyOf: [schema, { type: 'null' }],
  }
}

function plainSchema(schema) {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      // To an editor a day of YAML is a text.
      if (zodSchema instanceof core.$ZodDate) jsonSchema.type = 'string'
    },
  })
  return rest
}

function limitsSchema() {
  const rules = RULES.map(({ id, summary, limits }) => [
    id,
    {
      description: summary,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(limits).map(([name, { default: value, unit, range }]) => [
          name,
          {
            description: `In ${unit}. Default: ${value}.`,
            type: range.whole ? 'integer' : 'number',
            minimum: range.min,
            maximum: range.max,
          },
        ]),
      ),
    },
  ])
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(rules) }
}
