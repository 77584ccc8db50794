import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { type Answered, answeredHere } from '../../client/refusal.ts'
import { refuse } from '../../core/result.ts'
import { listComponents } from '../find-components.ts'
import type { Session } from '../session.ts'
import { groups, machineSubscriber, organisation, rule, subscribers } from './organisation.ts'

const done: Answered<true> = { ok: true, value: true }

const nameThePage = async ({ client }: Session, page: Schemas['Page']): Promise<Answered<unknown>> => {
  if (page.name === organisation.name) return done
  const { name, zone, accent, accentDark, contact } = organisation
  return client.ask((api) =>
    api.PATCH('/api/page', { params: { header: ifMatch(page.version) }, body: { name, zone, accent, accentDark, contact } }),
  )
}

const addMissingParts = async (session: Session): Promise<Answered<unknown>> => {
  const { client } = session
  const listing = await listComponents(session)
  if (!listing.ok) return listing
  for (const [position, group] of groups.entries()) {
    const known = listing.value.groups.find(({ name }) => name === group.name)
    const made = known
      ? { ok: true as const, value: known }
      : await client.ask((api) => api.POST('/api/component-groups', { body: { name: group.name, position } }))
    if (!made.ok) return made
    const missing = group.components.filter((name) => !listing.value.components.some((component) => component.name === name))
    for (const name of missing) {
      const added = await client.ask((api) =>
        api.POST('/api/components', {
          body: { name, groupId: made.value.id, position: group.components.indexOf(name) },
        }),
      )
      if (!added.ok) return added
    }
  }
  return done
}

const addRule = async (session: Session): Promise<Answered<unknown>> => {
  const { client } = session
  const rules = await client.ask((api) => api.GET('/api/alert-rules'))
  if (!rules.ok || rules.value.items.some(({ name }) => name === rule.name)) return rules
  const listing = await listComponents(session)
  if (!listing.ok) return listing
  const component = listing.value.components.find(({ name }) => name === rule.component)
  if (!component) return answeredHere(refuse('entity.missing', `The component "${rule.component}" has gone.`))
  const { name, match, impact, severity, title, now, nextUpdateMinutes } = rule
  return client.ask((api) =>
    api.POST('/api/alert-rules', {
      body: { name, match, impact, severity, title, now, nextUpdateMinutes, componentIds: [component.id] },
    }),
  )
}

/** An address that is on the list already is what was wanted. */
const addSubscriber = async (
  { client }: Session,
  body: { readonly email: string; readonly level?: string; readonly webhookUrl?: string },
): Promise<Answered<unknown>> => {
  const added = await client.ask((api) => api.POST('/api/subscribers', { body }))
  return !added.ok && added.refusal.code === 'entity.taken' ? done : added
}

/** Makes the page the invented organisation's, with parts, one alert rule and subscribers; what is there already is left alone. */
export const furnish = async (session: Session, page: Schemas['Page']): Promise<Answered<unknown>> => {
  const steps = [
    () => nameThePage(session, page),
    () => addMissingParts(session),
    () => addRule(session),
    ...[...subscribers, machineSubscriber].map((subscriber) => () => addSubscriber(session, subscriber)),
  ]
  for (const step of steps) {
    const taken = await step()
    if (!taken.ok) return taken
  }
  return done
}
