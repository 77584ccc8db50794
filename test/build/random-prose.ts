import { germanRuleSamples } from '../../src/lint/rules/german-samples.ts'
import { allRuleSamples } from '../../src/lint/rules/samples.ts'
import { pick } from './chance.ts'

type Texts = readonly [string, ...string[]]

const fallback = 'Invoices cannot be sent since 09:40 CET.'
const textsOf = (samples: Readonly<Record<string, readonly { readonly text: string }[]>>): Texts => [
  fallback,
  ...Object.values(samples).flatMap((list) => list.map(({ text }) => text)),
]

/** Messages that the rules' own tests use, by language. */
export const sampleTexts: Readonly<Record<'en' | 'de', Texts>> = { en: textsOf(allRuleSamples), de: textsOf(germanRuleSamples) }

/** So many words of messages, one after the other, now and then a new paragraph; never the same twice. */
export const proseOfWords = (words: number, texts: Texts, next: () => number): string => {
  let prose = ''
  for (let count = 0; count < words; ) {
    const text = pick(texts, next)
    prose += `${prose === '' ? '' : next() < 0.25 ? '\n\n' : ' '}${text}`
    count += text.split(/\s+/).length
  }
  return prose
}

const signs: Texts = [
  ...([
    '😀',
    '👩‍👩‍👧',
    '\u{1f1e9}\u{1f1ea}',
    '\u202eabc\u202c',
    'هذا تعطل في الخدمة.',
    'שירות לא זמין',
    '障害が発生しています。',
    'Ünïcödé',
    'ﬁn',
  ] as const),
  ...['\ud800', '\udc00', '\0', '\ufeff', '\u2028', '\u00a0', '\u200b', 'İ', 'ß', 'ǅ', '“Quote”', '’s', 'don’t', '…', '—', '–'],
  ...[
    '**bold**',
    '_it_',
    '`code`',
    '[here](https://status.example.org/x)',
    '](',
    '<b>',
    '</p>',
    '<!--',
    '-->',
    '&amp;',
    '<a href="x',
    '| a | b |',
  ],
  ...['\n', '\n\n', '\n- ', '\n1. ', '\n# ', '\n> ', '```', '\t', '  ', ',', ';', ':', '. ', '!', '?', '(', ')', '/', '//', "'"],
  ...[
    '14:30',
    '2:30 PM PST',
    '2026-11-24T10:00Z',
    '24.11.',
    '5. Jan',
    '99.9 %',
    '10.1.2.3',
    'db-prod-03',
    'a@example.org',
    'EU-WEST-1',
    '503',
  ],
]

const words = (texts: Texts): Texts => [fallback, ...new Set(texts.join(' ').split(/\s+/))]
const wordsOf = { en: words(sampleTexts.en), de: words(sampleTexts.de) }

const inside = (text: string, sign: string, next: () => number): string => {
  const at = Math.floor(next() * text.length)
  return `${text.slice(0, at)}${sign}${text.slice(at)}`
}

const anyCharacters = (next: () => number): string =>
  String.fromCharCode(...Array.from({ length: Math.floor(next() * 80) }, () => Math.floor(next() * (next() < 0.7 ? 128 : 65_536))))

const mixed = (language: 'en' | 'de', next: () => number): string =>
  Array.from({ length: 4 + Math.floor(next() * 60) }, () => pick(next() < 0.15 ? signs : wordsOf[language], next)).join(
    next() < 0.9 ? ' ' : '',
  )

/** Text as nobody would write it and as somebody might: messages, their words in any order, and every sort of sign among them. */
export const strangeProse = (language: 'en' | 'de', next: () => number): string => {
  const draw = next()
  if (draw < 0.3) return mixed(language, next)
  if (draw < 0.4) return anyCharacters(next)
  let text = proseOfWords(1 + next() * 60, sampleTexts[language], next)
  for (let times = next() * 6; times > 1; times--) text = inside(text, pick(signs, next), next)
  return text
}
