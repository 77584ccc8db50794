import { describe, expect, it } from 'vitest'
import { fitting } from './compose-push.ts'

const payload = (body: string) => ({ title: 'Nächste Nachricht', body, url: 'https://status.example.org/console', tag: 'x', isLate: true })

describe('a message for a device', () => {
  it.each(['a', 'ü', '"', '😀'])('fits into what push services take, however long it is (%s)', (char) => {
    const { body, ...rest } = fitting(payload(char.repeat(5000)))
    const bytes = Buffer.byteLength(JSON.stringify({ ...rest, body }))
    expect(bytes).toBeLessThanOrEqual(3993)
    expect(bytes).toBeGreaterThan(3980)
    expect([...body].at(-2)).toBe(char)
  })

  it('is left as it is where it fits', () => {
    expect(fitting(payload('Kurz.'))).toEqual(payload('Kurz.'))
  })
})
