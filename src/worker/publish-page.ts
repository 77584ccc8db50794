import type { Context } from '../app/context.ts'
import { loadCommunication, loadMonthDocuments, loadPageChanges, type PageChanges } from '../app/page-changes.ts'
import { monthsOf } from '../app/page-state.ts'
import type { LiveAudience, PageShelf, Renderer } from '../app/renderer.ts'
import { communicationPath, type Page } from '../core/page/page.ts'
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
  /** Pages whose figures have not followed their words yet, and whether nothing of before may stay. */
  readonly #figures = new Map<Page['id'], boolean>()

  constructor(deps: PublisherDeps) {
    this.#deps = deps
  }

  async beat(): Promise<Beat> {
    const pages = await this.#deps.context.store.read((records) => records.pages.list())
    for (const page of pages) await this.#follow(page)
    this.#deps.onPageCurrent?.()
    // Figures of years come after the words of all pages: nobody waits for them, and where they fail the words are out and marked.
    for (const [pageId, isEverything] of [...this.#figures]) await this.#tellRecord(pageId, isEverything)
    return 'idle'
  }

  async #follow(page: Page): Promise<void> {
    const { context, shelf, renderer, audience } = this.#deps
    const hasTurned = this.#months.get(page.id) !== monthOf(context.clock.now(), page.zone)
    const changes = await loadPageChanges(context, page.id, shelf.markOf(page.id), hasTurned)
    if (!changes) return
    const first = [
      ...renderer.overview(changes.overview),
      ...changes.incidents.flatMap((state) => renderer.incident(state)),
      ...changes.months.flatMap((state) => renderer.month(state)),
    ]
    await shelf.put(first)
    // Readers are told as soon as the words are out; months and old incidents that only carry a new name follow.
    for (const event of changes.events) audience.tell(event)
    const made = new Set(first.map(({ path }) => path))
    if (changes.isEverything || hasTurned) for (const path of await this.#everything(page, changes)) made.add(path)
    if (changes.hasGone) await shelf.retain((path) => !/^\/(incidents|history)\//.test(path) || made.has(path))
    await shelf.mark(page.id, changes.mark)
    this.#figures.set(page.id, changes.isEverything || this.#figures.get(page.id) === true)
    this.#months.set(page.id, monthOf(context.clock.now(), page.zone))
  }

  async #tellRecord(pageId: Page['id'], isEverything: boolean): Promise<void> {
    const { context, shelf, renderer } = this.#deps
    const communication = await loadCommunication(context, pageId)
    if (communication) await shelf.put(renderer.communication(communication))
    else if (isEverything) await shelf.retain((path) => path !== communicationPath)
    this.#figures.delete(pageId)
  }

  /** Answers the paths that it made. */
  async #everything(page: Page, changes: PageChanges): Promise<readonly string[]> {
    const { context, shelf, renderer } = this.#deps
    const months = await context.store.read((records) => monthsOf(records, page, context.clock.now()))
    const made: string[] = []
    for (const name of months) {
      const documents = await loadMonthDocuments(context, page.id, name)
      if (!documents) break
      const pages = changes.isEverything ? documents.incidents.flatMap((state) => renderer.incident(state)) : []
      const renditions = [...renderer.month(documents.month), ...pages]
      await shelf.put(renditions)
      made.push(...renditions.map(({ path }) => path))
    }
    return made
  }
}
