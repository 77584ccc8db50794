import { expect, it } from 'vitest'
import { sampleId } from '../../test/build/at.ts'
import { good } from '../../test/build/good.ts'
import { buildNotice } from '../../test/build/notice.ts'
import type { OperatorId } from '../core/brand.ts'
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

it('reads what a notice promises in words of its own, at the field, and what it says already once', () => {
  const promised = (what: string) => ({ kind: 'action' as const, what, by: null, standsFor: sampleId<OperatorId>('pe'), ...rest })
  const rest = { confirmedBy: null, isPublic: true }
  const notice = buildNotice({ slots: { now: 'Card payments fail. This will never happen again.' } })
  const promises = ['This will never happen again.', 'We will pay damages for our mistake.', 'It was the fault of our supplier Quenby.']
  const found = objectionsTo({ ...notice, promises: promises.map(promised) })
  const about = found
    .filter(({ rule }) => ['promise', 'liability', 'blame'].includes(rule))
    .map(({ rule, pointer }) => `${rule} ${pointer}`)
  expect(about).toEqual(expect.arrayContaining(['promise /slots/now', 'liability /promises/1/what', 'blame /promises/2/what']))
  expect(about.filter((one) => one.startsWith('promise'))).toEqual(['promise /slots/now'])
})
