import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { changePage } from '../../src/app/page/change-page.ts'
import { readPage } from '../../src/app/page/read-page.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import type { OperatorId, ProposalId } from '../../src/core/brand.ts'
import { linkToken, operatorProposal } from '../../src/core/link.ts'
import type { Fields } from '../wire/form.ts'
import { openPerson, type Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { signedIn } from '../wire/signed-in.ts'
import { good, owner, system } from './house.ts'

let house: PublicHouse
let ana: Awaited<ReturnType<typeof signedIn>>
/** Ana's telephone: remembered, and not signed in. */
let phone: Person
let proposalId: ProposalId
let alerts = 0

const context = () => ({ ...house.backend.context, actor: system })
const raise = async (): Promise<ProposalId> => {
  const alert = {
    source: 'generic',
    key: `k${++alerts}`,
    state: 'firing',
    title: `<b>Disk ${alerts} full</b>`,
    summary: '',
    labels: {},
    endedAt: null,
  } as const
  const raised = good(await raiseSignals(context(), { reports: [{ ...alert, startedAt: context().clock.now() }] }))
  const list = good(await listProposals(context(), { after: null, limit: 9, state: 'waiting' }))
  return list.items.find(({ id }) => raised.proposalIds.includes(id))?.id ?? list.items[0]?.id ?? ('' as ProposalId)
}

beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
  ana = await signedIn(house, 'ana', 'responder')
  await ana.ask('POST', '/api/devices')
  const device = ana.cookies.get('forthright.device') ?? ''
  phone = openPerson(house.port, { Cookie: `forthright.device=${device}` })
})
afterAll(() => house.close())
beforeEach(async () => {
  proposalId = await raise()
})

const linkFor = (operatorId: OperatorId = ana.operator.id): string =>
  `/p/${linkToken(context().settings.secret, { purpose: 'operator_proposal', subject: operatorProposal(proposalId, operatorId), nonce: '', expiresAt: null })}`
const capabilityIn = (body: string): string => /name="capability" value="([^"]+)"/.exec(body)?.[1] ?? ''
const press = (person: Person, path: string, act: string, capability: string, fields: Fields = {}) =>
  person.ask('POST', path, new URLSearchParams({ act, capability }).toString(), {
    'Content-Type': 'application/x-www-form-urlencoded',
    ...fields,
  })
const stateNow = async (): Promise<string | undefined> =>
  good(await listProposals({ ...context(), actor: owner }, { after: null, limit: 50 })).items.find(({ id }) => id === proposalId)?.state
const settle = async (): Promise<void> => {
  const path = linkFor()
  await press(phone, path, 'publish', capabilityIn((await phone.ask('GET', path)).body))
}

it('shows on a remembered telephone what customers will read, changes nothing, and publishes by one press', async () => {
  const path = linkFor()
  const shown = await phone.ask('GET', path)
  expect([shown.status, shown.body.includes('<script'), await stateNow()]).toEqual([200, false, 'waiting'])
  const pressed = await press(phone, path, 'publish', capabilityIn(shown.body))
  expect([pressed.status, pressed.headers.location, await stateNow()]).toEqual([303, path, 'accepted'])
  expect((await phone.ask('GET', path)).body).toMatch(/Published\. Public at \d\d:\d\d:\d\d\./)
})

it('quotes what came in, escaped and apart from what customers will read', async () => {
  const { body } = await phone.ask('GET', linkFor())
  const reads = /<blockquote.*?<\/blockquote>/s.exec(body)?.[0] ?? ''
  expect(body).toMatch(/What came in.*<q dir="auto">&lt;b&gt;Disk \d+ full&lt;\/b&gt;<\/q> \(<bdi>generic<\/bdi>\)/s)
  expect([body.includes('<b>Disk'), reads.includes('Disk')]).toEqual([false, false])
})

it('takes it back from the same page while nobody has seen it', async () => {
  await settle()
  const path = linkFor()
  const undone = await press(phone, path, 'undo', capabilityIn((await phone.ask('GET', path)).body))
  expect([undone.status, (await phone.ask('GET', path)).body.includes('It was taken back')]).toEqual([303, true])
})

it('shows a forwarded mail on another device and lets nobody publish there', async () => {
  const stranger = openPerson(house.port)
  const path = linkFor()
  const shown = await stranger.ask('GET', path)
  expect([shown.status, capabilityIn(shown.body), shown.body.includes('Sign in to publish')]).toEqual([200, '', true])
  const stolen = capabilityIn((await phone.ask('GET', path)).body)
  const pressed = await press(stranger, path, 'publish', stolen)
  expect([pressed.status, pressed.headers.location]).toEqual([303, `/console/sign-in?then=${encodeURIComponent(path)}`])
  expect(await stateNow()).toBe('waiting')
  await settle()
})

it('does not take the capability of another operator, device or version', async () => {
  const ben = await signedIn(house, `ben${alerts}`, 'responder')
  const bens = capabilityIn((await ben.ask('GET', linkFor(ben.operator.id))).body)
  const path = linkFor()
  const before = capabilityIn((await phone.ask('GET', path)).body)
  await raise()
  const answers = [
    await press(phone, path, 'publish', bens),
    await press(phone, path, 'publish', before),
    await press(phone, path, 'publish', 'x'),
  ]
  expect([answers.map(({ status }) => status), await stateNow()]).toEqual([[409, 409, 409], 'waiting'])
  await settle()
})

it('refuses a form that another site has sent', async () => {
  const path = linkFor()
  const capability = capabilityIn((await phone.ask('GET', path)).body)
  expect((await press(phone, path, 'publish', capability, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  expect(await stateNow()).toBe('waiting')
  await settle()
})

it('lets a viewer look and not publish, and a device do nothing else', async () => {
  const viewer = await signedIn(house, `vic${alerts}`, 'viewer')
  const shown = await viewer.ask('GET', linkFor(viewer.operator.id))
  expect([capabilityIn(shown.body), shown.body.includes('Your role does not publish')]).toEqual(['', true])
  expect((await phone.ask('GET', '/api/incidents')).status).toBe(401)
  await settle()
})

it('forgets the telephone with the sessions when the role changes', async () => {
  const vera = await signedIn(house, `vera${alerts}`, 'owner')
  const cleo = await signedIn(house, `cleo${alerts}`, 'responder')
  await cleo.ask('POST', '/api/devices')
  await vera.ask('PATCH', `/api/operators/${cleo.operator.id}`, { role: 'communicator' }, { 'If-Match': '"v1"' })
  const shown = await cleo.ask('GET', linkFor(cleo.operator.id))
  expect([(await cleo.ask('GET', '/api/session')).status, capabilityIn(shown.body)]).toEqual([401, ''])
})

it('says on the telephone that the policy holds it back, and publishes nothing', async () => {
  await raise()
  const hold = async (answers: readonly string[]) => {
    const { version } = good(await readPage(house.house.as(owner), {}))
    good(await changePage(house.house.as(owner), { readVersion: version, policy: { first: { answers } } }))
  }
  await hold(['has_workaround'])
  const path = linkFor()
  const pressed = await press(phone, path, 'publish', capabilityIn((await phone.ask('GET', path)).body))
  expect([pressed.status, pressed.body.includes('policy'), capabilityIn(pressed.body) !== '', await stateNow()]).toEqual([
    409,
    true,
    true,
    'waiting',
  ])
  await hold([])
  await settle()
})
