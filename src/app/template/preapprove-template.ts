import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Template } from '../../core/template/template.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { internalEntry } from '../journal.ts'
import { findTemplate, keepTemplate, nameOfTemplate } from '../kept-template.ts'
import { checkSeen } from '../load.ts'

/** Approves a template's words beforehand, or takes that back: a first notice in them waits for nobody's approval. */
export const preapproveTemplate = async (
  context: Context,
  input: {
    readonly pageId?: string | undefined
    readonly templateId: string
    readonly preapproved: boolean
    readonly readVersion: number
  },
): Promise<Result<Template>> => {
  const { actor } = context
  const allowed = authorize(actor, 'approval.settle')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction<Template>(async (records) => {
    const found = await findTemplate(records, input)
    if (!found.ok) return found
    const { template } = found.value
    const seen = checkSeen('template', template, input.readVersion)
    if (!seen.ok) return seen
    if (actor.kind !== 'operator') return refuse('auth.forbidden', `An approval is a person's; a ${actor.kind} cannot give one.`)
    if (input.preapproved && template.kind !== 'first-notice')
      return refuse('input.invalid', 'Only words of a first notice are approved beforehand: everything later says what has happened since.')
    const preapproved = input.preapproved ? { by: writerOf(actor), at: now } : null
    const kept = await keepTemplate(
      records,
      { ...template, preapproved, updatedAt: now, version: input.readVersion + 1 },
      input.readVersion,
    )
    if (!kept.ok) return kept
    const kind = input.preapproved ? 'template.preapproved' : 'template.preapproval_ended'
    await records.journal.append([internalEntry(context, now, kind, template.id, { name: nameOfTemplate(template) })])
    return ok(kept.value)
  })
}
