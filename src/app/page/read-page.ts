import { authorize } from '../../core/actor/actor.ts'
import type { Page } from '../../core/page/page.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

export const readPage = async (context: Context, input: { readonly pageId?: string | undefined }): Promise<Result<Page>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  return context.store.read((records) => findPage(records, input.pageId))
}
