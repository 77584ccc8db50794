import type { PageId, TemplateId } from '../core/brand.ts'
import type { Template } from '../core/template/template.ts'
import type { Saved } from './store.ts'

/** Templates that a page has of its own; those of the starting set are there only where the page changed or hid them. */
export interface TemplateRecords {
  find(pageId: PageId, id: TemplateId): Promise<Template | undefined>
  /** In the order of their ids: the page's own by age. */
  listOf(pageId: PageId): Promise<readonly Template[]>
  /** False where there is one of this id already. */
  insert(template: Template): Saved
  save(template: Template, readVersion: number): Saved
  remove(pageId: PageId, id: TemplateId, readVersion: number): Saved
}
