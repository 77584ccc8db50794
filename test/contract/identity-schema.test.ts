import { getAuthTables } from 'better-auth/db'
import { expect, it } from 'vitest'
import { identityTables } from '../../src/app/identity-records.ts'
import { scryptPasswords } from '../../src/http/session/passwords.ts'
import { signInOptions } from '../../src/http/session/sign-in-options.ts'
import { systemClock } from '../../src/main/clock.ts'
import { systemIds } from '../../src/main/ids.ts'
import { postgresMigrations } from '../../src/store/postgres/migrations.generated.ts'
import { sqliteMigrations } from '../../src/store/sqlite/migrations.generated.ts'

const options = signInOptions({
  consoleUrl: 'https://status.example.org',
  secret: 'a secret of the tests, long enough',
  organisation: 'Example',
  provider: null,
  ids: systemIds(systemClock),
  passwords: scryptPasswords,
  run: () => Promise.reject(new Error('nothing is asked here')),
  isActive: async () => true,
  onTrouble: () => undefined,
})

/** What the installed library wants: the columns of each table, and which of them may be empty. */
const wanted = Object.fromEntries(
  Object.values(getAuthTables(options)).map(({ modelName, fields }) => [
    modelName,
    Object.fromEntries([
      ['id', 'filled'],
      ...Object.entries(fields).map(([name, field]) => [field.fieldName ?? name, field.required === false ? 'empty' : 'filled']),
    ]),
  ]),
)

const kept = (scripts: readonly { readonly sql: string }[]) => {
  const text = scripts.map(({ sql }) => sql).join('\n')
  return Object.fromEntries(
    identityTables.map((table) => {
      const body = new RegExp(`CREATE TABLE ${table} \\(\\n([^;]*?)\\n\\)`).exec(text)?.[1] ?? ''
      return [
        table,
        Object.fromEntries(body.split('\n').map((line) => [line.trim().split(' ')[0], line.includes('NOT NULL') ? 'filled' : 'empty'])),
      ]
    }),
  )
}

it.each([
  ['SQLite', sqliteMigrations],
  ['PostgreSQL', postgresMigrations],
])('the tables of signing in on %s are what the installed library wants', (_name, migrations) => {
  expect(kept(migrations)).toEqual(wanted)
})
