import type { Language } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** How one can sign in here, as anybody may know. */
export interface Ways {
  readonly isSetUp: boolean
  readonly organisation: string
  readonly language: Language
  readonly providerName: string | null
}

export const readWays = async (context: Context): Promise<Result<Ways>> =>
  context.store.read(async (records) => {
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const isSetUp = (await records.operators.list()).length > 0
    const { name: organisation, language } = page.value
    return ok({ isSetUp, organisation, language, providerName: context.settings.providerName ?? null })
  })
