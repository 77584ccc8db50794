import { z } from '@hono/zod-openapi'
import { acceptInvitation } from '../../../app/invitation/accept-invitation.ts'
import { inviteOperator } from '../../../app/invitation/invite-operator.ts'
import { listInvitations } from '../../../app/invitation/list-invitations.ts'
import { lookAtInvitation } from '../../../app/invitation/look-at-invitation.ts'
import { revokeInvitation } from '../../../app/invitation/revoke-invitation.ts'
import { askForReset } from '../../../app/operator/ask-for-reset.ts'
import { changeOperator } from '../../../app/operator/change-operator.ts'
import { endOperatorSessions } from '../../../app/operator/end-operator-sessions.ts'
import { issueReset } from '../../../app/operator/issue-reset.ts'
import { listOperators } from '../../../app/operator/list-operators.ts'
import { lookAtReset } from '../../../app/operator/look-at-reset.ts'
import { resetPassword } from '../../../app/operator/reset-password.ts'
import { readWays } from '../../../app/session/read-ways.ts'
import { welcomeOwner } from '../../../app/welcome/welcome-owner.ts'
import { roles } from '../../../core/actor/actor.ts'
import type { Invitation } from '../../../core/operator/operator.ts'
import { operatorStates } from '../../../core/operator/operator.ts'
import { languages } from '../../../core/page/page.ts'
import { instantText } from '../../../core/time.ts'
import { evenly } from '../../person/evenly.ts'
import { isSecureBase } from '../../session/cookies.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { factorsView, operatorView, viewOperator } from '../operator-views.ts'
import { done, id, noQuery, nothing, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false, status: 200 } as const
const open = { ...plain, act: 'anybody' } as const
const isDone = { body: { done: true as const } }

const role = z.string().openapi({ enum: [...roles] })
const token = z.string().max(200)
const password = z.string().max(1000)

const invitationView = z
  .object({
    id,
    email: z.string(),
    name: z.string().nullable(),
    role: z.enum(roles),
    createdAt: time,
    expiresAt: time,
    isExpired: z.boolean(),
  })
  .openapi('Invitation')

const viewInvitation = (invitation: Invitation, isExpired: boolean): z.output<typeof invitationView> => ({
  id: invitation.id,
  email: invitation.email,
  name: invitation.name,
  role: invitation.role,
  createdAt: instantText(invitation.createdAt),
  expiresAt: instantText(invitation.expiresAt),
  isExpired,
})

/** A passkey belongs to a name: browsers make none for an address of numbers, nor where the connection can be listened in on. */
const takesPasskeys = (consoleUrl: string): boolean => {
  const { hostname } = new URL(consoleUrl)
  const isNumeric = /^\d+\.\d+\.\d+\.\d+$/.test(hostname) || hostname.startsWith('[')
  return hostname === 'localhost' || (isSecureBase(consoleUrl) && !isNumeric)
}

const signedIn = z.object({ operator: operatorView }).openapi('SignedIn')

