import { describe, expect, it } from 'vitest'
import { assembled, german, ongoing, over, planned, textsOf as texts } from '../../../../test/build/assembly.ts'
import { at } from '../../../../test/build/at.ts'
import { type EmailAddress, tagged, type WebUrl } from '../../brand.ts'
import { type AssemblySetting, contactText, textAt } from '../assemble.ts'
import { type Slots, unknowableSlots } from '../slots.ts'

describe('sentences', () => {
  it.each([
    ['Payments fail', 'Payments fail.'],
    ['Payments fail.', 'Payments fail.'],
    ['Do payments fail?', 'Do payments fail?'],
    ['Payments fail (about a third)', 'Payments fail (about a third).'],
    ['Payments fail (a third do.)', 'Payments fail (a third do.)'],
    ['The page says “out of order”', 'The page says “out of order”.'],
    ['The page says “out of order.”', 'The page says “out of order.”'],
    ['支払いができません。', '支払いができません。'],
    ['Payments fail …', 'Payments fail …'],
  ])('%j ends as %j', (now, text) => {
    expect(texts({ now })).toEqual([text])
  })

  it.each([
    ['About a third of customers', 'Affected: about a third of customers.'],
    ['All customers', 'Affected: all customers.'],
    ['Everyone', 'Affected: everyone.'],
    ['A few customers', 'Affected: a few customers.'],
    ['All Nippon Airways', 'Affected: All Nippon Airways.'],
    ['The Hague', 'Affected: The Hague.'],
    ['European customers', 'Affected: European customers.'],
    ['SAP users', 'Affected: SAP users.'],
    ['iOS users', 'Affected: iOS users.'],
    ['Österreich', 'Affected: Österreich.'],
    ['3 % of logins', 'Affected: 3 % of logins.'],
  ])('of scope begin small unless it is a name: %j', (scope, text) => {
    expect(texts({ scope })).toEqual([text])
  })

  it('of scope in German leave nouns large', () => {
    const say = (scope: string) => texts({ scope }, { ...ongoing, ...german })[0]
    expect(['Alle Kunden', 'Kunden in Europa', 'Über 900 Firmen', 'Allenfalls wenige'].map(say)).toEqual([
      'Betroffen: alle Kunden.',
      'Betroffen: Kunden in Europa.',
      'Betroffen: über 900 Firmen.',
      'Betroffen: Allenfalls wenige.',
    ])
  })

  it('tell which of their words are ours, so that a label can say them', () => {
    const { passages } = assembled({ now: 'x', scope: 'x', works: 'x', workaround: 'x', cause: { text: 'x', verified: false } })
    expect(passages.flatMap(({ role, lead }) => (lead === undefined ? [] : [[role, lead]]))).toEqual([
      ['scope', 'Affected: '],
      ['works', 'Still working: '],
      ['workaround', 'Meanwhile: '],
    ])
  })

  it('of several lines are one line in the gist', () => {
    expect(assembled({ now: 'You cannot\n- pay\n- refund' }).gist).toBe('You cannot - pay - refund.')
  })
})

describe('tenses', () => {
  const slots: Partial<Slots> = {
    works: 'The shop',
    workaround: 'Pay by transfer',
    permanent: { state: 'nothing_lost' },
    notKnown: ['now', 'scope'],
  }

  it('look ahead in what is planned', () => {
    expect(texts(slots, planned)).toEqual([
      'We are still finding out exactly what this will affect.',
      'It is not clear yet how many customers will be affected.',
      'Will go on working: the shop.',
      'No data will be lost.',
      'Planned from 29 November 2026 at 06:00 to 08:00 CET.',
      'What you can do: Pay by transfer.',
    ])
  })

  it('look back at what is over', () => {
    expect(texts(slots, over)).toEqual([
      'We are still finding out exactly what did not work.',
      'It is not clear yet how many customers were affected.',
      'Kept working: the shop.',
      'No data was lost.',
      'What you can do: Pay by transfer.',
    ])
  })

  it('keep the cost of a maintenance a forecast while it goes on', () => {
    expect(texts({ permanent: { state: 'nothing_lost' } }, { ...planned, phase: 'in_progress' })[0]).toBe('No data will be lost.')
  })

  it('of German do likewise', () => {
    expect(texts(slots, { ...planned, ...german })).toContain('Es gehen keine Daten verloren.')
    expect(texts(slots, { ...over, ...german })).toContain('Möglich blieb: The shop.')
  })
})

