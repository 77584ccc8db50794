import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import type { AudienceId, NoticeId } from '../../core/brand.ts'
import type { Addressing } from '../../core/notice/notice.ts'
import { draftsBeside, wordsToTake } from './other-words.ts'

describe('drafts beside one', () => {
  const to = (...numbers: readonly number[]): Addressing => ({
    kind: 'audiences',
    audienceIds: numbers.map((number) => sampleId<AudienceId>('au', number)),
  })
  const all: Addressing = { kind: 'all' }
  const draft = (addressing: Addressing, seed: Parameters<typeof buildNotice>[0] = {}) => buildNotice({ addressing, ...seed })
  const isBeside = (mine: Addressing, other: Addressing): boolean => draftsBeside(draft(mine), [draft(other)]).length > 0

  it('go to everybody whom this one goes to', () => {
    expect([isBeside(all, all), isBeside(to(1), all), isBeside(to(1), to(2, 1))]).toEqual([true, true, true])
  })

  it('are none that go to a few, where this one goes to more', () => {
    expect([isBeside(all, to(1)), isBeside(to(1, 2), to(1)), isBeside(to(1), to(2))]).toEqual([false, false, false])
  })

  it('are no corrections and no reports', () => {
    const correction = { of: sampleId<NoticeId>('nt', 1), reason: 'Wrong.' }
    expect(draftsBeside(draft(all), [draft(all, { kind: 'report' }), draft(all, { correction })])).toEqual([])
  })

  it('give their words only to a notice of their language', () => {
    const other = draft(all, { language: 'de', freeText: 'Es tut uns leid.' })
    expect([wordsToTake(draft(all), other), wordsToTake(draft(all, { language: 'de' }), other)]).toEqual([[], ['Es tut uns leid.']])
  })
})
