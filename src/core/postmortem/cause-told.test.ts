import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import { causeTold } from './cause-told.ts'

const cause = { text: 'A certificate had run out.', verified: true }
const end = buildPublished({ id: sampleId('n1'), kind: 'resolution', slots: { cause }, number: 1 })

describe('the cause that customers were told', () => {
  it('is that of the end, whatever reports say since', () => {
    const report = buildPublished({
      id: sampleId('n3'),
      kind: 'report',
      slots: {},
      freeText: 'The report.',
      number: 2,
      publishedAt: at('14:00'),
    })
    expect(causeTold([end, report])).toBe(cause.text)
  })

  it('is that of its correction', () => {
    const correction = { of: end.id, reason: 'It was a key.' }
    const corrected = buildPublished({
      id: sampleId('n2'),
      correction,
      slots: { cause: { text: 'A key had run out.', verified: true } },
      publishedAt: at('13:00'),
    })
    expect(causeTold([end, corrected])).toBe('A key had run out.')
    expect(causeTold([end, { ...corrected, content: { slots: { notKnown: [] }, freeText: null } }])).toBe(undefined)
  })

  it('is none where nobody verified it, or its words were removed', () => {
    expect(causeTold([buildPublished({ slots: { cause: { ...cause, verified: false } } })])).toBe(undefined)
    expect(causeTold([{ ...end, redactions: [{ field: 'cause', reason: 'privacy', redactedAt: at('13:00') }] }])).toBe(undefined)
    expect(causeTold([])).toBe(undefined)
  })
})
