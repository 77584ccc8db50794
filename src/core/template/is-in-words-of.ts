import type { Notice } from '../notice/notice.ts'
import { parseTemplateText } from './parse-template-text.ts'
import { type Template, type TemplateField, templateFields } from './template.ts'

const longestFill = 300

/** A brace that was meant gets a space behind it when a template is taken, and may have lost it again. */
const folded = (text: string): string => text.replaceAll('{ ', '{').trim()

/** The literal parts of a template's text in order; between two of them stands what was filled in. */
const literalsOf = (source: string): readonly string[] => {
  const literals = ['']
  for (const piece of parseTemplateText(source).pieces) {
    if (piece.kind === 'text') literals.push(`${literals.pop()}${piece.text}`)
    else literals.push('')
  }
  return literals
}

const isFill = (text: string): boolean => text.trim() !== '' && text.length <= longestFill && !text.includes('\n')

/** Whether a text is the template's, with its placeholders and blanks filled in by one line each. */
export const isFilled = (source: string, said: string): boolean => {
  const [first = '', ...rest] = literalsOf(folded(source))
  const text = folded(said)
  if (!text.startsWith(first)) return false
  if (rest.length === 0) return text === first
  let at = first.length
  for (const [i, literal] of rest.entries()) {
    const isLast = i === rest.length - 1
    // The last part ends the text; of the others the first place after at least one character, so that this takes linear time.
    const next = isLast ? text.length - literal.length : text.indexOf(literal, at + 1)
    if (next <= at || !text.startsWith(literal, next) || !isFill(text.slice(at, next))) return false
    at = next + literal.length
  }
  return true
}

const wordsIn = ({ content: { slots, freeText }, change }: Notice): Readonly<Partial<Record<TemplateField | 'technical', string>>> => ({
  title: change.title,
  ...slots,
  permanent: slots.permanent?.detail ?? '',
  cause: slots.cause?.text ?? '',
  freeText: freeText ?? '',
})

const isFieldOf = (source: string | undefined, said: string | undefined): boolean =>
  said === undefined || said.trim() === '' || (source !== undefined && isFilled(source, said))

/**
 * Whether a notice says what the template says and nothing else. What the template says may be left out; times, components and what
 * was answered by choosing are facts and not words. The title counts where the template has one. No template promises, so a promise is
 * never its words.
 */
export const isInWordsOf = (notice: Notice, { variants }: Pick<Template, 'variants'>): boolean => {
  if (notice.promises.length > 0 || notice.settles.length > 0) return false
  const variant = variants.find(({ language }) => language === notice.language)
  if (!variant || notice.content.slots.technical !== undefined) return false
  const words = wordsIn(notice)
  const named = variant.texts.title === undefined ? templateFields.filter((field) => field !== 'title') : templateFields
  return named.every((field) => isFieldOf(variant.texts[field], words[field]))
}
