import { afterAll, beforeAll, expect, it } from 'vitest'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { type LinkPurpose, linkToken } from '../../src/core/link.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { good, owner, system } from '../scenario/house.ts'
import { ask } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse
let proposalId = ''

beforeAll(async () => {
  house = await openPublicHouse()
  const alert = {
    source: 'generic',
    key: 'k',
    state: 'firing',
    title: '<img src=x onerror=alert(1)>',
    summary: '',
    labels: {},
    endedAt: null,
  } as const
  good(await raiseSignals(house.house.as(system), { reports: [{ ...alert, startedAt: house.house.now() }] }))
  proposalId = good(await listProposals(house.house.as(owner), { after: null, limit: 1 })).items[0]?.id ?? ''
})
afterAll(() => house.close())

const linkFor = (purpose: LinkPurpose, subject = proposalId, lifeSeconds = 3600) =>
  linkToken(house.backend.context.settings.secret, { purpose, subject, nonce: '', expiresAt: plusSeconds(house.house.now(), lifeSeconds) })
const visit = (token: string, method = 'GET') => ask(house.port, method, `/p/${token}`)

it('shows what customers would read and how to publish it', async () => {
  const { status, body } = await visit(linkFor('proposal'))
  expect([status, body.includes('What customers would read'), body.includes(`/api/proposals/${proposalId}/accept`)]).toEqual([
    200,
    true,
    true,
  ])
})

it('B2: quotes what the alert said as text, apart from what customers read', async () => {
  const { body } = await visit(linkFor('proposal'))
  const [before = '', after = ''] = body.split('&lt;img src=x onerror=alert(1)&gt;')
  expect([body.includes('<img src=x'), before.includes('Customers do not read this'), after.includes('onerror')]).toEqual([
    false,
    true,
    false,
  ])
})

it('is kept by no cache and told to no other site', async () => {
  const { headers } = await visit(linkFor('proposal'))
  expect([headers['cache-control'], headers['referrer-policy']]).toEqual(['no-store', 'no-referrer'])
})

it('changes nothing, whatever is sent', async () => {
  const { status, headers } = await visit(linkFor('proposal'), 'POST')
  const found = good(await listProposals(house.house.as(owner), { after: null, limit: 1 })).items[0]
  expect([status, headers.allow, found?.state]).toEqual([405, 'GET, HEAD', 'waiting'])
})

it('F8: of another purpose, too old or changed gets one answer', async () => {
  const good = linkFor('proposal')
  // One in 64 ends in the very letter that it would be changed into.
  const changed = `${good.slice(0, -1)}${good.endsWith('_') ? '-' : '_'}`
  const answers = await Promise.all([linkFor('manage'), linkFor('proposal', proposalId, -1), changed, 'x'].map((token) => visit(token)))
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(410)
})
