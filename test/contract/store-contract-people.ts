import { expect, it } from 'vitest'
import { type EmailAddress, tagged } from '../../src/core/brand.ts'
import type { Operator, OperatorSession } from '../../src/core/operator/operator.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, later, plain } from './store-samples.ts'

const person = (number: number, change: Partial<Operator> = {}): Operator => ({
  id: id('pe', number),
  name: `Person ${number}`,
  email: tagged<EmailAddress>(`p${number}@example.org`),
  role: 'responder',
  state: 'active',
  resetNonce: null,
  createdAt: later(0),
  updatedAt: later(0),
  version: 1,
  ...change,
})

const session = (number: number, change: Partial<OperatorSession> = {}): OperatorSession => ({
  id: id('se', number),
  operatorId: person(1).id,
  token: `token${number}`,
  address: '192.0.2.1',
  userAgent: 'a browser',
  createdAt: later(0),
  lastSeenAt: later(number),
  expiresAt: later(60),
  ...change,
})

export const peopleContract = (open: OpenStore): void => {
  const use = useStore(open)
  const insert = (...people: readonly Operator[]) =>
    write(use().store, async (records) => {
      for (const one of people) await records.operators.insert(one)
    })

  it('keeps an operator whole and saves it by version', async () => {
    const whole = person(1, { role: 'owner', state: 'suspended', resetNonce: 'n' })
    await insert(whole)
    expect(plain(await use().store.read((records) => records.operators.findByEmail('p1@example.org')))).toEqual(plain(whole))
    const save = () => write(use().store, (records) => records.operators.save({ ...whole, name: 'New', version: 2 }, 1))
    expect([await save(), await save()]).toEqual([true, false])
    expect(plain(await write(use().store, (records) => records.operators.lockAll()))).toEqual(
      plain([{ ...whole, name: 'New', version: 2 }]),
    )
  })

  it('writes a password once and over it, and counts factors', async () => {
    await insert(person(1), person(2))
    await write(use().store, async (records) => {
      await records.operators.setPassword(person(1).id, 'old', later(1))
      await records.operators.setPassword(person(1).id, 'new', later(2))
    })
    expect(await use().store.read((records) => records.operators.passwordOf(person(1).id))).toBe('new')
    const factors = await use().store.read((records) => records.operators.factorsOf([person(1).id, person(2).id]))
    expect([...factors.values()].map(({ password }) => password)).toEqual([true, false])
  })

  it('ends the sessions of one operator but the one that goes on', async () => {
    await insert(person(1), person(2))
    await write(use().store, async (records) => {
      for (const each of [session(1), session(2), session(3, { operatorId: person(2).id })]) await records.sessions.insert(each)
    })
    expect(plain(await use().store.read((records) => records.sessions.findByToken('token2')))).toEqual(plain(session(2)))
    expect(await write(use().store, (records) => records.sessions.removeAllOf(person(1).id, session(1).id))).toBe(1)
    const left = await use().store.read(async (records) => [
      ...(await records.sessions.listOf(person(1).id)),
      ...(await records.sessions.listOf(person(2).id)),
    ])
    expect(left.map(({ token }) => token)).toEqual(['token1', 'token3'])
  })

  it('uses the token of the first start up once', async () => {
    await write(use().store, (records) => records.settings.setWelcomeDigest('d'))
    const take = (digest: string) => write(use().store, (records) => records.settings.takeWelcome(digest))
    expect([await take('x'), await take('d'), await take('d')]).toEqual([false, true, false])
  })

  it('consumes one row of the sign-in library once, however many come for it', async () => {
    const row = { id: 'v1', identifier: 'i', value: '0', expires_at: 'e', created_at: 'c', updated_at: 'u' }
    await write(use().store, (records) => records.identity.insert('auth_verifications', row))
    const where = [{ field: 'identifier', operator: 'eq', value: 'i', connector: 'AND' }] as const
    const take = () => write(use().store, (records) => records.identity.remove('auth_verifications', where, 1))
    const taken = await Promise.all([take(), take(), take()])
    expect(taken.flat()).toEqual([row])
  })
}
