import { describe, expect, it } from 'vitest'
import { over } from '../../../test/build/assembly.ts'
import { at, sampleId } from '../../../test/build/at.ts'
import { pointersOf } from '../../../test/build/good.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import type { NoticeId } from '../brand.ts'
import { assembleNotice } from './assemble.ts'
import { closingContent, draftAgain } from './closing-content.ts'
import { toldOtherwise } from './closing-facts.ts'
import { decidePublication } from './decide-publication.ts'
import type { Notice } from './notice.ts'
import type { Slots } from './slots.ts'

const now = at('13:00')
const open = buildIncident({ publicAt: at('12:01') })
const told = buildPublished({ slots: { now: 'Card payments fail', since: at('11:50') } })
const closing = (slots: Partial<Slots> = {}) =>
  buildNotice({
    kind: 'resolution',
    slots: { now: 'Works again', permanent: { state: 'nothing_lost' }, since: at('11:50'), ...slots },
    change: { phase: 'resolved', affected: [] },
    updatedAt: now,
  })
const nameOf = () => 'Checkout'
const contentOf = (slots: Partial<Slots> = {}) => closingContent(closing(slots), open, now, { others: [told], nameOf })
const said = (slots: Partial<Slots>, role: string) => assembleNotice(contentOf(slots), over).passages.find((one) => one.role === role)?.text

describe('a closing notice', () => {
  it('says of each component what it suffered and how long, by the times that it states', () => {
    expect(contentOf().slots.felt).toEqual([{ component: 'Checkout', impact: 'major_outage', from: at('11:50'), until: now }])
    expect(said({ until: at('12:40') }, 'felt')).toBe('Checkout: down from 12:50 to 13:40 CET, for 50 minutes.')
  })

  it('asks why it says other times than readers were told, and tells them', () => {
    const decide = (slots: Partial<Slots>) => decidePublication(closing(slots), open, [told], 0, now, { nameOf })
    expect(pointersOf(decide({ since: at('11:30') }))).toEqual(['/slots/retimed'])
    expect(decide({ since: at('11:30'), retimed: 'The first failures were in the night log' }).ok).toBe(true)
    expect(said({ since: at('11:30'), retimed: 'The first failures were in the night log' }, 'retimed')).toBe(
      'We had given 12:50 CET as the beginning. The first failures were in the night log.',
    )
  })

  it('keeps to itself why times differ that nobody was told', () => {
    expect(said({ until: at('12:40'), retimed: 'The graphs say so' }, 'retimed')).toBeUndefined()
    expect(toldOtherwise(open, [told], { since: at('11:50'), until: at('11:58') })).toEqual({ goesOn: at('12:01') })
  })

  it('says that it was one of two notices where both came out in one minute', () => {
    const twin = { ...told, id: sampleId<NoticeId>('nt', 7) }
    expect(toldOtherwise(open, [told, twin], { until: at('11:58') })).toEqual({ goesOn: at('12:01'), isOneOf: true })
  })

  it('loses what was computed when it is taken back', () => {
    const pending = { ...closing(), content: contentOf({ since: at('11:30') }), status: { state: 'pending', effectiveAt: now } } as const
    expect(Object.keys(draftAgain(pending, now).content.slots)).not.toContain('felt')
    expect(Object.keys(draftAgain(pending, now).content.slots)).not.toContain('toldOtherwise')
  })
})

describe('a correction of a closing notice', () => {
  const published = (slots: Partial<Slots> = {}) => ({
    ...closing(),
    id: sampleId<NoticeId>('nt', 2),
    content: contentOf(slots),
    status: { state: 'published', publishedAt: now, number: 2 } as const,
  })
  const correctionOf = (wrong: Notice, slots: Partial<Slots>) => ({
    ...closing(),
    id: sampleId<NoticeId>('nt', 3),
    content: { slots: { notKnown: [], ...slots }, freeText: null },
    correction: { of: wrong.id, reason: 'The clock of the log was wrong.' },
  })
  const closed = buildIncident({ publicAt: at('12:01'), phase: 'resolved', endedAt: now })
  const decide = (slots: Partial<Slots>, wrong = published()) =>
    decidePublication(correctionOf(wrong, slots), closed, [told, wrong], 0, at('14:00'), { nameOf })
  const slotsOf = (slots: Partial<Slots>, wrong = published()) => {
    const ruling = decide(slots, wrong)
    return ruling.ok ? ruling.value.content.slots : undefined
  }

  it('computes anew what each component suffered, whether it repeats all or says one time', () => {
    const felt = [{ component: 'Checkout', impact: 'major_outage', from: at('11:50'), until: at('12:30') }]
    expect(slotsOf({ ...contentOf().slots, until: at('12:30') })).toMatchObject({ felt })
    expect(slotsOf({ until: at('12:30') })).toMatchObject({ since: at('11:50'), until: at('12:30'), felt })
    expect(pointersOf(decide({ since: at('13:10') }))).toEqual(['/slots/since'])
  })

  it('says no times where it sets other words right', () => {
    expect(slotsOf({ action: 'We moved the queue.' })).toEqual({ notKnown: [], action: 'We moved the queue.' })
  })

  it('tells what readers had been told before the end, and no more than that', () => {
    const moved = published({ since: at('11:30'), retimed: 'The night log' })
    expect(slotsOf({ until: at('12:30') }, moved)?.toldOtherwise).toEqual({ since: at('11:50') })
    expect(slotsOf({ since: at('11:50') }, moved)?.toldOtherwise).toBeUndefined()
    expect(slotsOf({ until: at('11:58'), retimed: 'The log' })?.toldOtherwise).toEqual({ goesOn: at('12:01') })
  })

  it('makes no reason public that was kept inside', () => {
    const inside = published({ until: at('12:40'), retimed: 'The graphs say so' })
    expect(slotsOf({ until: at('11:58') }, inside)?.toldOtherwise).toBeUndefined()
  })
})
