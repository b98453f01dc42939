import * as z from 'zod/mini'
import { ISSUES, isTaskAddress, NO_LINKS } from '../model/task-links.ts'

const MAX_LENGTH = 500

/** `auto`, `issues`, `none` or an address of the tasks' own pages. */
export const taskLinks = z.string().check(
  z.trim(),
  z.check(({ value, issues }) => {
    if (['auto', ISSUES, NO_LINKS].includes(value)) return
    if (value.length <= MAX_LENGTH && isTaskAddress(value)) return
    const message = /^https?:/i.test(value) ? 'is no https address with {task} in its path' : 'is not allowed'
    issues.push({ code: 'custom', input: value, message })
  }),
)
