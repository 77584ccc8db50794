import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { type EmailAddress, tagged, type WebUrl } from '../brand.ts'
import { levels } from '../subscriber/subscriber.ts'
import { type AssemblySetting, assembleNotice, contactText, passageRoles, passagesAt, textAt } from './assemble.ts'
import type { NoticeContent } from './notice.ts'
import { permanences, redactableFields, type Slots, unknowableSlots } from './slots.ts'

const contact = { name: null, email: tagged<EmailAddress>('desk@example.org'), phone: null, url: null }
const window = { startsAt: at('2026-11-29T05:00:00Z'), endsAt: at('2026-11-29T07:00:00Z') }
const ongoing: AssemblySetting = {
  language: 'en',
  zone: berlin,
  kind: 'incident',
  phase: 'investigating',
  window: null,
  contact: null,
  publishedAt: at('12:00'),
  backdatedTo: null,
  isDrill: false,
  correction: null,
  redactions: [],
}
const over: AssemblySetting = { ...ongoing, phase: 'resolved', publishedAt: at('13:15') }
const planned: AssemblySetting = { ...ongoing, kind: 'maintenance', phase: 'scheduled', window }
const german = { language: 'de' } as const

const content = (slots: Partial<Slots>, freeText: string | null = null): NoticeContent => ({ slots: { notKnown: [], ...slots }, freeText })
const assembled = (slots: Partial<Slots>, setting: AssemblySetting = ongoing, freeText: string | null = null) =>
  assembleNotice(content(slots, freeText), setting)
const texts = (...given: Parameters<typeof assembled>) => assembled(...given).passages.map(({ text }) => text)
const rolesAt = (level: 'summary' | 'standard' | 'technical', ...given: Parameters<typeof assembled>) =>
  passagesAt(assembled(...given), level).map(({ role }) => role)

const everything: Slots = {
  now: 'Card payments fail',
  scope: 'About a third of customers in Europe',
  works: 'All other ways to pay',
  next: 'Refunds will be late until tomorrow',
  permanent: { state: 'nothing_lost', detail: 'Carts are kept' },
  workaround: 'Pay by bank transfer',
  action: 'We are going back to yesterday’s version',
  cause: { text: 'A certificate ran out', verified: true },
  technical: '`x509: certificate has expired`',
  since: at('11:50'),
  nextUpdate: { by: at('12:30'), onChange: true },
  notKnown: [],
}

describe('a whole notice', () => {
  it('reads in the order in which a customer asks', () => {
    expect(textAt(assembled(everything, { ...ongoing, contact }, 'We wrote to **all banks**.'), 'technical').split('\n\n')).toEqual([
      'Card payments fail.',
      'Affected: about a third of customers in Europe.',
      'Still working: all other ways to pay.',
      'Refunds will be late until tomorrow.',
      'No data has been lost. Carts are kept.',
      'Since 12:50 CET.',
      'Meanwhile: Pay by bank transfer.',
      'We are going back to yesterday’s version.',
      'Cause: A certificate ran out.',
      'We wrote to **all banks**.',
      'Next word by 13:30 CET, sooner if something changes.',
      'If you have questions, write to desk@example.org; thank you for your patience while we work on it.',
      '`x509: certificate has expired`',
    ])
  })

  it('reads so in German', () => {
    const slots = {
      ...everything,
      now: 'Kartenzahlungen schlagen fehl',
      scope: 'Etwa ein Drittel der Kunden',
      works: 'Alle anderen Zahlungsarten',
    }
    expect(textAt(assembled(slots, { ...ongoing, ...german, contact }), 'standard').split('\n\n')).toEqual([
      'Kartenzahlungen schlagen fehl.',
      'Betroffen: etwa ein Drittel der Kunden.',
      'Weiterhin möglich: alle anderen Zahlungsarten.',
      'Refunds will be late until tomorrow.',
      'Es sind keine Daten verloren gegangen. Carts are kept.',
      'Seit 12:50 Uhr MEZ.',
      'In der Zwischenzeit: Pay by bank transfer.',
      'We are going back to yesterday’s version.',
      'Ursache: A certificate ran out.',
      'Nächste Nachricht bis 13:30 Uhr MEZ, früher, wenn sich etwas ändert.',
      'Bei Fragen schreiben Sie an desk@example.org; danke für Ihre Geduld, während wir daran arbeiten.',
    ])
  })

  it('gives the gist in a line for whom it is forwarded to', () => {
    expect(assembled(everything, { ...ongoing, contact }).gist).toBe(
      'Card payments fail. Affected: about a third of customers in Europe. No data has been lost. Carts are kept. ' +
        'Next word by 13:30 CET, sooner if something changes.',
    )
  })

  it('says nothing where nothing was said', () => {
    expect(assembled({})).toEqual({ gist: '', passages: [] })
  })
})

