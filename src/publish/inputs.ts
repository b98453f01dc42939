import { describeUnknown, type Given, type SettingSource } from '../settings/fill.ts'
import { SETTINGS } from '../settings/schema.ts'

/**
 * The action's inputs, as the runner hands them over: `window-days` in `INPUT_WINDOW-DAYS`, '' when not given.
 *
 * An unknown one is a warning and no error: the runner also passes on variables that other tools named so.
 */
export function readInputs(env: NodeJS.ProcessEnv): { source: SettingSource; warnings: string[] } {
  const known = SETTINGS.filter((setting) => setting.only === undefined || setting.only === 'action')
  const given: Given[] = []
  const warnings: string[] = []
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || value === undefined || value.trim() === '') continue
    const name = variable.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-')
    const input: Given = { name, value, place: `input ${name}` }
    if (known.some((setting) => setting.name === name)) given.push(input)
    else warnings.push(describeUnknown(input, known))
  }
  const { GITHUB_TOKEN: token = '' } = env
  if (token.trim() !== '' && !given.some(({ name }) => name === 'token'))
    given.push({ name: 'token', value: token, place: 'GITHUB_TOKEN' })
  return { source: { audience: 'action', given }, warnings }
}
