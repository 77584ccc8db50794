import { expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { good } from '../../../test/build/good.ts'
import { idOf } from '../id.ts'
import { editionRecord } from './edition-record.ts'
import { publicEditionOf } from './public-edition.ts'
import { recordFieldsOf, redactEdition, reportParts, withShared } from './redact-edition.ts'
import type { Bodies } from './section.ts'

const prose = { kind: 'prose', text: 'SECRET', public: { state: 'same' } } as const
// More than a template may have: those that it lost since stay.
const ownNames = Array.from({ length: 12 }, (_, i) => `free:own-${i}` as const)
const bodies: Bodies = {
  ...{ summary: prose, consequences: prose, telling: prose, factors: prose, went_well: prose, unknown: prose },
  timeline: {
    kind: 'timeline',
    lines: [{ id: 'hand:1', at: at('12:00'), text: 'SECRET', source: 'hand', isInternal: false, isHidden: false, joinsNext: false }],
  },
  actions: { kind: 'actions', items: [{ what: 'SECRET', ownerRole: 'Team', on: '2026-12-01', isPublic: true, issue: null }] },
  ...Object.fromEntries(ownNames.map((name) => [name, { ...prose, kind: 'free', title: 'SECRET', prompt: '' }])),
}
const words = good(
  publicEditionOf({
    ...{ title: 'Payments failed', language: 'en', reason: 'SECRET', bodies, consequences: [] },
    free: ownNames.map((name) => ({ name, title: 'SECRET', prompt: '' })),
    telling: { beganAt: at('11:50'), toldAt: at('12:01'), endedAt: at('13:30'), notices: 3, corrections: 0 },
  }),
)
const published = { number: 1, at: at('14:00') }
const edition = { noticeId: idOf<never>('0'), incidentId: idOf<never>('1'), words, preparedAt: at('13:00'), published, redactions: [] }

it('leaves no word of any part, says of each once that it is gone, and knows where the record holds it', () => {
  const redacted = redactEdition(edition, [...reportParts, 'factors'], { reason: 'privacy', redactedAt: at('15:00') })
  expect(JSON.stringify(redacted)).not.toContain('SECRET')
  expect(redacted.redactions.map(({ part }) => part)).toEqual([...reportParts])
  const held = Object.entries(editionRecord(edition)).filter(([, value]) => JSON.stringify(value).includes('SECRET'))
  expect(held.map(([name]) => name).filter((name) => !reportParts.flatMap((part) => recordFieldsOf(part, words)).includes(name))).toEqual(
    [],
  )
})

it('takes what the notice and the edition both say from both', () => {
  expect(withShared(['freeText'], ['factors'])).toEqual({ fields: ['freeText'], parts: ['factors', 'summary', 'reason'] })
  expect(withShared([], ['summary'])).toEqual({ fields: ['freeText'], parts: ['summary'] })
  expect(withShared([], ['actions'])).toEqual({ fields: ['promises'], parts: ['actions'] })
})
