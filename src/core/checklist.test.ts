import { describe, expect, it } from 'vitest'
import { type ChecklistFacts, checklistOf } from './checklist.ts'
import { instantOf } from './time.ts'

const facts: ChecklistFacts = {
  hasMailServer: true,
  testMail: null,
  testMailTakenAt: null,
  isNamed: true,
  hasContact: true,
  componentCount: 1,
  hasAlertSecret: true,
  hasSignal: true,
  operatorCount: 2,
  isHttps: true,
  hasSample: false,
  lastBackupAt: null,
  isBackedUpElsewhere: false,
  tokens: [],
  now: instantOf('2026-03-10T12:00:00Z'),
}
const stateOf = (id: string, more: Partial<ChecklistFacts>) => checklistOf({ ...facts, ...more }).find((item) => item.id === id)

describe('the backup on the checklist', () => {
  it.each([
    ['was never made', {}, 'missing'],
    ['is older than a day', { lastBackupAt: instantOf('2026-03-09T11:59:00Z') }, 'missing'],
    ['is of today', { lastBackupAt: instantOf('2026-03-09T12:01:00Z') }, 'done'],
    ['is made by other means', { isBackedUpElsewhere: true }, 'done'],
  ] as const)('%s', (_what, more, state) => {
    expect(stateOf('backup', more)?.state).toBe(state)
  })
})

describe('the test mail on the checklist', () => {
  const takenAt = instantOf('2026-03-01T12:00:00Z')
  const sent = (state: 'pending' | 'delivered' | 'refused') => ({ state, detail: null })
  it.each([
    ['was never sent', {}, 'missing'],
    ['was caught by the postbox', { hasMailServer: false, testMail: sent('delivered') }, 'missing'],
    ['was caught by the postbox before there was a mail server', { testMail: sent('delivered') }, 'missing'],
    ['is on its way', { testMail: sent('pending') }, 'under_way'],
    ['was taken by a mail server', { testMail: sent('delivered'), testMailTakenAt: takenAt }, 'done'],
    ['was taken once, and another is on its way', { testMail: sent('pending'), testMailTakenAt: takenAt }, 'done'],
    ['was taken once, and the newest was not', { testMail: sent('refused'), testMailTakenAt: takenAt }, 'failed'],
  ] as const)('%s', (_what, more, state) => {
    expect(stateOf('test_mail', more)?.state).toBe(state)
  })
})

describe('tokens on the checklist', () => {
  it('are not mentioned while none is about to end', () => {
    const tokens = [
      { name: 'Later', expiresAt: instantOf('2026-03-24T12:01:00Z') },
      { name: 'Over', expiresAt: instantOf('2026-03-10T11:00:00Z') },
    ]
    expect(stateOf('tokens', { tokens })).toBeUndefined()
  })

  it('are named within 14 days of their end, the first one first', () => {
    const tokens = [
      { name: 'Second', expiresAt: instantOf('2026-03-20T12:00:00Z') },
      { name: 'First', expiresAt: instantOf('2026-03-12T12:00:00Z') },
    ]
    expect(stateOf('tokens', { tokens })).toMatchObject({ state: 'missing', subject: 'First, Second', at: tokens[1]?.expiresAt })
  })
})
