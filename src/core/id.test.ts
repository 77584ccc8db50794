import { describe, expect, it } from 'vitest'
import { sampleId } from '../../test/build/at.ts'
import { faultOf, good, pointersOf } from '../../test/build/good.ts'
import { firstIdAt, idOf, parseId, parseIds } from './id.ts'
import { FieldFaults } from './result.ts'
import { instantOfMilliseconds, plusSeconds } from './time.ts'

describe('parseId', () => {
  it('takes a lower-case ULID as it stands', () => {
    expect(good(parseId('01jd0000000000000000000nc1'))).toBe(idOf('01jd0000000000000000000nc1'))
  })

  it.each([
    '',
    '01jd0000000000000000000nc',
    '01jd0000000000000000000nc11',
    '01JD0000000000000000000NC1',
    '01jd0000000000000000000il1',
    '01jd0000000000000000000nc1\n',
    '../../../../../../../etc/x',
    "01jd0000000000000000000n'1",
    '__proto__',
  ])('answers that there is nothing under %j', (text) => {
    expect(faultOf(parseId(text)).code).toBe('entity.missing')
  })
})

describe('parseIds', () => {
  const read = (texts: readonly string[]) => {
    const faults = new FieldFaults()
    const ids = parseIds(faults, '/ids', texts)
    return { ids, pointers: faults.any ? pointersOf(faults.refuse()) : [] }
  }

  it('keeps each id once, in order', () => {
    const [a, b] = [sampleId('cp', 1), sampleId('cp', 2)]
    expect(read([b, a, b])).toEqual({ ids: [b, a], pointers: [] })
  })

  it('says which one cannot be read', () => {
    expect(read([sampleId('cp'), 'x'])).toEqual({ ids: [sampleId('cp')], pointers: ['/ids/1'] })
  })

  it('drops none of a long list without a word', () => {
    expect(read(Array.from({ length: 501 }, (_, i) => sampleId('cp', i))).pointers).toEqual(['/ids'])
  })
})

it('the least id of a moment stands after all that were made before it', () => {
  const made = '01arz3ndektsv4rrffq69g5fav'
  const moment = instantOfMilliseconds(1_469_922_850_259)
  expect(firstIdAt(moment)).toBe('01arz3ndek0000000000000000')
  expect([firstIdAt(moment) < made, made < firstIdAt(plusSeconds(moment, 0.001))]).toEqual([true, true])
})