describe('levels', () => {
  it('are selections from one text in one order', () => {
    const slots = fc.record(
      {
        now: fc.constantFrom('x', 'y'),
        scope: fc.constant('x'),
        works: fc.constant('x'),
        next: fc.constant('x'),
        action: fc.constant('x'),
        technical: fc.constant('x'),
        workaround: fc.constant('x'),
        since: fc.constant(at('11:50')),
        until: fc.constant(at('11:55')),
        permanent: fc.constantFrom(...permanences).map((state) => ({ state })),
        cause: fc.boolean().map((verified) => ({ text: 'x', verified })),
        nextUpdate: fc.constant({ by: at('12:30'), onChange: false }),
        notKnown: fc.subarray([...unknowableSlots]),
      },
      { requiredKeys: ['notKnown'] },
    )
    const settings = fc.constantFrom(ongoing, over, planned, { ...over, ...german, contact, isDrill: true, backdatedTo: at('11:55') })
    fc.assert(
      fc.property(slots, settings, fc.option(fc.constant('free')), (given, setting, freeText) => {
        const all = assembled(given, setting, freeText)
        expect(all.passages.map(({ role }) => passageRoles.indexOf(role))).toEqual(
          all.passages.map(({ role }) => passageRoles.indexOf(role)).sort((a, b) => a - b),
        )
        for (const [i, level] of levels.entries()) {
          const wider = passagesAt(all, levels[i + 1] ?? 'technical')
          expect(wider.filter((passage) => passagesAt(all, level).includes(passage))).toEqual(passagesAt(all, level))
        }
        expect(passagesAt(all, 'technical')).toEqual(all.passages)
      }),
    )
  })

  it('of a summary hold consequence, scope, what is lost, the next word and whom to ask', () => {
    expect(rolesAt('summary', everything, { ...ongoing, contact }, 'More.')).toEqual([
      'now',
      'scope',
      'permanent',
      'next_update',
      'contact',
    ])
  })

  it('of a summary do not yet hold what is still being checked, until it is over', () => {
    const checking: Partial<Slots> = { now: 'x', permanent: { state: 'checking' } }
    expect(rolesAt('summary', checking)).toEqual(['now'])
    expect(rolesAt('summary', checking, over)).toEqual(['now', 'permanent'])
  })

  it('of a summary hold from when to when once it is over, and the window of a maintenance', () => {
    const slots: Partial<Slots> = { now: 'x', since: at('11:50'), until: at('13:00') }
    expect(rolesAt('summary', slots, over)).toEqual(['now', 'timing'])
    expect(rolesAt('summary', { now: 'x' }, planned)).toEqual(['now', 'timing'])
    expect(rolesAt('summary', { now: 'x', since: at('11:50') })).toEqual(['now'])
  })

  it('keep technical detail for those who asked for it', () => {
    expect(rolesAt('standard', everything)).not.toContain('technical')
    expect(rolesAt('technical', everything)).toContain('technical')
  })
})

