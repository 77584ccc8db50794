import { describe, expect, it } from 'vitest'
import { buildPage } from '../../../test/build/page.ts'
import { renderReplyAnswerMail } from './question-mails.ts'

const told = (words: string | null) =>
  renderReplyAnswerMail({
    page: buildPage({ name: 'Seaway' }),
    incident: { title: 'Payments fail' },
    language: 'en',
    link: 'https://status.example.org/s/questions/token',
    outcome: 'asked',
    words,
    hasFiles: false,
  }).text

describe('the mail about a reply', () => {
  it('quotes what was understood as the question, line by line', () => {
    expect(told('When can we pay?\nWe wait.')).toContain('This was understood as your question:\n\n> When can we pay?\n> We wait.\n')
  })

  it('quotes no more than five hundred characters', () => {
    const [line] = told('💡'.repeat(900)).match(/> .*/) ?? []
    expect(line).toBe(`> ${'💡'.repeat(500)}…`)
  })

  it('quotes nothing where nothing may be repeated', () => {
    expect(told(null)).not.toContain('understood')
  })
})
