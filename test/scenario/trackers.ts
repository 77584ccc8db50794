import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPromises } from '../../src/app/commitment/list-promises.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { listIssues } from '../../src/app/issue/list-issues.ts'
import { readIssues } from '../../src/app/issue/read-issues.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { saveSection } from '../../src/app/postmortem/save-section.ts'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import { addTracker } from '../../src/app/tracker/add-tracker.ts'
import { listTrackers } from '../../src/app/tracker/list-trackers.ts'
import { openIssueReader } from '../../src/channels/issues/issue-reader.ts'
import { openWire } from '../../src/channels/wire/wire.ts'
import type { IncidentId, NoticeId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { commitment } from '../contract/store-samples.ts'
import { startTrackerSink, type TrackerSink, trackerToken } from '../sink/tracker-sink.ts'
import { furnish, good, type House, owner, system } from './house.ts'

type Opened = { readonly store: Store; readonly dispatch: DispatchStore; close(): Promise<void> }

let opened: Opened
let house: House
let sink: TrackerSink
let incidentId = ''
let first = ''
let wire: ReturnType<typeof openWire>

const beat = async () => {
  const clock = { now: () => house.now() }
  return good(await readIssues(house.as(system), { holder: 'one', reader: openIssueReader({ wire, clock }) }))
}
const paths = () => ({ github: `${sink.url}/o/r/issues/1`, gitlab: `${sink.url}/g/p/-/issues/7`, jira: `${sink.url}/browse/ABC-1` })
const item = (url: string, what = url) => ({ what, ownerRole: 'Team', on: null, isPublic: false, issue: { url, isPublic: false } })
const link = async (urls: readonly string[], basedOn = 0) =>
  saveSection(house.as(owner), { incidentId, section: 'actions', items: urls.map((url) => item(url)), basedOn })
const known = async () => {
  const found = good(await listIssues(house.as(owner), { incidentId }))
  return Object.fromEntries(found.map(({ url, state, fault }) => [url.slice(sink.url.length), [state, fault]]))
}

const add = (kind: string, more: object = {}) => addTracker(house.as(owner), { kind, baseUrl: sink.url, token: trackerToken, ...more })

const arrange = async (open: () => Promise<Opened>): Promise<void> => {
  opened = await open()
  house = await furnish(opened)
  sink = await startTrackerSink()
  wire = openWire({ allowedCidrs: ['127.0.0.0/8'], allowedPorts: [sink.port] })
  const affected = [{ componentId: house.checkout, impact: 'major_outage' }]
  const input = { title: 'Payments fail', severity: 'major', affected, notice: { slots: { now: 'Nobody can pay.' } }, publish: true }
  const begun = good(await openIncident(house.as(owner), input))
  incidentId = begun.incidentId
  first = begun.noticeId
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(begun.noticeId) }))
}
const tidy = async (): Promise<void> => {
  await wire.close()
  await sink.stop()
  await opened.close()
}

/** Issues behind actions, read from a real server, on either store. */
export const describeTrackers = (name: string, open: () => Promise<Opened>): void => {
  describe(`trackers on ${name}`, () => {
    beforeEach(() => arrange(open))
    afterEach(tidy)

    it.each([
      ['github', 'o/r/1', {}],
      ['gitlab', 'g/p/7', {}],
      ['jira', 'ABC-1', { account: 'vera@example.org' }],
      ['jira', 'ABC-1', {}],
    ] as const)('reads the state of an issue in %s, and reads it again later (%s %j)', async (kind, key, more) => {
      good(await add(kind, more))
      sink.issues.set(key, 'open')
      good(await link([paths()[kind]]))
      const state = async () => Object.values(await known())[0]
      expect([await state(), await beat(), await state()]).toEqual([[null, null], 1, ['open', null]])
      expect(good(await listTrackers(house.as(owner)))[0]?.test).toMatchObject({ fault: null })
      sink.issues.set(key, 'not_planned')
      expect([await beat(), await state()]).toEqual([0, ['open', null]])
      house.pass(900)
      expect([await beat(), await state()]).toEqual([1, ['not_planned', null]])
      sink.issues.delete(key)
      house.pass(900)
      expect([await beat(), await state()]).toEqual([1, ['gone', null]])
    })

    it('says what keeps it from being read, and what was known before', async () => {
      good(await add('github'))
      sink.issues.set('o/r/1', 'open')
      good(await link([paths().github]))
      await beat()
      sink.instead = () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' } })
      house.pass(900)
      await beat()
      expect(await known()).toEqual({ '/o/r/issues/1': ['open', 'moved'] })
      sink.instead = () => ({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } })
      house.pass(900)
      await beat()
      expect(await known()).toEqual({ '/o/r/issues/1': ['open', 'busy'] })
      house.pass(900)
      expect(await beat()).toBe(0)
    })

    it('asks for what has changed only, and no more once nobody names it', async () => {
      good(await add('github'))
      sink.issues.set('o/r/1', 'open')
      good(await link([paths().github]))
      await beat()
      house.pass(900)
      await beat()
      const asked = sink.requests.filter(({ path }) => path.includes('/issues/')).map(({ headers }) => headers['if-none-match'])
      expect(asked).toEqual([undefined, 'W/"1-open"'])
      good(await link([], 1))
      house.pass(900)
      expect([await beat(), await known()]).toEqual([1, {}])
      house.pass(900)
      expect(await beat()).toBe(0)
    })

    it('shows the issue beside the promise that was made of its action', async () => {
      good(await add('github'))
      sink.issues.set('o/r/1', 'closed')
      const promised = { incidentId: idOf<IncidentId>(incidentId), noticeId: idOf<NoticeId>(first), pageId: house.page.id }
      await house.store.transaction(async (records) => {
        await records.commitments.insert(commitment({ ...promised, kind: 'action', what: 'Watch (Team)', isPublic: true }))
        return ok(true)
      })
      good(await saveSection(house.as(owner), { incidentId, section: 'actions', items: [item(paths().github, 'Watch')], basedOn: 0 }))
      await beat()
      const { items } = good(await listPromises(house.as(owner), { after: null, limit: 9 }))
      expect(items.find(({ commitment }) => commitment.kind === 'action')?.issue).toMatchObject({ state: 'closed', fault: null })
    })
  })
}
