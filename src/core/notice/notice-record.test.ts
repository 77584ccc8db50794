import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import type { NoticeId } from '../brand.ts'
import { canonical } from '../journal/canonical.ts'
import { noticeRecord } from './notice-record.ts'
import { type Slots, wordedFields } from './slots.ts'

const full: Partial<Slots> = {
  now: 'n',
  scope: 's',
  works: 'w',
  next: 'x',
  workaround: 'a',
  action: 'b',
  technical: 't',
  retimed: 'r',
  toldOtherwise: { since: at('11:00') },
  permanent: { state: 'lost' },
  cause: { text: 'c', verified: true },
  since: at('11:50'),
  until: at('12:50'),
  nextUpdate: { by: null, onChange: true },
  notKnown: [],
}

describe('noticeRecord', () => {
  it('is facts alone where nothing was written', () => {
    expect(noticeRecord(buildNotice({ slots: {} }))).toEqual({
      incidentId: sampleId('nc'),
      kind: 'first-notice',
      title: 'Card payments fail',
      phase: 'investigating',
      severity: 'major',
      affected: [{ componentId: sampleId('cp'), impact: 'major_outage' }],
    })
  })

  it('has every part that has words in it under the name by which it is redacted', () => {
    const record = noticeRecord(buildNotice({ slots: full, freeText: 'free' }))
    for (const field of wordedFields) expect(Object.keys(record)).toContain(field)
    expect(record).toMatchObject({ permanent: { state: 'lost', detail: null }, cause: { text: 'c', verified: true }, freeText: 'free' })
  })

  it('keeps a cause that nobody verified out of the public chain', () => {
    const record = noticeRecord(buildNotice({ slots: { now: 'n', cause: { text: 'The intern', verified: false } } }))
    expect(record.cause).toEqual({ text: null, verified: false })
  })

  it('writes times as text that reads the same for ever', () => {
    expect(
      noticeRecord(buildNotice({ slots: { ...full, nextUpdate: { by: at('13:00'), onChange: false } }, backdatedTo: at('12:50') })),
    ).toMatchObject({
      since: '2026-11-24T11:50:00.000Z',
      until: '2026-11-24T12:50:00.000Z',
      nextUpdate: { by: '2026-11-24T13:00:00.000Z', onChange: false },
      backdatedTo: '2026-11-24T12:50:00.000Z',
    })
  })

  it('names what a correction corrects', () => {
    const correction = { of: sampleId<NoticeId>('nt', 2), reason: 'Visa alone' }
    expect(noticeRecord(buildNotice({ correction })).correction).toEqual(correction)
  })

  it('is JSON that can be hashed, every field of it', () => {
    const record = noticeRecord(buildNotice({ slots: full, freeText: 'free', backdatedTo: at('12:50') }))
    expect(JSON.parse(canonical(record))).toEqual(record)
  })
})
