import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSession } from '../../src/app/new-session.ts'
import { type Role, roles } from '../../src/core/actor/actor.ts'
import type { Operator, OperatorSession } from '../../src/core/operator/operator.ts'
import { ok } from '../../src/core/result.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { cookieLines } from '../../src/http/session/cookies.ts'
import { good, owner } from '../scenario/house.ts'
import type { Fields } from '../wire/form.ts'
import { openKnocker } from '../wire/knock.ts'
import { openPerson } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { addOperator, goodPassword, signedIn, signIn } from '../wire/signed-in.ts'
import { mountedRoutes, pathOf } from './route-table.ts'

let house: PublicHouse
let knocker: ReturnType<typeof openKnocker>
const people = new Map<string, Operator>()
/** The cookies of somebody whose password was right and whose second factor is not there yet. */
let halfway = ''
let [full, bare] = ['', '']

const half = async (): Promise<string> => {
  const person = await signedIn(house, 'half', 'owner')
  await house.backend.context.store.transaction(async (records) => {
    const row = { id: 'factor', user_id: person.operator.id, secret: 'x', backup_codes: 'x', verified: 1 }
    await records.identity.insert('auth_two_factors', row)
    const where = [{ field: 'id', operator: 'eq', value: person.operator.id, connector: 'AND' }] as const
    await records.identity.update('auth_users', where, { two_factor_enabled: 1 })
    return ok(true)
  })
  const again = openPerson(house.port)
  const answer = await signIn(again, person.operator.email, goodPassword)
  if (!JSON.parse(answer.body).twoFactorRedirect) throw new Error(answer.body)
  return [...again.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
  knocker = openKnocker(house.port)
  for (const role of roles) people.set(role, await addOperator(house, role, role))
  const suspended = await addOperator(house, 'suspended', 'owner')
  people.set('suspended', suspended)
  await house.backend.context.store.transaction(async (records) =>
    ok(await records.operators.save({ ...suspended, state: 'suspended', version: 2 }, 1)),
  )
  halfway = await half()
  full = await house.token('owner')
  bare = await house.token('owner', ['option.read'])
})
afterAll(async () => {
  knocker.close()
  await house.close()
})

/** A session of its own for every request, because some of them end sessions. */
const cookieOf = async (who: string, change: (session: OperatorSession) => OperatorSession | null = (session) => session) => {
  const { context } = house.backend
  const operator = people.get(who)
  if (!operator) throw new Error(who)
  const made = newSession({ ...context, actor: owner }, operator.id, context.clock.now())
  const kept = change(made)
  if (kept) good(await context.store.transaction(async (records) => ok(await records.sessions.insert(kept))))
  return { Cookie: (cookieLines({ session: made.token }, context.settings)[0] ?? '').split(';')[0] ?? '' }
}
const expired = (session: OperatorSession): OperatorSession => ({ ...session, expiresAt: plusSeconds(session.createdAt, -1) })
const own = { 'Sec-Fetch-Site': 'same-origin' }
const ofRole = async (role: Role): Promise<Fields> => ({ ...own, ...(await cookieOf(role)) })

const columns: readonly (readonly [name: string, fields: () => Promise<Fields>])[] = [
  ...roles.map((role) => [role, () => ofRole(role)] as const),
  ['nobody', async () => own],
  ['expired', async () => ({ ...own, ...(await cookieOf('owner', expired)) })],
  ['ended', async () => ({ ...own, ...(await cookieOf('owner', () => null)) })],
  ['suspended', async () => ({ ...own, ...(await cookieOf('suspended')) })],
  ['halfway', async () => ({ ...own, Cookie: halfway })],
  ['foreign', async () => ({ Origin: 'https://evil.example', ...(await cookieOf('owner')) })],
  ['null', async () => ({ Origin: 'null', ...(await cookieOf('owner')) })],
  ['silent', () => cookieOf('owner')],
  ['token', async () => ({ Authorization: `Bearer ${full}` })],
  ['scopeless', async () => ({ Authorization: `Bearer ${bare}` })],
]

let clients = 0
/** What a door says: let in, whatever comes of it then; not known; known and not allowed; sent by a page that is not ours. */
const verdictOf = async (route: string, fields: Fields): Promise<string> => {
  const method = route.slice(0, route.indexOf(' '))
  const isForm = /^POST \/(s|p|subscribe)/.test(route)
  const client = `10.${++clients >> 16}.${(clients >> 8) & 255}.${clients & 255}`
  const dress = { 'X-Forwarded-For': client, 'If-Match': '"v1"', 'Idempotency-Key': '"walk"' }
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  const said = { 'Content-Type': type, 'Content-Length': method === 'GET' || isForm ? '0' : '2' }
  const { status, code } = await knocker.knock(
    method,
    pathOf(route),
    { ...dress, ...said, ...fields },
    said['Content-Length'] === '2' ? '{}' : '',
  )
  if (status >= 500) throw new Error(`${route} answered ${status}`)
  if (status === 401) return '401'
  return status === 403 ? (code === 'request.foreign_origin' || isForm ? 'far' : '403') : 'in'
}

const matrixFile = new URL('session-walk.txt', import.meta.url)
const width = 9
const lineOf = (route: string, cells: readonly string[]): string =>
  `${route.padEnd(62)} ${cells.map((cell) => cell.padEnd(width)).join(' ')}`.trimEnd()
const heading = lineOf(
  'route',
  columns.map(([name]) => name),
)
const readMatrix = async (): Promise<readonly string[]> => (await readFile(matrixFile, 'utf8').catch(() => '')).trimEnd().split('\n')

describe('D1: every route by every role and state of session', () => {
  const routes = mountedRoutes()
  const seen: string[] = [heading]

  afterAll(async () => {
    if (process.env.UPDATE_SAMPLES === '1') await writeFile(matrixFile, `${seen.join('\n')}\n`)
  })

  it('is in the checked-in matrix, and nothing else is', async () => {
    if (process.env.UPDATE_SAMPLES === '1') return
    const listed = (await readMatrix()).slice(1).map((line) => line.split(' ', 2).join(' '))
    expect(listed).toEqual(routes)
  })

  it.each(routes)('%s lets in whom the matrix says', async (route) => {
    const cells: string[] = []
    for (const [, fields] of columns) cells.push(await verdictOf(route, await fields()))
    const line = lineOf(route, cells)
    seen.push(line)
    if (process.env.UPDATE_SAMPLES !== '1') expect(line).toBe((await readMatrix()).find((known) => known.startsWith(`${route} `)))
  })
})
