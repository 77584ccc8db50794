import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import type { EmailAddress, OperatorId } from '../brand.ts'
import { tagged } from '../brand.ts'
import { ownSealedNotes } from '../due/sealed-note.ts'
import type { Operator } from '../operator/operator.ts'
import { parseSealedNotesSetting, parseSealedRecipients, parseSealedWords } from './parse-sealed-note.ts'
import { coolDownEndsAt, isCool, noSealedNotes, type SealedNote } from './sealed-note.ts'

const note: SealedNote = {
  id: sampleId('pr', 1),
  authorId: sampleId('pr', 2),
  incidentId: sampleId('nc', 1),
  box: { keyId: 'k', text: '' },
  writtenAt: at('10:00'),
  sealedAt: at('10:00'),
  askedAt: null,
  sentAt: null,
  version: 1,
}
const open = buildIncident({ id: sampleId('nc', 1) })
const ended = (when: string) => buildIncident({ id: sampleId('nc', 1), phase: 'resolved', endedAt: at(when) })
const days = (count: number) => ({ isOn: true, coolDownHours: count * 24 })
const until = (change: Partial<SealedNote>, incident: typeof open | null) =>
  coolDownEndsAt({ ...note, ...change }, incident, days(2))?.toString()

describe('the cool-down', () => {
  it('is off until somebody switches it on, and two days then', () => {
    expect(noSealedNotes).toEqual({ isOn: false, coolDownHours: 48 })
  })

  it.each([
    ['never ends while the incident goes on', {}, open, undefined],
    ['counts from the end of the incident', {}, ended('12:00'), '2026-11-26T12:00:00Z'],
    ['counts from the writing where that came later', { sealedAt: at('15:00') }, ended('12:00'), '2026-11-26T15:00:00Z'],
    ['of a free note counts from its writing', { incidentId: null }, null, '2026-11-26T10:00:00Z'],
    ['of a note whose incident is gone counts from its writing', {}, null, '2026-11-26T10:00:00Z'],
    ['has no end for what was sent', { sentAt: at('13:00'), incidentId: null }, null, undefined],
  ])('%s', (_, change, incident, expected) => {
    expect(until(change, incident)).toBe(expected)
  })

  it('is over at its end, and not a moment before', () => {
    expect([isCool(at('12:00'), at('11:59')), isCool(at('12:00'), at('12:00')), isCool(undefined, at('12:00'))]).toEqual([
      false,
      true,
      false,
    ])
  })

  it.each([0, -1, 1.5, 721, Number.NaN])('of %s hours is refused at its field', (coolDownHours) => {
    const refused = parseSealedNotesSetting({ isOn: true, coolDownHours })
    expect(refused.ok ? [] : refused.fault.errors?.map(({ pointer }) => pointer)).toEqual(['/coolDownHours'])
  })
})

describe('what is due of notes', () => {
  it('says neither title nor incident, and comes with the end of the cool-down', () => {
    const own = { note, incident: ended('12:00'), coolDownEndsAt: at('12:00') }
    expect(ownSealedNotes([own], sampleId('pg', 1), at('11:59'))).toEqual([])
    const [item] = ownSealedNotes([own], sampleId('pg', 1), at('12:00'))
    expect([item?.kind, item?.owedTo.kind, item?.facts.title, item?.facts.what]).toEqual(['sealed_note', 'operators', '', null])
  })
})

describe('what somebody sends', () => {
  const ana: Operator = {
    id: sampleId<OperatorId>('pr', 2),
    name: 'Ana',
    email: tagged<EmailAddress>('ana@quillon.example'),
    role: 'viewer',
    state: 'active',
    resetNonce: null,
    createdAt: at('08:00'),
    updatedAt: at('08:00'),
    version: 1,
  }
  const pointers = (input: Parameters<typeof parseSealedRecipients>[0], operators = [ana]) => {
    const parsed = parseSealedRecipients(input, operators)
    return parsed.ok ? parsed.value : parsed.fault.errors?.map(({ pointer }) => pointer)
  }

  it('goes to each once, however they were named', () => {
    expect(pointers({ operatorIds: [ana.id], addresses: ['ANA@quillon.example', 'bo@quillon.example'] })).toHaveLength(2)
  })

  it.each([
    ['nobody', {}, ['/addresses']],
    ['no address', { addresses: ['bo@quillon.example', 'everybody'] }, ['/addresses/1']],
    ['a stranger', { operatorIds: [sampleId<OperatorId>('pr', 9)] }, ['/operatorIds/0']],
    ['a crowd', { addresses: Array.from({ length: 21 }, (_, i) => `p${i}@quillon.example`) }, ['/addresses']],
  ])('to %s is refused', (_, input, expected) => {
    expect(pointers(input)).toEqual(expected)
  })

  it('does not go to who was suspended, and has words', () => {
    expect(pointers({ operatorIds: [ana.id] }, [{ ...ana, state: 'suspended' }])).toEqual(['/operatorIds/0'])
    expect([parseSealedWords(' \n ').ok, parseSealedWords('x'.repeat(10_001)).ok]).toEqual([false, false])
  })
})
