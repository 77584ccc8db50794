import type { Component } from '../../core/component/component.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { findByLink, findPage } from '../load.ts'

export interface Subscription {
  readonly subscriber: Subscriber
  readonly page: Page
  /** What can be chosen, by position. */
  readonly components: readonly Component[]
}

/** Links that open what each is for; a link that only ends a subscription shows neither what was chosen nor a secret. */
const openedBy = {
  confirm: ['confirm'],
  manage: ['manage', 'confirm'],
  unsubscribe: ['unsubscribe', 'manage', 'confirm'],
} as const

/** What the owner of an address sees behind a link of a mail; looking changes nothing. */
export const readSubscription = (
  context: Context,
  input: { readonly token: string; readonly to: keyof typeof openedBy },
): Promise<Result<Subscription>> =>
  context.store.read(async (records) => {
    const found = await findByLink(context, records, input.token, openedBy[input.to], 'find')
    if (!found.ok) return found
    const page = await findPage(records, found.value.pageId)
    if (!page.ok) return page
    const components = (await records.components.listOf(page.value.id)).filter((component) => component.retiredAt === null)
    return ok({ subscriber: found.value, page: page.value, components })
  })
