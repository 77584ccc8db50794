import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembled, german, ongoing, over, planned, textsOf as texts } from '../../../test/build/assembly.ts'
import { at } from '../../../test/build/at.ts'
import { type EmailAddress, tagged } from '../brand.ts'
import { levels } from '../subscriber/subscriber.ts'
import { passageRoles, passagesAt, textAt } from './assemble.ts'
import { permanences, type Slots, unknowableSlots, wordedFields } from './slots.ts'

const contact = { name: null, email: tagged<EmailAddress>('desk@example.org'), phone: null, url: null }
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
  const x = fc.constant('x')
  const prose = { now: x, scope: x, works: x, next: x, action: x, technical: x, workaround: x }
  const facts = {
    since: fc.constant(at('11:50')),
    until: fc.constant(at('11:55')),
    permanent: fc.constantFrom(...permanences).map((state) => ({ state })),
    cause: fc.boolean().map((verified) => ({ text: 'x', verified })),
    nextUpdate: fc.constant({ by: at('12:30'), onChange: false }),
    notKnown: fc.subarray([...unknowableSlots]),
  }
  const anySlots = fc.record({ ...prose, ...facts }, { requiredKeys: ['notKnown'] })
  const anySetting = fc.constantFrom(ongoing, over, planned, { ...over, ...german, contact, isDrill: true, backdatedTo: at('11:55') })
  const anyNotice = fc.tuple(anySlots, anySetting, fc.option(fc.constant('free'))).map((given) => assembled(...given))

  it('are selections from one text, each a part of the next', () => {
    fc.assert(
      fc.property(anyNotice, (all) => {
        for (const [i, level] of levels.entries()) {
          const wider = passagesAt(all, levels[i + 1] ?? 'technical')
          expect(wider.filter((passage) => passagesAt(all, level).includes(passage))).toEqual(passagesAt(all, level))
        }
        expect(passagesAt(all, 'technical')).toEqual(all.passages)
      }),
    )
  })

  it('keep one order, whatever is said', () => {
    fc.assert(
      fc.property(anyNotice, ({ passages }) => {
        const places = passages.map(({ role }) => passageRoles.indexOf(role))
        expect(places).toEqual([...places].sort((a, b) => a - b))
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
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('redactions', () => {
  it('stand where the words stood, and none of the words is left', () => {
    const redactions = wordedFields.map((field) => ({ field, reason: 'privacy' as const, redactedAt: at('12:05') }))
    const all = assembled({ ...everything, toldOtherwise: { since: at('11:40') } }, { ...ongoing, redactions }, 'free words')
    const removed = all.passages.filter(({ text }) => text === '[removed to protect somebody’s privacy]')
    expect(removed).toHaveLength(wordedFields.length)
    expect(removed.every(({ lead }) => lead === undefined)).toBe(true)
    expect(textAt(all, 'technical')).not.toMatch(/Card|third|ways|Refunds|Carts|transfer|yesterday|certificate|x509|free words/)
  })

  it('give their reason in the language of the notice', () => {
    const redactions = [{ field: 'now' as const, reason: 'secrecy' as const, redactedAt: at('12:05') }]
    expect(texts({}, { ...ongoing, ...german, redactions })).toEqual(['[entfernt, weil es nicht öffentlich sein sollte]'])
  })
})
