import { z } from '@hono/zod-openapi'
import { roles, scopes } from '../../core/actor/actor.ts'
import { commitmentKinds, commitmentStates, settlingOutcomes } from '../../core/commitment/commitment.ts'
import { becomings, promisedKinds } from '../../core/commitment/promised.ts'
import { impacts } from '../../core/component/impact.ts'
import { deliveryChannels, deliveryStates } from '../../core/delivery/delivery.ts'
import { incidentKinds, phases, severities } from '../../core/incident/phase.ts'
import { noticeKinds } from '../../core/notice/notice.ts'
import { permanences, proseSlots, redactableFields, unknowableSlots } from '../../core/notice/slots.ts'
import { missingRule } from '../../core/notice/waiver.ts'
import { languages } from '../../core/page/page.ts'
import { levels } from '../../core/subscriber/subscriber.ts'
import { ruleIds } from '../../lint/vocabulary.ts'

/** Shapes only: limits and meaning are checked in core, for every entry point alike. Unknown members are refused. */
export const id = z.string().openapi({ example: '01jdd3v8k2m4q6s8t0w2y4a6c8' })
export const time = z.string().openapi({ format: 'date-time', example: '2026-11-24T14:30:00.000Z', description: 'RFC 3339 with a zone' })
export const optionalId = id.optional()

