import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../test/build/good.ts'
import { idOf, parseId } from './id.ts'

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
