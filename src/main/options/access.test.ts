import { describe, expect, it } from 'vitest'
import { parseOptions } from '../options.ts'
import { parseAccess } from './access.ts'

const noFiles = (): string => {
  throw Object.assign(new Error('none'), { code: 'ENOENT' })
}
const complaint = (env: Readonly<Record<string, string>>) => {
  const access = parseAccess(env, noFiles)
  return access.ok ? 'accepted' : access.fault.detail
}

describe('where commands find their server', () => {
  it('is nowhere in particular without any setting', () => {
    expect(parseAccess({}, noFiles)).toEqual({ ok: true, value: { url: null, token: null } })
  })
  it('is an origin and a token', () => {
    const access = parseAccess({ FORTHRIGHT_URL: 'https://status.example.org', FORTHRIGHT_TOKEN_FILE: '/run/token' }, () => 'frt_1\n')
    expect(access.ok && [access.value.url, access.value.token?.reveal()]).toEqual(['https://status.example.org', 'frt_1'])
  })
  it('is never a token that could end its header, and the message does not repeat it', () => {
    expect(complaint({ FORTHRIGHT_TOKEN: 'abc\r\nX-Evil: 1' })).toMatch(/^FORTHRIGHT_TOKEN cannot be used(?!.*Evil)/s)
  })
  it('is no address with a path', () => {
    expect(complaint({ FORTHRIGHT_URL: 'https://example.org/status' })).toContain('ends after host and port')
  })
  it('is nothing that a server would stumble over', () => {
    expect(parseOptions({ FORTHRIGHT_URL: 'https://status.example.org', FORTHRIGHT_TOKEN_FILE: '/x' }, noFiles).ok).toBe(true)
  })
})
