import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countRecipients } from '../../src/app/draft/count-recipients.ts'
import { editDraft } from '../../src/app/draft/edit-draft.ts'
import { listDrafts } from '../../src/app/draft/list-drafts.ts'
import { notePresence } from '../../src/app/draft/note-presence.ts'
import { readDraftEnd } from '../../src/app/draft/read-draft-end.ts'
import { listIncidents } from '../../src/app/incident/list-incidents.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { readTimeline } from '../../src/app/incident/read-timeline.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { changeDraft } from '../../src/app/notice/change-draft.ts'
import { discardDraft } from '../../src/app/notice/discard-draft.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { draftProposal } from '../../src/app/proposal/draft-proposal.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { idOf } from '../../src/core/id.ts'
import type { SignalReport } from '../../src/core/signal/signal.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const otto: Actor = { kind: 'operator', id: idOf('0000000000000000000000000t'), name: 'Otto', role: 'communicator' }
let house: House
let close: () => Promise<void>
beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
})
afterEach(() => close())

const open = async (isDrill = false) =>
  good(
    await openIncident(house.as(owner), {
      title: 'Payments fail',
      severity: 'major',
      isDrill,
      publish: false,
      notice: { slots: { now: 'Cards are refused.' } },
    }),
  )
const edit = async (actor: Actor, noticeId: string, field: 'now' | 'scope' | 'phase' | 'freeText', value: string, basedOn = 0) =>
  good(await editDraft(house.as(actor), { noticeId, edits: [{ field, value, basedOn }] }))
const publish = async (noticeId: string, readVersion: number) => {
  good(await publishNotice(house.as(owner, `publish ${noticeId}`), { noticeId, readVersion }))
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
}
const alert = (state: SignalReport['state']): SignalReport => ({
  source: 'generic',
  key: 'k1',
  state,
  title: 'CheckoutErrors',
  summary: '',
  labels: {},
  startedAt: house.now(),
  endedAt: state === 'resolved' ? house.now() : null,
})
const raise = async (state: SignalReport['state']) =>
  good(await raiseSignals(house.as(system), { reports: [alert(state)] })).proposalIds[0] ?? ''
const waiting = async () =>
  good(await listProposals(house.as(owner), { after: null, limit: 9, state: 'waiting' })).items.map(({ kind, id }) => [kind, id])

describe('two in one draft', () => {
  it('write in different fields without meeting', async () => {
    const { noticeId } = await open()
    await edit(owner, noticeId, 'now', 'Card payments are refused.')
    const { notice, marks, conflicts } = await edit(otto, noticeId, 'scope', 'Half of the customers.')
    expect([notice.content.slots.now, notice.content.slots.scope, conflicts]).toEqual([
      'Card payments are refused.',
      'Half of the customers.',
      [],
    ])
    expect([marks.now?.by.name, marks.scope?.by.name]).toEqual(['Vera', 'Otto'])
  })

  it('see both texts when they meet in one, and the second choice stands', async () => {
    const { noticeId } = await open()
    await edit(owner, noticeId, 'now', 'Vera’s words.')
    const met = await edit(otto, noticeId, 'now', 'Otto’s words.')
    expect(met.conflicts.map(({ mine, theirs, by }) => [mine, theirs, by?.name])).toEqual([['Otto’s words.', 'Vera’s words.', 'Vera']])
    const kept = await edit(otto, noticeId, 'now', 'Otto’s words.', met.conflicts[0]?.version)
    expect([kept.notice.content.slots.now, kept.conflicts]).toEqual(['Otto’s words.', []])
  })

  it('learn from the list of drafts which words went out with another notice', async () => {
    const { noticeId, incidentId } = await open()
    await edit(owner, noticeId, 'freeText', 'Codes come by 18:00.')
    const wentOut = async () =>
      good(await listDrafts(house.as(otto), { after: null, limit: 9 })).items.find(({ notice }) => notice.id === noticeId)?.wentOutAt
    expect(await wentOut()).toBeNull()
    house.pass(60)
    const said = { slots: { now: 'Codes are late.' }, freeText: 'Codes come by 18:00.' }
    const told = good(await announceNotice(house.as(owner, 'told'), { incidentId, notice: said }))
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(told.noticeId) }))
    expect(await wentOut()).toEqual(house.now())
  })

  it('see each other for as long as they are there', async () => {
    const { noticeId } = await open()
    good(await notePresence(house.as(owner), { noticeId, field: 'now' }))
    const here = good(await notePresence(house.as(otto), { noticeId, field: 'scope' }))
    house.pass(31)
    const [listed] = good(await listDrafts(house.as(otto), { after: null, limit: 9 })).items
    expect([here.map(({ writer }) => writer.name), listed?.presence, listed?.begunBy?.name]).toEqual([['Otto', 'Vera'], [], 'Vera'])
  })

  it('meet a machine that replaces the whole as they meet each other', async () => {
    const { noticeId } = await open()
    good(await changeDraft(house.as(otto), { noticeId, readVersion: 1, notice: { slots: { now: 'A machine’s words.' } } }))
    expect((await edit(owner, noticeId, 'now', 'Vera’s words.')).conflicts.map(({ theirs }) => theirs)).toEqual(['A machine’s words.'])
  })

  it('never publish words that they have not read', async () => {
    const { noticeId } = await open()
    await edit(otto, noticeId, 'now', 'Otto’s words.')
    const stale = await publishNotice(house.as(owner, 'p'), { noticeId, readVersion: 1 })
    expect(stale.ok ? '' : stale.fault.code).toBe('entity.stale')
  })
})

