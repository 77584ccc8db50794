import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import type { AudienceId, NoticeId } from '../../core/brand.ts'
import type { Addressing } from '../../core/notice/notice.ts'
import { draftsBeside, toldWith, wordsNotIn, wordsToTake } from './other-words.ts'

describe('words of another draft', () => {
  it('are the paragraphs that this one does not say', () => {
    expect(wordsNotIn('We are sorry.\n\nMails are safe.', 'Mails are safe.\n\nYou need not send\nthem again.')).toEqual([
      'You need not send\nthem again.',
    ])
  })

  it('are none where it says nothing in its own words', () => {
    expect(wordsNotIn('We are sorry.', null)).toEqual([])
  })

  it('are all of them where this one says nothing in its own words', () => {
    expect(wordsNotIn(null, 'One.\n \nTwo.')).toEqual(['One.', 'Two.'])
  })
})

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

describe('words that went out with another notice', () => {
  const draft = buildNotice({ id: sampleId<NoticeId>('nt', 9), freeText: 'Codes come by 18:00.\n\nThank you.' })
  const told = (freeText: string | null, minute = '12:30') => [buildPublished({ publishedAt: at(minute), freeText })]

  it('are all of them, in whatever order, and since the draft was begun', () => {
    expect(toldWith(draft, told('Thank you.\n\nIt is over.\n\nCodes come by 18:00.'))?.id).toBe(sampleId('nt'))
    expect(toldWith(draft, told('Codes come by 18:00.'))).toBeUndefined()
    expect(toldWith(draft, told('Thank you.\n\nCodes come by 18:00.', '11:00'))).toBeUndefined()
  })

  it('are none of a draft that has no own words', () => {
    expect(toldWith({ ...draft, content: { ...draft.content, freeText: null } }, told(null))).toBeUndefined()
  })
})
