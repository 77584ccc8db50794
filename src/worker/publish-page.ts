import type { Context } from '../app/context.ts'
import { loadMonthDocuments, loadPageChanges, type PageChanges } from '../app/page-changes.ts'
import { monthsOf } from '../app/page-state.ts'
import type { LiveAudience, PageShelf, Renderer } from '../app/renderer.ts'
import type { Page } from '../core/page/page.ts'
import { monthOf } from '../core/time.ts'
import type { Beat } from './loop.ts'

export interface PublisherDeps {
  readonly context: Context
  readonly renderer: Renderer
  readonly shelf: PageShelf
  readonly audience: LiveAudience
  /** The shelf was found to be at the head of every chain. */
  readonly onPageCurrent?: () => void
}

/** Follows the public chains and keeps the shelf at their heads: the documents that changed first, everything else where needed. */
export class PagePublisher {
  readonly #deps: PublisherDeps
  readonly #months = new Map<string, string>()

  constructor(deps: PublisherDeps) {
    this.#deps = deps
  }

  async beat(): Promise<Beat> {
    const pages = await this.#deps.context.store.read((records) => records.pages.list())
    for (const page of pages) await this.#follow(page)
    this.#deps.onPageCurrent?.()
    return 'idle'
  }

  async #follow(page: Page): Promise<void> {
    const { context, shelf, renderer, audience } = this.#deps
    const shown = shelf.sequenceOf(page.id) ?? 0
    const changes = await loadPageChanges(context, page.id, shown)
    const hasTurned = this.#months.get(page.id) !== monthOf(context.clock.now(), page.zone)
    if (!changes && !hasTurned) return
    const current = changes ?? (await loadPageChanges(context, page.id, shown - 1))
    if (!current) return
    await shelf.put([
      ...renderer.overview(current.overview),
      ...current.incidents.flatMap((state) => renderer.incident(state)),
      ...current.months.flatMap((state) => renderer.month(state)),
    ])
    // Readers are told as soon as the words are out; months and old incidents that only carry a new name follow.
    if (changes) for (const event of changes.events) audience.tell(event)
    if (current.isEverything || hasTurned) await this.#everything(page, current)
    await shelf.mark(page.id, current.sequence)
    this.#months.set(page.id, monthOf(context.clock.now(), page.zone))
  }

  async #everything(page: Page, changes: PageChanges): Promise<void> {
    const { context, shelf, renderer } = this.#deps
    const months = await context.store.read((records) => monthsOf(records, page, context.clock.now()))
    for (const name of months) {
      const documents = await loadMonthDocuments(context, page.id, name)
      if (!documents) return
      const pages = changes.isEverything ? documents.incidents.flatMap((state) => renderer.incident(state)) : []
      await shelf.put([...renderer.month(documents.month), ...pages])
    }
  }
}
