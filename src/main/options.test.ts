import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseUrlOf, optionList, optionTable, parseOptions } from './options.ts'

const noFiles = (path: string): string => {
  throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
}
const filesOf = (files: Readonly<Record<string, string>>) => (path: string) => files[path] ?? noFiles(path)

const good = (env: Readonly<Record<string, string>>, readFile = noFiles) => {
  const options = parseOptions(env, readFile)
  if (!options.ok) throw new Error(options.fault.detail)
  return options.value
}
const complaint = (env: Readonly<Record<string, string>>, readFile = noFiles) => {
  const options = parseOptions(env, readFile)
  return options.ok ? 'accepted' : options.fault.detail
}
const strong = 'k'.repeat(32)
const rsaKey = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('without any setting', () => {
  it('listens on this machine only', () => {
    expect(good({})).toMatchObject({ port: 3000, host: '127.0.0.1', opsPort: 9464, opsHost: '127.0.0.1' })
  })
  it('keeps the records in the data folder', () => {
    expect(good({}).database).toEqual({ kind: 'sqlite', file: 'data/forthright.db' })
  })
  it('sends no mail and trusts nobody', () => {
    expect(good({})).toMatchObject({ smtp: null, dkim: null, secret: null, trustedProxies: [], egressAllow: [], operators: [] })
  })
  it('leaves ten seconds to undo', () => {
    expect(good({}).undoSeconds).toBe(10)
  })
})

describe('the base of links', () => {
  it('follows the port that the server was given', () => {
    expect(baseUrlOf(good({ FORTHRIGHT_PORT: '0' }), 41_233)).toBe('http://localhost:41233')
  })
  it('is what was configured', () => {
    expect(baseUrlOf(good({ FORTHRIGHT_BASE_URL: 'https://Status.Example.org/' }), 3000)).toBe('https://status.example.org')
  })
})

describe('a name that is no option', () => {
  it('is refused with the nearest that is', () => {
    expect(complaint({ FORTHRIGHT_PROT: '80' })).toBe('- FORTHRIGHT_PROT is not an option. Did you mean FORTHRIGHT_PORT?')
  })
  it('is refused with all that are when none is near', () => {
    expect(complaint({ FORTHRIGHT_COFFEE_MACHINE_TEMPERATURE: '80' })).toContain('The options are: FORTHRIGHT_PORT, FORTHRIGHT_HOST,')
  })
  it('is found in lower case too', () => {
    expect(complaint({ forthright_port: '80' })).toContain('Did you mean FORTHRIGHT_PORT?')
  })
  it('is found as the file of something that is not secret', () => {
    expect(complaint({ FORTHRIGHT_PORT_FILE: '/run/port' })).toContain('only secrets can be read from a file')
  })
  it('is left alone when it is not ours', () => {
    expect(complaint({ PORT: 'x', HOME: '/' })).toBe('accepted')
  })
})

describe('a bad value', () => {
  it('is named with what is allowed', () => {
    expect(complaint({ FORTHRIGHT_PORT: 'http' })).toBe(
      '- FORTHRIGHT_PORT cannot be "http". It is not a whole number. Allowed: a port from 0 to 65535; 0 takes any free one.',
    )
  })
  it('does not hide the next one', () => {
    expect(complaint({ FORTHRIGHT_PORT: '99999', FORTHRIGHT_LOG_LEVEL: 'loud', FORTHRIGHT_X: '' }).split('\n')).toHaveLength(3)
  })
  it('is not shown when it is secret', () => {
    const detail = complaint({
      FORTHRIGHT_SMTP_URL: 'smtp://me:hunter2@',
      FORTHRIGHT_SECRET: 'hunter2',
      FORTHRIGHT_DATABASE_URL: 'mysql://hunter2@x/y',
    })
    expect(detail.split('\n')).toHaveLength(3)
    expect(detail).not.toContain('hunter2')
  })
  it('counts as absent when it is empty', () => {
    expect(good({ FORTHRIGHT_PORT: '', FORTHRIGHT_SMTP_URL: '' })).toMatchObject({ port: 3000, smtp: null })
  })
  it('cannot draw on the terminal', () => {
    expect(complaint({ FORTHRIGHT_LOG_LEVEL: '\u001b[2J\u009b\u202e' })).toContain('"\\u{1b}[2J\\u{9b}\\u{202e}"')
  })
})

