import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language, Page } from '../../core/page/page.ts'
import type { Address } from '../../core/subscriber/subscriber.ts'
import type { Instant } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import { type MailBlock, type MailBody, mailBody, mailSubject } from './mail-body.tsx'

export interface SubscriptionMailInput {
  readonly page: Page
  readonly address: Address
  readonly language: Language
}

const targetOf = (address: Address): string => (address.channel === 'email' ? address.email : address.url)

/** Asks the owner of an address whether it was them. Nothing else is sent before they say yes. */
export const renderConfirmationMail = ({
  page,
  address,
  language,
  links,
}: SubscriptionMailInput & { readonly links: { readonly confirm: string } }): MailBody => {
  const words = localeOf(language).mail.confirmation
  const owner: readonly MailBlock[] = address.channel === 'webhook' ? [{ kind: 'paragraph', text: words.owner(address.url) }] : []
  return mailBody(mailSubject(page.name, words.subject), language, [
    { kind: 'lead', text: words.lead(page.name, targetOf(address)) },
    ...owner,
    { kind: 'link', label: words.ask, url: links.confirm },
    { kind: 'paragraph', text: words.otherwise },
  ])
}

/** Somebody asked for an address that is subscribed; only its owner learns so. */
export const renderAlreadySubscribedMail = ({
  page,
  address,
  language,
  links,
}: SubscriptionMailInput & { readonly links: { readonly manage: string; readonly unsubscribe: string } }): MailBody => {
  const { already, manage, unsubscribe } = localeOf(language).mail
  return mailBody(mailSubject(page.name, already.subject), language, [
    { kind: 'lead', text: already.lead(page.name, targetOf(address)) },
    { kind: 'paragraph', text: already.rest },
    { kind: 'link', label: manage, url: links.manage },
    { kind: 'link', label: unsubscribe, url: links.unsubscribe },
  ])
}

export interface EndpointFailingMailInput {
  readonly page: Page
  readonly url: string
  readonly failingSince: Instant
  /** What the endpoint answered last, in a sentence of ours; empty where it is not known. */
  readonly reason: string
  readonly state: 'failing' | 'switched_off'
  readonly language: Language
  readonly links: { readonly manage: string }
}

/** To the owner of a webhook that does not take what is sent to it. */
export const renderEndpointFailingMail = ({
  page,
  url,
  failingSince,
  reason,
  state,
  language,
  links,
}: EndpointFailingMailInput): MailBody => {
  const { failing, manage } = localeOf(language).mail
  const answered: readonly MailBlock[] = reason === '' ? [] : [{ kind: 'paragraph', text: failing.reason(reason) }]
  const since = clockText(failingSince, page.zone, wordingOf(language), null)
  return mailBody(mailSubject(page.name, failing.subject[state]), language, [
    { kind: 'lead', text: failing.lead[state](page.name, url, since) },
    ...answered,
    { kind: 'paragraph', text: failing.rest[state] },
    { kind: 'link', label: manage, url: links.manage },
  ])
}

/** Shows that sending works. */
export const renderTestMail = ({ page, language }: { readonly page: Page; readonly language: Language }): MailBody => {
  const words = localeOf(language).mail.test
  return mailBody(mailSubject(page.name, words.subject), language, [{ kind: 'lead', text: words.lead(page.name) }])
}
