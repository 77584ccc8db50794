import type { Context } from '../../app/context.ts'
import { linkOf } from '../../app/load.ts'
import { changePreferences } from '../../app/subscriber/change-preferences.ts'
import { confirmSubscription } from '../../app/subscriber/confirm-subscription.ts'
import { readSubscription, type Subscription } from '../../app/subscriber/read-subscription.ts'
import { unsubscribe } from '../../app/subscriber/unsubscribe.ts'
import type { Fault, FieldFault } from '../../core/result.ts'
import type { Address } from '../../core/subscriber/subscriber.ts'
import type { ChosenPreferences } from '../../render/page/form-fields.tsx'
import {
  type PreferenceState,
  renderConfirmedWebhookPage,
  renderConfirmPage,
  renderManagePage,
  renderUnsubscribePage,
} from '../../render/page/subscription-pages.tsx'
import type { Backend } from '../backend.ts'
import { spend } from '../limits.ts'
import { readForm } from './form-body.ts'
import { isForeignForm } from './own-form.ts'
import type { PersonDeps } from './person-deps.ts'
import { chosenIn, faultsOf, preferenceFields, preferencesIn } from './subscribe-form.ts'
import { messageOf } from './words.ts'

/** What links in mails to subscribers are for. Following one shows a page; only its button changes something. */
export const linkKinds = ['confirm', 'manage', 'unsubscribe'] as const
export type LinkKind = (typeof linkKinds)[number]

interface Visit {
  readonly deps: PersonDeps
  readonly context: Context
  readonly request: Request
  readonly token: string
}

const pathOf = (kind: LinkKind, token: string): string => `/s/${kind}/${token}`

const addressText = (address: Address): string => (address.channel === 'email' ? address.email : address.url)

/** In the language in which they want to be told. */
const stateOf = ({ deps }: Visit, { page, components, subscriber }: Subscription): PreferenceState => ({
  page: { ...page, language: subscriber.preferences.language },
  components,
  groups: deps.standing.known?.groups ?? [],
  baseUrl: deps.baseUrl(),
})

/** Links that do not work are counted, so that nobody can try them by the thousand. */
const refused = ({ deps, request }: Visit, fault: Fault): Response => {
  const spent = fault.code === 'subscription.link_invalid' ? spend(deps.limits.failures, deps.callers, request) : undefined
  return deps.pages.refusal(spent && !spent.ok ? spent.fault : fault)
}

const managePage = (
  visit: Visit,
  found: Subscription,
  how: { readonly status: number; readonly chosen: ChosenPreferences; readonly faults: readonly FieldFault[]; readonly isSaved: boolean },
): Response => {
  const props = {
    action: pathOf('manage', visit.token),
    unsubscribeAction: pathOf('unsubscribe', visit.token),
    address: addressText(found.subscriber.address),
    secret: found.subscriber.address.channel === 'webhook' ? found.subscriber.address.secrets.current : null,
    chosen: how.chosen,
    faults: how.faults,
    isSaved: how.isSaved,
  }
  return visit.deps.pages.html(how.status, renderManagePage(stateOf(visit, found), visit.deps.assets, props))
}

const show = (visit: Visit, kind: LinkKind, found: Subscription): Response => {
  const { deps, token } = visit
  const state = stateOf(visit, found)
  const props = { action: pathOf(kind, token), address: addressText(found.subscriber.address) }
  switch (kind) {
    case 'confirm':
      return deps.pages.html(200, renderConfirmPage(state, deps.assets, props))
    case 'unsubscribe':
      return deps.pages.html(200, renderUnsubscribePage(state, deps.assets, { ...props, manageLink: null }))
    case 'manage':
      return managePage(visit, found, { status: 200, chosen: found.subscriber.preferences, faults: [], isSaved: false })
  }
}

const savePreferences = async (visit: Visit): Promise<Response> => {
  const { deps, context, token } = visit
  const form = await readForm(visit.request, preferenceFields, ['componentIds'])
  if (!form.ok) return deps.pages.refusal(form.fault)
  const changed = await changePreferences(context, { token, ...preferencesIn(form.value) })
  if (!changed.ok && changed.fault.code !== 'input.invalid') return refused(visit, changed.fault)
  const found = await readSubscription(context, { token, to: 'manage' })
  if (!found.ok) return refused(visit, found.fault)
  if (changed.ok) return managePage(visit, found.value, { status: 200, chosen: changed.value.preferences, faults: [], isSaved: true })
  const chosen = chosenIn(form.value, stateOf(visit, found.value))
  return managePage(visit, found.value, { status: 422, chosen, faults: faultsOf(changed.fault), isSaved: false })
}

const confirm = async (visit: Visit): Promise<Response> => {
  const done = await confirmSubscription(visit.context, { token: visit.token })
  if (!done.ok) return refused(visit, done.fault)
  const { deps, context } = visit
  const { id, address, preferences } = done.value
  const { language } = preferences
  const known = deps.standing.known
  if (address.channel !== 'webhook' || !known) return deps.pages.speaking(language).message(200, 'confirmed')
  const state = { ...known, page: { ...known.page, language } }
  const manageLink = pathOf('manage', linkOf(context, 'manage', id, null))
  const message = messageOf(language, 'confirmed')
  return deps.pages.html(200, renderConfirmedWebhookPage(state, deps.assets, { message, secret: address.secrets.current, manageLink }))
}

/**
 * Also what mail providers send for their reader's one click (RFC 8058): no cookie, no origin, `List-Unsubscribe=One-Click` as form
 * data of either kind, and an answer without a redirect. The body is not looked at, the link says everything.
 */
const leave = async (visit: Visit): Promise<Response> => {
  const done = await unsubscribe(visit.context, { token: visit.token })
  if (!done.ok) return refused(visit, done.fault)
  return visit.deps.pages.speaking(done.value.preferences.language).message(200, 'left')
}

const press = async (visit: Visit, kind: LinkKind): Promise<Response> => {
  const { deps, request } = visit
  if (kind === 'unsubscribe') return leave(visit)
  if (isForeignForm(request, deps.baseUrl())) return deps.pages.message(403, 'foreignOrigin')
  return kind === 'confirm' ? confirm(visit) : savePreferences(visit)
}

/** Answers a link from a mail: GET shows, POST does. */
export const answerLink = async (
  deps: PersonDeps,
  backend: Backend,
  request: Request,
  link: { readonly kind: LinkKind; readonly token: string },
): Promise<Response> => {
  const visit: Visit = { deps, request, token: link.token, context: { ...backend.context, actor: { kind: 'anonymous' } } }
  if (request.method === 'POST') return press(visit, link.kind)
  const found = await readSubscription(visit.context, { token: link.token, to: link.kind })
  return found.ok ? show(visit, link.kind, found.value) : refused(visit, found.fault)
}
