import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildAudienceFacts, buildIncidentFacts, buildPageFacts } from '../../../test/build/due-facts.ts'
import { cities, fourDays, type Moment, owedText } from '../../../test/build/four-days.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import { isClosed } from '../incident/phase.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import { dueOf } from './due-of.ts'

const moments = fourDays()
const names = Object.keys(cities)
const audiences = Object.values(cities).map(({ zone }, i) => buildAudienceFacts(i + 1, zone))

const noticeOf = ({ now, to, phase, promises }: Moment, number: number): readonly PublishedNotice[] => {
  if (to === '') return []
  const addressing =
    to === 'everybody'
      ? { kind: 'all' as const }
      : { kind: 'audiences' as const, audienceIds: [sampleId<never>('au', names.indexOf(to) + 1)] }
  const slots = promises === null ? {} : { nextUpdate: { by: promises, onChange: true } }
  return [
    buildPublished({ id: sampleId('nt', number), number, publishedAt: now, addressing, slots, change: { phase, severity: 'critical' } }),
  ]
}

describe('four days over a weekend with a change of daylight saving', () => {
  it('has a table to read', () => {
    expect(moments.length).toBe(15)
  })

  it.each(moments.map((moment, i) => [moment.now.toString(), i] as const))('owe at %s what a person computed', (_, i) => {
    const moment = moments[i]
    if (!moment) throw new Error('no such moment')
    const words = moments.slice(0, i + 1).flatMap((one, n) => noticeOf(one, n + 1))
    const incident = buildIncident({
      severity: 'critical',
      phase: moment.phase,
      openedAt: at('2026-10-23T13:02:00Z'),
      publicAt: words[0]?.status.publishedAt ?? null,
      endedAt: isClosed(moment.phase) ? moment.now : null,
    })
    const facts = buildPageFacts([buildIncidentFacts(words, { incident, firstSignalAt: at('2026-10-23T13:00:00Z') })], { audiences })
    const nameOf = (id: string) => names[Number(id.slice(-1)) - 1] ?? id
    expect(owedText(dueOf(facts, moment.now), nameOf)).toEqual(moment.owed)
  })
})
