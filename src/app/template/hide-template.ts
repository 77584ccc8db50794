import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { builtInTemplate, isAsShipped } from '../../core/template/built-in/built-in.ts'
import { isBuiltInKey } from '../../core/template/built-in/built-in-keys.ts'
import type { Template } from '../../core/template/template.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findTemplate, keepTemplate, nameOfTemplate } from '../kept-template.ts'
import { stale } from '../load.ts'
import type { Records } from '../store.ts'

/** Shown again, one of the starting set that nobody has changed needs no row: it gets better with the product. */
const show = async (records: Records, shown: Template, readVersion: number): Promise<Result<Template>> => {
  if (!isBuiltInKey(shown.id) || !isAsShipped(shown)) return keepTemplate(records, shown, readVersion)
  return (await records.templates.remove(shown.pageId, shown.id, readVersion))
    ? ok(builtInTemplate(shown.id, shown.pageId))
    : stale('template')
}

/** A hidden template is offered no more and kept: it can be shown again at any time. */
export const hideTemplate = async (
  context: Context,
  input: {
    readonly pageId?: string | undefined
    readonly templateId: string
    readonly isHidden: boolean
    readonly readVersion: number
  },
): Promise<Result<Template>> => {
  const allowed = authorize(context.actor, 'template.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findTemplate(records, input)
    if (!found.ok) return found
    const { template: old } = found.value
    if (old.version !== input.readVersion) return stale('template')
    if ((old.hiddenAt !== null) === input.isHidden) return ok(old)
    const changed: Template = { ...old, hiddenAt: input.isHidden ? now : null, updatedAt: now, version: old.version + 1 }
    const kept = await (input.isHidden ? keepTemplate : show)(records, changed, old.version)
    if (!kept.ok) return kept
    const kind = input.isHidden ? 'template.hidden' : 'template.shown'
    await records.journal.append([internalEntry(context, now, kind, old.id, { name: nameOfTemplate(old) })])
    return kept
  })
}
