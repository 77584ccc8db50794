import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { changeApprovalPolicy } from '../../src/app/approval/change-approval-policy.ts'
import { commentOnApproval } from '../../src/app/approval/comment-on-approval.ts'
import { escalateApprovals } from '../../src/app/approval/escalate-approvals.ts'
import { giveApproval } from '../../src/app/approval/give-approval.ts'
import { listApprovals } from '../../src/app/approval/list-approvals.ts'
import { readApproval } from '../../src/app/approval/read-approval.ts'
import { readDraftApproval } from '../../src/app/approval/read-draft-approval.ts'
import { refuseApproval } from '../../src/app/approval/refuse-approval.ts'
import { requestApproval } from '../../src/app/approval/request-approval.ts'
import { editDraft } from '../../src/app/draft/edit-draft.ts'
import { draftDue } from '../../src/app/due/draft-due.ts'
import { listDue } from '../../src/app/due/list-due.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { readTimeline } from '../../src/app/incident/read-timeline.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { readNotice } from '../../src/app/notice/read-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changeOperator } from '../../src/app/operator/change-operator.ts'
import { readPage } from '../../src/app/page/read-page.ts'
import { prepareEdition } from '../../src/app/postmortem/prepare-edition.ts'
import { saveSection } from '../../src/app/postmortem/save-section.ts'
import { preapproveTemplate } from '../../src/app/template/preapprove-template.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import type { ApprovalRuleInput } from '../../src/core/approval/parse-approval-policy.ts'
import { tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import type { SectionName } from '../../src/core/postmortem/section.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

type Person = Extract<Actor, { readonly kind: 'operator' }>
const person = (letter: string, name: string, role: Person['role']): Person => ({
  kind: 'operator',
  id: idOf(letter.padStart(26, '0')),
  name,
  role,
})
const [vera, ida, otto] = [owner as Person, person('w', 'Ida', 'approver'), person('x', 'Otto', 'responder')]
const failing = { title: 'Payments', severity: 'major', notice: { slots: { now: 'Nobody can pay.' } } } as const
const admitting = { slots: { now: 'Card payments fail. We accept full liability for this.' } }

describe('approvals', () => {
  let house: House
  const opened: { close(): Promise<void> }[] = []
  beforeEach(async () => {
    const store = await openTestStore()
    opened.push(store)
    house = await furnish(store)
    await house.store.transaction(async (records) => {
      for (const { id, name, role } of [vera, ida, otto])
        await records.operators.insert({
          ...{ id, name, role, state: 'active', resetNonce: null, email: tagged(`${name.toLowerCase()}@example.org`) },
          ...{ createdAt: house.now(), updatedAt: house.now(), version: 1 },
        })
      return { ok: true, value: undefined }
    })
  })
  afterAll(async () => void (await Promise.all(opened.map((store) => store.close()))))

  const hold = async (change: Partial<ApprovalRuleInput> = {}) => {
    const { version: readVersion } = good(await readPage(house.as(owner), {}))
    const rule = { name: 'Legal', when: { findings: ['liability'] }, who: { roles: ['approver'] }, limitMinutes: 30, ...change }
    return changeApprovalPolicy(house.as(owner), { rules: [rule], readVersion })
  }
  const begin = async (notice: object = admitting) =>
    good(await openIncident(house.as(otto), { title: 'Payments', severity: 'major', publish: false, notice })).noticeId
  const publish = async (noticeId: string) => {
    const { version: readVersion } = good(await readNotice(house.as(otto), { noticeId }))
    return publishNotice(house.as(otto), { noticeId, readVersion })
  }
  const ask = async (noticeId: string, comment?: string) => good(await requestApproval(house.as(otto), { noticeId, comment }))
  const letter = async (subject: string) =>
    house.store.read(async (records) => {
      const { items } = await records.outbox.listOf(subject, { after: null, limit: 10 })
      const [first] = items.map((item) => ({ ...item, leaseToken: '' }))
      return first && (await loadLetters(records, [first], house.as(otto)))(first)
    })
  const mailed = async (subject: string) => (await letter(subject))?.kind

  it('keep a notice back until somebody else has approved exactly its words', async () => {
    good(await hold())
    const noticeId = await begin()
    expect(faultOf(await publish(noticeId)).code).toBe('notice.approval_needed')
    const approval = await ask(noticeId, 'Agreed with the insurer')
    expect(await mailed(`${approval.id}@${ida.id}`)).toBe('approval')
    expect(await mailed(`${approval.id}@${otto.id}`)).toBeUndefined()
    expect(faultOf(await giveApproval(house.as(otto), { approvalId: approval.id })).code).toBe('auth.forbidden')
    good(await commentOnApproval(house.as(ida), { approvalId: approval.id, text: 'Reading it' }))
    expect(good(await giveApproval(house.as(ida), { approvalId: approval.id })).status.state).toBe('approved')
    good(await publish(noticeId))
    const entries = good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 9, subject: approval.id })).items
    expect(entries.map(({ kind }) => kind)).toEqual(['approval.approved', 'approval.commented', 'approval.requested'])
  })

  it('are not asked for a promise that could not be published', async () => {
    good(await hold())
    const promised = { kind: 'repair_time', what: 'We expect it back', by: '2026-11-16T08:00:00Z', standsFor: otto.id }
    const noticeId = await begin({ ...admitting, promises: [promised] })
    const { errors } = faultOf(await requestApproval(house.as(otto), { noticeId }))
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/promises/0/by', '/promises/0/confirmedBy'])
  })

  it('are due until they are answered, with an answer and no notice', async () => {
    good(await hold())
    const approval = await ask(await begin())
    const item = good(await listDue(house.as(ida), { incidentId: approval.incidentId })).find(({ kind }) => kind === 'approval')
    const drafted = await draftDue(house.as(otto), { key: item?.key ?? '' })
    expect(faultOf(drafted).detail).toContain('open what was asked to be approved')
  })

  it('lapse when the words change, and show what changed since', async () => {
    good(await hold())
    const noticeId = await begin()
    const first = await ask(noticeId)
    good(await giveApproval(house.as(ida), { approvalId: first.id }))
    good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'works', value: 'Transfers work.', basedOn: 0 }] }))
    expect(faultOf(await publish(noticeId)).code).toBe('notice.approval_needed')
    const second = await ask(noticeId)
    const file = good(await readApproval(house.as(ida), { approvalId: second.id }))
    expect(file).toMatchObject({ comparedWith: 'approved', standing: 'may', isCurrent: true })
    expect(file.changes).toEqual([{ field: 'works', before: null, after: 'Transfers work.' }])
  })

  it('tell writers who may read it, in the words that were approved', async () => {
    good(await hold())
    const noticeId = await begin()
    const { id } = await ask(noticeId)
    good(await giveApproval(house.as(ida), { approvalId: id }))
    good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'now', value: 'All payments fail.', basedOn: 0 }] }))
    const told = () => letter(`${id}@${otto.id}@answered`)
    expect(await told()).toMatchObject({ kind: 'approval_answer', notice: { content: { slots: admitting.slots } } })
    good(await changeOperator(house.as(vera), { operatorId: otto.id, state: 'suspended', readVersion: 1 }))
    expect(await told()).toMatchObject({ kind: 'moot' })
  })

  it('are refused with a reason, which ends them for these words', async () => {
    good(await hold())
    const noticeId = await begin()
    const { id } = await ask(noticeId)
    good(await refuseApproval(house.as(ida), { approvalId: id, reason: 'The contract says otherwise' }))
    expect(await mailed(`${id}@${otto.id}@answered`)).toBe('approval_answer')
    expect(await mailed(`${id}@${ida.id}@answered`)).toBeUndefined()
    expect(faultOf(await publish(noticeId)).code).toBe('notice.approval_needed')
    const { need, last } = good(await readDraftApproval(house.as(otto), { noticeId }))
    expect([need.kind, last?.approval.status.state]).toEqual(['needed', 'refused'])
  })

  it('go to others when their time has passed, once', async () => {
    good(await hold({ escalateTo: { operatorIds: [vera.id] } }))
    const { id } = await ask(await begin())
    house.pass(29 * 60)
    expect(good(await escalateApprovals(house.as(system)))).toBe(0)
    house.pass(60)
    expect([good(await escalateApprovals(house.as(system))), good(await escalateApprovals(house.as(system)))]).toEqual([1, 0])
    expect(await mailed(`${id}@${vera.id}@late`)).toBe('approval')
    expect(good(await giveApproval(house.as(vera), { approvalId: id })).status.state).toBe('approved')
  })

  it('come afterwards where the policy lets a first notice go ahead', async () => {
    good(await hold({ afterwards: true }))
    const noticeId = await begin()
    good(await publish(noticeId))
    const [waiting] = good(await listApprovals(house.as(ida), { after: null, limit: 5, state: 'waiting' })).items
    expect(waiting?.approval).toMatchObject({ mode: 'afterwards', noticeId })
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    good(await refuseApproval(house.as(ida), { approvalId: waiting?.approval.id ?? '', reason: 'Set right what it says of liability' }))
    const { version: readVersion } = good(await readNotice(house.as(owner), { noticeId }))
    good(await redactNotice(house.as(owner), { noticeId, readVersion, fields: ['now'], reason: 'secrecy' }))
    const { approval } = good(await readApproval(house.as(ida), { approvalId: waiting?.approval.id ?? '' }))
    expect(approval).toMatchObject({ words: { now: null }, status: { state: 'refused', reason: '' } })
  })

  it('once refused after it went out leave a correction to be written, in sight and told to somebody', async () => {
    good(await hold({ afterwards: true }))
    const token: Actor = {
      kind: 'token',
      id: idOf('0'.repeat(25).concat('t')),
      name: 'Deploys',
      role: 'responder',
      scopes: ['incident.write', 'notice.write', 'notice.publish'],
    }
    const opening = { title: 'Payments', severity: 'major', publish: true, notice: admitting }
    const { incidentId, noticeId } = good(await openIncident(house.as(token), opening))
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    const [waiting] = good(await listApprovals(house.as(ida), { after: null, limit: 5, incidentId })).items
    const id = waiting?.approval.id ?? ''
    good(await refuseApproval(house.as(ida), { approvalId: id, reason: 'We admit nothing yet' }))
    expect(await letter(`${id}@${vera.id}@answered`)).toMatchObject({ kind: 'approval_answer', answer: { of: 'Deploys' } })
    const needed = async () => good(await listApprovals(house.as(ida), { after: null, limit: 5, incidentId })).items[0]?.needsCorrection
    const { entries } = good(await readTimeline(house.as(ida), { incidentId }))
    expect([await needed(), entries.map(({ kind }) => kind)]).toEqual([true, expect.arrayContaining(['approval.refused'])])
    const { version: readVersion } = good(await readNotice(house.as(owner), { noticeId }))
    good(await redactNotice(house.as(owner), { noticeId, readVersion, fields: ['now'], reason: 'secrecy' }))
    expect(await needed()).toBe(false)
  })

  it('never delay a first notice in words that were approved beforehand', async () => {
    good(await hold({ when: {} }))
    const notice = { slots: { now: 'Customers cannot pay by card at the till.', action: 'We are looking into it.' } }
    expect(faultOf(await publish(await begin(notice))).code).toBe('notice.approval_needed')
    good(await preapproveTemplate(house.as(ida), { templateId: 'first-notice-minor', preapproved: true, readVersion: 0 }))
    good(await publish(await begin(notice)))
    expect(faultOf(await publish(await begin(admitting))).code).toBe('notice.approval_needed')
  })

  it('show what changed since they were refused', async () => {
    good(await hold())
    const noticeId = await begin()
    good(await refuseApproval(house.as(ida), { approvalId: (await ask(noticeId)).id, reason: 'Say what works' }))
    good(await editDraft(house.as(otto), { noticeId, edits: [{ field: 'works', value: 'Transfers work.', basedOn: 0 }] }))
    const file = good(await readApproval(house.as(ida), { approvalId: (await ask(noticeId)).id }))
    expect([file.comparedWith, file.changes]).toEqual(['refused', [{ field: 'works', before: null, after: 'Transfers work.' }]])
  })

  const took = async (id: string) => {
    good(await publish(id))
    house.pass(10)
    good(await takeEffect(house.as(system), { noticeId: idOf(id) }))
  }
  /** An incident that is over, of which somebody can give an account. */
  const ended = async () => {
    const { incidentId, noticeId } = good(await openIncident(house.as(otto), { ...failing, publish: false }))
    await took(noticeId)
    house.pass(3600)
    const over = { kind: 'resolution', phase: 'resolved', slots: { now: 'You can pay.', permanent: { state: 'nothing_lost' } } } as const
    await took(good(await draftNotice(house.as(otto), { incidentId, notice: over })).id)
    const save = async (section: SectionName, text: string) =>
      good(await saveSection(house.as(otto), { incidentId, section, text, basedOn: 0 }))
    const prepared = async (reason?: string) => good(await prepareEdition(house.as(otto), { incidentId, reason })).notice.id
    await save('summary', 'Nobody could pay for an hour.')
    return { save, prepared }
  }
  const seen = async (approvalId: string) => good(await readApproval(house.as(ida), { approvalId }))

  it('are of the report too that a notice announces: its words ask for them, and are shown', async () => {
    const { save, prepared } = await ended()
    good(await hold())
    await save('factors', 'A certificate ended. We accept full liability for this.')
    const noticeId = await prepared()
    expect(faultOf(await publish(noticeId)).code).toBe('notice.approval_needed')
    const { reasons } = good(await readDraftApproval(house.as(otto), { noticeId }))
    expect(reasons[0]?.objections[0]).toMatchObject({ rule: 'liability', pointer: '/report/factors' })
    const file = await seen((await ask(noticeId)).id)
    expect([file.comparedWith, file.changes, file.report?.before]).toEqual([null, [], null])
    const factors = expect.stringContaining('full liability')
    expect(file.report).toMatchObject({ edition: { words: { factors } }, loss: { text: expect.any(String) } })
  })

  it('show a report beside the edition that customers read', async () => {
    const { save, prepared } = await ended()
    const first = await prepared()
    await took(first)
    good(await hold())
    await save('unknown', 'Why nobody saw it. We accept full liability for this.')
    const { comparedWith, report } = await seen((await ask(await prepared('One thing was missing.'))).id)
    expect([comparedWith, report?.before?.noticeId, report?.before?.words.unknown]).toEqual(['published', first, null])
    expect(report?.edition.words.unknown).toContain('Why nobody saw it.')
  })

  it('name nobody who could not answer', async () => {
    expect(faultOf(await hold({ who: { operatorIds: [otto.id] } })).errors?.[0]?.pointer).toBe('/rules/0/who/operatorIds/0')
  })
})
