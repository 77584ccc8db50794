import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withAnswer } from './answer-passage.ts'
import { markdownToText } from './markdown-to-text.ts'

it('puts an answer behind what is said, once', () => {
  const once = withAnswer('We are sorry.', 'Exports work.\nImports too.')
  expect(once).toBe('We are sorry.\n\nExports work.  \nImports too.')
  expect(withAnswer(once, 'Exports work.\nImports too.')).toBe(once)
  expect(withAnswer('Exports work. Nearly.', 'Exports work.')).toBe('Exports work. Nearly.\n\nExports work.')
})

it('makes no code of lines that begin with blanks', () => {
  expect(withAnswer(null, 'Do this:\n\n    Log out.\n\n\tLog in.')).toBe('Do this:\n\nLog out.\n\nLog in.')
})

it('says in Markdown what was said in plain text, whatever signs it holds', () => {
  const words = fc.array(fc.constantFrom('*', '_', '`', '#', '-', '1.', '>', '[a](b)', '<b>', '\\', 'my_file_name', '&amp;', 'word'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (lines) => {
      const text = lines.map((line) => line.join(' ')).join('\n')
      expect(markdownToText(withAnswer(null, text))).toBe(text)
    }),
  )
})
