import { describe, expect, it } from 'vitest'
import { assembled, german, ongoing } from '../../../test/build/assembly.ts'
import { at } from '../../../test/build/at.ts'
import { composeShortMessage, composeShortPost, measureMessage } from './short-texts.ts'

const link = 'https://status.example.org/incidents/01jdd3v8k2m4q6s8t0w2y4a6c8'
const nextUpdate = { by: at('12:30'), onChange: true }
const wish = (slots: Parameters<typeof assembled>[0], setting = ongoing) => ({
  assembled: assembled(slots, setting),
  pageName: 'Harbourline',
  link,
  language: setting.language,
})

describe('measuring a text message', () => {
  it.each([
    ['a'.repeat(160), 'gsm7', 160, 1],
    ['a'.repeat(161), 'gsm7', 161, 2],
    ['a'.repeat(306), 'gsm7', 306, 2],
    ['a'.repeat(307), 'gsm7', 307, 3],
    ['€'.repeat(80), 'gsm7', 160, 1],
    ['äöüß', 'gsm7', 4, 1],
    ['ж'.repeat(70), 'ucs2', 70, 1],
    ['ж'.repeat(71), 'ucs2', 71, 2],
    ['🚢', 'ucs2', 2, 1],
  ])('%s', (text, encoding, units, segments) => {
    expect(measureMessage(text)).toEqual({ text, encoding, units, segments })
  })
})

describe('a notice as a text message', () => {
  it('says what it means, the next word, and where to read more', () => {
    const { text, segments } = composeShortMessage(wish({ now: 'Card payments fail.', nextUpdate }))
    expect([text, segments]).toEqual([`Harbourline: Card payments fail. Next word by 13:30 CET, sooner if something changes. ${link}`, 1])
  })

  it('says it in the language of the notice', () => {
    const { text } = composeShortMessage(wish({ now: 'Kartenzahlungen schlagen fehl.', nextUpdate }, { ...ongoing, ...german }))
    expect(text).toMatch(/^Harbourline: Kartenzahlungen schlagen fehl\. .*13:30/)
  })

  it('does not become twice as long for the sake of a typographer’s mark', () => {
    expect(composeShortMessage(wish({ now: 'We don’t receive “orders” – sorry…' })).encoding).toBe('gsm7')
  })

  it('gives up what matters least first, and keeps the link and the next word', () => {
    const { text, segments } = composeShortMessage(wish({ now: 'Card payments fail.', workaround: 'w'.repeat(400), nextUpdate }))
    expect([text.includes('www'), text.includes('Next word'), text.endsWith(link), segments]).toEqual([false, true, true, 1])
  })

  it('cuts what is too long whatever is given up', () => {
    const { text, segments } = composeShortMessage(wish({ now: `Payments ${'fail '.repeat(400)}` }))
    expect([text.endsWith(`... ${link}`), segments]).toEqual([true, 3])
  })
})

describe('a notice as a short post', () => {
  it('counts characters as people do', () => {
    expect(composeShortPost({ ...wish({ now: '👩‍👩‍👧‍👦 cannot pay.' }), link: '' }).graphemes).toBe('Harbourline: x cannot pay.'.length)
  })

  it('has at most 300 characters, never half of one, and keeps the link', () => {
    const { text, graphemes } = composeShortPost(wish({ now: '👩‍👩‍👧‍👦'.repeat(500) }))
    expect([graphemes <= 300, graphemes > 290, text.endsWith(`👩‍👩‍👧‍👦… ${link}`)]).toEqual([true, true, true])
  })
})
