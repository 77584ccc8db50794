import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { dueItem } from '../../../test/build/due-item.ts'
import { buildPage } from '../../../test/build/page.ts'
import { sampleFile } from '../../../test/build/sample-file.ts'
import { type DueItem, dueKinds } from '../../core/due/due-item.ts'
import { languages } from '../../core/page/page.ts'
import { renderDueMail } from './reminder-mail.ts'
import { type ReminderInput, reminderText } from './reminder-words.ts'

const input = (change: Partial<ReminderInput> = {}): ReminderInput => ({
  page: buildPage(),
  item: dueItem(),
  stage: 1,
  at: at('15:00'),
  asked: [],
  handedBy: null,
  audiences: [],
  isDrill: false,
  language: 'en',
  url: 'https://status.example.org/console/incidents/1',
  ...change,
})

describe('a reminder', () => {
  it.each([
    [0, '14:45', 'By 16:00 CET: Promised update – Uploads fail'],
    [1, '15:00', 'Due now: Promised update – Uploads fail'],
    [2, '15:10', 'LATE since 16:00 CET: Promised update – Uploads fail'],
    [1, '15:30', 'LATE since 16:00 CET: Promised update – Uploads fail'],
  ])('of stage %i written at %s says %j', (stage, now, subject) => {
    expect(reminderText(input({ stage, at: at(now) }))?.subject).toBe(subject)
  })

  it('has why, by when, what happens otherwise, and one place to go, in both languages', () => {
    for (const language of languages) {
      const { text } = renderDueMail(input({ language, stage: 2, handedBy: 'Bo' }))
      expect(text).toBe(sampleFile(new URL(`./samples/reminder-${language}.txt`, import.meta.url), text))
    }
  })

  const reminded = dueKinds.filter((kind): kind is DueItem['kind'] => kind !== 'approval' && kind !== 'sealed_note')
  it.each(reminded)('of %s leaves no gap where a fact is unknown', (kind) => {
    const facts = { ...dueItem().facts, countedFrom: null }
    for (const language of languages) {
      const { subject, text } = renderDueMail(input({ language, item: dueItem({ kind, facts }) }))
      expect(`${subject} ${text}`).not.toMatch(/null|undefined| {2}| \./)
    }
  })

  it('cannot be made to break out of its line', () => {
    const facts = { ...dueItem().facts, title: 'A\nBcc: x@example.org\u202e', what: 'a\u202eb\n\nc' }
    const { subject } = renderDueMail(input({ item: dueItem({ kind: 'commitment', facts }) }))
    expect(subject).not.toMatch(/[\n\u202e]/)
  })
})
