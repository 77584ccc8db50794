import { expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { samplePage } from '../../../test/build/sample-organisation.ts'
import type { Role } from '../../core/actor/actor.ts'
import { type EmailAddress, type InvitationId, tagged } from '../../core/brand.ts'
import type { Language } from '../../core/page/page.ts'
import { renderInvitationMail } from './operator-mails.ts'

const invite = (role: Role, invitedBy: string, language: Language = 'en'): string => {
  const invitation = {
    id: sampleId<InvitationId>('iv'),
    email: tagged<EmailAddress>('ben@example.org'),
    name: null,
    role,
    state: 'waiting',
    nonce: 'n',
    invitedBy,
    createdAt: at('12:00'),
    expiresAt: at('13:00'),
    version: 1,
  } as const
  return renderInvitationMail({ page: samplePage, invitation, language, link: 'https://status.example/console/join' }).text
}

it('names who invites, and says to an approver what they would do', () => {
  expect(invite('approver', 'operator:op1:Ada Lindgren')).toMatch(/^Ada Lindgren at .* has invited ben@example\.org/)
  expect(invite('approver', 'operator:op1:Ada Lindgren')).toContain('say whether notices may go out')
  expect(invite('approver', 'operator:op1:Ada Lindgren', 'de')).toMatch(/^Ada Lindgren bei .* hat ben@example\.org/)
  expect(invite('owner', 'token:tk1:terraform')).toMatch(/^Somebody at /)
})
