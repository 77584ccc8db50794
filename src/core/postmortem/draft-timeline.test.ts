import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import type { NoticeId } from '../brand.ts'
import { draftTimeline, linesToOffer, type TimelineFacts } from './draft-timeline.ts'
import { isOurLine } from './timeline-words.ts'

const facts: TimelineFacts = {
  incident: buildIncident({ startedAt: at('11:50'), endedAt: at('13:30'), phase: 'resolved' }),
  notices: [
    buildPublished({ slots: { now: 'Cards fail.' } }),
    buildPublished({
      id: sampleId<NoticeId>('nt', 5),
      publishedAt: at('12:15'),
      kind: 'update',
      slots: { now: 'Cards fail.', action: 'The second provider fails too.' },
    }),
    buildPublished({
      id: sampleId<NoticeId>('nt', 2),
      publishedAt: at('12:30'),
      correction: { of: sampleId('nt'), reason: 'Only Visa was meant' },
      slots: { now: 'Visa cards fail.' },
    }),
    buildPublished({
      id: sampleId<NoticeId>('nt', 3),
      publishedAt: at('13:35'),
      change: { phase: 'resolved' },
      slots: { now: 'Cards work.' },
    }),
    buildPublished({ id: sampleId<NoticeId>('nt', 4), kind: 'report', publishedAt: at('14:30'), change: { phase: 'resolved' } }),
  ],
  signals: [{ id: sampleId('sg'), title: 'db-7 is down', startedAt: at('11:52') }],
  decisions: [
    { kind: 'incident.opened', at: at('12:00'), sequence: 4 },
    { kind: 'draft.edited', at: at('12:00'), sequence: 5 },
  ],
  language: 'en',
}
const told = (of: TimelineFacts) =>
  draftTimeline(of).map(({ at: time, text, isInternal }) =>
    [time.toString().slice(11, 16), isInternal ? 'internal' : 'public', text].join(' '),
  )

describe('draftTimeline', () => {
  it('tells what happened, what was said and what was decided; what comes from inside is internal', () => {
    expect(told(facts)).toEqual([
      '11:50 public Customers begin to be affected.',
      '11:52 internal Monitoring reports: db-7 is down',
      '12:00 internal The incident is opened.',
      '12:01 public We look into it. We tell customers: Cards fail.',
      '12:15 public We tell customers: The second provider fails too.',
      '12:30 public We correct what we had said: Only Visa was meant. Visa cards fail.',
      '13:30 public Everything works again.',
      '13:35 public We consider it resolved. We tell customers: Cards work.',
    ])
  })

  it.each(['en', 'de'] as const)('knows which of its lines nobody has written: %s', (language) => {
    const lines = draftTimeline({ ...facts, language })
    expect(lines.filter(({ text }) => isOurLine(text))).toEqual(lines.filter(({ source }) => source === 'phase' || source === 'journal'))
  })

  it('offers only what came about since, whatever became of the lines that were kept', () => {
    const kept = draftTimeline({ ...facts, notices: facts.notices.slice(0, 3) }).map((line) => ({
      ...line,
      text: 'Other words',
      isHidden: true,
    }))
    expect(linesToOffer(kept, draftTimeline(facts)).map(({ id }) => id)).toEqual([`notice:${sampleId('nt', 3)}`])
  })
})
