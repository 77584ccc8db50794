import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { over, planned } from '../../../test/build/assembly.ts'
import { at } from '../../../test/build/at.ts'
import { shortFacts, shortLink } from '../../../test/build/short-facts.ts'
import type { AssemblySetting } from '../../core/notice/assemble.ts'
import type { Slots } from '../../core/notice/slots.ts'
import { composeShortText, composeShortTexts, type ShortText } from './compose-short-text.ts'
import { shortMedia } from './media.ts'
import type { ShortFacts } from './pieces.ts'

const nextUpdate = { by: at('12:30'), onChange: true }

describe('what a short text says', () => {
  it('gives up what matters least first, and keeps the link and the next word', () => {
    const workaround = 'word '.repeat(100)
    const { text, left } = composeShortText(shortFacts({ slots: { now: 'Card payments fail.', workaround, nextUpdate } }), { kind: 'sms' })
    expect(text).toBe(`Harbourline: Card payments fail. Next word by 13:30 CET, sooner if something changes. ${shortLink}`)
    expect(left).toEqual(['workaround'])
  })

  it('takes another message before it leaves out that something is lost', () => {
    const slots = { now: 'You cannot pay by card in any of our many shops.', permanent: { state: 'lost' }, nextUpdate } as const
    const { text, sms } = composeShortText(shortFacts({ slots }), { kind: 'sms' })
    expect([text.includes('Some data has been lost.'), sms?.parts]).toEqual([true, 2])
  })

  it('says that planned work was called off, where it was over before its window came', () => {
    const opening = (setting: Partial<AssemblySetting>, slots: Partial<Slots> = {}) =>
      composeShortText(shortFacts({ kind: 'maintenance', slots, setting: { ...planned, phase: 'completed', ...setting } }), { kind: 'sms' })
        .text
    expect(opening({})).toMatch(/^Harbourline - planned work called off: /)
    expect(opening({ language: 'de' })).toMatch(/^Harbourline - Wartung abgesagt: /)
    expect(opening({}, { since: at('11:00'), until: at('12:00') })).toMatch(/^Harbourline - planned work completed: /)
  })

  it('says nothing of what was removed', () => {
    const redactions = [{ field: 'now', reason: 'privacy', redactedAt: at('12:10') }] as const
    const { text } = composeShortText(shortFacts({ setting: { redactions } }), { kind: 'x' })
    expect(text).toBe(`Harbourline: Card payments fail. ${shortLink}`)
  })

  it('leads with the sentence that says what customers cannot do', () => {
    const facts = shortFacts({
      freeText: `We work on it. ${'More. '.repeat(90)}You cannot pay.`,
      saysConsequence: (one) => one.includes('cannot'),
    })
    expect(composeShortText(facts, { kind: 'sms' }).text).toContain('Harbourline: ')
    expect(composeShortText(facts, { kind: 'sms' }).text).toContain('You cannot pay.')
  })

  it('keeps to a limit that somebody sets', () => {
    const facts = shortFacts({ slots: { now: 'You cannot pay by card in any of our shops.', nextUpdate } })
    expect(composeShortText(facts, { kind: 'plain', limit: 100 }).text).toBe(`You cannot pay by card in any… ${shortLink}`)
    expect(composeShortText(facts, { kind: 'plain', limit: 30 }).text).toBe('You cannot pay by card in any…')
    expect(composeShortText(facts, { kind: 'mastodon', limit: 5000 }).limit).toBe(5000)
  })

  it('says the title where a German sentence would lose its negation', () => {
    const slots = { now: 'Sie können sich derzeit in allen Filialen und auch im Netz nicht anmelden.' }
    const german = { ...shortFacts({ slots, setting: { language: 'de' } }), title: 'Anmeldung gestört' }
    expect(composeShortText(german, { kind: 'plain', limit: 90 }).text).toBe(`Anmeldung gestört. ${shortLink}`)
  })

  it('reads free text without its marks', () => {
    const { text } = composeShortText(shortFacts({ slots: { now: 'Cards fail.' }, freeText: '**Vouchers** fail.' }), { kind: 'x' })
    expect(text).toBe(`Harbourline: Cards fail. Vouchers fail. ${shortLink}`)
  })

  it('takes no time for what is long', () => {
    const long = shortFacts({ slots: { now: 'Payments fail. '.repeat(1600), scope: 'x'.repeat(25_000) }, freeText: 'x. '.repeat(8000) })
    const before = process.cpuUsage()
    composeShortTexts(long)
    const { user, system } = process.cpuUsage(before)
    // What grows with the square takes many seconds; this is far from both the usual hundredth of one and that.
    expect((user + system) / 1_000_000).toBeLessThan(2)
  })

  it('says the title where one character alone has no room', () => {
    const { text } = composeShortText(shortFacts({ slots: { now: `e${'\u0301'.repeat(5000)}` } }), { kind: 'bluesky' })
    expect(text).toBe(`Card payments fail. ${shortLink}`)
  })
})