describe('a secret', () => {
  it('is read from the file that its twin names', () => {
    expect(good({ FORTHRIGHT_SECRET_FILE: '/run/s' }, filesOf({ '/run/s': `${strong}\n` })).secret?.reveal()).toBe(strong)
  })
  it('is refused when given twice', () => {
    expect(complaint({ FORTHRIGHT_SECRET: strong, FORTHRIGHT_SECRET_FILE: '/run/s' })).toContain('are both set')
  })
  it('is refused when its file cannot be read', () => {
    expect(complaint({ FORTHRIGHT_SECRET_FILE: '/run/none' })).toContain('FORTHRIGHT_SECRET_FILE names a file that cannot be read (ENOENT)')
  })
  it('is not shown when it was put where the path belongs', () => {
    expect(complaint({ FORTHRIGHT_SECRET_FILE: strong })).not.toContain(strong)
  })
  it('is refused when its file is empty', () => {
    expect(complaint({ FORTHRIGHT_SECRET_FILE: '/run/s' }, filesOf({ '/run/s': '\n' }))).toContain('names a file that is empty')
  })
  it('is not printed with the options', () => {
    const options = good({ FORTHRIGHT_SECRET: strong, FORTHRIGHT_DATABASE_URL: `postgres://u:${strong}@db/f` })
    expect(`${inspect(options, { depth: 9 })}${JSON.stringify(options)}${options.secret}`).not.toContain(strong)
  })
})

describe('options that need each other', () => {
  const smtp = { FORTHRIGHT_SMTP_URL: 'smtp://mail.example.org' }
  it('are two different ports', () => {
    expect(complaint({ FORTHRIGHT_PORT: '9464' })).toContain('are both 9464')
  })
  it('are a mail server and a sender', () => {
    expect(complaint(smtp)).toContain('FORTHRIGHT_MAIL_FROM is not')
  })
  it('are a DKIM key and its selector', () => {
    expect(complaint({ FORTHRIGHT_DKIM_KEY: rsaKey(2048) })).toContain('FORTHRIGHT_DKIM_SELECTOR is not')
  })
  it('are a DKIM selector and a key', () => {
    expect(complaint({ FORTHRIGHT_DKIM_SELECTOR: 'a' })).toContain('without FORTHRIGHT_DKIM_KEY')
  })
  it('are a DKIM domain and the sender, unless said', () => {
    const env = { FORTHRIGHT_MAIL_FROM: 's@example.org', FORTHRIGHT_DKIM_KEY: rsaKey(2048), FORTHRIGHT_DKIM_SELECTOR: 'a' }
    expect(good(env).dkim).toMatchObject({ selector: 'a', domain: 'example.org' })
  })
})

describe('the table', () => {
  it('accepts each of its own defaults', () => {
    for (const option of optionList) if (option.default !== null) expect(option.parse(option.default).ok, option.name).toBe(true)
  })
  it('says what happens wherever nothing is the default', () => {
    expect(optionList.filter((option) => option.default === null && option.otherwise === undefined)).toEqual([])
  })
  it('holds each name once', () => {
    expect(new Set(optionList.map((option) => option.name)).size).toBe(optionList.length)
  })
  it('keeps the database a secret, for its password', () => {
    expect(optionTable.database.secret).toBe(true)
  })
})

it('answers every environment with options or a refusal', () => {
  const names = fc.constantFrom(...optionList.flatMap((option) => [option.name, `${option.name}_FILE`]))
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.ipV4(),
    fc.ipV6(),
    fc.emailAddress(),
    fc.constant('smtp://a:b@c?rate=1&rate=2'),
  )
  fc.assert(
    fc.property(fc.dictionary(names, values), fc.string(), (env, content) => {
      const options = parseOptions(env, () => content)
      return options.ok || options.fault.code === 'options.invalid'
    }),
  )
})
