import { z } from '@hono/zod-openapi'
import { addAudience } from '../../../app/audience/add-audience.ts'
import { changeAudience } from '../../../app/audience/change-audience.ts'
import { listAudiences } from '../../../app/audience/list-audiences.ts'
import { listHolidayRegions } from '../../../app/audience/list-holiday-regions.ts'
import { listHolidays } from '../../../app/audience/list-holidays.ts'
import { removeAudience } from '../../../app/audience/remove-audience.ts'
import type { Audience } from '../../../core/audience/audience.ts'
import type { OfficeHours } from '../../../core/audience/office-hours.ts'
import { weekText } from '../../../core/audience/parse-office-hours.ts'
import { languages } from '../../../core/page/page.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, noQuery, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const timeOfDay = z.string().openapi({ example: '09:00', description: '24:00 is the end of the day' })
const span = z.object({ from: timeOfDay, to: timeOfDay })
const hoursInput = z
  .strictObject({
    week: z.array(z.array(z.strictObject({ from: timeOfDay, to: timeOfDay })).max(50)).max(50),
    holidayRegion: z
      .string()
      .nullable()
      .optional()
      .openapi({ example: 'DE-BE', description: 'Whose public holidays are kept; `/api/holiday-regions` lists them' }),
    closedOn: z.array(z.string()).max(1000).optional().openapi({ description: 'Dates on which it is closed besides' }),
    openOn: z.array(z.string()).max(1000).optional().openapi({ description: 'Holidays on which it is open all the same' }),
  })
  .nullable()
  .optional()
  .openapi('OfficeHoursInput')

const audienceView = z
  .object({
    id,
    name: z.string(),
    zone: z.string(),
    language: z.enum(languages),
    hours: z
      .object({
        week: z.array(z.array(span)).openapi({ description: 'Monday to Sunday' }),
        holidayRegion: z.string().nullable(),
        closedOn: z.array(z.string()),
        openOn: z.array(z.string()),
      })
      .nullable()
      .openapi({ description: 'When its people are at work, by the clocks of its zone; null where nobody said so' }),
    createdAt: time,
    version: z.int(),
  })
  .openapi('Audience')

const viewHours = ({ week, closedOn, openOn, holidayRegion }: OfficeHours): NonNullable<z.output<typeof audienceView>['hours']> => ({
  week: weekText(week).map((day) => day.map((span) => ({ ...span }))),
  holidayRegion,
  closedOn: [...closedOn],
  openOn: [...openOn],
})

const viewAudience = ({ id: audienceId, name, zone, language, hours, createdAt, version }: Audience): z.output<typeof audienceView> => ({
  id: audienceId,
  name,
  zone,
  language,
  hours: hours && viewHours(hours),
  createdAt: instantText(createdAt),
  version,
})

export const audienceEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/holiday-regions',
    act: 'page.read',
    summary: 'The places whose public holidays an audience can keep',
    query: z.strictObject({ language: z.string().max(10).optional() }),
    body: nothing,
    answer: z.object({ items: z.array(z.object({ code: z.string(), name: z.string() })) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listHolidayRegions(context, query), (items) => ({ body: { items: items.map((item) => ({ ...item })) } })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/holidays',
    act: 'page.read',
    summary: 'The public holidays of a place from today to the end of next year',
    query: z.strictObject({ page: optionalId, region: z.string().max(20).openapi({ example: 'DE-BE' }) }),
    body: nothing,
    answer: z.object({ items: z.array(z.object({ date: z.string(), name: z.string() })) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listHolidays(context, { pageId: query.page, region: query.region }), (items) => ({
        body: { items: items.map((item) => ({ ...item })) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/audiences',
    act: 'page.read',
    summary: 'Groups of subscribers that notices can be addressed to, with how many active ones are in each',
    query: pageQuery,
    body: nothing,
    answer: z.object({
      items: z.array(
        audienceView.extend({
          subscribers: z.int(),
          holidays: z
            .array(z.string())
            .openapi({ description: 'Dates of public holidays that it keeps: last year, this one and the next' }),
        }),
      ),
    }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listAudiences(context, { pageId: query.page }), (items) => ({
        body: { items: items.map((item) => ({ ...viewAudience(item), subscribers: item.subscribers, holidays: [...item.holidays] })) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/audiences',
    act: 'audience.write',
    summary: 'Add an audience',
    body: z.strictObject({ pageId: optionalId, name: z.string(), zone: z.string(), language: z.string().optional(), hours: hoursInput }),
    answer: audienceView,
    status: 201,
    run: async (context, { body }) =>
      mapped(await addAudience(context, body), (audience) => ({ body: viewAudience(audience), version: audience.version })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/audiences/{audienceId}',
    act: 'audience.write',
    summary: 'Rename an audience or give it another zone, language or other office hours; who is in it stays',
    body: z.strictObject({ name: z.string().optional(), zone: z.string().optional(), language: z.string().optional(), hours: hoursInput }),
    answer: audienceView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeAudience(context, { ...body, audienceId: param(params, 'audienceId'), readVersion }), (audience) => ({
        body: viewAudience(audience),
        version: audience.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/audiences/{audienceId}',
    act: 'audience.write',
    summary: 'Remove an audience; who was in it stays on the list. Refused while an open incident is addressed to it',
    body: nothing,
    answer: z.object({ freed: z.int().openapi({ description: 'How many subscribers are in no audience now' }) }),
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await removeAudience(context, { audienceId: param(params, 'audienceId'), readVersion }), (removed) => ({ body: removed })),
  }),
]
