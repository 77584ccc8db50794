import type { CapturedMessage } from '../../src/app/postbox-records.ts'
import type { Token } from '../../src/app/store.ts'
import type { Approval } from '../../src/core/approval/approval.ts'
import { noApprovals } from '../../src/core/approval/approval-policy.ts'
import type { Audience } from '../../src/core/audience/audience.ts'
import { type AnyId, type Brand, type EmailAddress, tagged } from '../../src/core/brand.ts'
import { type Commitment, plainPromise } from '../../src/core/commitment/commitment.ts'
import type { Component, ComponentGroup } from '../../src/core/component/component.ts'
import type { NewDelivery } from '../../src/core/delivery/delivery.ts'
import { idOf } from '../../src/core/id.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import type { Json } from '../../src/core/journal/canonical.ts'
import { type NewJournalEntry, sealFields } from '../../src/core/journal/journal.ts'
import type { Notice } from '../../src/core/notice/notice.ts'
import type { Operator } from '../../src/core/operator/operator.ts'
import type { PushSubscription } from '../../src/core/operator/push-subscription.ts'
import { type Page, plainLook } from '../../src/core/page/page.ts'
import { defaultClockPolicy } from '../../src/core/policy/clock-policy.ts'
import { noPolicy } from '../../src/core/policy/publishing-policy.ts'
import type { SealedNote } from '../../src/core/sealed-note/sealed-note.ts'
import type { AlertRule, Proposal, Signal } from '../../src/core/signal/signal.ts'
import type { Subscriber } from '../../src/core/subscriber/subscriber.ts'
import type { Template } from '../../src/core/template/template.ts'
import { type Instant, instantOf, plusSeconds } from '../../src/core/time.ts'

/** `id('a', 7)` sorts after `id('a', 6)`, as ids made later do. */
export const id = <Id extends AnyId>(kind: string, number: number): Id =>
  idOf<Id>(`01kb${kind}${String(number).padStart(26 - 4 - kind.length, '0')}`)

export const noon = instantOf('2026-11-24T12:00:00Z')
export const later = (seconds: number): Instant => plusSeconds(noon, seconds)

/** Instants keep their value where no comparison looks; as JSON they are text. */
export const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

const text = <T extends Brand<string, string>>(value: string): T => tagged<T>(value)
const pageId = id<Page['id']>('pg', 1)

export const page = (change: Partial<Page> = {}): Page => ({
  id: pageId,
  name: 'Harbourline',
  language: 'en',
  zone: text('Europe/Berlin'),
  look: plainLook,
  policy: noPolicy,
  approvals: noApprovals,
  showsRecord: true,
  countsAffected: true,
  clock: defaultClockPolicy,
  contact: { name: 'Service desk', email: text('desk@example.org'), phone: null, url: text('https://example.org/help') },
  createdAt: noon,
  updatedAt: noon,
  version: 1,
  ...change,
})

export const group = (change: Partial<ComponentGroup> = {}): ComponentGroup => ({
  id: id('gr', 1),
  pageId,
  name: 'Customs',
  description: null,
  position: 1,
  createdAt: noon,
  updatedAt: noon,
  version: 1,
  ...change,
})

export const component = (change: Partial<Component> = {}): Component => ({
  id: id('cp', 1),
  pageId,
  groupId: null,
  name: 'Declarations',
  description: 'Export and import',
  position: 1,
  startedOn: '2024-02-29',
  createdAt: noon,
  updatedAt: noon,
  retiredAt: null,
  version: 1,
  ...change,
})

export const audience = (change: Partial<Audience> = {}): Audience => ({
  id: id('au', 1),
  pageId,
  name: 'Partners',
  zone: text('America/New_York'),
  language: 'de',
  hours: null,
  createdAt: noon,
  version: 1,
  ...change,
})

