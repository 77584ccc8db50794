import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import type { NoticeId } from '../brand.ts'
import { toldWith, wordsNotIn } from './told-with.ts'

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
