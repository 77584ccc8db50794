import type { NewDelivery } from '../core/delivery/delivery.ts'
import type { Invitation, Operator } from '../core/operator/operator.ts'
import { resetLifeSeconds } from '../core/operator/session-life.ts'
import type { Language } from '../core/page/page.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import { operatorLanguages } from './operator-languages.ts'
import type { Records } from './store.ts'

type Told = Pick<NewDelivery, 'kind' | 'subject' | 'target' | 'expiresAt'>

const enqueue = async (context: Context, records: Records, told: Told, language: Language, now: Instant): Promise<void> => {
  const { subject } = told
  await records.outbox.enqueue([
    {
      ...told,
      id: context.ids.next(),
      stream: subject,
      position: 0,
      channel: 'email',
      subscriberId: null,
      level: 'standard',
      language,
      createdAt: now,
    },
  ])
}

const languageOf = async (records: Records): Promise<Language> => (await records.pages.list())[0]?.language ?? 'en'

/** One invitation, one mail: invited again, it has a new nonce and is written again. */
export const invitationSubject = ({ id, nonce }: Invitation): string => `${id}@${nonce}`

export const mailInvitation = async (context: Context, records: Records, invitation: Invitation, now: Instant): Promise<void> => {
  const { email, expiresAt } = invitation
  const told = { kind: 'invitation', subject: invitationSubject(invitation), target: email, expiresAt } as const
  await enqueue(context, records, told, await languageOf(records), now)
}

export const resetSubject = ({ id, resetNonce }: Operator): string => `${id}@${resetNonce ?? ''}`

export const mailReset = async (context: Context, records: Records, operator: Operator, now: Instant): Promise<void> => {
  const expiresAt = plusSeconds(now, resetLifeSeconds)
  const told = { kind: 'password_reset', subject: resetSubject(operator), target: operator.email, expiresAt } as const
  const own = await operatorLanguages(records, [operator], await languageOf(records))
  await enqueue(context, records, told, own(operator), now)
}
