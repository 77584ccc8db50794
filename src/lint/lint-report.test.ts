import { expect, it } from 'vitest'
import { english } from './language/english/english.ts'
import { lintReport } from './lint-report.ts'

const linted = (texts: Readonly<Record<string, string>>, stated: Parameters<typeof lintReport>[0]['stated'] = []) =>
  lintReport({ language: 'en', parts: Object.entries(texts).map(([part, text]) => ({ part, text })), stated }, [english])

it('says of each part what the rules for reports object to there', () => {
  const { findings } = linted({ summary: 'Nobody could pay for an hour.', factors: 'The vendor messed up.' })
  expect(findings.map(({ part, rule }) => [part, rule])).toContainEqual(['factors', 'blame'])
  expect(findings.filter(({ part }) => part === 'summary')).toEqual([])
})

it('asks for nothing that another part or the record says', () => {
  const missing = (texts: Readonly<Record<string, string>>, stated?: Parameters<typeof lintReport>[0]['stated']) =>
    linted(texts, stated).missing.map(({ element }) => element)
  expect(missing({ summary: 'Nobody could pay.' })).toContain('has_cause')
  expect(missing({ summary: 'Nobody could pay.', factors: 'The cause was an expired certificate.' })).not.toContain('has_cause')
  expect(missing({ summary: 'Nobody could pay.' }, ['has_start_time'])).not.toContain('has_start_time')
})

it('reads nothing in a language that it has not', () => {
  expect(lintReport({ language: 'de', parts: [{ part: 'summary', text: 'Ausfall.' }], stated: [] }, [english]).isRead).toBe(false)
})
