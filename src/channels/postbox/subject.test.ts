import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tagged } from '../../core/brand.ts'
import { prepareMail } from '../email/compose.ts'
import { subjectOfMail } from './subject.ts'

const composed = async (subject: string): Promise<string> => {
  const from = { name: 'Acme', address: tagged<Parameters<typeof prepareMail>[0]['from']['address']>('a@acme.example') }
  const template = await prepareMail({ from, subject, text: 'x', html: 'x', language: 'en' })
  return template.segments.map((segment) => ('text' in segment ? segment.text : '')).join('')
}

it.each([
  'Card payments fail in Europe',
  'Zahlungen schlagen fehl – Störung in Europa und anderswo, seit heute früh',
  '障害が発生しています'.repeat(9),
  'a_b=c?d',
  '',
])('reads %j back', async (subject) => {
  expect(subjectOfMail(await composed(subject))).toBe(subject)
})

it('reads back whatever can be a subject', async () => {
  const subject = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  await fc.assert(
    fc.asyncProperty(subject, async (text) => {
      expect(subjectOfMail(await composed(text))).toBe(text)
    }),
  )
}, 30_000)
