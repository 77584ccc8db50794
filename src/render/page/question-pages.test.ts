import { expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { pageOfQuestion, pagesOfAsker, questionPages } from '../../../test/build/question-pages.ts'

it('says also when the writer changed something after that', () => {
  const takenOut = { at: at('2026-11-24T12:50:00Z'), reason: 'A name of somebody.' }
  const page = pageOfQuestion(1, { text: 'Does […] know it?', editedAt: at('2026-11-24T12:55:00Z'), takenOut })
  expect(page).toMatch(/we took words out [^<]* 13:50 .*changed [^<]* 13:55 /)
})

it('says to everybody that words were taken out, and why to their writer alone', () => {
  const takenOut = { at: at('2026-11-24T12:50:00Z'), reason: 'A name of somebody.' }
  const change = { text: 'Does […] know?', editedAt: takenOut.at, takenOut }
  const seen = [1, 2].map((asker) => pageOfQuestion(asker, change))
  expect(seen.map((page) => [page.includes('we took words out'), page.includes(takenOut.reason)])).toEqual([
    [true, true],
    [true, false],
  ])
})

it('does not say that nobody asked below what somebody asked themselves', () => {
  expect(pagesOfAsker.waiting).toContain('When is it over?')
  expect(pagesOfAsker.waiting).not.toContain('Nobody has asked anything')
})

it('leads from each question to its page, and tells by the question what is pressed', () => {
  const page = questionPages['/questions-own'] ?? ''
  const headings = [...page.matchAll(/<h2 class="words asked" dir="auto"><a class="to" href="[^"]+">([^<]+)<\/a>/g)]
  expect(headings.map(([, text]) => text?.split('\n')[0])).toEqual([
    'Do we have to send the declarations of this morning again?',
    'Is the deadline at noon put off?',
    'Does paper count in the meantime, and where does one hand it in?',
  ])
  const names = [...page.matchAll(/<(?:a|button|summary)\b[^>]*>/g)].flatMap(([tag]) => /aria-label="([^"]+)"/.exec(tag)?.[1] ?? [])
  expect(names.length).toBeGreaterThan(3)
  expect(new Set(names).size).toBe(names.length)
})

it('says to whoever asked that theirs was joined, in their own words, and to nobody else', () => {
  expect(pagesOfAsker.joined).toContain('Again, all of it?')
  expect(pagesOfAsker.joined).toContain('We have joined this to the question above')
  expect(questionPages['/question']).not.toContain('We have joined')
})
