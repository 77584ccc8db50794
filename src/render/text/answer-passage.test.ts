import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withAnswer } from './answer-passage.ts'
import { markdownToText } from './markdown-to-text.ts'

const lead = 'Asked: {what they asked}'

it('puts an answer behind what is said, once, and before it what was asked', () => {
  const once = withAnswer('We are sorry.', lead, 'Exports work.\nImports too.')
  expect(once).toBe('We are sorry.\n\nAsked: {what they asked}  \nExports work.  \nImports too.')
  const filled = once.replace('{what they asked}', 'What works?')
  const alone = once.replace(`${lead}  \n`, '')
  for (const text of [once, filled, alone]) expect(withAnswer(text, lead, 'Exports work.\nImports too.')).toBe(text)
  expect(withAnswer('Exports work. Nearly.', lead, 'Exports work.')).toBe(`Exports work. Nearly.\n\n${lead}  \nExports work.`)
})

it('makes no code of lines that begin with blanks', () => {
  expect(withAnswer(null, lead, 'Do this:\n\n    Log out.\n\n\tLog in.')).toBe(`${lead}  \nDo this:\n\nLog out.\n\nLog in.`)
})

it('says in Markdown what was said in plain text, whatever signs it holds', () => {
  const words = fc.array(fc.constantFrom('*', '_', '`', '#', '-', '1.', '>', '[a](b)', '<b>', '\\', 'my_file_name', '&amp;', 'word'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (lines) => {
      const text = lines.map((line) => line.join(' ')).join('\n')
      expect(markdownToText(withAnswer(null, 'Asked.', text))).toBe(`Asked.\n${text}`)
    }),
  )
})
