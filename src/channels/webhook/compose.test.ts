import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagged } from '../../core/brand.ts'
import { instantOf } from '../../core/time.ts'
import { composeNoticeWebhook, composeTestWebhook, type NoticeWebhook } from './compose.ts'

const page = {
  id: tagged<NoticeWebhook['page']['id']>('01jd000000000000000000page'),
  name: 'Acme Bank',
  url: 'https://status.acme.example/',
}
const input: NoticeWebhook = {
  publishedAt: instantOf('2026-11-24T14:02:00Z'),
  page,
  incident: {
    id: tagged('01jd0000000000000000000f01'),
    version: 3,
    kind: 'incident',
    title: 'Card payments fail in Europe',
    severity: 'major',
    phase: 'identified',
    startedAt: instantOf('2026-11-24T13:40:00Z'),
    endedAt: null,
    url: 'https://status.acme.example/en/incidents/01jd0000000000000000000f01',
    apiUrl: 'https://status.acme.example/api/v2/incidents.json',
  },
  notice: {
    id: tagged('01jd0000000000000000000n02'),
    number: 2,
    kind: 'update',
    language: 'en',
    url: 'https://status.acme.example/en/incidents/01jd0000000000000000000f01#2',
    correctionOf: null,
    nextWordBy: instantOf('2026-11-24T14:30:00Z'),
  },
  affected: [{ id: tagged('01jd0000000000000000000c01'), name: 'Card payments', impact: 'partial_outage' }],
  level: 'standard',
  text: 'Card payments fail for about a third of customers in Europe. Transfers work. Next word by 14:30 UTC.',
  manageUrl: 'https://status.acme.example/s/manage/token',
}

describe('the webhook of a notice', () => {
  it('is what receivers were promised', () => {
    const file = new URL('./samples/notice-published.json', import.meta.url)
    const shown = `${JSON.stringify(JSON.parse(composeNoticeWebhook(input)), null, 2)}\n`
    if (process.env.UPDATE_SAMPLES === '1') writeFileSync(file, shown)
    expect(shown).toBe(readFileSync(file, 'utf8'))
  })

  it('is the same bytes for the same notice', () => {
    expect(composeNoticeWebhook(input)).toBe(composeNoticeWebhook(input))
  })

  it('stays below 20 kB and says what it left out', () => {
    const affected = Array.from({ length: 300 }, (_, i) => ({
      id: tagged<(typeof input.affected)[0]['id']>(`c${i}`),
      name: '😀'.repeat(100),
      impact: 'major_outage' as const,
    }))
    const title = '障'.repeat(255)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 25_000 }), (text) => {
        const body = composeNoticeWebhook({ ...input, incident: { ...input.incident, title }, affected, text: text.repeat(3) })
        const { data } = JSON.parse(body)
        expect(Buffer.byteLength(body)).toBeLessThan(20_000)
        expect([data.affected.length, data.affectedCount]).toEqual([25, 300])
        expect(data.isTextCut ? text.repeat(3).startsWith(data.text.slice(0, -1)) : data.text === text.repeat(3)).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('fills the room that there is', () => {
    const body = composeNoticeWebhook({ ...input, text: 'x'.repeat(30_000) })
    expect(Buffer.byteLength(body)).toBeGreaterThan(19_900)
  })

  it('never cuts a character in half', () => {
    const { data } = JSON.parse(composeNoticeWebhook({ ...input, text: '😀'.repeat(9000) }))
    expect([data.text.isWellFormed(), data.text.endsWith('😀…')]).toEqual([true, true])
  })
})

it('the webhook of a test names the page', () => {
  expect(JSON.parse(composeTestWebhook({ at: input.publishedAt, page }))).toEqual({
    type: 'endpoint.test',
    timestamp: '2026-11-24T14:02:00.000Z',
    data: { page },
  })
})
