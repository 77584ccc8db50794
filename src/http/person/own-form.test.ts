import { describe, expect, it } from 'vitest'
import { isForeignForm, isOwnForm } from './own-form.ts'

const base = 'https://status.example'
const from = (headers: Record<string, string>) => new Request('http://10.0.0.5:3000/subscribe', { method: 'POST', headers })

const cases: readonly (readonly [string, Record<string, string>, boolean, boolean])[] = [
  ['our page, as the browser says', { 'sec-fetch-site': 'same-origin', origin: 'null' }, true, false],
  ['our page by its base URL', { origin: base }, true, false],
  ['our page by the address that was asked', { origin: 'http://10.0.0.5:3000' }, true, false],
  ['another site, as the browser says', { 'sec-fetch-site': 'cross-site', origin: base }, false, true],
  ['a sibling subdomain', { 'sec-fetch-site': 'same-site' }, false, true],
  ['another origin', { origin: 'https://evil.example' }, false, true],
  ['an origin that begins like ours', { origin: 'https://status.example.evil.example' }, false, true],
  ['an origin that ends like ours', { origin: 'https://evil-status.example' }, false, true],
  ['an origin that is not told', { origin: 'null' }, false, false],
  ['no browser', {}, false, false],
]

describe('a form from', () => {
  it.each(cases)('%s', (_what, headers, isOwn, isForeign) => {
    expect([isOwnForm(from(headers), base), isForeignForm(from(headers), base)]).toEqual([isOwn, isForeign])
  })
})
