import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withLock } from '../../scripts/setup/lock.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function leaveLock(owner: object, beatAt: Date): void {
  mkdirSync(join(folder, 'lock'))
  writeFileSync(join(folder, 'lock', 'owner.json'), JSON.stringify(owner))
  utimesSync(join(folder, 'lock'), beatAt, beatAt)
}

const longAgo = new Date(Date.now() - 60_000)

it('lets one work at a time', async () => {
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await setImmediate()
    seen.push(`${name} ends`)
  }
  await Promise.all(['a', 'b', 'c'].map((name) => withLock(work(name), folder)))
  const pairs = [seen.slice(0, 2), seen.slice(2, 4), seen.slice(4, 6)].map((pair) => pair.map((line) => line[0]).join(''))
  expect(pairs.toSorted()).toEqual(['aa', 'bb', 'cc'])
})

it('is free again after work that failed', async () => {
  await expect(withLock(() => Promise.reject(new Error('no disk')), folder)).rejects.toThrow('no disk')
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

it('takes over from a holder that died', async () => {
  leaveLock({ token: 'old', pid: 2 ** 22 + 1, host: hostname() }, longAgo)
  expect(await withLock(async () => 'mine', folder)).toBe('mine')
})

it('takes over from another host whose beat has stopped', async () => {
  leaveLock({ token: 'old', pid: process.pid, host: 'elsewhere' }, longAgo)
  expect(await withLock(async () => 'mine', folder)).toBe('mine')
})

it('leaves alone the lock of whoever took over', async () => {
  await withLock(async () => writeFileSync(join(folder, 'lock', 'owner.json'), JSON.stringify({ token: 'other' })), folder)
  expect(existsSync(join(folder, 'lock'))).toBe(true)
})
