/** Where editors find the JSON Schema of the config file, by its `$id`. */
export const CONFIG_SCHEMA =
  'https://raw.githubusercontent.com/loop-introspection/loop-introspection/v1/schema/config.schema.json'

/** First line of every whole config file that is printed: editors then complete and check what is below it. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${CONFIG_SCHEMA}`
