import type { ComponentId, PageId } from '../core/brand.ts'
import type { Records } from './store.ts'

/** The names of a page's components as they are now, retired ones included. */
export const componentNames = async (records: Records, pageId: PageId): Promise<(id: ComponentId) => string> => {
  const names = new Map((await records.components.listOf(pageId)).map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
