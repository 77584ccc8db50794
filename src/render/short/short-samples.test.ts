import { describe, expect, it } from 'vitest'
import { german, over, planned } from '../../../test/build/assembly.ts'
import { at } from '../../../test/build/at.ts'
import { sampleFile } from '../../../test/build/sample-file.ts'
import { shortFacts } from '../../../test/build/short-facts.ts'
import { composeShortTexts } from './compose-short-text.ts'
import { shortMedia } from './media.ts'
import type { ShortFacts } from './pieces.ts'

const nextUpdate = { by: at('12:30'), onChange: true }
const cards = {
  now: 'You cannot pay by card in the shop. Gift cards fail as well.',
  scope: 'About a third of customers in Europe',
  works: 'Transfers and invoices',
  workaround: 'Pay by transfer. Orders are kept for a day.',
  action: 'We have moved payments to the second provider.',
  since: at('10:50'),
  nextUpdate,
}
const karten = {
  now: 'Sie können im Laden nicht mit Karte zahlen. Auch Gutscheine werden abgelehnt.',
  scope: 'Etwa ein Drittel der Kunden in Österreich',
  works: 'Überweisung und Rechnung',
  workaround: 'Zahlen Sie per Überweisung – Ihre Bestellung bleibt einen Tag lang stehen.',
  since: at('10:50'),
  nextUpdate,
}
const times = { since: at('11:50'), until: at('13:05') }

const samples: Readonly<Record<string, ShortFacts>> = {
  'first-notice': shortFacts({ slots: cards }),
  'first-notice-de': shortFacts({ slots: karten, title: 'Kartenzahlung gestört', setting: german }),
  'first-notice-unknown': shortFacts({ slots: { notKnown: ['now', 'scope', 'permanent'], nextUpdate } }),
  update: shortFacts({
    kind: 'update',
    slots: { ...cards, nextUpdate: { by: at('2026-11-25T06:30:00Z'), onChange: false }, permanent: { state: 'checking' } },
    setting: { phase: 'identified' },
  }),
  'update-lost-de': shortFacts({
    kind: 'update',
    slots: {
      ...karten,
      permanent: { state: 'lost', detail: 'Gutscheine, die zwischen 11:50 und 12:10 Uhr gekauft wurden, gibt es nicht mehr.' },
    },
    setting: { ...german, phase: 'identified' },
  }),
  resolution: shortFacts({
    kind: 'resolution',
    slots: { now: 'Card payments work again.', ...times, permanent: { state: 'nothing_lost' }, workaround: 'Pay again what was refused.' },
    setting: over,
  }),
  'resolution-title-de': shortFacts({ kind: 'resolution', slots: times, title: 'Kartenzahlung gestört', setting: { ...over, ...german } }),
  'maintenance-de': shortFacts({
    kind: 'maintenance',
    title: 'Umzug der Datenbank',
    slots: { now: 'Rechnungen lassen sich nicht versenden.', works: 'Alles andere', workaround: 'Versenden Sie Dringendes vorher.' },
    setting: { ...planned, ...german },
  }),
  maintenance: shortFacts({
    kind: 'maintenance',
    slots: { now: 'Invoices cannot be sent.', permanent: { state: 'nothing_lost' }, nextUpdate: { by: null, onChange: true } },
    setting: planned,
  }),
  correction: shortFacts({
    kind: 'update',
    slots: { now: 'Only Visa cards fail.' },
    setting: { correction: { reason: 'Mastercard was never affected', ofPublishedAt: at('11:55') } },
  }),
  'correction-alone-de': shortFacts({
    kind: 'update',
    setting: { ...german, correction: { reason: 'Mastercard war nie betroffen', ofPublishedAt: at('11:55') } },
  }),
  drill: shortFacts({ slots: cards, setting: { isDrill: true } }),
  'drill-de': shortFacts({ slots: { now: karten.now, nextUpdate }, setting: { ...german, isDrill: true } }),
  'free-text': shortFacts({
    freeText: 'Hello everybody,\n\nwe are on it. **Orders** of today [cannot be paid](https://example.org/pay). Our provider is informed.',
    slots: { nextUpdate },
    saysConsequence: (sentence) => sentence.includes('cannot'),
  }),
  'afterwards-report': shortFacts({
    kind: 'report',
    slots: {
      now: 'For an hour and a quarter no card was accepted.',
      ...times,
      cause: { text: 'A certificate had expired', verified: true },
    },
    setting: { ...over, backdatedTo: at('11:50') },
  }),
  'action-dropped': shortFacts({
    kind: 'report',
    became: 'dropped',
    freeText: 'We will not do this: a second provider. It would have cost more than it saves.',
    setting: over,
  }),
  'one-long-sentence': shortFacts({
    slots: {
      now: `You cannot pay by card in any of our shops, restaurants and petrol stations between the ${'north sea and the '.repeat(16)}lake`,
      nextUpdate,
    },
  }),
  'another-script': shortFacts({ slots: { now: 'Платежи картой не проходят.', scope: 'Все клиенты', nextUpdate } }),
}

const shown = (facts: ShortFacts): string => {
  const texts = composeShortTexts(facts)
  const lines = shortMedia.map((medium) => {
    const { text, count, limit, sms, left } = texts[medium]
    const parts = sms ? `, ${sms.encoding}, parts: ${sms.parts}` : ''
    return `${medium}: ${count} of ${limit}${parts}\n${text}\nleft out: ${left.join(', ') || 'nothing'}\n`
  })
  return lines.join('\n')
}

describe('short texts', () => {
  it.each(Object.entries(samples))('read as the sample %s', (name, facts) => {
    const text = shown(facts)
    expect(text).toBe(sampleFile(new URL(`./samples/${name}.txt`, import.meta.url), text))
  })
})