export const enteringEndpoints = [
  endpoint({
    ...open,
    method: 'get',
    path: '/session/ways',
    summary: 'How one signs in here',
    body: nothing,
    answer: z
      .object({
        isSetUp: z.boolean(),
        organisation: z.string(),
        language: z.enum(languages),
        oidc: z.object({ name: z.string() }).nullable(),
        isSecure: z.boolean().openapi({ description: 'Whether the console’s URL is https' }),
        passkeys: z.boolean().openapi({ description: 'Whether browsers make passkeys for the console’s URL' }),
      })
      .openapi('Ways'),
    run: async (context) =>
      mapped(await readWays(context), ({ isSetUp, organisation, language, providerName }) => {
        const { consoleUrl } = context.settings
        const oidc = providerName === null ? null : { name: providerName }
        return { body: { isSetUp, organisation, language, oidc, isSecure: isSecureBase(consoleUrl), passkeys: takesPasskeys(consoleUrl) } }
      }),
  }),
  endpoint({
    ...open,
    method: 'post',
    path: '/welcome',
    summary: 'The first owner, by the one-time token that the server printed at its start',
    body: z.strictObject({ token, name: z.string(), email: z.string(), password }),
    answer: signedIn,
    status: 201,
    run: async (context, { body }) =>
      mapped(await welcomeOwner(context, body), ({ operator, session }) => ({
        body: { operator: viewOperator(operator) },
        keep: { session: session.token },
      })),
  }),
  endpoint({
    ...open,
    method: 'post',
    path: '/invitations/look',
    summary: 'What an invitation is for',
    body: z.strictObject({ token }),
    answer: z
      .object({ email: z.string(), name: z.string().nullable(), role: z.enum(roles), organisation: z.string(), expiresAt: time })
      .openapi('InvitationLook'),
    run: async (context, { body }) =>
      mapped(await lookAtInvitation(context, body), (look) => ({ body: { ...look, expiresAt: instantText(look.expiresAt) } })),
  }),
  endpoint({
    ...open,
    method: 'post',
    path: '/invitations/accept',
    summary: 'Become an operator by an invitation; signs in',
    body: z.strictObject({ token, name: z.string(), password }),
    answer: signedIn,
    status: 201,
    run: async (context, { body }) =>
      mapped(await acceptInvitation(context, body), ({ operator, session }) => ({
        body: { operator: viewOperator(operator) },
        keep: { session: session.token },
      })),
  }),
  endpoint({
    ...open,
    method: 'post',
    path: '/resets',
    isGuessed: true,
    summary: 'Ask for a link to choose a new password; it goes to the address where an operator has it, and the answer is the same for all',
    body: z.strictObject({ email: z.string().max(254) }),
    answer: done,
    status: 202,
    run: async (context, { body }) => mapped(await evenly(() => askForReset(context, body)), () => isDone),
  }),
  endpoint({
    ...open,
    method: 'post',
    path: '/resets/look',
    summary: 'Whom a link to choose a new password is for',
    body: z.strictObject({ token }),
    answer: z.object({ email: z.string(), name: z.string(), organisation: z.string() }).openapi('ResetLook'),
    run: async (context, { body }) => mapped(await lookAtReset(context, body), (look) => ({ body: look })),
  }),
  endpoint({
    ...open,
    method: 'post',
    path: '/resets/accept',
    summary: 'Choose a new password by a link; signs in, unless a code is to be given besides',
    body: z.strictObject({ token, password }),
    answer: z.object({ isSignedIn: z.boolean() }),
    run: async (context, { body }) =>
      mapped(await resetPassword(context, body), ({ session }) => ({
        body: { isSignedIn: session !== null },
        keep: { session: session?.token ?? null },
      })),
  }),
]

export const operatorEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/operators',
    act: 'operator.read',
    summary: 'Everybody who works here, by name',
    body: nothing,
    answer: z.object({ items: z.array(operatorView.extend({ factors: factorsView })) }),
    run: async (context) =>
      mapped(await listOperators(context), (files) => ({
        body: { items: files.map(({ operator, factors }) => ({ ...viewOperator(operator), factors: { ...factors } })) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/operators/{operatorId}',
    act: 'operator.write',
    summary: 'Change a role, suspend, or make active again; ends what the operator was signed in to',
    body: z.strictObject({
      role: role.optional(),
      state: z
        .string()
        .optional()
        .openapi({ enum: [...operatorStates] }),
    }),
    answer: operatorView,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeOperator(context, { ...body, operatorId: param(params, 'operatorId'), readVersion }), (operator) => ({
        body: viewOperator(operator),
        version: operator.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/operators/{operatorId}/sessions',
    act: 'operator.write',
    summary: 'Sign an operator out everywhere and forget the remembered devices',
    body: nothing,
    answer: done,
    run: async (context, { params }) =>
      mapped(await endOperatorSessions(context, { operatorId: param(params, 'operatorId') }), () => isDone),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/operators/{operatorId}/reset',
    act: 'operator.write',
    summary: 'Mail an operator a link to choose a new password, and where wanted remove passkeys and codes',
    body: z.strictObject({ removeFactors: z.boolean().default(false) }),
    answer: z.object({ operator: operatorView, link: z.string() }),
    run: async (context, { params, body }) =>
      mapped(
        await issueReset(context, { operatorId: param(params, 'operatorId'), removesFactors: body.removeFactors }),
        ({ operator, link }) => ({ body: { operator: viewOperator(operator), link } }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/invitations',
    act: 'operator.write',
    summary: 'Who was invited and has not answered, newest first',
    body: nothing,
    answer: z.object({ items: z.array(invitationView) }),
    run: async (context) =>
      mapped(await listInvitations(context), (items) => ({ body: { items: items.map((one) => viewInvitation(one, one.isExpired)) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/invitations',
    act: 'operator.write',
    summary: 'Invite somebody by mail; invited again, an address gets a new link and the old one ends',
    body: z.strictObject({ email: z.string(), name: z.string().optional(), role }),
    answer: z.object({
      invitation: invitationView,
      link: z.string().openapi({ description: 'The link in the mail, for who has no mail server yet' }),
    }),
    status: 201,
    run: async (context, { body }) =>
      mapped(await inviteOperator(context, body), ({ invitation, link }) => ({
        body: { invitation: viewInvitation(invitation, false), link },
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/invitations/{invitationId}',
    act: 'operator.write',
    summary: 'Take an invitation back',
    body: nothing,
    answer: done,
    run: async (context, { params }) =>
      mapped(await revokeInvitation(context, { invitationId: param(params, 'invitationId') }), () => isDone),
  }),
]
