import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { type AudienceId, type TimeZone, tagged } from '../brand.ts'
import { addressedOf, zoneAddressed } from './addressed.ts'

const audience = (n: number, zone: string) => ({ id: sampleId<AudienceId>('au', n), zone: tagged<TimeZone>(zone) })
const bay = audience(1, 'America/Los_Angeles')
const coast = audience(2, 'America/Los_Angeles')
const berlin = audience(3, 'Europe/Berlin')
const page = { zone: tagged<TimeZone>('Europe/Vienna') }

describe('a word to some audiences', () => {
  it('goes to those that are named and still there; to everybody it goes to none in particular', () => {
    const gone = sampleId<AudienceId>('au', 9)
    expect(addressedOf({ kind: 'audiences', audienceIds: [bay.id, gone] }, [bay, berlin])).toEqual([bay])
    expect(addressedOf({ kind: 'all' }, [bay, berlin])).toBeNull()
  })

  it('tells its times by their clock where they share one, and by the page’s otherwise', () => {
    expect(zoneAddressed([bay, coast], page)).toBe('America/Los_Angeles')
    for (const addressed of [[bay, berlin], [], null]) expect(zoneAddressed(addressed, page)).toBe('Europe/Vienna')
  })
})
