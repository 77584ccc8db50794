import { describe, expect, it } from 'vitest'
import { browserIn } from './browser-name.ts'

const agents = [
  ['Chrome', 'Linux', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'],
  [
    'Edge',
    'Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0',
  ],
  ['Firefox', 'Android', 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0'],
  [
    'Safari',
    'iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
  ],
] as const

describe('the name of a browser', () => {
  it.each(agents)('is %s on %s', (browser, system, agent) => {
    expect(browserIn(agent)).toEqual({ browser, system })
  })

  it('is not guessed from what says neither', () => {
    expect(browserIn('curl/8.5.0')).toBeUndefined()
  })
})
