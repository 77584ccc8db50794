import type { InvitationRecords } from '../../app/people-records.ts'
import { roles } from '../../core/actor/actor.ts'
import { type EmailAddress, type InvitationId, tagged } from '../../core/brand.ts'
import { type Invitation, invitationStates } from '../../core/operator/operator.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { parseMember } from './parse-row.ts'
import type { InvitationRow } from './people-tables.ts'
import { checkVersion, hasSaved, locksRows, type Session } from './session.ts'

const columns = ['id', 'email', 'name', 'role', 'state', 'nonce', 'invited_by', 'created_at', 'expires_at', 'version'] as const

export const parseInvitation = (row: InvitationRow): Invitation => ({
  id: tagged<InvitationId>(row.id),
  email: tagged<EmailAddress>(row.email),
  name: row.name,
  role: parseMember(roles, row.role, 'invitations.role'),
  state: parseMember(invitationStates, row.state, 'invitations.state'),
  nonce: row.nonce,
  invitedBy: row.invited_by,
  createdAt: instantOf(row.created_at),
  expiresAt: instantOf(row.expires_at),
  version: row.version,
})

const rowOf = (invitation: Invitation): InvitationRow => ({
  id: invitation.id,
  email: invitation.email,
  name: invitation.name,
  role: invitation.role,
  state: invitation.state,
  nonce: invitation.nonce,
  invited_by: invitation.invitedBy,
  created_at: instantText(invitation.createdAt),
  expires_at: instantText(invitation.expiresAt),
  version: invitation.version,
})

export const invitationRecords = (session: Session): InvitationRecords => {
  const { db } = session
  const all = () => db.selectFrom('invitations').select(columns)
  return {
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row && parseInvitation(row)
    },
    async lock(id) {
      const query = all().where('id', '=', id)
      const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
      return row && parseInvitation(row)
    },
    async findWaiting(email) {
      const row = await all().where('email', '=', email).where('state', '=', 'waiting').executeTakeFirst()
      return row && parseInvitation(row)
    },
    async listWaiting() {
      return (await all().where('state', '=', 'waiting').orderBy('id', 'desc').execute()).map(parseInvitation)
    },
    async insert(invitation) {
      await db.insertInto('invitations').values(rowOf(invitation)).execute()
    },
    async save(invitation, readVersion) {
      checkVersion(invitation, readVersion)
      const query = db.updateTable('invitations').set(rowOf(invitation)).where('id', '=', invitation.id).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    },
    async removeEnded(before) {
      const query = db.deleteFrom('invitations').where('expires_at', '<', instantText(before))
      return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
    },
  }
}
