import type { Token, TokenRecords } from '../../app/store.ts'
import { roles } from '../../core/actor/actor.ts'
import { type OperatorId, type TokenId, tagged } from '../../core/brand.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { scopesColumn } from './json-columns.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { hasSaved, type Session } from './session.ts'
import type { TokenRow } from './tables.ts'

const columns = ['id', 'name', 'role', 'scopes', 'digest', 'created_at', 'expires_at', 'revoked_at', 'last_used_at', 'made_by'] as const

export const parseToken = (row: TokenRow): Token => ({
  id: tagged<TokenId>(row.id),
  name: row.name,
  role: parseMember(roles, row.role, 'tokens.role'),
  scopes: scopesColumn.read(row.scopes),
  digest: row.digest,
  createdAt: instantOf(row.created_at),
  expiresAt: instantOrNull(row.expires_at),
  revokedAt: instantOrNull(row.revoked_at),
  lastUsedAt: instantOrNull(row.last_used_at),
  madeBy: row.made_by === null ? null : tagged<OperatorId>(row.made_by),
})

const rowOf = (token: Token): TokenRow => ({
  id: token.id,
  name: token.name,
  role: token.role,
  scopes: scopesColumn.write(token.scopes),
  digest: token.digest,
  created_at: instantText(token.createdAt),
  expires_at: textOrNull(token.expiresAt),
  revoked_at: textOrNull(token.revokedAt),
  last_used_at: textOrNull(token.lastUsedAt),
  made_by: token.madeBy,
})

export const tokenRecords = ({ db }: Session): TokenRecords => ({
  async find(id) {
    const row = await db.selectFrom('tokens').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseToken(row)
  },
  async list() {
    return (await db.selectFrom('tokens').select(columns).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()).map(parseToken)
  },
  async insert(token) {
    await db.insertInto('tokens').values(rowOf(token)).execute()
  },
  async revoke(id, at) {
    const query = db
      .updateTable('tokens')
      .set({ revoked_at: instantText(at) })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async revokeAllOf(operatorId, at) {
    const query = db
      .updateTable('tokens')
      .set({ revoked_at: instantText(at) })
      .where('made_by', '=', operatorId)
    return (await query.where('revoked_at', 'is', null).returning(columns).execute()).map(parseToken)
  },
  async touch(id, at) {
    await db
      .updateTable('tokens')
      .set({ last_used_at: instantText(at) })
      .where('id', '=', id)
      .execute()
  },
})
