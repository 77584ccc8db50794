import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root, SetupRefusal, say } from './say.mjs'

const beat = 1_000
/** A holder beats every second; fifteen missed beats mean that it is gone, even on another host that shares the folder. */
const staleAfter = 15_000
const patience = 15 * 60_000

/**
 * Runs `work` while no other process of this checkout does its set-up. Two starts at the same time would otherwise
 * install into and build over each other.
 */
export async function withLock(work, folder = join(root, '.toolchain')) {
  const lock = join(folder, 'lock')
  const token = await acquire(folder, lock)
  const heart = setInterval(() => touch(lock), beat)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    if (holder(lock)?.token === token) remove(lock)
  }
}

async function acquire(folder, lock) {
  const token = randomUUID()
  const deadline = Date.now() + patience
  let isSaid = false
  while (!isTaken(folder, lock, token)) {
    if (!isSaid) say('Another process is setting up this checkout; waiting for it …')
    isSaid = true
    if (isStale(lock)) breakLock(lock)
    await pause(100)
    if (Date.now() > deadline)
      throw new SetupRefusal(`Another set-up has held ${lock} for 15 minutes. If none is running, remove that folder and try again.`)
  }
  return token
}

/** The lock appears complete, owner included, or not at all: it is made aside and renamed onto a name that must not exist. */
function isTaken(folder, lock, token) {
  const aside = join(folder, `lock-${token}`)
  try {
    mkdirSync(aside, { recursive: true })
    writeFileSync(join(aside, 'owner.json'), JSON.stringify({ token, pid: process.pid, host: hostname() }))
    renameSync(aside, lock)
    return true
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') {
      throw new SetupRefusal(
        `The set-up must write to ${folder}, which is not allowed (${error.code}). Run it as the owner of the checkout, or make the folder writable.`,
      )
    }
    if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(error.code)) throw error
    return false
  }
}

function holder(lock) {
  try {
    return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8'))
  } catch {
    return undefined
  }
}

function isStale(lock) {
  const owner = holder(lock)
  const isDead = owner !== undefined && owner.host === hostname() && !isAlive(owner.pid)
  return ageOf(lock) > (isDead ? 3 * beat : staleAfter)
}

/** Two waiters may find the same stale lock; only one may remove it, and only if it is still the stale one. */
function breakLock(lock) {
  const breaker = `${lock}-breaker`
  try {
    mkdirSync(breaker)
  } catch {
    if (ageOf(breaker) > staleAfter) rmSync(breaker, { recursive: true, force: true })
    return
  }
  try {
    if (isStale(lock)) remove(lock)
  } finally {
    rmSync(breaker, { recursive: true, force: true })
  }
}

/** Renamed away before it is emptied: an empty folder at the lock's name could be taken over half-removed. */
function remove(path) {
  const aside = `${path}-${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  rmSync(aside, { recursive: true, force: true })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // The lock was broken by somebody who thought us dead; the release finds a foreign token and leaves it alone.
  }
}
