import { authorize } from '../../core/actor/actor.ts'
import type { AudienceId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type PreferencesInput, parsePreferences } from '../../core/subscriber/parse-preferences.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkPreferences, checkReferences, findSubscriber, stale } from '../load.ts'
import type { Records } from '../store.ts'

export interface ChangeSubscriberInput extends PreferencesInput {
  readonly subscriberId: string
  readonly readVersion: number
  /** Null takes the subscriber out of its audience. */
  readonly audienceId?: string | null | undefined
}

const findAudience = async (
  records: Records,
  subscriber: Subscriber,
  text: string | null | undefined,
): Promise<Result<AudienceId | null>> => {
  if (text === undefined) return ok(subscriber.audienceId)
  if (text === null) return ok(null)
  const wrong = refuse('input.invalid', 'This page has no such audience.', {
    errors: [{ pointer: '/audienceId', detail: 'This page has no such audience.' }],
  })
  const id = parseId<AudienceId>(text)
  if (!id.ok) return wrong
  const known = await checkReferences(records, subscriber.pageId, { addressing: { kind: 'audiences', audienceIds: [id.value] } })
  return known.ok ? ok(id.value) : wrong
}

/** An operator sets what a subscriber hears: level, threshold, components, language, audience. What is not said stays. */
export const changeSubscriber = async (context: Context, input: ChangeSubscriberInput): Promise<Result<Subscriber>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findSubscriber(records, input.subscriberId, 'lock')
    if (!found.ok) return found
    const subscriber = found.value
    const preferences = parsePreferences(input, subscriber.preferences)
    if (!preferences.ok) return preferences
    const chosen = await checkPreferences(records, subscriber.pageId, preferences.value)
    if (!chosen.ok) return chosen
    const audienceId = await findAudience(records, subscriber, input.audienceId)
    if (!audienceId.ok) return audienceId
    const changed: Subscriber = {
      ...subscriber,
      preferences: preferences.value,
      audienceId: audienceId.value,
      version: input.readVersion + 1,
    }
    if (!(await records.subscribers.save(changed, input.readVersion))) return stale('subscriber')
    await records.journal.append([internalEntry(context, now, 'subscriber.changed', subscriber.id)])
    return ok(changed)
  })
}
