import { describe, expect, it } from 'vitest'
import { expectedKey, type Publication, type Reader } from './ledger.ts'
import { breachesIn, type Evidence } from './oracle.ts'

const ana: Reader = { id: 'ana', address: 'ana@example.org', isTeam: true }
const bo: Reader = { id: 'bo', address: 'bo@example.org', isTeam: false }
const published = (change: Partial<Publication> = {}): Publication => ({
  key: 'payments',
  audience: 'everybody',
  acknowledged: { incidentId: 'i1', noticeId: 'n1', effectiveAt: '' },
  isUndone: false,
  ...change,
})
const mailTo = (reader: Reader) => ({ key: expectedKey('i1', reader), to: [reader.address] })
const delivered = (reader: Reader) => ({ subject: 'n1', target: reader.address, state: 'delivered' })

const clean: Evidence = {
  publications: [published()],
  readers: [ana, bo],
  mails: [mailTo(ana), mailTo(bo)],
  kills: 1,
  window: 2,
  records: {
    incidents: [{ id: 'i1', title: 'payments' }],
    notices: [{ id: 'n1', state: 'published' }],
    deliveries: [delivered(ana), delivered(bo)],
    heard: ['n1'],
    integrity: 'ok',
    journal: 'ok',
  },
}

/** The clean evidence with something wrong in it. */
const judged = (change: Partial<Evidence>, records: Partial<Evidence['records']> = {}): string =>
  breachesIn({ ...clean, ...change, records: { ...clean.records, ...records } }).join('\n')

describe('the oracle', () => {
  it('finds nothing where nothing is wrong, repeats within the window included', () => {
    expect(judged({})).toBe('')
    expect(judged({ mails: [mailTo(ana), mailTo(bo), mailTo(ana), mailTo(bo)] })).toBe('')
  })

  it.each([
    ['a publication that was acknowledged and is gone', judged({}, { notices: [] }), 'payments is gone'],
    ['a publication that never took effect', judged({}, { notices: [{ id: 'n1', state: 'pending' }] }), 'is pending'],
    [
      'one key that led to two incidents',
      judged({}, { incidents: [...clean.records.incidents, { id: 'i2', title: 'payments' }] }),
      '2 times',
    ],
    ['a notice that the public journal has twice', judged({}, { heard: ['n1', 'n1'] }), 'public journal not once'],
    ['a public entry for what nobody published', judged({}, { heard: ['n1', 'n7'] }), 'that nobody published'],
    ['somebody left out', judged({ mails: [mailTo(ana)] }), 'bo@example.org of payments'],
    ['a mail that arrived without a record', judged({}, { deliveries: [delivered(ana)] }), 'no row'],
    ['a delivery that hangs', judged({}, { deliveries: [delivered(ana), { ...delivered(bo), state: 'claimed' }] }), 'claimed'],
    [
      'a repeat under another key',
      judged({ mails: [...clean.mails, { key: '<new@status.example>', to: [bo.address] }] }),
      'not have been sent',
    ],
    ['a mail to somebody else', judged({ mails: [...clean.mails, { key: expectedKey('i1', bo), to: ['eve@example.org'] }] }), 'eve@'],
    ['more repeats than a kill can explain', judged({ mails: Array(4).fill(clean.mails).flat() }), '6 mails were repeats'],
    ['one mail over and over', judged({ mails: [...clean.mails, mailTo(bo), mailTo(bo)] }), 'sent 3 times after 1 kills'],
    ['a mail about what was undone', judged({ publications: [published({ isUndone: true })] }), '2 mails should not have been sent'],
    ['a damaged database', judged({}, { integrity: 'row 7 missing from index' }), 'row 7 missing'],
    ['a journal that was cut', judged({}, { journal: 'entries were removed' }), 'entries were removed'],
  ])('finds %s', (_, found, words) => {
    expect(found).toContain(words)
  })
})
