import { ForgeError } from './forge.ts'

/** What a label of ours looks like where it is missing; six hexadecimal digits of red, green and blue. */
export const LABEL_COLOR = '5319e7'
export const LABEL_DESCRIPTION = 'Kept by Loop Introspection'

/**
 * Makes a label. When the forge refuses it, or whether it was made is not known, the label may be there all the same:
 * somebody else made it, or we did. Looking again tells.
 */
export async function makeLabel(
  make: () => Promise<unknown>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  try {
    await make()
  } catch (error) {
    const isDoubtful = error instanceof ForgeError && ['invalid', 'unknown-outcome'].includes(error.problem)
    if (!isDoubtful || !(await isThere())) throw error
  }
}
