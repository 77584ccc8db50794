import { describe, expect, it } from 'vitest'
import { good, pointersOf } from '../../../test/build/good.ts'
import { defaultClockPolicy } from './clock-policy.ts'
import { parseClockFile } from './parse-clock-file.ts'
import { clockInputOf } from './parse-clock-policy.ts'

const standard = clockInputOf(defaultClockPolicy)
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('parseClockFile', () => {
  it('reads back what was written, also before there were office hours in it', () => {
    expect(good(parseClockFile(written(standard)))).toEqual(defaultClockPolicy)
    expect(good(parseClockFile(written({ ...standard, office: { ...standard.office, week: undefined } })))).toEqual(defaultClockPolicy)
  })

  it('says at once everything that is missing, too much, or of another kind', () => {
    const { minor, major, critical } = standard.bySeverity
    const file = {
      ...standard,
      bySeverity: {
        minor: { ...minor, cadence: null },
        major: { ...major, firstMinutes: '20' },
        critical: { ...critical, channels: 'email' },
      },
      goodNewsMinutes: null,
      tellsLateness: undefined,
      colour: 'blue',
    }
    expect(pointersOf(parseClockFile(written(file))).toSorted()).toEqual([
      '/bySeverity/critical/channels',
      '/bySeverity/major/firstMinutes',
      '/bySeverity/minor/cadence',
      '/colour',
      '/goodNewsMinutes',
      '/tellsLateness',
    ])
  })

  it.each([null, 7, 'policy', [], {}])('refuses %j', (value) => {
    expect(parseClockFile(value).ok).toBe(false)
  })

  it('judges the numbers as a form would', () => {
    expect(pointersOf(parseClockFile(written({ ...standard, goodNewsMinutes: 0 })))).toEqual(['/goodNewsMinutes'])
  })
})
