import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addTracker } from '../../src/app/tracker/add-tracker.ts'
import type { IncidentId } from '../../src/core/brand.ts'
import type { TrackerKind } from '../../src/core/issue/issue-link.ts'
import type { TrackedIssue } from '../../src/core/issue/issue-state.ts'
import { instantOf, secondsBetween } from '../../src/core/time.ts'
import { good, owner } from '../scenario/house.ts'
import { type Fields, sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { incidentWithAction, keepIssue } from './named-issue.ts'

let house: PublicHouse
let incidentId: IncidentId
beforeAll(async () => {
  house = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
  incidentId = await incidentWithAction(house.house)
})
afterAll(() => house.close())

const epoch = instantOf('1970-01-01T00:00:00Z')
const digest = (key: string | Buffer, text: string, encoding: 'hex' | 'base64') => createHmac('sha256', key).update(text).digest(encoding)

/** As each tracker's own documentation says that it signs. */
const fieldsOf = {
  jira: (secret: string, text: string): Fields => ({ 'X-Hub-Signature': `sha256=${digest(secret, text, 'hex')}` }),
  gitlab: (secret: string): Fields => ({ 'X-Gitlab-Token': secret }),
  signing: (secret: string, text: string): Fields => {
    const stamp = secondsBetween(epoch, house.house.now())
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    const signature = `v1,${digest(key, `m1.${stamp}.${text}`, 'base64')}`
    return { 'webhook-id': 'm1', 'webhook-timestamp': `${stamp}`, 'webhook-signature': signature }
  },
}

interface Case {
  readonly name: string
  readonly kind: TrackerKind
  readonly base: string
  readonly issueUrl: string
  readonly event: object
  readonly sign: (secret: string, text: string) => Fields
}

const gitlabIssue = (base: string): string => `${base}/acme/shop/-/issues/7`
const gitlab = (base: string) => ({
  kind: 'gitlab' as const,
  base,
  issueUrl: gitlabIssue(base),
  event: { object_kind: 'issue', object_attributes: { url: gitlabIssue(base), state: 'closed' } },
})
const cases: readonly Case[] = [
  { name: 'GitLab with a secret token', ...gitlab('https://gitlab.example.org'), sign: fieldsOf.gitlab },
  { name: 'GitLab with a signing token', ...gitlab('https://signing.example.org'), sign: fieldsOf.signing },
  {
    ...{ name: 'Jira', kind: 'jira', base: 'https://example.atlassian.net', issueUrl: 'https://example.atlassian.net/browse/ABC-7' },
    event: { webhookEvent: 'jira:issue_updated', issue: { key: 'ABC-7', fields: { status: { statusCategory: { key: 'done' } } } } },
    sign: fieldsOf.jira,
  },
]

describe.each(cases)('$name', ({ kind, base, issueUrl, event, sign }) => {
  let path = ''
  let secret = ''
  const issue: TrackedIssue = {
    ...{ url: issueUrl, state: 'open', fault: null, etag: null, failures: 0, dueAt: null },
    readAt: instantOf('2026-11-24T03:00:00Z'),
  }
  const known = () => house.house.store.read(async (records) => (await records.issues.listByUrls([issueUrl]))[0])
  const send = (fields: Fields, body: object = event) =>
    sendJson(house.port, 'POST', path, body, { 'X-Forwarded-For': '198.51.100.9', ...fields })
  const signed = (key = secret, body: object = event) => sign(key, JSON.stringify(body))

  beforeAll(async () => {
    const added = good(await addTracker(house.house.as(owner), { kind, baseUrl: base }))
    secret = added.secret
    path = `/intake/issues/${added.tracker.id}`
  })
  beforeEach(() => keepIssue(house.house, incidentId, issue))

  it('says that nothing is read where no action waits for the issue', async () => {
    await keepIssue(house.house, incidentId, issue, { isNamed: false })
    const { status, body } = await send(signed())
    expect([status, JSON.parse(body), (await known())?.dueAt]).toEqual([202, { isRead: false }, null])
  })

  it('W3: has the issue read, and is not believed for its state', async () => {
    const { status, body } = await send(signed())
    expect([status, JSON.parse(body)]).toEqual([202, { isRead: true }])
    expect(await known()).toMatchObject({ state: 'open', dueAt: house.house.now() })
  })

  it('W1: is refused unsigned and signed by another, and nothing is read', async () => {
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    const statuses = [(await send({})).status, (await send(signed(other))).status]
    expect([statuses, (await known())?.dueAt]).toEqual([[401, 401], null])
  })

  it('W2: sent once more does no more than have the issue read once more', async () => {
    const caught = signed()
    for (let round = 0; round < 3; round++) expect((await send(caught)).status).toBe(202)
    expect(await known()).toMatchObject({ state: 'open', dueAt: house.house.now() })
  })

  it('W3: says nothing of an issue elsewhere', async () => {
    const elsewhere = {
      ...{
        object_attributes: { url: 'https://evil.example/acme/shop/-/issues/7' },
        issue: { key: '../../evil', self: 'https://evil.example' },
      },
    }
    const { status, body } = await send(signed(secret, elsewhere), elsewhere)
    expect([status, JSON.parse(body), (await known())?.dueAt]).toEqual([202, { isRead: false }, null])
  })
})

it('W2: a signature of a signing token that was caught is refused five minutes later', async () => {
  const { event } = gitlab('https://later.example.org')
  const added = good(await addTracker(house.house.as(owner), { kind: 'gitlab', baseUrl: 'https://later.example.org' }))
  const caught = fieldsOf.signing(added.secret, JSON.stringify(event))
  const again = async () => (await sendJson(house.port, 'POST', `/intake/issues/${added.tracker.id}`, event, caught)).status
  const first = await again()
  house.house.pass(301)
  expect([first, await again()]).toEqual([202, 401])
})
