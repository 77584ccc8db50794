import { checkComponent } from '../core/component/check-component.ts'
import type { Component } from '../core/component/component.ts'
import { blankComponent, type ComponentInput, parseComponentInput } from '../core/component/parse-component-input.ts'
import type { Page } from '../core/page/page.ts'
import { ok, type Result } from '../core/result.ts'
import { dateOf, type Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { internalEntry, publicEntry } from './journal.ts'
import { checkGroup } from './load.ts'
import type { Records } from './store.ts'

/** A component as it would be added behind `all`, at the end unless a position is given; nothing is written yet. */
export const newComponent = async (
  context: Context,
  records: Records,
  { page, all, now }: { readonly page: Page; readonly all: readonly Component[]; readonly now: Instant },
  input: ComponentInput,
): Promise<Result<Component>> => {
  const parsed = parseComponentInput(input, { ...blankComponent, position: (all.at(-1)?.position ?? 0) + 1 })
  if (!parsed.ok) return parsed
  const checked = checkComponent(parsed.value, true, { all, today: dateOf(now, page.zone) })
  if (!checked.ok) return checked
  const group = await checkGroup(records, page.id, parsed.value.groupId)
  if (!group.ok) return group
  return ok({ ...parsed.value, id: context.ids.next(), pageId: page.id, createdAt: now, updatedAt: now, retiredAt: null, version: 1 })
}

export const writeComponents = async (context: Context, records: Records, added: readonly Component[]): Promise<void> => {
  for (const component of added) await records.components.insert(component)
  await records.journal.append(
    added.flatMap(({ id, pageId, name, createdAt }) => [
      internalEntry(context, createdAt, 'component.added', id, { name }),
      publicEntry(context, pageId, createdAt, 'component.changed', id, { name }),
    ]),
  )
}
