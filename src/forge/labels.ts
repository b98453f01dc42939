import { ForgeError } from './forge.ts'

/** What a label of ours looks like where it is missing; six hexadecimal digits of red, green and blue. */
export const LABEL_COLOR = '5319e7'
export const LABEL_DESCRIPTION = 'Kept by Loop Introspection'

/**
 * Makes a label. When the forge refuses it, or whether it was made is not known, the label may be there all the same:
 * somebody else made it, or we did. Looking again tells.
 *
 * @returns what was made; undefined where the label is there and may be anybody's
 */
export async function makeLabel<T>(
  make: () => Promise<T>,
  isThere: () => Promise<boolean>,
): Promise<T | undefined> {
  try {
    return await make()
  } catch (error) {
    const isDoubtful = error instanceof ForgeError && ['invalid', 'unknown-outcome'].includes(error.problem)
    if (!isDoubtful || !(await isThere())) throw error
    return undefined
  }
}

/**
 * Asks by a change of nothing whether labels may be written. A server that finds fault with the change, or not the label,
 * has looked at the right before that.
 */
export async function askMayLabel(changeNothing: () => Promise<unknown>): Promise<void> {
  try {
    await changeNothing()
  } catch (error) {
    if (
      !(error instanceof ForgeError) ||
      !['invalid', 'not-found', 'unknown-outcome'].includes(error.problem)
    )
      throw error
  }
}
