import { expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { buildPage } from '../../../test/build/page.ts'
import { textAt } from '../notice/assemble.ts'
import { builtInContent } from './built-in/built-in.ts'
import type { builtInKeys } from './built-in/built-in-keys.ts'
import { previewTemplate } from './preview-template.ts'

const read = (key: (typeof builtInKeys)[number], language: 'en' | 'de' = 'en'): string => {
  const content = builtInContent(key)
  const variant = content.variants.find((one) => one.language === language)
  if (!variant) throw new Error(`${key} has no words in ${language}`)
  return textAt(previewTemplate(content, variant, buildPage(), at('12:00')).assembled, 'standard')
}

it('reads as the notice that starts from it, with its blanks', () => {
  expect(read('first-notice-critical')).toBe(
    [
      'Harbourline cannot be used: {what customers cannot do at all}.',
      'Affected: {all customers, or which of them}.',
      'For now, plan without it: {what this means for their day}.',
      'We are still checking whether any data has been lost.',
      'Since 12:30 CET.',
      'Meanwhile: {what they can do instead}.',
      'We have put everything else aside for this, and we write again at the time below even if nothing has changed.',
      'Next word by 13:30 CET, sooner if something changes.',
      'If you have questions, write to desk@example.org; thank you for your patience while we work on it.',
    ].join('\n\n'),
  )
})

it('tells when planned work is, and from when to when what is over was', () => {
  expect(read('maintenance-announced')).toContain('Planned from')
  expect(read('resolution')).toContain('From 12:30 to 13:00 CET')
  expect(read('evening', 'de')).toContain('Nächste Nachricht bis zum 25. November 2026 um 08:30 Uhr MEZ')
})
