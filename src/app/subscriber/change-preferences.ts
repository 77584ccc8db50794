import { ok, type Result, refuse } from '../../core/result.ts'
import { type PreferencesInput, parsePreferences } from '../../core/subscriber/parse-preferences.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { checkPreferences, findByLink, stale } from '../load.ts'

/** The owner of an address chooses level, severity, components and language through the link in a mail. */
export const changePreferences = (context: Context, input: PreferencesInput & { readonly token: string }): Promise<Result<Subscriber>> =>
  context.store.transaction(async (records) => {
    const found = await findByLink(context, records, input.token, ['manage', 'confirm'], 'lock')
    if (!found.ok) return found
    const subscriber = found.value
    if (subscriber.status.state !== 'active') return refuse('subscription.link_invalid', 'This address is not subscribed at the moment.')
    const preferences = parsePreferences(input, subscriber.preferences)
    if (!preferences.ok) return preferences
    const references = await checkPreferences(records, subscriber.pageId, preferences.value)
    if (!references.ok) return references
    const changed: Subscriber = { ...subscriber, preferences: preferences.value, version: subscriber.version + 1 }
    return (await records.subscribers.save(changed, subscriber.version)) ? ok(changed) : stale('subscription')
  })
