import { expect, it } from 'vitest'
import { loggedPath } from './log.ts'

it.each([
  '/s/unsubscribe/01jdd3v8k2m4q6s8t0w2y4a6c8.0.AAAA',
  '/s/confirm/AAAA?x=AAAA',
  '/p/AAAA',
  '/intake/generic/AAAA',
  '/intake/generic?secret=AAAA',
])('F10, G9: the log does not hold the secret of %s', (target) => {
  expect(loggedPath(target)).not.toContain('AAAA')
})

it('two lines about one link can be told from two about two', () => {
  expect(loggedPath('/p/one')).toBe(loggedPath('/p/one'))
  expect(loggedPath('/p/one')).not.toBe(loggedPath('/p/two'))
})

it('an ordinary path is logged as it is', () => {
  expect(loggedPath('/api/incidents?open=true')).toBe('/api/incidents')
})

it('an endless path is cut', () => {
  expect(loggedPath(`/${'a'.repeat(9000)}`)).toHaveLength(200)
})
