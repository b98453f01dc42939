import fs from 'node:fs'
import path from 'node:path'
import { type Access, isInside } from '../read/access.ts'
import { ConfigError } from '../settings/config-error.ts'
import { outputPath } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'
import { isInGitFolder, locate } from './folders.ts'
import { type FileFormat, isOurs } from './our-file.ts'

/** A file that is written where the user wants it. */
export interface Target {
  setting: string
  format: FileFormat
  /** What it is called in a sentence. */
  name: string
  /** Undefined where the user named none. */
  path: (settings: Settings) => string | undefined
}

export const REPORT_TARGET: Target = {
  setting: 'report',
  format: 'html',
  name: 'report',
  path: ({ report }) => report,
}
export const PROMPT_TARGET: Target = {
  setting: 'prompt-context-path',
  format: 'prompt',
  name: 'prompt context',
  path: ({ promptContextPath }) => promptContextPath,
}
export const INSIGHTS_TARGET: Target = {
  setting: 'output',
  format: 'json',
  name: 'insights.json',
  path: outputPath,
}

interface Located {
  target: Target
  given: string
  realPath: string
}

/**
 * The targets that must not be written: a mistyped path would destroy what stands there.
 *
 * To be asked after everything is read, and before anything is written.
 *
 * @returns by setting, one sentence on what is wrong and what to do
 */
export function refuseTargets(settings: Settings, access: Access): Map<string, string> {
  const located = [INSIGHTS_TARGET, REPORT_TARGET, PROMPT_TARGET].flatMap((target): Located[] => {
    const given = target.path(settings)
    return given === undefined ? [] : [{ target, given, realPath: locate(path.resolve(access.root, given)) }]
  })
  const refused = new Map<string, string>()
  for (const each of located) {
    const { setting } = each.target
    const other = located.find((another) => another !== each && isSamePath(another.realPath, each.realPath))
    const why =
      other === undefined
        ? objectionTo(each, settings, access)
        : `is what \`${other.target.setting}\` names, too`
    if (why !== undefined)
      refused.set(setting, `${setting}: ${each.given} ${why}. Nothing was written to it; name another file`)
  }
  return refused
}

/** What is outside, or no regular file, or cannot be looked at, is left to the writing, which refuses it. */
function objectionTo(
  { target, given, realPath }: Located,
  settings: Settings,
  { root, confined, readPaths = new Set() }: Access,
): string | undefined {
  if (isInGitFolder(realPath) || isInGitFolder(given)) return `lies under .git, which is Git's own`
  if (confined && !isInside(realPath, root)) return undefined
  const stats = statsOf(realPath, fs.lstatSync)
  const isTaken = stats?.isFile() === true && stats.size > 0n
  if (isTaken && isOurs(realPath, target.format)) return undefined
  if (isAmong(readPaths, realPath)) return 'is read by this run'
  // In the retro folder insights.json is ours by its place: a broken one there is as if there were none.
  const isOursByPlace = target === INSIGHTS_TARGET && settings.output === undefined
  return isTaken && !isOursByPlace ? `exists and is no ${target.name} that was written before` : undefined
}

/** By device and inode, so that no other spelling, link or second name hides a file; by its path where none is there yet. */
function isAmong(readPaths: ReadonlySet<string>, realPath: string): boolean {
  const identity = identityOf(realPath)
  const name = path.basename(realPath)
  return [...readPaths].some((each) =>
    identity === undefined
      ? isSamePath(path.basename(each), name) && isSamePath(locate(each), realPath)
      : identityOf(each) === identity,
  )
}

/** Undefined where nothing is, or where the file system has no such numbers. */
function identityOf(file: string): string | undefined {
  const stats = statsOf(file, fs.statSync)
  return stats === undefined || stats.ino === 0n ? undefined : `${stats.dev}:${stats.ino}`
}

function statsOf(file: string, stat: typeof fs.statSync): fs.BigIntStats | undefined {
  try {
    return stat(file, { bigint: true })
  } catch {
    return undefined
  }
}

/** As a file system that ignores case would see it; elsewhere two names that differ in case alone are a mistake, too. */
function isSamePath(a: string, b: string): boolean {
  return foldCase(a) === foldCase(b)
}

function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** @throws ConfigError where what this setting names must not be written */
export function checkTarget({ setting }: Target, settings: Settings, access: Access): void {
  const problem = refuseTargets(settings, access).get(setting)
  if (problem !== undefined) throw new ConfigError([problem])
}