export const nothing = z.undefined()
export const noQuery = z.strictObject({})
export const pageQuery = z.strictObject({ page: optionalId })
export const sliceQuery = z.strictObject({
  page: optionalId,
  after: z
    .string()
    .max(40)
    .refine((text) => /^[0-9a-z]+$/.test(text), 'Give the "next" of the slice before.')
    .optional()
    .openapi({ description: 'The `next` of the slice before' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const affectedInput = z
  .array(z.strictObject({ componentId: z.string(), impact: z.string().openapi({ enum: [...impacts] }) }))
  .max(500)

export const slotsInput = z.strictObject({
  now: z.string().optional().openapi({ description: 'What customers cannot do now', example: 'Card payments fail.' }),
  scope: z.string().optional().openapi({ description: 'Who and where', example: 'About a third of customers in Europe.' }),
  works: z.string().optional().openapi({ description: 'What still works' }),
  next: z.string().optional().openapi({ description: 'What to expect in the immediate future' }),
  workaround: z.string().optional().openapi({ description: 'What to do meanwhile' }),
  action: z.string().optional().openapi({ description: 'What is being or was done' }),
  technical: z.string().optional().openapi({ description: 'Background, Markdown' }),
  permanent: z.strictObject({ state: z.string().openapi({ enum: [...permanences] }), detail: z.string().optional() }).optional(),
  cause: z.strictObject({ text: z.string(), verified: z.boolean() }).optional(),
  since: time.optional(),
  until: time.optional(),
  retimed: z
    .string()
    .optional()
    .openapi({ description: 'Why `since` or `until` differ from what readers were told; asked for when it ends' }),
  nextUpdate: z.strictObject({ by: time.nullable().optional(), onChange: z.boolean().optional() }).optional(),
  notKnown: z
    .array(z.string().openapi({ enum: [...unknowableSlots] }))
    .max(10)
    .optional(),
})

const promisesInput = z
  .array(
    z.strictObject({
      kind: z.string().openapi({ enum: [...promisedKinds] }),
      what: z.string(),
      by: time.nullable().optional().openapi({ description: 'Left out: when something changes' }),
      standsFor: id.openapi({ description: 'The operator who answers for it' }),
      confirmedBy: z.string().nullable().optional().openapi({ description: 'Who confirmed it; a repair time needs that' }),
      isPublic: z
        .boolean()
        .optional()
        .openapi({ description: 'Whether the page shows it until it is done; an action unless you say otherwise' }),
    }),
  )
  .max(100)
  .openapi({ description: 'What the notice promises besides the next word; a repair time needs a hedge and who confirmed it' })

const settlesInput = z
  .array(z.strictObject({ commitmentId: id, outcome: z.string().openapi({ enum: [...settlingOutcomes] }) }))
  .max(200)
  .openapi({ description: 'Promises of this incident of which the notice says that they are kept, or explains that they are not' })

const waiversInput = z
  .array(
    z.strictObject({
      rule: z.string().openapi({ enum: [...ruleIds, missingRule] }),
      quote: z.string().optional().openapi({
        description: 'The words objected to; of a missing element its id. Left out: everything to which the rule objects in these words',
      }),
      reason: z.string().openapi({ description: 'One line of at most 300 characters' }),
    }),
  )
  .max(100)
  .openapi({ description: 'Findings of the guide that are let stand. Kept with the notice and in the journal, and never public' })

export const windowInput = z.strictObject({ startsAt: time, endsAt: time })

export const noticeInput = z
  .strictObject({
    kind: z
      .string()
      .optional()
      .openapi({ enum: [...noticeKinds] }),
    language: z
      .string()
      .optional()
      .openapi({ enum: [...languages] }),
    slots: slotsInput.optional(),
    freeText: z.string().nullable().optional().openapi({ description: 'Markdown' }),
    phase: z
      .string()
      .optional()
      .openapi({ enum: [...phases] }),
    severity: z
      .string()
      .optional()
      .openapi({ enum: [...severities] }),
    title: z.string().optional(),
    affected: affectedInput.optional(),
    window: windowInput.optional().openapi({ description: 'When a maintenance is planned for from now on' }),
    audienceIds: z.array(z.string()).max(100).optional(),
    waivers: waiversInput.optional(),
    promises: promisesInput.optional(),
    settles: settlesInput.optional(),
  })
  .openapi('NoticeInput')

export const contactInput = z
  .strictObject({
    name: z.string().nullable().optional(),
    email: z.string().nullable().optional(),
    phone: z.string().nullable().optional(),
    url: z.string().nullable().optional(),
  })
  .openapi('ContactInput')

export const incidentInput = z.strictObject({
  kind: z
    .string()
    .optional()
    .openapi({ enum: [...incidentKinds] }),
  title: z.string(),
  severity: z.string().openapi({ enum: [...severities] }),
  startedAt: time.optional(),
  affected: affectedInput.optional(),
  window: windowInput.optional(),
  contact: contactInput.nullable().optional(),
  isDrill: z.boolean().optional(),
  isRegulated: z.boolean().optional().openapi({ description: 'A law or a contract asks for notices of it; approvals may hang on that' }),
  notice: noticeInput,
})

export const contactView = z
  .object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable(), url: z.string().nullable() })
  .openapi('Contact')
export const windowView = z.object({ startsAt: time, endsAt: time })
export const affectedView = z.array(z.object({ componentId: id, impact: z.enum(impacts) }))

export const incidentView = z
  .object({
    id,
    pageId: id,
    kind: z.enum(incidentKinds),
    title: z.string(),
    severity: z.enum(severities),
    phase: z.enum(phases),
    affected: affectedView,
    startedAt: time,
    monitoringAt: time.nullable(),
    endedAt: time.nullable(),
    publicAt: time.nullable(),
    window: windowView.nullable(),
    contact: contactView.nullable(),
    isDrill: z.boolean(),
    isRegulated: z.boolean(),
    openedAt: time,
    updatedAt: time,
    version: z.int(),
  })
  .openapi('Incident')

const text = z.string()
export const slotsView = z.object({
  ...Object.fromEntries(proseSlots.map((slot) => [slot, text.optional()])),
  permanent: z.object({ state: z.enum(permanences), detail: text.optional() }).optional(),
  cause: z.object({ text, verified: z.boolean() }).optional(),
  since: time.optional(),
  until: time.optional(),
  toldOtherwise: z
    .object({
      since: time.optional(),
      goesOn: time.optional(),
      isOneOf: z.literal(true).optional().openapi({ description: 'Another notice came out in the minute of `goesOn`' }),
    })
    .optional()
    .openapi({ description: 'Computed when it ended: what had been said in public that its times put right' }),
  felt: z
    .array(z.object({ component: text, impact: z.enum(impacts), from: time, until: time }))
    .optional()
    .openapi({ description: 'Computed when it ended: what each component suffered, and for how long' }),
  nextUpdate: z.object({ by: time.nullable(), onChange: z.boolean() }).optional(),
  notKnown: z.array(z.enum(unknowableSlots)),
})

export const noticeView = z
  .object({
    id,
    incidentId: id,
    pageId: id,
    kind: z.enum(noticeKinds),
    language: z.enum(languages),
    slots: slotsView,
    freeText: text.nullable(),
    change: z.object({
      phase: z.enum(phases),
      severity: z.enum(severities),
      title: text,
      affected: affectedView,
      window: windowView.nullable(),
    }),
    audienceIds: z.array(id),
    state: z.enum(['draft', 'pending', 'published']),
    effectiveAt: time.nullable(),
    publishedAt: time.nullable(),
    number: z.int().nullable(),
    correction: z.object({ of: id, reason: text }).nullable(),
    waivers: z
      .array(
        z.object({
          rule: text,
          quote: text.openapi({ description: 'The words objected to; of a missing element its id' }),
          reason: text,
          by: z.object({ id: text, name: text }),
          at: time,
        }),
      )
      .openapi({ description: 'Findings of the guide that somebody let stand, with the reason; never public' }),
    promises: z
      .array(
        z.object({
          kind: z.enum(promisedKinds),
          what: text,
          by: time.nullable(),
          standsFor: id,
          confirmedBy: text.nullable(),
          isPublic: z.boolean(),
        }),
      )
      .openapi({ description: 'What it promises besides the next word' }),
    settles: z.array(
      z.object({
        commitmentId: id,
        outcome: z.enum(settlingOutcomes),
        became: z
          .enum(becomings)
          .nullable()
          .openapi({ description: 'Of an action, once the notice is published; null where it announces a report' }),
      }),
    ),
    redactions: z.array(
      z.object({
        field: z.enum(redactableFields),
        reason: z.enum(['privacy', 'secrecy']),
        redactedAt: time,
        unread: z
          .literal(true)
          .optional()
          .openapi({ description: 'Set where readers never had these words: nothing stands in their place' }),
      }),
    ),
    contact: contactView.nullable(),
    backdatedTo: time.nullable(),
    createdAt: time,
    updatedAt: time,
    version: z.int(),
  })
  .openapi('Notice')

export const publicationView = z
  .object({
    incidentId: id,
    noticeId: id,
    effectiveAt: z.string().openapi({ description: 'When it becomes public; until then it can be undone. Empty for a draft.' }),
    leftOut: z.array(z.object({ commitmentId: id, outcome: z.enum(settlingOutcomes), toldBy: id.nullable() })).openapi({
      description: 'Of what it was to settle, what another notice has told meanwhile in the same way: this one does not say it',
    }),
  })
  .openapi('Publication')

export const commitmentView = z
  .object({
    id,
    noticeId: id,
    kind: z.enum(commitmentKinds),
    dueAt: time.nullable(),
    state: z.enum(commitmentStates),
    settledAt: time.nullable(),
  })
  .openapi('Commitment')

export const promiseView = commitmentView
  .extend({
    incidentId: id,
    what: text.nullable().openapi({ description: 'Null for a next word, and where it was redacted' }),
    audienceIds: z.array(id).openapi({ description: 'To whom; empty for everybody' }),
    standsFor: z.object({ id: text, name: text }).nullable(),
    confirmedBy: text.nullable(),
    isPublic: z.boolean().openapi({ description: 'Whether the page shows it until it is done' }),
    settledBy: id.nullable().openapi({ description: 'The notice that told that it is kept, or explained that it is not' }),
    settledLate: z
      .object({ outcome: z.enum(settlingOutcomes), at: time, noticeId: id })
      .nullable()
      .openapi({ description: 'Of a missed one: the notice that told of it all the same' }),
    createdAt: time,
  })
  .openapi('LedgerCommitment')

export const deliveryView = z
  .object({
    id,
    channel: z.enum(deliveryChannels),
    target: text,
    subscriberId: id.nullable(),
    level: z.enum(levels),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    dueAt: time,
    detail: text.nullable(),
    settledAt: time.nullable(),
  })
  .openapi('Delivery')

export const tokenView = z
  .object({
    id,
    name: text,
    role: z.enum(roles),
    scopes: z.array(z.enum(scopes)),
    effectiveScopes: z
      .array(z.enum(scopes))
      .openapi({ description: 'What it may do now: its scopes, within its role and the present role of its maker' }),
    madeBy: z
      .object({ id, name: text, role: z.enum(roles) })
      .nullable()
      .openapi({ description: 'The operator who made it; null where the server made it for itself' }),
    createdAt: time,
    expiresAt: time.nullable(),
    revokedAt: time.nullable(),
    lastUsedAt: time.nullable(),
  })
  .openapi('Token')

export const sliceOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })
export const done = z.object({ done: z.literal(true) }).openapi('Done')
