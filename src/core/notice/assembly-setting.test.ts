import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import { buildPage } from '../../../test/build/page.ts'
import type { NoticeId } from '../brand.ts'
import { assemblySetting } from './assembly-setting.ts'
import type { Notice } from './notice.ts'

const now = at('15:00')
const settingOf = (notice: Notice, ...others: readonly Notice[]) =>
  assemblySetting({ notice, incident: buildIncident(), page: buildPage(), others, now })

const of = sampleId<NoticeId>('nt', 2)
const correcting = buildPublished({ publishedAt: at('11:55:50'), correction: { of, reason: 'Visa alone' } })
const told = (publishedAt: string) =>
  buildPublished({
    ...{ id: of, publishedAt: at(publishedAt) },
    slots: { now: 'Cards fail.', scope: 'Visa cards in Europe and in all shops that take them there, or took them before' },
  })

describe('assemblySetting', () => {
  it('dates a notice by when it was, will be, or would now be public', () => {
    expect(settingOf(buildPublished({ publishedAt: at('12:01') })).publishedAt).toEqual(at('12:01'))
    expect(settingOf(buildNotice({ status: { state: 'pending', effectiveAt: at('12:00:10') } })).publishedAt).toEqual(at('12:00:10'))
    expect(settingOf(buildNotice()).publishedAt).toEqual(now)
  })

  it('names the corrected notice by its time, and nothing when it cannot be found', () => {
    expect(settingOf(correcting, told('11:55')).correction).toEqual({ reason: 'Visa alone', ofPublishedAt: at('11:55') })
    expect(settingOf(correcting).correction).toBeNull()
    expect(settingOf(correcting, buildNotice({ id: of })).correction).toBeNull()
  })

  it('says which one it is by its words where another came out in the same minute', () => {
    const wordsBeside = (...others: readonly Notice[]) => settingOf(correcting, told('11:55:10'), correcting, ...others).correction?.ofWords
    const beside = (now: string, scope?: string) =>
      buildPublished({ id: sampleId<NoticeId>('nt', 3), publishedAt: at('11:55:40'), slots: { now, ...(scope ? { scope } : {}) } })
    expect(wordsBeside(beside('Signing in fails.'))).toBe('Cards fail')
    expect(wordsBeside(beside('Cards fail.', 'All cards.'))).toBe('Visa cards in Europe and in all shops that take them there …')
    expect(wordsBeside(buildPublished({ id: sampleId<NoticeId>('nt', 3), publishedAt: at('11:56') }))).toBeUndefined()
  })
})
