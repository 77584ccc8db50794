import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import { draftTimeline } from './draft-timeline.ts'
import { draftedLanguage, reportLanguage } from './report-language.ts'

const facts = {
  incident: buildIncident({ startedAt: at('11:50'), endedAt: at('13:30'), phase: 'resolved' }),
  notices: [buildPublished({ slots: { now: 'Cards fail.' } })],
}
const lines = draftTimeline({ ...facts, signals: [], decisions: [], language: 'de' })

describe('the language of a report', () => {
  it('is that in which most lines of its timeline stand as they were drafted', () => {
    const [first, ...rest] = lines
    expect(draftedLanguage(lines, facts)).toBe('de')
    expect(draftedLanguage(first ? [{ ...first, text: 'Customers begin to be affected.' }, ...rest] : [], facts)).toBe('de')
  })

  it('is that in which it was begun where somebody put all lines into words of their own, and of the page before that', () => {
    const own = lines.map((line) => ({ ...line, text: 'In our own words.' }))
    expect(draftedLanguage(own, facts)).toBeUndefined()
    const of = { ...facts, lines: own, editions: [], otherwise: 'en' } as const
    expect([reportLanguage({ ...of, begunIn: 'de' }), reportLanguage(of)]).toEqual(['de', 'en'])
  })
})
