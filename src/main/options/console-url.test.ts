import { describe, expect, it } from 'vitest'
import { consoleUrlOf, parseOptions } from '../options.ts'

const parsed = (page: string | undefined, console: string) =>
  parseOptions({ ...(page === undefined ? {} : { FORTHRIGHT_BASE_URL: page }), FORTHRIGHT_CONSOLE_URL: console }, () => '')

const url = (page: string | undefined, console: string): string => {
  const options = parsed(page, console)
  return options.ok ? consoleUrlOf(options.value, 3000) : options.fault.detail
}

const status = 'https://status.example.org'

describe('the address of the console', () => {
  it('is the page’s unless something else is said', () => {
    expect([url(status, ''), url(undefined, '')]).toEqual([status, 'http://localhost:3000'])
  })

  it.each([
    [status, 'https://console.example.org'],
    [status, status],
    ['http://status.internal:3000', 'http://console.internal:3000'],
    [undefined, 'http://127.0.0.1:3000'],
  ])('beside %s may be %s', (page, console) => {
    expect(url(page, console)).toBe(console)
  })

  const refused: readonly (readonly [page: string | undefined, console: string, why: string])[] = [
    [status, `${status}:8443`, 'browsers share cookies between those'],
    [undefined, 'http://localhost:4000', 'browsers share cookies between those'],
    [status, 'http://status.example.org', 'browsers share cookies between those'],
    [status, 'http://console.example.org', 'passwords would travel readable'],
    ['http://status.example.org', 'https://console.example.org', 'FORTHRIGHT_BASE_URL is plain http'],
    [undefined, 'https://console.example.org', 'FORTHRIGHT_BASE_URL is not set'],
    [status, 'https://console.example.org/console', 'the console has an origin of its own'],
    [status, 'https://vera@console.example.org', 'user or password'],
    [status, 'console.example.org', 'begins with http:// or https://'],
    [status, 'https://', 'begins with http:// or https://'],
  ]
  it.each(refused)('beside %s is not %s', (page, console, why) => {
    const options = parsed(page, console)
    expect(options.ok ? 'accepted' : `${options.fault.code} ${options.fault.detail}`).toMatch(/^options\.invalid - FORTHRIGHT_CONSOLE_URL/)
    expect(options.ok ? '' : options.fault.detail).toContain(why)
  })
})