it('promises in words of ours are told in the language of the notice, in whatever language they were made', () => {
  const promises = [{ what: 'Wir sagen, ob etwas verloren ist.', by: at('15:00'), isPublic: true }]
  expect(texts({}, { ...over, promises })).toEqual(['By 16:00 CET: we say whether anything was lost.'])
})

describe('what is not known', () => {
  it('is said in so many words, each in its place', () => {
    expect(texts({ notKnown: [...unknowableSlots] })).toEqual([
      'We are still finding out exactly what does not work.',
      'It is not clear yet how many customers are affected.',
      'We cannot say yet how this will develop.',
      'We do not know yet whether any data has been lost.',
      'We know of no way around it yet.',
      'The cause is not known yet.',
    ])
  })

  it('hides a cause that nobody has verified', () => {
    const said = textAt(assembled({ now: 'x', cause: { text: 'The intern pulled a plug', verified: false } }), 'technical')
    expect(said).toContain('The cause is not yet confirmed.')
    expect(said).not.toContain('intern')
  })
})

describe('times', () => {
  const timing = (slots: Partial<Slots>, setting: AssemblySetting) =>
    assembled(slots, setting).passages.find(({ role }) => role === 'timing')?.text

  it('say from when to when and how long, with the date where it was another day', () => {
    expect(timing({ since: at('11:50'), until: at('13:05') }, over)).toBe('From 12:50 to 14:05 CET, for 1 hour 15 minutes.')
    expect(timing({ since: at('2026-11-23T22:30:00Z'), until: at('00:30') }, over)).toBe(
      'From 23 November 2026 at 23:30 CET to 01:30 CET, for 2 hours.',
    )
  })

  it('say so in German with the words that a date needs', () => {
    const late = { ...over, ...german }
    expect(timing({ since: at('11:50'), until: at('13:05') }, late)).toBe('Von 12:50 bis 14:05 Uhr MEZ, 1 Stunde 15 Minuten lang.')
    expect(timing({ since: at('2026-11-23T22:30:00Z'), until: at('00:30') }, late)).toBe(
      'Vom 23. November 2026 um 23:30 Uhr MEZ bis 01:30 Uhr MEZ, 2 Stunden lang.',
    )
    expect(timing({}, { ...planned, ...german })).toBe('Geplant vom 29. November 2026 um 06:00 bis 08:00 Uhr MEZ.')
    expect(timing({ since: at('2026-11-23T22:30:00Z') }, { ...ongoing, ...german })).toBe('Seit dem 23. November 2026 um 23:30 Uhr MEZ.')
  })

  it('say in German what had been told before them, on the same day and on another', () => {
    const retimed = (told: string) =>
      texts({ retimed: 'Die Uhr ging falsch', toldOtherwise: { since: at(told), goesOn: at(told) } }, { ...over, ...german })[0]
    expect(retimed('11:50')).toBe(
      'Als Beginn hatten wir 12:50 Uhr MEZ genannt. In unserer Meldung vom 24. November 2026 um 12:50 Uhr MEZ hieß es noch, dass die Störung andauert. Die Uhr ging falsch.',
    )
    expect(retimed('2026-11-23T22:30:00Z')).toBe(
      'Als Beginn hatten wir den 23. November 2026 um 23:30 Uhr MEZ genannt. In unserer Meldung vom 23. November 2026 um 23:30 Uhr MEZ hieß es noch, dass die Störung andauert. Die Uhr ging falsch.',
    )
  })

  it('say of two notices of one minute that it was one of them', () => {
    const toldOtherwise = { goesOn: at('11:50'), isOneOf: true } as const
    expect(texts({ retimed: 'The clock was wrong', toldOtherwise }, over)[0]).toBe(
      'One of our notices of 24 November 2026 at 12:50 CET still said that it went on. The clock was wrong.',
    )
  })

  it('count the hour that the night of the change of clocks has twice', () => {
    const night = { ...over, publishedAt: at('2026-10-25T09:00:00Z') }
    expect(timing({ since: at('2026-10-25T00:30:00Z'), until: at('2026-10-25T01:30:00Z') }, night)).toBe(
      'From 02:30 CEST to 02:30 CET, for 1 hour.',
    )
  })

  it('are left out rather than said wrong: an end before the start, a "since" of what is over', () => {
    expect(timing({ since: at('13:00'), until: at('12:00') }, over)).toBeUndefined()
    expect(timing({ since: at('13:00') }, over)).toBeUndefined()
  })

  it('of the next word are a time, a change, or both', () => {
    const next = (by: string | null, onChange: boolean, setting = ongoing) =>
      texts({ nextUpdate: { by: by === null ? null : at(by), onChange } }, setting)[0]
    expect([next('12:30', false), next('12:30', true), next(null, true), next('2026-11-25T06:30:00Z', false)]).toEqual([
      'Next word by 13:30 CET.',
      'Next word by 13:30 CET, sooner if something changes.',
      'You will hear from us when something changes.',
      'Next word by 25 November 2026 at 07:30 CET.',
    ])
    expect(next('2026-11-25T06:30:00Z', false, { ...ongoing, ...german })).toBe(
      'Nächste Nachricht bis zum 25. November 2026 um 07:30 Uhr MEZ.',
    )
  })
})

