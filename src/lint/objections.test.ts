import { expect, it } from 'vitest'
import { good } from '../../test/build/good.ts'
import { buildNotice } from '../../test/build/notice.ts'
import { languages } from './language/languages.ts'
import { lintNotice } from './lint-notice.ts'
import { noticeToLint } from './notice-to-lint.ts'
import { objectionsOf } from './objections.ts'

const objectionsTo = (notice: ReturnType<typeof buildNotice>) =>
  objectionsOf(good(lintNotice(noticeToLint({ ...notice, title: notice.change.title }), languages)))

it('names findings by rule and words, each at its field', () => {
  const now = 'Card payments fail. This will never happen again.'
  const found = objectionsTo(buildNotice({ slots: { now }, freeText: 'We apologise, and this will never happen again.' }))
  const promises = found.filter(({ rule }) => rule === 'promise').map(({ pointer }) => pointer)
  expect(promises).toEqual(['/slots/now', '/freeText'])
})

it('names what is missing by its element, at the slot that answers it', () => {
  const missing = objectionsTo(buildNotice({ slots: {} })).filter(({ rule }) => rule === 'missing')
  expect(missing.map(({ quote, pointer }) => [quote, pointer])).toContainEqual(['has_next_update_promise', '/slots/nextUpdate'])
})
