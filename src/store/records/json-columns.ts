import { z } from 'zod'
import { scopes } from '../../core/actor/actor.ts'
import type { OfficeHours, OfficeWeek, OpenSpan } from '../../core/audience/office-hours.ts'
import type { AudienceId, Colour, CommitmentId, ComponentId, EmailAddress, OperatorId, WebUrl } from '../../core/brand.ts'
import { settlingOutcomes } from '../../core/commitment/commitment.ts'
import { becomings, type Promised, promisedKinds, type Settling } from '../../core/commitment/promised.ts'
import { impacts } from '../../core/component/impact.ts'
import { phases, severities } from '../../core/incident/phase.ts'
import { type DraftMark, type DraftMarks, draftFields } from '../../core/notice/draft-fields.ts'
import type { Addressing, NoticeChange, NoticeContent, Redaction } from '../../core/notice/notice.ts'
import { permanences, redactableFields, unknowableSlots } from '../../core/notice/slots.ts'
import type { Waiver } from '../../core/notice/waiver.ts'
import type { Writer } from '../../core/notice/writer.ts'
import type { Contact, Look } from '../../core/page/page.ts'
import { type ClockPolicy, milestones, plainWeek, type SeverityClock } from '../../core/policy/clock-policy.ts'
import { type PublishingPolicy, settlings } from '../../core/policy/publishing-policy.ts'
import { channels } from '../../core/subscriber/subscriber.ts'
import { brandedJson, instantJson, jsonColumn } from './parse-row.ts'

export const contact: z.ZodType<Contact> = z.object({
  name: z.string().nullable(),
  email: brandedJson<EmailAddress>().nullable(),
  phone: z.string().nullable(),
  url: brandedJson<WebUrl>().nullable(),
})
export const contactColumn = jsonColumn(contact)
export const readContact = (text: string | null): Contact | null => (text === null ? null : contactColumn.read(text))
export const writeContact = (value: Contact | null): string | null => (value === null ? null : contactColumn.write(value))

export const look: z.ZodType<Look> = z.object({
  logo: z
    .object({
      mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
      base64: z.string(),
      width: z.number(),
      height: z.number(),
    })
    .nullable(),
  accent: brandedJson<Colour>(),
  accentDark: brandedJson<Colour>(),
})
export const lookColumn = jsonColumn(look)

const groupPolicy = z.object({ settle: z.enum(settlings), answers: z.array(z.string()).readonly() })
const policy: z.ZodType<PublishingPolicy> = z.object({ first: groupPolicy, others: groupPolicy })
export const policyColumn = jsonColumn(policy)

const minutes = z.int()
const severityClock: z.ZodType<SeverityClock> = z.object({
  milestones: z.array(z.enum(milestones)).readonly(),
  firstMinutes: minutes.nullable(),
  cadence: z.object({ investigating: minutes.nullable(), identified: minutes.nullable(), monitoring: minutes.nullable() }),
  widening: z.object({ afterMinutes: minutes, minutes }).nullable(),
  watchMinutes: minutes,
  officeHours: z.boolean(),
  channels: z.array(z.enum(channels)).readonly(),
  withoutPerson: z.boolean(),
})
const spans: z.ZodType<readonly OpenSpan[]> = z.array(z.object({ from: z.int(), to: z.int() })).readonly()
const week: z.ZodType<OfficeWeek> = z.tuple([spans, spans, spans, spans, spans, spans, spans]).readonly()
const days = z.int().nullable()
const clock: z.ZodType<ClockPolicy> = z.object({
  bySeverity: z.object({ minor: severityClock, major: severityClock, critical: severityClock }),
  goodNewsMinutes: minutes,
  // Policies that were saved before there were such hours have none.
  office: z.object({ closingMinutes: minutes, openingMinutes: minutes, freshMinutes: minutes, week: week.default(plainWeek) }),
  maintenance: z.object({ announceMinutes: z.array(minutes).readonly(), overrunMinutes: minutes, movesItself: z.boolean() }),
  reminders: z.object({ aheadMinutes: minutes, escalateMinutes: minutes }),
  reportDays: z.object({ minor: days, major: days, critical: days }),
  tellsLateness: z.boolean(),
})
export const clockColumn = jsonColumn(clock)

