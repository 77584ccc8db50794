import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import { isPublished, shownAt } from './notice.ts'

describe('a published notice', () => {
  it('is one that took effect, not one that is on its way', () => {
    expect(isPublished(buildPublished())).toBe(true)
    expect(isPublished(buildNotice({ status: { state: 'pending', effectiveAt: at('12:00:10') } }))).toBe(false)
  })

  it('stands under the time when it was told, or when what it tells happened', () => {
    expect(shownAt(buildPublished({ publishedAt: at('12:01') }))).toEqual(at('12:01'))
    expect(shownAt(buildPublished({ publishedAt: at('12:01'), backdatedTo: at('10:00') }))).toEqual(at('10:00'))
  })
})
