import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildAudienceFacts } from '../../../test/build/due-facts.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import { buildPage } from '../../../test/build/page.ts'
import type { AudienceId, ComponentId } from '../brand.ts'
import type { AudienceFacts } from '../due/due-facts.ts'
import type { DraftMarks } from '../notice/draft-fields.ts'
import type { Notice } from '../notice/notice.ts'
import { builtInContent } from './built-in/built-in.ts'
import { planTemplate, variantFor } from './plan-template.ts'
import type { TemplateContent, TemplateTexts } from './template.ts'

const content = (texts: TemplateTexts, change: Partial<TemplateContent> = {}): TemplateContent => ({
  ...{ kind: 'first-notice', severities: [], phase: null, componentIds: [], permanent: null, nextWord: null },
  variants: [{ language: 'en', name: 'Ours', texts }],
  ...change,
})
const draftOf = (seed: Parameters<typeof buildNotice>[0] = {}) => buildNotice({ slots: {}, ...seed })
interface Around {
  readonly name?: string
  readonly marks?: DraftMarks
  readonly incident?: ReturnType<typeof buildIncident>
  readonly audiences?: readonly AudienceFacts[]
}
const plan = (
  template: TemplateContent,
  draft: Notice = draftOf(),
  { name = 'Checkout', marks = {}, incident = buildIncident(), audiences = [] }: Around = {},
) => {
  const variant = variantFor(template, draft.language, 'en')
  if (!variant) throw new Error('a template without words')
  const components = [{ id: sampleId<ComponentId>('cp'), name }]
  const page = buildPage()
  return planTemplate(template, variant, { draft, marks, incident, page, components, offices: { page, audiences }, now: at('12:00') })
}
const written = (texts: TemplateTexts, ...rest: [Notice?, Around?]) =>
  Object.fromEntries(plan(content(texts), ...rest).edits.map(({ field, value }) => [field, value]))
const mark = { version: 1, by: { id: 'a', name: 'Ana' }, at: at('11:59') }

describe('planTemplate', () => {
  it('says what the draft knows, in the zone of the page, and leaves blanks to the writer', () => {
    const now = '{component}: since {start} {what customers cannot do}. {organisation}, {severity}, {contact}'
    expect(written({ now }).now).toBe('Checkout: since 12:50 CET {what customers cannot do}. Harbourline, major, desk@example.org')
  })

  it('leaves no blank where a brace is meant, and shows both braces', () => {
    const now = 'The label {{some words}} and {{id}} on {a blank here}.'
    expect(written({ now }).now).toBe('The label { some words} and {id} on {a blank here}.')
  })

  it('asks for what the draft does not know', () => {
    const alone = draftOf({ change: { affected: [] } })
    expect(written({ now: '{component} {window}' }, alone).now).toBe('{which part} {from when to when}')
    expect(written({ now: '{window}' }, draftOf(), { incident: buildMaintenance() }).now).toBe('29 November 2026 at 06:00 to 08:00 CET')
  })

  it('puts values in as they are: they are read neither as placeholders nor as Markdown', () => {
    const name = '{start} **x** <b> [y](z) {two words}'
    const { now, freeText } = written({ now: '{component}', freeText: '{component}' }, draftOf(), { name })
    expect(now).toBe('{start} **x** <b> [y](z) (two words)')
    expect(freeText).toBe('{start} \\*\\*x\\*\\* \\<b\\> \\[y\\](z) (two words)')
  })

  it('leaves every value readable in plain slots', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', '*', 'start') }), (name) => {
        expect(written({ now: '<{component}>' }, draftOf(), { name: `x${name}` }).now).toBe(`<x${name}>`)
      }),
    )
  })
})

describe('what stands in the draft', () => {
  it('stays, and is named for its writer to decide', () => {
    const { edits, standing } = plan(content({ now: 'Ours.', scope: 'All.' }), draftOf({ slots: { now: 'Card payments fail' } }))
    expect([edits, standing]).toEqual([[{ field: 'scope', value: 'All.' }], [{ field: 'now', value: 'Ours.' }]])
  })

  it('is not erased where an update carries it on', () => {
    const carried = draftOf({ kind: 'update', slots: { now: 'Cards fail.', scope: 'A third.', workaround: 'Pay by invoice.' } })
    const { edits } = plan(builtInContent('update-investigating'), carried)
    expect(edits.map(({ field }) => field)).toEqual(['action', 'nextUpdate'])
  })

  it('is free where the draft only proposed it', () => {
    const nextUpdate = { by: at('13:00'), onChange: true }
    const proposed = draftOf({ slots: { nextUpdate, notKnown: ['now'] }, change: { title: 'There is a problem that we are looking into' } })
    const template = content({ title: 'Cards', now: 'Cards fail.' }, { nextWord: 120 })
    expect(plan(template, proposed).edits.map(({ field }) => field)).toEqual(['title', 'now', 'nextUpdate'])
    const marks = { now: mark, nextUpdate: mark, title: mark }
    expect(plan(template, proposed, { marks }).standing.map(({ field }) => field)).toEqual(['title', 'now', 'nextUpdate'])
  })

  it('is free where a closing draft only says that all works again', () => {
    const closing = draftOf({
      kind: 'resolution',
      slots: { now: 'Everything that was affected works again.' },
      change: { phase: 'resolved' },
    })
    const { edits } = plan(content({ now: 'Cards are taken again.' }, { nextWord: 60 }), closing)
    expect(edits).toEqual([{ field: 'now', value: 'Cards are taken again.' }])
  })
})

describe('choices', () => {
  it('come with their details: what is lost, a cause that nobody verified, the next word in time', () => {
    const template = content({ permanent: 'Since {start}.', cause: 'A disk.' }, { permanent: 'lost', nextWord: 30 })
    expect(plan(template).edits).toEqual([
      { field: 'permanent', value: { state: 'lost', detail: 'Since 12:50 CET.' } },
      { field: 'cause', value: { text: 'A disk.', verified: false } },
      { field: 'nextUpdate', value: { by: '2026-11-24T12:30:00.000Z', onChange: true } },
    ])
  })

  it('promise a word before offices open: the usual ones of the page, or those of the audiences that it goes to', () => {
    const audiences = [buildAudienceFacts(1, 'Europe/Berlin'), buildAudienceFacts(2, 'America/New_York')]
    const addressing = { kind: 'audiences', audienceIds: [sampleId<AudienceId>('au', 2)] } as const
    const promised = (draft: Notice, around: Around = {}) =>
      plan(builtInContent('evening'), draft, around).edits.find(({ field }) => field === 'nextUpdate')?.value
    expect(promised(draftOf({ kind: 'update' }))).toEqual({ by: '2026-11-25T07:30:00.000Z', onChange: true })
    expect(promised(draftOf({ kind: 'update', addressing }), { audiences })).toEqual({ by: '2026-11-24T13:30:00.000Z', onChange: true })
  })

  it('take the words of the language of the draft, or of the page', () => {
    const both = builtInContent('resolution')
    expect(variantFor(both, 'de', 'en')?.language).toBe('de')
    expect(variantFor({ variants: both.variants.slice(1) }, 'en', 'en')?.language).toBe('de')
  })
})
