import type { ComponentGroupId, ComponentId, IncidentId, PageId, SubscriberId } from '../core/brand.ts'
import type { AffectedComponent } from '../core/component/component.ts'
import { idOf, parseId } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import { type LinkPurpose, linkToken, subjectOfLink, verifyLink } from '../core/link.ts'
import type { Addressing } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import { FieldFaults, ok, type Result, refuse } from '../core/result.ts'
import type { AlertRule } from '../core/signal/signal.ts'
import type { Preferences, Subscriber, WebhookAddress } from '../core/subscriber/subscriber.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

export const missing = (what: string): Result<never> => refuse('entity.missing', `This ${what} does not exist.`)
export const stale = (what: string): Result<never> =>
  refuse('entity.stale', `Somebody changed this ${what} since you read it. Nothing of yours was saved.`)

/** Whoever says which version they have seen is refused when there is another by now; whoever says nothing takes it as it is. */
export const checkSeen = (what: string, { version }: { readonly version: number }, seenVersion: number | undefined): Result<true> =>
  seenVersion === undefined || seenVersion === version ? ok(true) : stale(what)

/** The incident, locked for change, with its page. Locks are taken incident first, notice second, everywhere. */
export const lockIncident = async (
  records: Records,
  text: string,
): Promise<Result<{ readonly incident: Incident; readonly page: Page }>> => {
  const id = parseId<IncidentId>(text)
  if (!id.ok) return id
  const incident = await records.incidents.lock(id.value)
  if (!incident) return missing('incident')
  const page = await records.pages.find(incident.pageId)
  return page ? ok({ incident, page }) : missing('page')
}

/** The page that was named, or the installation's first. */
export const findPage = async (records: Records, text: string | undefined): Promise<Result<Page>> => {
  if (text === undefined) {
    const first = (await records.pages.list())[0]
    return first ? ok(first) : missing('page')
  }
  const id = parseId<PageId>(text)
  if (!id.ok) return id
  const page = await records.pages.find(id.value)
  return page ? ok(page) : missing('page')
}

/** The same, locked for change. */
export const lockPage = async (records: Records, text: string | undefined): Promise<Result<Page>> => {
  const found = await findPage(records, text)
  if (!found.ok) return found
  const page = await records.pages.lock(found.value.id)
  return page ? ok(page) : missing('page')
}

/** Components and audiences that a notice names must be of its own page. */
export const checkReferences = async (
  records: Records,
  pageId: PageId,
  named: { readonly affected?: readonly AffectedComponent[]; readonly addressing?: Addressing },
): Promise<Result<true>> => {
  const faults = new FieldFaults()
  if (named.affected && named.affected.length > 0) {
    const known = new Set(
      (await records.components.listOf(pageId)).filter((component) => component.retiredAt === null).map((component) => component.id),
    )
    named.affected.forEach(({ componentId }, i) => {
      if (!known.has(componentId)) faults.add(`/affected/${i}/componentId`, 'This page has no such component.')
    })
  }
  if (named.addressing?.kind === 'audiences') {
    const known = new Set((await records.audiences.listOf(pageId)).map((audience) => audience.id))
    named.addressing.audienceIds.forEach((id, i) => {
      if (!known.has(id)) faults.add(`/audienceIds/${i}`, 'This page has no such audience.')
    })
  }
  return faults.any ? faults.refuse() : ok(true)
}

const checkChosen = (ids: readonly ComponentId[], known: ReadonlySet<ComponentId>): Result<true> => {
  const faults = new FieldFaults()
  ids.forEach((id, i) => {
    if (!known.has(id)) faults.add(`/componentIds/${i}`, 'This page has no such component.')
  })
  return faults.any ? faults.refuse() : ok(true)
}

/** Components that a subscriber or a template chose must be of the page; one that was retired since does no harm. */
export const checkPreferences = async (
  records: Records,
  pageId: PageId,
  { componentIds }: Pick<Preferences, 'componentIds'>,
): Promise<Result<true>> => {
  if (componentIds.length === 0) return ok(true)
  return checkChosen(componentIds, new Set((await records.components.listOf(pageId)).map(({ id }) => id)))
}

/** Components that a rule affects must be of the page and in use. */
export const checkRule = async (
  records: Records,
  pageId: PageId,
  { componentIds }: Pick<AlertRule, 'componentIds'>,
): Promise<Result<true>> => {
  const inUse = (await records.components.listOf(pageId)).filter(({ retiredAt }) => retiredAt === null)
  return checkChosen(componentIds, new Set(inUse.map(({ id }) => id)))
}

/** A subscriber as an operator names one, by id. */
export const findSubscriber = async (records: Records, text: string, how: 'find' | 'lock'): Promise<Result<Subscriber>> => {
  const id = parseId<SubscriberId>(text)
  if (!id.ok) return id
  const subscriber = await records.subscribers[how](id.value)
  return subscriber ? ok(subscriber) : missing('subscriber')
}

/** A webhook among the subscribers, with what it is signed with. */
export const findWebhook = async (
  records: Records,
  text: string,
  how: 'find' | 'lock',
): Promise<Result<{ readonly subscriber: Subscriber; readonly address: WebhookAddress }>> => {
  const found = await findSubscriber(records, text, how)
  if (!found.ok) return found
  const { address } = found.value
  return address.channel === 'webhook'
    ? ok({ subscriber: found.value, address })
    : refuse('subscriber.no_webhook', 'It is written to by mail, which needs no signing secret.')
}

/** Links in mails are bound to their purpose and to the subscriber; whether one still does anything follows from the subscriber's state. */
const linkNonce = ''

export const linkOf = (context: Context, purpose: LinkPurpose, subscriberId: SubscriberId, expiresAt: Instant | null): string =>
  linkToken(context.settings.secret, { purpose, subject: subscriberId, nonce: linkNonce, expiresAt })

/** The subscriber whom a link in a mail speaks of, once its MAC has been checked for one of the purposes; locked where something changes. */
export const findByLink = async (
  context: Context,
  records: Records,
  token: string,
  purposes: readonly LinkPurpose[],
  how: 'find' | 'lock',
): Promise<Result<Subscriber>> => {
  const subject = subjectOfLink(token)
  if (!subject.ok) return subject
  const now = context.clock.now()
  const isGood = purposes.some((purpose) => verifyLink(context.settings.secret, token, { purpose, nonce: linkNonce }, now).ok)
  const subscriber = isGood ? await records.subscribers[how](idOf<SubscriberId>(subject.value)) : undefined
  return subscriber ? ok(subscriber) : refuse('subscription.link_invalid', 'The link is damaged, too old, or was replaced by a newer one.')
}

export const checkGroup = async (records: Records, pageId: PageId, groupId: ComponentGroupId | null): Promise<Result<true>> => {
  const group = groupId === null ? undefined : await records.components.findGroup(groupId)
  if (groupId === null || group?.pageId === pageId) return ok(true)
  return refuse('input.invalid', 'This page has no such component group.', {
    errors: [{ pointer: '/groupId', detail: 'This page has no such component group.' }],
  })
}
