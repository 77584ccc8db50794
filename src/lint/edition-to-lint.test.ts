import { expect, it } from 'vitest'
import { at } from '../../test/build/at.ts'
import { type PublicText, tagged } from '../core/brand.ts'
import { phases } from '../core/incident/phase.ts'
import { languages as spoken } from '../core/page/page.ts'
import type { PublicEdition } from '../core/postmortem/public-edition.ts'
import { timelineWords } from '../core/postmortem/timeline-words.ts'
import { editionFindings } from './edition-to-lint.ts'
import { languages } from './language/languages.ts'

const text = tagged<PublicText>
const told = { en: 'Card payments fail for everybody in Bern.', de: 'Kartenzahlungen schlagen in Bern für alle fehl.' }
const edition = (language: 'en' | 'de', lines: readonly string[]): PublicEdition => ({
  title: text('Payments'),
  language,
  reason: null,
  summary: text(told[language]),
  consequences: { note: null, rows: [] },
  timeline: lines.map((line) => ({ at: at('12:00'), until: null, text: text(line) })),
  telling: { note: null, beganAt: at('12:00'), toldAt: at('12:05'), endedAt: at('13:00'), notices: 2, corrections: 0 },
  factors: null,
  wentWell: null,
  unknown: null,
  further: [],
  actions: [],
})
const objections = (language: 'en' | 'de', ...lines: readonly string[]): readonly string[] =>
  editionFindings(edition(language, lines), 'https://status.example.com', languages, []).flatMap(({ part, rule, quote }) =>
    part.startsWith('/timeline') ? [`${rule}: ${quote}`] : [],
  )

it.each(spoken)('never objects to what we wrote ourselves into a line of a timeline in %s, also beside other words', (language) => {
  const words = timelineWords[language]
  const lines = [words.began, words.ended, ...Object.values(words.decided), ...phases.map((phase) => words.phase[phase])].flatMap(
    (line) => [`${line} ${words.told(told[language])}`, `${line} ${words.corrected(told[language])}`, `${told[language]} ${line}`],
  )
  expect(objections(language, ...lines)).toEqual([])
})

it('objects to the same words where people wrote them', () => {
  expect(objections('en', 'We have found what is wrong. We had known what is wrong.')).toEqual(['liability: We had known what is wrong'])
})

it('says nothing again that it says of the notice', () => {
  const lines = ['We had known what is wrong.']
  const quote = 'We had known what is wrong'
  expect(editionFindings(edition('en', lines), 'https://status.example.com', languages, [{ rule: 'liability', quote }])).toEqual([])
})