describe('a draft that was overtaken', () => {
  it('follows the incident with the next edit, and is not refused as taking it back', async () => {
    const first = await open()
    await publish(first.noticeId, 1)
    const { incidentId } = first
    const old = good(await draftNotice(house.as(owner), { incidentId, startFrom: 'last', notice: {} }))
    const newer = good(await draftNotice(house.as(otto), { incidentId, notice: { phase: 'identified', slots: { now: 'Cards fail.' } } }))
    house.pass(1)
    await publish(newer.id, 1)
    house.pass(1)
    const { notice } = await edit(owner, old.id, 'scope', 'Half of the customers.')
    expect([notice.change.phase, notice.kind]).toEqual(['identified', 'update'])
    await publish(old.id, notice.version)
  })
})

describe('a draft whose incident ended meanwhile', () => {
  it('stays what it was and is refused, whatever is written in it', async () => {
    const first = await open()
    await publish(first.noticeId, 1)
    const { incidentId } = first
    const old = good(await draftNotice(house.as(owner), { incidentId, startFrom: 'last', notice: {} }))
    const end = { phase: 'resolved', slots: { now: 'You can pay.', permanent: { state: 'nothing_lost' } } } as const
    house.pass(1)
    await publish(good(await draftNotice(house.as(otto), { incidentId, notice: end })).id, 1)
    house.pass(1)
    const { notice } = await edit(owner, old.id, 'scope', 'Half of the customers.')
    expect([notice.change.phase, notice.kind]).toEqual(['investigating', 'update'])
    const refused = faultOf(await publishNotice(house.as(owner, 'late'), { noticeId: old.id, readVersion: notice.version }))
    expect([refused.code, refused.detail]).toEqual(['incident.closed', expect.stringContaining('Discard this draft')])
    const said = await edit(owner, old.id, 'phase', 'resolved')
    expect(said.notice.kind).toBe('report')
  })
})

describe('a draft that is none any more', () => {
  const endOf = async (noticeId: string) => good(await readDraftEnd(house.as(otto), { noticeId }))

  it('says who published it and which incident tells more, until that is taken back', async () => {
    const { noticeId, incidentId } = await open()
    good(await publishNotice(house.as(owner, 'p'), { noticeId, readVersion: 1 }))
    expect(await endOf(noticeId)).toMatchObject({ kind: 'published', actor: expect.stringContaining('Vera'), incidentId })
    good(await undoPublication(house.as(owner), { noticeId: idOf(noticeId) }))
    expect(await endOf(noticeId)).toBeNull()
  })

  it('says who discarded it, and that its incident went along', async () => {
    const { noticeId } = await open()
    good(await discardDraft(house.as(owner), { noticeId, readVersion: 1 }))
    expect(await endOf(noticeId)).toMatchObject({ kind: 'discarded', actor: expect.stringContaining('Vera'), incidentId: null })
    const never = await readDraftEnd(house.as(otto), { noticeId: idOf('0000000000000000000000000z') })
    expect(never.ok ? '' : never.fault.code).toBe('entity.missing')
  })
})

describe('who gets it', () => {
  it('is counted before it is published, and is nobody for a drill', async () => {
    for (const name of ['a', 'b']) good(await addSubscriber(house.as(owner), { email: `${name}@example.com` }))
    const count = async (isDrill: boolean) => good(await countRecipients(house.as(owner), { noticeId: (await open(isDrill)).noticeId }))
    expect([(await count(false)).total, (await count(false)).headsUp, (await count(true)).total]).toEqual([2, 1, 0])
  })
})

describe('a proposal that is edited first', () => {
  it('becomes an incident that nobody knows yet, and when it goes quiet the resolution is proposed beside the draft', async () => {
    const proposalId = await raise('firing')
    const draft = good(await draftProposal(house.as(owner), { proposalId }))
    const again = await draftProposal(house.as(owner), { proposalId })
    expect([draft.status.state, draft.kind, again.ok ? '' : again.fault.code]).toEqual(['draft', 'first-notice', 'proposal.settled'])
    await raise('resolved')
    expect((await waiting()).map(([kind]) => kind)).toEqual(['resolve'])
    const timeline = good(await readTimeline(house.as(owner), { incidentId: draft.incidentId }))
    expect(timeline.entries.map(({ kind }) => kind)).toContain('proposal.taken_up')
    expect(timeline.signals.map(({ key }) => key)).toEqual(['k1'])
  })

  it('waits again when its draft is discarded while the alert fires, and leaves no incident behind', async () => {
    const proposalId = await raise('firing')
    const draft = good(await draftProposal(house.as(owner), { proposalId }))
    good(await discardDraft(house.as(owner), { noticeId: draft.id, readVersion: 1 }))
    expect(await waiting()).toEqual([['open', proposalId]])
    expect(good(await listIncidents(house.as(owner), { after: null, limit: 9 })).items).toEqual([])
    expect(good(await draftProposal(house.as(owner), { proposalId })).status.state).toBe('draft')
  })
})
