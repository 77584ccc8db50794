import { describe, expect, it } from 'vitest'
import { over } from '../../../test/build/assembly.ts'
import { at } from '../../../test/build/at.ts'
import { pointersOf } from '../../../test/build/good.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import { assembleNotice } from './assemble.ts'
import { closingContent, draftAgain } from './closing-content.ts'
import { toldOtherwise } from './closing-facts.ts'
import { decidePublication } from './decide-publication.ts'
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

  it('loses what was computed when it is taken back', () => {
    const pending = { ...closing(), content: contentOf({ since: at('11:30') }), status: { state: 'pending', effectiveAt: now } } as const
    expect(Object.keys(draftAgain(pending, now).content.slots)).not.toContain('felt')
    expect(Object.keys(draftAgain(pending, now).content.slots)).not.toContain('toldOtherwise')
  })
})
