import { z } from '@hono/zod-openapi'
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldText, loadRefusals } from '../../src/console/words/refusal-text.ts'
import { shaped } from '../../src/http/api/read-request.ts'

type Sample = readonly [schema: z.ZodType, value: unknown]

/** Something that each kind of objection is raised to. */
const samples: Readonly<Record<z.core.$ZodIssueCode, readonly Sample[]>> = {
  invalid_type: [
    ...[
      z.string(),
      z.number(),
      z.int(),
      z.boolean(),
      z.array(z.string()),
      z.strictObject({}),
      z.record(z.string(), z.string()),
      z.date(),
    ].flatMap((schema): Sample[] => [
      [schema, undefined],
      [schema, Symbol('other')],
    ]),
    [z.undefined(), {}],
    [z.never(), 1],
    [z.null(), 1],
    [z.coerce.number(), 'many'],
    [z.file(), 1],
  ],
  invalid_value: [
    [z.enum(['minor', 'major']), 'awful'],
    [z.enum(['minor', 'major']), undefined],
    [z.literal('on'), 'off'],
  ],
  too_big: [
    [z.string().max(3), 'four'],
    [z.number().max(3), 4],
    [z.number().lt(3), 3],
    [z.array(z.string()).max(1), ['a', 'b']],
    [z.date().max(new Date(0)), new Date(1)],
  ],
  too_small: [
    [z.string().min(1), ''],
    [z.string().min(3), 'a'],
    [z.number().min(3), 2],
    [z.number().gt(3), 3],
    [z.array(z.string()).min(1), []],
    [z.date().min(new Date(1)), new Date(0)],
  ],
  invalid_format: [
    [z.email(), 'nobody'],
    [z.url(), 'nowhere'],
    [z.iso.datetime(), 'now'],
    [z.iso.date(), 'today'],
    [z.iso.time(), 'noon'],
    [z.string().regex(/^a$/), 'b'],
  ],
  not_multiple_of: [[z.number().multipleOf(5), 3]],
  unrecognized_keys: [[z.strictObject({}), { other: 1 }]],
  invalid_union: [
    [z.union([z.string(), z.number()]), {}],
    [z.discriminatedUnion('on', [z.object({ on: z.literal(true) }), z.object({ on: z.literal(false) })]), { on: 1 }],
    [z.discriminatedUnion('on', [z.object({ on: z.literal(true) }), z.object({ on: z.literal(false) })]), {}],
  ],
  invalid_key: [[z.record(z.string().max(1), z.number()), { long: 1 }]],
  invalid_element: [[z.map(z.string(), z.number()), new Map([['a', 'b']])]],
  custom: [[z.string().refine(() => false), 'a']],
}

const ofLibrary = (schema: z.ZodType, value: unknown): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message)

const said = (schema: z.ZodType, value: unknown): string => {
  const refused = shaped(schema, value)
  return refused.ok ? '' : (refused.fault.errors?.[0]?.detail ?? '')
}

describe('what a request is refused for by its shape', () => {
  beforeAll(() => loadRefusals('de'))

  it.each(Object.entries(samples))('is said in words of ours, in English and German: %s', (code, of) => {
    for (const [schema, value] of of) {
      const english = said(schema, value)
      expect(english).toMatch(/^[A-Z].*\.$/)
      expect(ofLibrary(schema, value)).not.toContain(english)
      expect([code, english, fieldText(english, 'de') === english]).toEqual([code, english, false])
    }
  })

  it('names what may stand there, and that it is missing', () => {
    expect(said(z.enum(['minor', 'major']), 'awful')).toBe('Give one of these here: minor, major.')
    expect(fieldText(said(z.enum(['minor', 'major']), undefined), 'de')).toBe(
      'Das fehlt. Hier gehört einer dieser Werte hin: minor, major.',
    )
  })

  it('is said as the schema words it where it does', () => {
    expect(said(z.string().regex(/^a$/, 'Give the "next" of the slice before.'), 'b')).toBe('Give the "next" of the slice before.')
  })
})