const hours: z.ZodType<OfficeHours> = z.object({
  week,
  holidayRegion: z.string().nullable(),
  closedOn: z.array(z.string()).readonly(),
  openOn: z.array(z.string()).readonly(),
})
export const hoursColumn = jsonColumn(hours)

const affected = z.array(z.object({ componentId: brandedJson<ComponentId>(), impact: z.enum(impacts) })).readonly()
export const affectedColumn = jsonColumn(affected)
export const componentIdsColumn = jsonColumn(z.array(brandedJson<ComponentId>()).readonly())

export const content: z.ZodType<NoticeContent> = z.object({
  slots: z.object({
    now: z.string().exactOptional(),
    scope: z.string().exactOptional(),
    works: z.string().exactOptional(),
    next: z.string().exactOptional(),
    permanent: z.object({ state: z.enum(permanences), detail: z.string().exactOptional() }).exactOptional(),
    workaround: z.string().exactOptional(),
    action: z.string().exactOptional(),
    cause: z.object({ text: z.string(), verified: z.boolean() }).exactOptional(),
    technical: z.string().exactOptional(),
    since: instantJson.exactOptional(),
    until: instantJson.exactOptional(),
    retimed: z.string().exactOptional(),
    toldOtherwise: z
      .object({ since: instantJson.exactOptional(), goesOn: instantJson.exactOptional(), isOneOf: z.literal(true).exactOptional() })
      .exactOptional(),
    felt: z
      .array(z.object({ component: z.string(), impact: z.enum(impacts), from: instantJson, until: instantJson }))
      .readonly()
      .exactOptional(),
    nextUpdate: z.object({ by: instantJson.nullable(), onChange: z.boolean() }).exactOptional(),
    notKnown: z.array(z.enum(unknowableSlots)).readonly(),
  }),
  freeText: z.string().nullable(),
})
export const contentColumn = jsonColumn(content)

const change: z.ZodType<NoticeChange> = z.object({
  phase: z.enum(phases),
  severity: z.enum(severities),
  title: z.string(),
  affected,
  window: z.object({ startsAt: instantJson, endsAt: instantJson }).nullable(),
})
export const changeColumn = jsonColumn(change)

const addressing: z.ZodType<Addressing> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('audiences'), audienceIds: z.array(brandedJson<AudienceId>()).readonly() }),
])
export const addressingColumn = jsonColumn(addressing)

const redaction: z.ZodType<Redaction> = z.object({
  field: z.enum(redactableFields),
  reason: z.enum(['privacy', 'secrecy']),
  redactedAt: instantJson,
  unread: z.literal(true).exactOptional(),
})
export const redactionsColumn = jsonColumn(z.array(redaction).readonly())

export const labelsColumn = jsonColumn(z.record(z.string(), z.string()).readonly())
export const textsColumn = jsonColumn(z.array(z.string()).readonly())
export const scopesColumn = jsonColumn(z.array(z.enum(scopes)).readonly())

export const writer: z.ZodType<Writer> = z.object({ id: z.string(), name: z.string() })
export const writerColumn = jsonColumn(writer)
const waiver: z.ZodType<Waiver> = z.object({ rule: z.string(), quote: z.string(), reason: z.string(), by: writer, at: instantJson })
export const waiversColumn = jsonColumn(z.array(waiver).readonly())
const promised: z.ZodType<Promised> = z.object({
  kind: z.enum(promisedKinds),
  what: z.string(),
  by: instantJson.nullable(),
  standsFor: brandedJson<OperatorId>(),
  confirmedBy: z.string().nullable(),
  isPublic: z.boolean(),
})
export const promisesColumn = jsonColumn(z.array(promised).readonly())
const settling: z.ZodType<Settling> = z.object({
  commitmentId: brandedJson<CommitmentId>(),
  outcome: z.enum(settlingOutcomes),
  became: z.enum(becomings).optional(),
})
export const settlesColumn = jsonColumn(z.array(settling).readonly())
const mark: z.ZodType<DraftMark> = z.object({ version: z.int(), by: writer, at: instantJson })
const marks: z.ZodType<DraftMarks> = z.partialRecord(z.enum(draftFields), mark)
export const marksColumn = jsonColumn(marks)