describe('marks', () => {
  it('begin a drill, at every level', () => {
    const drill = assembled({ now: 'x' }, { ...ongoing, isDrill: true })
    expect(textAt(drill, 'summary')).toBe('This is a drill. Nothing has happened.\n\nx.')
    expect(drill.gist).toBe('This is a drill. Nothing has happened. x.')
  })

  it('say what a correction corrects', () => {
    const correction = { reason: 'Visa alone is affected', ofPublishedAt: at('11:55') }
    expect(texts({}, { ...ongoing, correction })).toEqual(['This corrects our notice of 12:55 CET: Visa alone is affected.'])
    expect(texts({}, { ...ongoing, ...german, correction })).toEqual([
      'Berichtigung unserer Nachricht von 12:55 Uhr MEZ: Visa alone is affected.',
    ])
    const named = { ...correction, ofWords: 'Cards fail' }
    expect(texts({}, { ...ongoing, correction: named })[0]).toContain('our notice of 12:55 CET (“Cards fail”): Visa')
    expect(texts({}, { ...ongoing, ...german, correction: named })[0]).toContain('Nachricht von 12:55 Uhr MEZ („Cards fail“): Visa')
    const older = { ...correction, ofPublishedAt: at('2026-11-20T11:55:00Z') }
    expect(texts({}, { ...ongoing, ...german, correction: older })[0]).toContain('Nachricht vom 20. November 2026 um 12:55 Uhr MEZ:')
  })

  it('say that it is told afterwards', () => {
    expect(texts({}, { ...over, backdatedTo: at('11:00') })).toEqual(['Told afterwards, on 24 November 2026 at 14:15 CET.'])
    expect(texts({}, { ...over, ...german, backdatedTo: at('11:00') })).toEqual([
      'Nachträglich mitgeteilt am 24. November 2026 um 14:15 Uhr MEZ.',
    ])
  })
})

describe('contactText', () => {
  const url = tagged<WebUrl>('https://example.org/help')
  const full = { name: 'Our service desk', email: tagged<EmailAddress>('desk@example.org'), phone: '+49 30 1234567', url }

  it('asks and thanks in one sentence', () => {
    expect(contactText(full, 'en', false)).toBe(
      'If you have questions, our service desk can answer them: write to desk@example.org, call +49 30 1234567 or see https://example.org/help; ' +
        'thank you for your patience while we work on it.',
    )
    expect(contactText({ ...full, name: 'Ana Silva', phone: null, url: null }, 'en', true)).toBe(
      'If you have questions, Ana Silva can answer them: write to desk@example.org; thank you for your patience.',
    )
    expect(contactText({ ...full, name: null, email: null }, 'en', true)).toBe(
      'If you have questions, call +49 30 1234567 or see https://example.org/help; thank you for your patience.',
    )
  })

  it('does so in German', () => {
    expect(contactText({ ...full, name: 'Unser Kundendienst' }, 'de', false)).toBe(
      'Bei Fragen hilft Ihnen unser Kundendienst: schreiben Sie an desk@example.org, rufen Sie +49 30 1234567 an oder besuchen Sie ' +
        'https://example.org/help; danke für Ihre Geduld, während wir daran arbeiten.',
    )
  })
})
