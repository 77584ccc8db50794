import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { changeApprovalPolicy } from '../../src/app/approval/change-approval-policy.ts'
import { requestApproval } from '../../src/app/approval/request-approval.ts'
import { addAudience } from '../../src/app/audience/add-audience.ts'
import { addComponentGroup } from '../../src/app/component/add-component-group.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { addRegime } from '../../src/app/legal/add-regime.ts'
import { beginRegime } from '../../src/app/legal/begin-regime.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { readPage } from '../../src/app/page/read-page.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { answerQuestion } from '../../src/app/question/answer-question.ts'
import { askQuestion } from '../../src/app/question/ask-question.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { switchSealedNotes } from '../../src/app/sealed-note/switch-sealed-notes.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { pauseSubscriber } from '../../src/app/subscriber/pause-subscriber.ts'
import { addTemplate } from '../../src/app/template/add-template.ts'
import { addTracker } from '../../src/app/tracker/add-tracker.ts'
import { tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { legalPresets } from '../../src/core/legal/presets.ts'
import type { Operator } from '../../src/core/operator/operator.ts'
import { defaultClockPolicy } from '../../src/core/policy/clock-policy.ts'
import { clockInputOf } from '../../src/core/policy/parse-clock-policy.ts'
import { ok } from '../../src/core/result.ts'
import { endpoints } from '../../src/http/api/endpoints.ts'
import { buildReport } from '../build/signal.ts'
import { good, type House, owner, system } from '../scenario/house.ts'
import { type Fields, sendJson } from '../wire/form.ts'
import type { Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { signedIn } from '../wire/signed-in.ts'

const notice = { slots: { now: 'Card payments fail.' } }
const rule = { name: 'Checkout', match: { service: 'checkout' }, severity: 'major', componentIds: [], impact: 'partial_outage' }

/** A good request to everything that can be edited; the body of an endpoint that is not here is empty. */
const bodies: Readonly<Record<string, unknown>> = {
  'PATCH /incidents/{incidentId}': { contact: null },
  'POST /incidents/{incidentId}/notices': notice,
  'POST /incidents/{incidentId}/resolve': notice,
  'PUT /notices/{noticeId}': notice,
  'POST /notices/{noticeId}/corrections': { reason: 'Only Visa was affected', notice },
  'POST /notices/{noticeId}/redactions': { fields: ['now'], reason: 'privacy' },
  'PATCH /maintenances/{incidentId}/plan': { hold: { reason: 'A test' } },
  'PATCH /page': { name: 'Another name' },
  'PUT /page/clock': clockInputOf(defaultClockPolicy),
  'PATCH /components/{componentId}': { name: 'Another name' },
  'PATCH /component-groups/{groupId}': { name: 'Another name' },
  'PUT /duty': { places: [] },
  'PATCH /audiences/{audienceId}': { name: 'Another name' },
  'PATCH /templates/{templateId}': { nextWord: 30 },
  'PUT /templates/{templateId}/hidden': { hidden: true },
  'PUT /templates/{templateId}/preapproval': { preapproved: true },
  'PUT /page/approvals': { rules: [] },
  'POST /drafts/{noticeId}/approval': {},
  'POST /approvals/{approvalId}/approval': {},
  'POST /approvals/{approvalId}/refusal': { reason: 'A test' },
  'PUT /alert-rules/{ruleId}': rule,
  'PUT /components/order': { groups: [], ungrouped: [] },
  'PATCH /subscribers/{subscriberId}': { level: 'summary' },
  'POST /subscribers/{subscriberId}/pause': { reason: 'A test' },
  'POST /subscribers/{subscriberId}/signing-secret': { endFormer: false },
  'PATCH /operators/{operatorId}': { role: 'viewer' },
  'PUT /postmortem-template': { sections: [] },
  'PUT /trackers/{trackerId}': { token: 'another' },
  'PUT /service-levels': { weights: {}, leavesOutMaintenance: true, targets: [] },
  'PUT /legal-regimes/{regimeId}': { name: 'Ours', zone: 'UTC', deadlines: legalPresets[0]?.deadlines },
  'PUT /incidents/{incidentId}/legal/moments/{moment}': { at: null, reason: 'A test' },
  'PUT /incidents/{incidentId}/legal/regimes/{regimeId}': { reason: 'A test' },
  'PUT /incidents/{incidentId}/legal/regimes/{regimeId}/deadlines/{deadlineId}': { kind: 'owed', reason: 'A test' },
  'PUT /incidents/{incidentId}/legal/regimes/{regimeId}/deadlines/{deadlineId}/points': {
    point: legalPresets[0]?.deadlines[0]?.contents[0],
    isReady: true,
  },
  'PUT /sealed-notes/{noteId}': { words: 'Calmer.' },
  'POST /sealed-notes/{noteId}/send': { addresses: ['reader@example.org'] },
  'PATCH /questions/{questionId}': { text: 'And cards?' },
  'PATCH /answers/{answerId}': { text: 'By one.' },
  'POST /questions/{questionId}/moderation': { act: 'hide', reason: 'A test' },
  'POST /answers/{answerId}/moderation': { act: 'hide', reason: 'A test' },
  'PUT /question-settings': { isOn: true },
  'POST /proposals/{proposalId}/accept': {},
  'POST /proposals/{proposalId}/dismiss': { reason: 'A test' },
}

let shop: PublicHouse
let authorization: string
let self: Person
let subjects: Readonly<Record<string, string>>
/** Where an endpoint wants its subject in another state: a draft, a pending notice, a paused subscriber. */
let subjectFor: Readonly<Record<string, string>>

const addColleague = async (house: House): Promise<string> => {
  const { ids } = house.as(owner)
  const operator: Operator = {
    id: ids.next(),
    name: 'Kim',
    email: tagged('kim@example.org'),
    role: 'responder',
    state: 'active',
    resetNonce: null,
    createdAt: house.now(),
    updatedAt: house.now(),
    version: 1,
  }
  good(await house.store.transaction(async (records) => ok(await records.operators.insert(operator))))
  return operator.id
}

/** A draft of a severity that needs an approval, and what was asked about it. */
const askApproval = async (house: House): Promise<string> => {
  const { version: readVersion } = good(await readPage(house.as(owner), {}))
  const severe = { name: 'Severe', when: { severity: 'critical' }, who: { roles: ['owner'] }, limitMinutes: 30 }
  good(await changeApprovalPolicy(house.as(owner), { rules: [severe], readVersion }))
  const { noticeId } = good(await openIncident(house.as(owner), { title: 'All', severity: 'critical', publish: false, notice }))
  return good(await requestApproval(house.as(owner), { noticeId })).id
}

/** A regime that was begun, with a deadline that is owed. */
const recordLegal = async (house: House, incidentId: string): Promise<Readonly<Record<string, string>>> => {
  const [regime] = legalPresets
  if (!regime) throw new Error('there is no regime to start from')
  good(await addRegime(house.as(owner), regime))
  good(await beginRegime(house.as(owner), { incidentId, regimeId: regime.id, reason: 'A test' }))
  return { regimeId: regime.id, deadlineId: regime.deadlines[0]?.id ?? '', moment: 'aware' }
}

const askOne = async (house: House, incidentId: string): Promise<Readonly<Record<string, string>>> => {
  good(await changeQuestionSettings(house.as(owner), { isOn: true, readVersion: 0 }))
  const question = good(await askQuestion(house.as(owner), { incidentId, text: 'And cards?' }))
  const answer = good(await answerQuestion(house.as(owner), { questionId: question.id, text: 'By noon.' }))
  return { questionId: question.id, answerId: answer.id }
}

const furnishAll = async (house: House): Promise<void> => {
  const opening = { title: 'Payments', severity: 'major', publish: true, notice }
  const { incidentId, noticeId } = good(await openIncident(house.as(owner), opening))
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
  const draft = good(await draftNotice(house.as(owner), { incidentId, notice }))
  const pending = good(await openIncident(house.as(owner), { ...opening, title: 'Reports' }))
  const proposed = good(await raiseSignals(house.as(system), { reports: [buildReport({ startedAt: house.now() })] }))
  const group = good(await addComponentGroup(house.as(owner), { name: 'Group' }))
  const { id: ruleId } = good(await addAlertRule(house.as(owner), rule))
  const template = good(
    await addTemplate(house.as(owner), { kind: 'update', variants: [{ language: 'en', name: 'Ours', texts: { now: 'x' } }] }),
  )
  const proposalId = proposed.proposalIds[0] ?? ''
  const subscriber = good(await addSubscriber(house.as(owner), { email: 'reader@example.org' }))
  const paused = good(await addSubscriber(house.as(owner), { email: 'paused@example.org' }))
  good(await pauseSubscriber(house.as(owner), { subscriberId: paused.id, reason: 'A test', readVersion: paused.version }))
  const webhook = good(await addSubscriber(house.as(owner), { email: 'hooks@example.org', webhookUrl: 'https://hooks.example.org/' }))
  const operatorId = await addColleague(house)
  const audience = good(await addAudience(house.as(owner), { name: 'Partners', zone: 'Europe/Berlin' }))
  subjects = {
    approvalId: await askApproval(house),
    subscriberId: subscriber.id,
    operatorId,
    incidentId,
    noticeId,
    componentId: house.checkout,
    audienceId: audience.id,
    groupId: group.id,
    ruleId,
    templateId: template.id,
    ...(await recordLegal(house, incidentId)),
    ...(await askOne(house, incidentId)),
    trackerId: good(await addTracker(house.as(owner), { kind: 'github', baseUrl: 'https://github.com' })).tracker.id,
    proposalId,
  }
  const ofDraft = [
    'POST /drafts/{noticeId}/approval',
    'PUT /notices/{noticeId}',
    'DELETE /notices/{noticeId}',
    'POST /notices/{noticeId}/publish',
  ]
  subjectFor = {
    ...Object.fromEntries(ofDraft.map((name) => [name, draft.id])),
    'POST /notices/{noticeId}/undo': pending.noticeId,
    'POST /subscribers/{subscriberId}/resume': paused.id,
    'POST /subscribers/{subscriberId}/signing-secret': webhook.id,
    'DELETE /subscribers/{subscriberId}/former-secret': webhook.id,
  }
}

/** A note that can be sent already. */
const putAside = async (): Promise<void> => {
  self = await signedIn(shop, 'self', 'owner')
  good(await switchSealedNotes(shop.house.as(owner), { isOn: true, coolDownHours: 1 }))
  const { body } = await self.ask('POST', '/api/sealed-notes', { words: 'They never answer.' })
  subjects = { ...subjects, noteId: JSON.parse(body).id }
  shop.house.pass(3600)
}

beforeAll(async () => {
  shop = await openPublicHouse()
  authorization = `Bearer ${await shop.token('owner')}`
  await furnishAll(shop.house)
  await putAside()
})
afterAll(() => shop.close())

const nameOf = ({ method, path }: (typeof endpoints)[number]) => `${method.toUpperCase()} ${path}`
const editing = endpoints.filter(({ edits }) => edits !== false).map((endpoint) => [nameOf(endpoint), endpoint] as const)
const required = editing.filter(([, { edits }]) => edits === true)

let knocks = 0
const knock = (endpoint: (typeof endpoints)[number], fields: Fields) => {
  const name = nameOf(endpoint)
  const path = endpoint.path.replaceAll(
    /\{(\w+)\}/g,
    (_, param: string) => subjectFor[name] ?? subjects[param] ?? `say-what-${param}-is-in-this-test`,
  )
  const body = name in bodies ? bodies[name] : ''
  const method = endpoint.method.toUpperCase()
  const dressed = { 'Idempotency-Key': `"${knocks++}"`, ...fields }
  if (endpoint.act === 'oneself') return self.ask(method, `/api${path}`, body, dressed)
  return sendJson(shop.port, method, `/api${path}`, body, { Authorization: authorization, ...dressed })
}

/** Every change is an entry in the journal, and every edited thing has its version. */
const standing = () =>
  shop.house.store.read(async (records) => ({
    journal: (await records.journal.read('internal', 0, 1000)).length,
    notices: (await records.notices.listOf(idOf(subjects.incidentId ?? ''))).map(({ version }) => version),
    incident: (await records.incidents.find(idOf(subjects.incidentId ?? '')))?.version,
    proposal: (await records.proposals.find(idOf(subjects.proposalId ?? '')))?.state,
  }))

describe('whoever edits says what they have read', () => {
  it.each(required)('%s is refused without If-Match and changes nothing', async (_name, endpoint) => {
    const before = await standing()
    const { status, body } = await knock(endpoint, {})
    expect([status, JSON.parse(body).code, await standing()]).toEqual([428, 'entity.version_missing', before])
  })

  it.each(editing)('%s is refused with a stale If-Match and changes nothing', async (_name, endpoint) => {
    const before = await standing()
    for (const version of ['"v999"', '"2"', 'W/"v1"']) {
      const { status, body } = await knock(endpoint, { 'If-Match': version })
      expect([status, JSON.parse(body).code]).toEqual([412, 'entity.stale'])
    }
    expect(await standing()).toEqual(before)
  })

  it('a version that still holds lets it through, where it is asked for only when it is sent', async () => {
    const path = `/api/incidents/${subjects.incidentId}`
    const read = await sendJson(shop.port, 'GET', path, '', { Authorization: authorization })
    const fields = { Authorization: authorization, 'Idempotency-Key': '"good"', 'If-Match': String(read.headers.etag) }
    expect((await sendJson(shop.port, 'POST', `${path}/notices`, notice, fields)).status).toBe(202)
  })
})