// Counters of their own, so that a mistake of the product's is not made twice.
const characters = (text: string): number => [...new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(text)].length
const heavy = /[^\p{ASCII}\u0080-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu
const onX = (text: string): number => {
  const counted = text
    .replace(shortLink, 'x'.repeat(23))
    .normalize('NFC')
    .replaceAll(/\p{RGI_Emoji}/gv, 'xx')
  return counted.replaceAll(heavy, 'xx').length
}
const gsm = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà^{}\\[~\]|€\f]*$/u
const isShortSms = (text: string): boolean =>
  gsm.test(text) ? text.length + text.replace(/[^^{}\\[~\]|€\f]/gu, '').length <= 459 : text.length <= 201
const isWithin: Readonly<Record<(typeof shortMedia)[number], (text: string) => boolean>> = {
  sms: isShortSms,
  x: (text) => onX(text) <= 280,
  bluesky: (text) => characters(text) <= 300 && new TextEncoder().encode(text).length <= 3000,
  mastodon: (text) => characters(text.replace(shortLink, 'x'.repeat(23))) <= 500,
}

const phrase = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('Payments fail', 'Zahlungen für Österreich', 'because of it', ', but', '. More', '(some)', '…'),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom('👩‍👩‍👧‍👦', '🇦🇹', '支払いができません。', '{€}', 'x'.repeat(300), '\n- ', 'e\u0301') },
  ),
  { maxLength: 40 },
)
const words = phrase.map((parts) => parts.join(' '))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const settings = [{}, { phase: 'identified', isDrill: true, language: 'de' }, over, planned] as const

const anyFacts: fc.Arbitrary<ShortFacts> = fc
  .record({
    slots: fc.record({
      now: maybe(words),
      scope: maybe(words),
      works: maybe(words),
      workaround: maybe(words),
      permanent: maybe(fc.record({ state: fc.constantFrom('lost', 'nothing_lost', 'checking' as const) })),
      nextUpdate: maybe(fc.constant(nextUpdate)),
    }),
    freeText: fc.option(words),
    title: words,
    pageName: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
    setting: fc.constantFrom(...settings),
    kind: fc.constantFrom('first-notice', 'update', 'resolution', 'report' as const),
  })
  .map(({ slots, ...more }) => {
    const given = Object.entries(slots).filter(([, value]) => value !== undefined)
    return shortFacts({ ...more, slots: Object.fromEntries(given) })
  })

const everyText = (check: (short: ShortText, medium: (typeof shortMedia)[number], facts: ShortFacts) => void): void => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const texts = composeShortTexts(facts)
      for (const medium of shortMedia) check(texts[medium], medium, facts)
    }),
    { numRuns: 100 },
  )
}

describe('any short text', () => {
  it('is within the limit, by another counter and by its own', () => {
    everyText(({ text, count, limit }, medium) => {
      expect([isWithin[medium](text), count <= limit]).toEqual([true, true])
    })
  })

  it('ends with the link, whole and once', () => {
    everyText(({ text }) => {
      expect([text.endsWith(shortLink), text.split(shortLink)]).toEqual([true, expect.objectContaining({ length: 2 })])
    })
  })

  it('says the time of the next word', () => {
    everyText(({ text }, _, { content }) => {
      expect(text.includes('13:30')).toBe(content.slots.nextUpdate !== undefined)
    })
  })

  it('says it beside a German title of one endless word too', () => {
    const slots = { nextUpdate }
    const facts = shortFacts({ slots, title: 'x'.repeat(220), pageName: ' ', setting: settings[1], kind: 'first-notice', freeText: null })
    expect(shortMedia.filter((medium) => !composeShortTexts(facts)[medium].text.includes('13:30'))).toEqual([])
  })

  it('has no half of a character', () => {
    everyText(({ text }) => {
      expect([text.isWellFormed(), /(?:^|\s)[\u200d\ufe0f]|\u200d…/u.test(text)]).toEqual([true, false])
    })
  })

  it('names what it leaves out, and only that', () => {
    everyText(({ text, left }, _, { content }) => {
      const scope = content.slots.scope?.trim().split(/\s+/u).at(-1)
      if (scope && /^\w+$/.test(scope) && !left.includes('scope')) expect(text).toContain(scope)
    })
  })
})