export const incident = (change: Partial<Incident> = {}): Incident => ({
  id: id('nc', 1),
  pageId,
  kind: 'incident',
  title: 'Declarations cannot be sent',
  severity: 'major',
  phase: 'investigating',
  affected: [{ componentId: id('cp', 1), impact: 'major_outage' }],
  startedAt: later(-600),
  monitoringAt: null,
  endedAt: null,
  publicAt: noon,
  window: null,
  contact: null,
  isDrill: false,
  isRegulated: false,
  openedAt: noon,
  updatedAt: noon,
  version: 1,
  ...change,
})

export const notice = (change: Partial<Notice> = {}): Notice => ({
  id: id('nt', 1),
  incidentId: id('nc', 1),
  pageId,
  kind: 'first-notice',
  language: 'en',
  content: {
    slots: {
      now: 'Declarations cannot be sent. 🚢',
      permanent: { state: 'checking' },
      since: later(-600),
      retimed: 'The log of the night',
      toldOtherwise: { since: later(-300) },
      felt: [{ component: 'Declarations', impact: 'partial_outage', from: later(-600), until: noon }],
      nextUpdate: { by: later(1800), onChange: true },
      notKnown: ['cause'],
    },
    freeText: null,
  },
  change: { phase: 'investigating', severity: 'major', title: 'Declarations cannot be sent', affected: [], window: null },
  addressing: { kind: 'all' },
  status: { state: 'draft' },
  correction: null,
  redactions: [],
  waivers: [],
  promises: [],
  settles: [],
  contact: null,
  backdatedTo: null,
  createdAt: noon,
  updatedAt: noon,
  version: 1,
  ...change,
})

export const subscriber = (change: Partial<Subscriber> = {}): Subscriber => ({
  id: id('sb', 1),
  pageId,
  address: { channel: 'email', email: text('ana@example.org') },
  preferences: { level: 'standard', threshold: 'minor', componentIds: [], language: 'en' },
  audienceId: null,
  status: { state: 'active', confirmedAt: noon },
  createdAt: noon,
  version: 1,
  ...change,
})

/** Subscriber number `n` with an address of its own. */
export const subscriberNumber = (n: number, change: Partial<Subscriber> = {}): Subscriber =>
  subscriber({ id: id('sb', n), address: { channel: 'email', email: text(`s${n}@example.org`) }, ...change })

export const delivery = (number: number, change: Partial<NewDelivery> = {}): NewDelivery => ({
  id: id('dl', number),
  kind: 'notice',
  subject: id('nt', 1),
  stream: id('nc', 1),
  position: 1,
  channel: 'email',
  target: `s${number}@example.org`,
  subscriberId: id('sb', number),
  level: 'standard',
  language: 'en',
  createdAt: noon,
  expiresAt: later(86_400),
  ...change,
})

export const entry = (values: Readonly<Record<string, Json>>, change: Partial<NewJournalEntry> = {}): NewJournalEntry => ({
  chain: 'internal',
  at: '2026-11-24T12:00:00.000Z',
  kind: 'notice.published',
  actor: 'operator:1:Ana',
  subject: id('nt', 1),
  fields: sealFields(values, () => 'a0'.repeat(16)),
  ...change,
})

export const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: id('pr', 1),
  pageId,
  kind: 'open',
  state: 'waiting',
  groupKey: 'unmatched',
  incidentId: null,
  title: 'Something is wrong',
  severity: 'major',
  affected: [],
  content: { slots: { notKnown: ['now'] }, freeText: null },
  signalKeys: ['a'],
  signalCount: 1,
  again: null,
  startedAt: noon,
  createdAt: noon,
  updatedAt: noon,
  version: 1,
  ...change,
})

export const signal = (change: Partial<Signal> = {}): Signal => ({
  id: id('sg', 1),
  pageId,
  source: 'generic',
  key: 'disk',
  state: 'firing',
  title: 'Disk full',
  summary: 'The disk of db-1 is full',
  labels: { severity: 'page' },
  startedAt: noon,
  endedAt: null,
  proposalId: null,
  receivedAt: noon,
  repeats: 0,
  ...change,
})

