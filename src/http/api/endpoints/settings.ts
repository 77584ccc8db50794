import { z } from '@hono/zod-openapi'
import { raiseTestAlert } from '../../../app/checklist/raise-test-alert.ts'
import { readChecklist } from '../../../app/checklist/read-checklist.ts'
import { readTestMail } from '../../../app/checklist/read-test-mail.ts'
import { sayBackupElsewhere } from '../../../app/checklist/say-backup-elsewhere.ts'
import { sendTestMail } from '../../../app/checklist/send-test-mail.ts'
import { readDrillMode } from '../../../app/drill-mode/read-drill-mode.ts'
import { switchDrillMode } from '../../../app/drill-mode/switch-drill-mode.ts'
import { listOptions } from '../../../app/option/list-options.ts'
import { loadSample } from '../../../app/sample/load-sample.ts'
import { readSample } from '../../../app/sample/read-sample.ts'
import { removeSample } from '../../../app/sample/remove-sample.ts'
import type { DrillMode } from '../../../app/store.ts'
import { checklistItems, checklistStates } from '../../../core/checklist.ts'
import { deliveryStates } from '../../../core/delivery/delivery.ts'
import { optionNames } from '../../../core/option-names.ts'
import { sampleObstacles } from '../../../core/sample/obstacle.ts'
import { stayingKinds, stayingReasons, type Taking } from '../../../core/sample/removal.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, noQuery, nothing, time } from '../schemas.ts'
import { viewDelivery } from '../views.ts'

const plain = { query: noQuery, edits: false, publishes: false, status: 200 } as const

const drillView = z
  .object({ on: z.boolean(), reason: z.string().nullable(), since: time.nullable(), by: z.string().nullable() })
  .openapi('DrillMode')
const viewDrill = (mode: DrillMode | null): z.output<typeof drillView> => ({
  on: mode !== null,
  reason: mode?.reason ?? null,
  since: mode && instantText(mode.since),
  by: mode?.by ?? null,
})

const testMailView = z
  .object({
    target: z.string(),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    detail: z.string().nullable().openapi({ description: 'What the mail server said' }),
    createdAt: time,
    settledAt: time.nullable(),
  })
  .openapi('TestMail')

const takingQuery = z.strictObject({
  words: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: 'Whether drafts, questions, answers and postmortems that somebody wrote under its incidents go along' }),
})
const takingOf = ({ words }: z.infer<typeof takingQuery>): Taking => ({ words: words === 'true' })

const sampleCounts = z
  .object({ incidents: z.int(), components: z.int(), groups: z.int(), rules: z.int(), subscribers: z.int(), audiences: z.int() })
  .openapi('SampleCounts')
const stayingView = z
  .object({ kind: z.enum(stayingKinds), id, name: z.string(), reason: z.enum(stayingReasons) })
  .openapi('Staying', { description: 'A part of the sample that stays, because it was made your own or something of your own rests on it' })

const drillEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/drill-mode',
    act: 'incident.read',
    summary: 'Whether everything newly opened is a drill',
    body: nothing,
    answer: drillView,
    run: async (context) => mapped(await readDrillMode(context), (mode) => ({ body: viewDrill(mode) })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/drill-mode',
    act: 'drill.switch',
    summary: 'Switch drill mode: while it is on, whatever is opened reaches nobody outside',
    body: z.discriminatedUnion('on', [
      z.strictObject({ on: z.literal(true), reason: z.string() }),
      z.strictObject({ on: z.literal(false) }),
    ]),
    answer: drillView,
    run: async (context, { body }) => mapped(await switchDrillMode(context, body), (mode) => ({ body: viewDrill(mode) })),
  }),
]

const checklistEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/checklist',
    act: 'page.read',
    summary: 'What this installation still lacks before its first bad night',
    body: nothing,
    answer: z.object({
      items: z.array(
        z
          .object({
            id: z.enum(checklistItems),
            done: z.boolean(),
            state: z.enum(checklistStates),
            detail: z.string(),
            subject: z.string().nullable().openapi({ description: 'What it is about: the names of tokens that end' }),
            at: time.nullable().openapi({ description: 'When the newest backup was made, or the first token ends' }),
          })
          .openapi('ChecklistItem'),
      ),
    }),
    run: async (context) =>
      mapped(await readChecklist(context), (items) => ({
        body: { items: items.map((item) => ({ ...item, done: item.state === 'done', at: item.at && instantText(item.at) })) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/checklist/backup',
    act: 'page.write',
    summary: 'Say that backups are made by other means, which nothing here can see, or take it back',
    body: z.strictObject({ elsewhere: z.boolean() }),
    answer: z.object({ elsewhere: z.boolean() }),
    run: async (context, { body }) => mapped(await sayBackupElsewhere(context, body), (said) => ({ body: said })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/checklist/test-mail',
    act: 'page.write',
    summary: 'What became of the newest test mail',
    body: nothing,
    answer: z.object({ mail: testMailView.nullable() }),
    run: async (context) =>
      mapped(await readTestMail(context), (record) => {
        if (record === null) return { body: { mail: null } }
        const { target, state, attempts, detail, settledAt } = viewDelivery(record)
        return { body: { mail: { target, state, attempts, detail, settledAt, createdAt: instantText(record.createdAt) } } }
      }),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/checklist/test-mail',
    act: 'page.write',
    summary: 'Send a test mail the way that notices go; without an address it goes to the operator who asks',
    body: z.strictObject({ email: z.string().optional() }),
    answer: z.object({ subject: z.string() }),
    status: 202,
    run: async (context, { body }) => mapped(await sendTestMail(context, body), (sent) => ({ body: sent })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/checklist/test-alert',
    act: 'signal.raise',
    summary: 'Raise an alert of our own making; its proposal is a drill and reaches nobody outside',
    body: nothing,
    answer: z.object({ proposalId: id }),
    status: 201,
    run: async (context) => mapped(await raiseTestAlert(context), (raised) => ({ body: raised })),
  }),
]

const installationEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/settings',
    act: 'option.read',
    summary: 'What this server was started with; secrets are named and not shown',
    body: nothing,
    answer: z.object({
      items: z.array(
        z
          .object({
            name: z.enum(optionNames),
            sentence: z.string(),
            allowed: z.string(),
            value: z.string().nullable(),
            isSet: z.boolean(),
            isSecret: z.boolean(),
            otherwise: z.string().nullable(),
          })
          .openapi('Option'),
      ),
    }),
    run: async (context) => mapped(await listOptions(context), (items) => ({ body: { items: items.map((item) => ({ ...item })) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/sample',
    act: 'page.write',
    summary: 'Load an invented organisation with a history, subscribers and an alert rule into an empty installation',
    body: nothing,
    answer: z.object({ incidents: z.int(), subscribers: z.int(), rules: z.int() }),
    status: 201,
    run: async (context) => mapped(await loadSample(context), (loaded) => ({ body: loaded })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/sample',
    query: takingQuery,
    act: 'page.write',
    summary: 'Whether the sample is loaded or what keeps it out, and what taking it out would remove and leave; changes nothing',
    body: nothing,
    answer: z
      .object({
        isLoaded: z.boolean(),
        going: sampleCounts,
        staying: z.array(stayingView),
        isPageRestored: z.boolean(),
        obstacles: z
          .array(z.enum(sampleObstacles))
          .openapi({ description: 'What you have of your own already; only an empty installation takes it' }),
      })
      .openapi('SampleStanding'),
    run: async (context, { query }) =>
      mapped(await readSample(context, takingOf(query)), (standing) => ({
        body: { ...standing, staying: standing.staying.map((one) => ({ ...one })), obstacles: [...standing.obstacles] },
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/sample',
    query: takingQuery,
    act: 'page.write',
    summary: 'Take the sample out; what you made yourself stays, with what it rests on',
    body: nothing,
    answer: z.object({ gone: sampleCounts, staying: z.array(stayingView) }),
    run: async (context, { query }) =>
      mapped(await removeSample(context, takingOf(query)), ({ gone, staying }) => ({
        body: { gone, staying: staying.map((one) => ({ ...one })) },
      })),
  }),
]

export const settingEndpoints = [...drillEndpoints, ...checklistEndpoints, ...installationEndpoints]
