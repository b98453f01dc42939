import fs from 'node:fs'
import path from 'node:path'
import { type Access, isInside } from '../read/access.ts'
import { ConfigError } from '../settings/config-error.ts'
import { outputPath } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'
import { isInGitFolder, locate } from './folders.ts'
import { type FileFormat, isOurs } from './our-file.ts'

/** A file that is written where the user wants it. */
interface Target {
  setting: string
  path: string
  format: FileFormat
  /** What it is called in a sentence. */
  name: string
  /** insights.json in the retro folder is ours by its place: a broken one there is as if there were none. */
  isDefault?: boolean
}

function targetsOf(settings: Settings): Target[] {
  const { report, promptContextPath: prompt } = settings
  return [
    {
      setting: 'output',
      path: outputPath(settings),
      format: 'json',
      name: 'insights.json',
      isDefault: settings.output === undefined,
    },
    ...(report === undefined
      ? []
      : [{ setting: 'report', path: report, format: 'html' as const, name: 'report' }]),
    ...(prompt === undefined
      ? []
      : [
          {
            setting: 'prompt-context-path',
            path: prompt,
            format: 'prompt' as const,
            name: 'prompt context',
          },
        ]),
  ]
}

/**
 * The targets that must not be written: a mistyped path would destroy what stands there.
 *
 * To be asked after everything is read, and before anything is written.
 *
 * @returns by setting, one sentence on what is wrong and what to do
 */
export function refuseTargets(settings: Settings, access: Access): Map<string, string> {
  const targets = targetsOf(settings).map((target) => ({
    ...target,
    realPath: locate(path.resolve(access.root, target.path)),
  }))
  const refused = new Map<string, string>()
  for (const target of targets) {
    const other = targets.find((each) => each !== target && isSamePath(each.realPath, target.realPath))
    const why = other === undefined ? objectionTo(target, access) : `is what \`${other.setting}\` names, too`
    if (why !== undefined)
      refused.set(
        target.setting,
        `${target.setting}: ${target.path} ${why}. Nothing was written to it; name another file`,
      )
  }
  return refused
}

/** What is outside, or no regular file, or cannot be looked at, is left to the writing, which refuses it. */
function objectionTo(
  { realPath, path: given, format, name, isDefault }: Target & { realPath: string },
  { root, confined, inputs = new Set() }: Access,
): string | undefined {
  if (isInGitFolder(realPath) || isInGitFolder(given)) return `lies under .git, which is Git's own`
  if (confined && !isInside(realPath, root)) return undefined
  const stats = statsOf(realPath, fs.lstatSync)
  const isTaken = stats?.isFile() === true && stats.size > 0n
  if (isTaken && isOurs(realPath, format)) return undefined
  if (isAmong(inputs, realPath)) return 'is read by this run'
  return isTaken && isDefault !== true ? `exists and is no ${name} that was written before` : undefined
}

/** By device and inode, so that no other spelling, link or second name hides a file; by its path where none is there yet. */
function isAmong(inputs: ReadonlySet<string>, realPath: string): boolean {
  const identity = identityOf(realPath)
  const name = path.basename(realPath)
  return [...inputs].some((input) =>
    identity === undefined
      ? isSamePath(path.basename(input), name) && isSamePath(locate(input), realPath)
      : identityOf(input) === identity,
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
export function checkTarget(setting: string, settings: Settings, access: Access): void {
  const problem = refuseTargets(settings, access).get(setting)
  if (problem !== undefined) throw new ConfigError([problem])
}
