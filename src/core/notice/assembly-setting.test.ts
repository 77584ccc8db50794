import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import { buildPage } from '../../../test/build/page.ts'
import type { NoticeId } from '../brand.ts'
import { assemblySetting } from './assembly-setting.ts'
import type { Notice } from './notice.ts'

const now = at('15:00')
const settingOf = (notice: Notice, corrected: Notice | null = null) =>
  assemblySetting({ notice, incident: buildIncident(), page: buildPage(), corrected, now })

describe('assemblySetting', () => {
  it('dates a notice by when it was, will be, or would now be public', () => {
    expect(settingOf(buildPublished({ publishedAt: at('12:01') })).publishedAt).toEqual(at('12:01'))
    expect(settingOf(buildNotice({ status: { state: 'pending', effectiveAt: at('12:00:10') } })).publishedAt).toEqual(at('12:00:10'))
    expect(settingOf(buildNotice()).publishedAt).toEqual(now)
  })

  it('names the corrected notice by its time, and nothing when it cannot be found', () => {
    const correcting = buildNotice({ correction: { of: sampleId<NoticeId>('nt', 2), reason: 'Visa alone' } })
    expect(settingOf(correcting, buildPublished({ publishedAt: at('11:55') })).correction).toEqual({
      reason: 'Visa alone',
      ofPublishedAt: at('11:55'),
    })
    expect(settingOf(correcting, null).correction).toBeNull()
    expect(settingOf(correcting, buildNotice()).correction).toBeNull()
  })
})