export const alertRuleSample = (change: Partial<AlertRule> = {}): AlertRule => ({
  id: id('ru', 1),
  pageId,
  name: 'Disks',
  match: { team: 'storage' },
  severity: 'major',
  componentIds: [id('cp', 1)],
  impact: 'partial_outage',
  title: null,
  now: null,
  scope: null,
  nextUpdateMinutes: 30,
  publishing: 'ask',
  position: 1,
  version: 1,
  ...change,
})

export const templateSample = (change: Partial<Template> = {}): Template => ({
  id: id('tm', 1),
  pageId,
  kind: 'update',
  severities: ['minor', 'critical'],
  phase: 'monitoring',
  componentIds: [id('cp', 1)],
  permanent: 'lost',
  nextWord: 'opening',
  variants: [
    { language: 'de', name: 'Abends', texts: { now: 'Seit {start} {was nicht tun}.', freeText: '{{x}}' } },
    { language: 'en', name: 'Evening', texts: { permanent: 'Two orders.' } },
  ],
  hiddenAt: null,
  preapproved: null,
  updatedAt: noon,
  version: 1,
  ...change,
})

export const commitment = (change: Partial<Commitment> = {}): Commitment => ({
  id: id('cm', 1),
  pageId,
  incidentId: id('nc', 1),
  noticeId: id('nt', 1),
  ...plainPromise,
  dueAt: later(1800),
  outcome: { state: 'open' },
  createdAt: noon,
  ...change,
})

export const approval = (change: Partial<Approval> = {}): Approval => ({
  id: id('ap', 1),
  pageId,
  incidentId: id('nc', 1),
  noticeId: id('nt', 1),
  mode: 'before',
  digest: text('0'.repeat(64)),
  words: { title: 'Declarations cannot be sent', affected: [] },
  rules: ['Legal'],
  writers: [{ id: id('pe', 1), name: 'Vera' }],
  requestedBy: { id: id('pe', 1), name: 'Vera' },
  requestedAt: noon,
  comment: 'Please look 🚢',
  dueAt: later(600),
  escalatedAt: null,
  signOffs: [],
  remarks: [],
  status: { state: 'waiting' },
  version: 1,
  ...change,
})

export const operator = (change: Partial<Operator> = {}): Operator => ({
  id: id('pe', 1),
  name: 'Vera',
  email: tagged<EmailAddress>('vera@example.org'),
  role: 'owner',
  state: 'active',
  resetNonce: null,
  createdAt: noon,
  updatedAt: noon,
  version: 1,
  ...change,
})

export const pushSubscription = (change: Partial<PushSubscription> = {}): PushSubscription => ({
  id: id('ps', 1),
  operatorId: operator().id,
  sessionId: null,
  endpoint: text('https://push.example.org/send/1'),
  p256dh: 'B'.repeat(87),
  auth: 'a'.repeat(22),
  name: 'Firefox on Linux',
  language: 'en',
  createdAt: noon,
  lastUsedAt: null,
  ...change,
})

export const token = (change: Partial<Token> = {}): Token => ({
  id: id('tk', 1),
  name: 'Monitoring',
  role: 'responder',
  scopes: ['signal.raise', 'incident.read'],
  digest: 'd'.repeat(64),
  createdAt: noon,
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
  madeBy: null,
  ...change,
})

export const message = (number: number, change: Partial<CapturedMessage> = {}): CapturedMessage => ({
  id: id('ms', number),
  channel: 'email',
  target: 'ana@example.org',
  subject: 'Declarations cannot be sent',
  raw: 'Subject: x\r\n\r\nbody',
  at: noon,
  kind: 'test',
  ...change,
})

export const sealedNote = (change: Partial<SealedNote> = {}): SealedNote => ({
  id: id('sn', 1),
  authorId: operator().id,
  incidentId: null,
  box: { keyId: 'a', text: 'sealed' },
  writtenAt: noon,
  sealedAt: noon,
  askedAt: null,
  sentAt: null,
  version: 1,
  ...change,
})
