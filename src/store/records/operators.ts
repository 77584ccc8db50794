import type { OperatorRecords } from '../../app/people-records.ts'
import { roles } from '../../core/actor/actor.ts'
import { type EmailAddress, type OperatorId, tagged } from '../../core/brand.ts'
import { type Factors, type Operator, operatorStates } from '../../core/operator/operator.ts'
import { type Instant, instantOf, instantText } from '../../core/time.ts'
import { parseMember } from './parse-row.ts'
import type { OperatorRow } from './people-tables.ts'
import { checkVersion, hasSaved, locksRows, type Session } from './session.ts'

type JoinedRow = OperatorRow & { readonly name: string; readonly email: string }

const columns = [
  'operators.id',
  'auth_users.name',
  'auth_users.email',
  'operators.role',
  'operators.state',
  'operators.reset_nonce',
  'operators.created_at',
  'operators.updated_at',
  'operators.version',
] as const

/** What only this table holds; name and address are beside it. */
export const parseStanding = (row: OperatorRow): Omit<Operator, 'name' | 'email'> => ({
  id: tagged<OperatorId>(row.id),
  role: parseMember(roles, row.role, 'operators.role'),
  state: parseMember(operatorStates, row.state, 'operators.state'),
  resetNonce: row.reset_nonce,
  createdAt: instantOf(row.created_at),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const parseOperator = (row: JoinedRow): Operator => ({
  ...parseStanding(row),
  name: row.name,
  email: tagged<EmailAddress>(row.email),
})

const standingOf = (operator: Operator) => ({
  role: operator.role,
  state: operator.state,
  reset_nonce: operator.resetNonce,
  updated_at: instantText(operator.updatedAt),
  version: operator.version,
})

/** The account that a password belongs to, as better-auth writes it. */
const passwordProvider = 'credential'

/** Sign-in keeps recovery codes encrypted, behind how many they are. */
const countIn = (kept: string | null): number | null => {
  const count = /^(\d{1,4}):/.exec(kept ?? '')?.[1]
  return count === undefined ? null : Number(count)
}

const noFactors: Factors = { password: false, passkeys: 0, totp: false, recoveryCodes: null }

const findFactors = async ({ db, listOf }: Session, ids: readonly OperatorId[]): Promise<ReadonlyMap<OperatorId, Factors>> => {
  const users = listOf(ids)
  const accounts = await db
    .selectFrom('auth_accounts')
    .select('user_id')
    .where('user_id', 'in', users)
    .where('provider_id', '=', passwordProvider)
    .where('password', 'is not', null)
    .execute()
  const passkeys = await db.selectFrom('auth_passkeys').select('user_id').where('user_id', 'in', users).execute()
  const codes = await db
    .selectFrom('auth_users')
    .leftJoin('auth_two_factors', 'auth_two_factors.user_id', 'auth_users.id')
    .select(['auth_users.id as id', 'auth_two_factors.backup_codes as kept'])
    .where('auth_users.id', 'in', users)
    .where('two_factor_enabled', '=', 1)
    .execute()
  const factors = new Map(ids.map((id) => [id, noFactors]))
  const amend = (id: string, change: (known: Factors) => Factors): void => {
    const known = factors.get(tagged<OperatorId>(id))
    if (known) factors.set(tagged<OperatorId>(id), change(known))
  }
  for (const { user_id } of accounts) amend(user_id, (known) => ({ ...known, password: true }))
  for (const { user_id } of passkeys) amend(user_id, (known) => ({ ...known, passkeys: known.passkeys + 1 }))
  for (const { id, kept } of codes) amend(id, (known) => ({ ...known, totp: true, recoveryCodes: countIn(kept) }))
  return factors
}

const writePassword = async ({ db }: Session, id: OperatorId, hash: string, at: Instant): Promise<void> => {
  const now = instantText(at)
  const query = db.updateTable('auth_accounts').set({ password: hash, updated_at: now })
  const written = await query.where('user_id', '=', id).where('provider_id', '=', passwordProvider).executeTakeFirstOrThrow()
  if (hasSaved(written)) return
  const none = {
    access_token: null,
    refresh_token: null,
    id_token: null,
    access_token_expires_at: null,
    refresh_token_expires_at: null,
    scope: null,
  }
  const row = { id, user_id: id, account_id: id, provider_id: passwordProvider, password: hash, created_at: now, updated_at: now }
  await db
    .insertInto('auth_accounts')
    .values({ ...row, ...none })
    .execute()
}

export const operatorRecords = (session: Session): OperatorRecords => {
  const { db } = session
  const joined = () => db.selectFrom('operators').innerJoin('auth_users', 'auth_users.id', 'operators.id').select(columns)
  return {
    async find(id) {
      const row = await joined().where('operators.id', '=', id).executeTakeFirst()
      return row && parseOperator(row)
    },
    async findByEmail(email) {
      const row = await joined().where('auth_users.email', '=', email).executeTakeFirst()
      return row && parseOperator(row)
    },
    async list() {
      return (await joined().orderBy('auth_users.name').orderBy('operators.id').execute()).map(parseOperator)
    },
    async lockAll() {
      const query = joined().orderBy('operators.id')
      return (await query.$if(locksRows(session), (q) => q.forUpdate('operators')).execute()).map(parseOperator)
    },
    async insert(operator) {
      const { id, name, email } = operator
      const [created_at, updated_at] = [instantText(operator.createdAt), instantText(operator.updatedAt)]
      const user = { id, name, email, email_verified: 1, image: null, created_at, updated_at, two_factor_enabled: 0 }
      await db.insertInto('auth_users').values(user).execute()
      await db
        .insertInto('operators')
        .values({ id, created_at, ...standingOf(operator) })
        .execute()
    },
    async save(operator, readVersion) {
      checkVersion(operator, readVersion)
      const query = db.updateTable('operators').set(standingOf(operator)).where('id', '=', operator.id).where('version', '=', readVersion)
      if (!hasSaved(await query.executeTakeFirstOrThrow())) return false
      const { name, email, updatedAt } = operator
      await db
        .updateTable('auth_users')
        .set({ name, email, updated_at: instantText(updatedAt) })
        .where('id', '=', operator.id)
        .execute()
      return true
    },
    async passwordOf(id) {
      const query = db.selectFrom('auth_accounts').select('password').where('user_id', '=', id)
      return (await query.where('provider_id', '=', passwordProvider).executeTakeFirst())?.password ?? undefined
    },
    setPassword: (id, hash, at) => writePassword(session, id, hash, at),
    factorsOf: (ids) => findFactors(session, ids),
    async removeFactors(id) {
      await db.deleteFrom('auth_passkeys').where('user_id', '=', id).execute()
      await db.deleteFrom('auth_two_factors').where('user_id', '=', id).execute()
      await db.deleteFrom('auth_accounts').where('user_id', '=', id).where('provider_id', '<>', passwordProvider).execute()
      await db.updateTable('auth_users').set({ two_factor_enabled: 0 }).where('id', '=', id).execute()
    },
  }
}