describe('free text', () => {
  const free = '## Payments\n\nCard payments **fail** for [some banks](https://example.org/banks).\n\nWe are on it.'

  it('leads where there is nothing else to lead with', () => {
    expect(rolesAt('summary', {}, ongoing, free)).toEqual(['free'])
    expect(assembled({}, ongoing, 'Card payments **fail** for [some banks](https://x.example).\n\nWe are on it.').gist).toBe(
      'Card payments fail for some banks.',
    )
    expect(assembled({}, ongoing, free).gist).toBe('Payments')
  })

  it('comes after the slots where there are some, and is no part of the gist', () => {
    expect(rolesAt('summary', { now: 'x' }, ongoing, free)).toEqual(['now'])
    expect(rolesAt('standard', { now: 'x' }, ongoing, free)).toEqual(['now', 'free'])
  })

  it('is cut in the gist between words', () => {
    const { gist } = assembled({}, ongoing, 'word '.repeat(1000))
    expect(gist.length).toBeLessThan(610)
    expect(gist.endsWith('word …')).toBe(true)
  })

  it.each([
    ['brackets', '['.repeat(25_000)],
    ['links that never close', '[a]('.repeat(6000)],
    ['blank lines', '\n \n'.repeat(8000)],
    ['line ends and blanks', `\n${' '.repeat(25_000)}`],
    ['stars', '*'.repeat(25_000)],
  ])('of 25,000 characters of %s is read at once', (_, text) => {
    const start = performance.now()
    assembled({}, ongoing, text)
    expect(performance.now() - start).toBeLessThan(100)
  })
})

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
    const { passages } = assembled({ ...everything, cause: { text: 'x', verified: false } })
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
    expect(timing({ since: at('11:50'), until: at('13:05') }, over)).toBe('From 12:50 to 14:05 CET (1 hour 15 minutes).')
    expect(timing({ since: at('2026-11-23T22:30:00Z'), until: at('00:30') }, over)).toBe(
      'From 23 November 2026 at 23:30 CET to 01:30 CET (2 hours).',
    )
  })

  it('say so in German with the words that a date needs', () => {
    const late = { ...over, ...german }
    expect(timing({ since: at('11:50'), until: at('13:05') }, late)).toBe('Von 12:50 bis 14:05 Uhr MEZ (1 Stunde 15 Minuten).')
    expect(timing({ since: at('2026-11-23T22:30:00Z'), until: at('00:30') }, late)).toBe(
      'Vom 23. November 2026 um 23:30 Uhr MEZ bis 01:30 Uhr MEZ (2 Stunden).',
    )
    expect(timing({}, { ...planned, ...german })).toBe('Geplant vom 29. November 2026 um 06:00 bis 08:00 Uhr MEZ.')
    expect(timing({ since: at('2026-11-23T22:30:00Z') }, { ...ongoing, ...german })).toBe('Seit dem 23. November 2026 um 23:30 Uhr MEZ.')
  })

  it('count the hour that the night of the change of clocks has twice', () => {
    const night = { ...over, publishedAt: at('2026-10-25T09:00:00Z') }
    expect(timing({ since: at('2026-10-25T00:30:00Z'), until: at('2026-10-25T01:30:00Z') }, night)).toBe(
      'From 02:30 CEST to 02:30 CET (1 hour).',
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

describe('redactions', () => {
  it('stand where the words stood, and none of the words is left', () => {
    const redactions = redactableFields.map((field) => ({ field, reason: 'privacy' as const, redactedAt: at('12:05') }))
    const all = assembled(everything, { ...ongoing, redactions }, 'free words')
    const removed = all.passages.filter(({ text }) => text === '[removed to protect somebody’s privacy]')
    expect(removed).toHaveLength(redactableFields.length)
    expect(removed.every(({ lead }) => lead === undefined)).toBe(true)
    expect(textAt(all, 'technical')).not.toMatch(/Card|third|ways|Refunds|Carts|transfer|yesterday|certificate|x509|free words/)
  })

  it('give their reason in the language of the notice', () => {
    const redactions = [{ field: 'now' as const, reason: 'secrecy' as const, redactedAt: at('12:05') }]
    expect(texts({}, { ...ongoing, ...german, redactions })).toEqual(['[entfernt, weil es nicht öffentlich sein sollte]'])
  })
})

describe('contactText', () => {
  const url = tagged<WebUrl>('https://example.org/help')
  const full = { name: 'Our service desk', email: contact.email, phone: '+49 30 1234567', url }

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
