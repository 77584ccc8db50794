import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, parseText, textLimits } from '../../core/text.ts'
import { instantOf, isAfter, isBefore } from '../../core/time.ts'
import { parseAlertmanager } from './alertmanager/parse-alertmanager.ts'
import { parseGeneric } from './generic/parse-generic.ts'
import { limits } from './report.ts'

const now = instantOf('2026-11-23T23:00:00Z')
const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' })
const orJson = (usual: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: json })
const time = orJson(
  fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constant('0001-01-01T00:00:00Z'),
  ),
)
const labels = orJson(
  fc.dictionary(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor')), json, { noNullPrototype: true }),
)

const alertmanager = fc.record({
  version: orJson(fc.constantFrom('4', '1', 4)),
  status: orJson(fc.constantFrom('firing', 'resolved')),
  truncatedAlerts: orJson(fc.integer()),
  alerts: orJson(
    fc.array(
      orJson(
        fc.record(
          {
            status: orJson(fc.constantFrom('firing', 'resolved')),
            fingerprint: json,
            labels,
            annotations: labels,
            startsAt: time,
            endsAt: time,
          },
          { requiredKeys: [] },
        ),
      ),
    ),
  ),
})
const generic = orJson(
  fc.array(
    fc.record(
      {
        key: fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.integer()),
        state: fc.constantFrom('firing', 'Resolved'),
        title: json,
        labels,
        startedAt: time,
        endedAt: time,
      },
      { requiredKeys: ['key', 'state'] },
    ),
  ),
)

const reportsOf = (body: unknown) =>
  [parseAlertmanager(body, now), parseGeneric(body, now)].flatMap((result) => (result.ok ? result.value : []))
const anything = fc.oneof(alertmanager, generic, json)
const always = (holds: (body: unknown) => boolean) => fc.assert(fc.property(anything, holds), { numRuns: 300 })

describe('whatever arrives', () => {
  it('is understood or refused, and never thrown at', () => {
    always((body) =>
      [parseAlertmanager(body, now), parseGeneric(body, now)].every((result) => result.ok || result.fault.code === 'input.invalid'),
    )
  })
  it('is kept within its limits', () => {
    always((body) =>
      reportsOf(body).every(
        ({ key, title, summary, labels: kept }) =>
          key.length > 0 &&
          key.length <= 400 &&
          [...key].length <= limits.key.max &&
          title !== '' &&
          [...title].length <= textLimits.title.max &&
          [...summary].length <= limits.summary.max &&
          Object.keys(kept).length <= limits.labels,
      ),
    )
  })
  it('holds nothing invisible afterwards', () => {
    always(
      (body) =>
        !/[^\P{Cc}\n\t]|[\u200b\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u.test(
          reportsOf(body)
            .map((r) => [r.key, r.title, r.summary, ...Object.entries(r.labels).flat()].join(''))
            .join(''),
        ),
    )
  })
  it('began before it ended, and neither in the future', () => {
    always((body) =>
      reportsOf(body).every(
        ({ state, startedAt, endedAt }) =>
          !isAfter(startedAt, now) &&
          (state === 'firing' ? endedAt === null : endedAt !== null && !isAfter(endedAt, now) && !isBefore(endedAt, startedAt)),
      ),
    )
  })
  it('says each trouble once', () => {
    always((body) => {
      const one = parseAlertmanager(body, now)
      const keys = one.ok ? one.value.map((report) => report.key) : []
      return new Set(keys).size === keys.length
    })
  })
})

const storm = (count: number) => ({
  version: '4',
  status: 'firing',
  alerts: Array.from({ length: count }, (_, i) => ({ status: 'firing', fingerprint: String(i), labels: { alertname: 'Storm' } })),
})

describe('a storm', () => {
  it('is cut to its first five hundred, and says so', () => {
    const result = parseAlertmanager(storm(20_000), now)
    expect(result.ok && [result.value.length, result.value[0]?.summary]).toEqual([500, '(Alerts left out of this delivery: 19500.)'])
  })
  it('of one alert is one report', () => {
    const many = { ...storm(0), alerts: Array.from({ length: 2000 }, () => ({ status: 'firing', fingerprint: 'a' })) }
    const result = parseAlertmanager(many, now)
    expect(result.ok && result.value.map((report) => report.summary)).toEqual([''])
  })
  it('is heard through the generic door too', () => {
    const result = parseGeneric(
      Array.from({ length: 600 }, (_, i) => ({ key: i, state: 'firing' })),
      now,
    )
    expect(result.ok && result.value.length).toBe(500)
  })
  it('of nonsense earns a short answer', () => {
    const result = parseGeneric(
      Array.from({ length: 5000 }, () => ({})),
      now,
    )
    expect(result.ok || (result.fault.errors?.length ?? 0)).toBe(40)
  })
})

it('keeps apart two keys that are alike once cleaned', () => {
  const result = parseGeneric(
    [
      { key: 'a', state: 'firing' },
      { key: 'a\u0000', state: 'firing' },
    ],
    now,
  )
  expect(result.ok && new Set(result.value.map((report) => report.key)).size).toBe(2)
})

it('makes nothing of what shows nothing', () => {
  expect(cleanText('\u{1d4fa}\ud7fc\u3164'.slice(2), { max: 20 })).toBe('')
})

it('cleans text into what a person would have been allowed to type', () => {
  const limit = { max: 20, lines: true }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const clean = cleanText(text, limit)
      const parsed = parseText(clean, limit)
      return parsed.ok && parsed.value === clean && cleanText(clean, limit) === clean
    }),
  )
})
