import type { OperatorId, ReaderId, SubscriberId, TokenId } from '../brand.ts'
import { ok, type Result, refuse } from '../result.ts'

export const roles = ['owner', 'responder', 'communicator', 'approver', 'viewer'] as const
export type Role = (typeof roles)[number]

/** Everything that can be allowed or forbidden. A verb names exactly one. */
export const acts = [
  'page.read',
  'page.write',
  'component.read',
  'component.write',
  'incident.read',
  'incident.write',
  'notice.read',
  'notice.write',
  'notice.publish',
  'notice.redact',
  'question.write',
  'question.moderate',
  'approval.settle',
  'proposal.read',
  'proposal.settle',
  'alert_rule.write',
  'signal.raise',
  'audience.write',
  'template.write',
  'subscriber.read',
  'subscriber.write',
  'delivery.read',
  'journal.read',
  'sending.hold',
  'postbox.read',
  'token.write',
  'drill.switch',
  'due.move',
  'duty.write',
  'option.read',
  'operator.read',
  'operator.write',
] as const
export type Act = (typeof acts)[number]

const reading = [
  'page.read',
  'component.read',
  'incident.read',
  'notice.read',
  'proposal.read',
  'delivery.read',
  'operator.read',
] as const satisfies readonly Act[]
const writing = [
  ...reading,
  'incident.write',
  'notice.write',
  'proposal.settle',
  'journal.read',
  'sending.hold',
  'postbox.read',
  'due.move',
] as const satisfies readonly Act[]
const speaking = [
  ...writing,
  'component.write',
  'notice.publish',
  'question.write',
  'question.moderate',
  'signal.raise',
  'audience.write',
  'subscriber.read',
  'drill.switch',
  'duty.write',
] as const satisfies readonly Act[]

/** Which role may do what; the table in the documentation is generated from this. */
export const actsOfRole = {
  owner: acts,
  responder: speaking,
  communicator: [...speaking, 'subscriber.write', 'template.write', 'notice.redact'],
  approver: [...writing, 'approval.settle'],
  viewer: reading,
} as const satisfies Record<Role, readonly Act[]>

export const scopes = acts
export type Scope = Act

/** Who does something. A token acts within its scopes and never beyond the role that it was made with, nor beyond its maker's. */
export type Actor =
  | { readonly kind: 'operator'; readonly id: OperatorId; readonly name: string; readonly role: Role }
  | { readonly kind: 'token'; readonly id: TokenId; readonly name: string; readonly role: Role; readonly scopes: readonly Scope[] }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'subscriber'; readonly id: SubscriberId }
  /** Whoever asks, answers or votes by an address of their own, subscribed or not. */
  | { readonly kind: 'reader'; readonly id: ReaderId }
  | { readonly kind: 'anonymous' }

export const mayDo = (actor: Actor, act: Act): boolean => {
  const held: readonly Act[] = actor.kind === 'operator' || actor.kind === 'token' ? actsOfRole[actor.role] : []
  switch (actor.kind) {
    case 'system':
      return true
    case 'operator':
      return held.includes(act)
    case 'token':
      return held.includes(act) && actor.scopes.includes(act)
    case 'subscriber':
    case 'reader':
    case 'anonymous':
      return false
  }
}

/** What a token may do while its maker has this role; null where the server made it for itself. */
export const heldScopes = (token: { readonly role: Role; readonly scopes: readonly Scope[] }, makerRole: Role | null): readonly Scope[] => {
  const held = (role: Role): readonly Act[] => actsOfRole[role]
  return token.scopes.filter((scope) => held(token.role).includes(scope) && (makerRole === null || held(makerRole).includes(scope)))
}

/** The first line of every verb. */
export const authorize = (actor: Actor, act: Act): Result<Act> => {
  if (mayDo(actor, act)) return ok(act)
  if (actor.kind === 'anonymous') return refuse('auth.missing', `"${act}" needs a signed-in operator or a token.`)
  return refuse('auth.forbidden', `"${act}" is not among the acts that this ${actor.kind} may do.`)
}

/** How the journal names an actor: kind, id and the name given to it; a subscriber or reader by the id alone, never by an address. */
export const actorLabel = (actor: Actor): string => {
  switch (actor.kind) {
    case 'operator':
    case 'token':
      return `${actor.kind}:${actor.id}:${actor.name}`
    case 'system':
      return `system:${actor.name}`
    case 'subscriber':
    case 'reader':
      return `${actor.kind}:${actor.id}`
    case 'anonymous':
      return 'anonymous'
  }
}

/** Whom a label of the journal names. */
export const actorOfLabel = (label: string): { readonly kind: string; readonly id: string | null; readonly name: string | null } => {
  const [kind = label, second = null, ...rest] = label.split(':')
  if (kind === 'system') return { kind, id: null, name: [second, ...rest].join(':') }
  return { kind, id: second, name: rest.length > 0 ? rest.join(':') : null }
}
