import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { missingRule } from '../core/notice/waiver.ts'
import { type FieldFaults, refuse } from '../core/result.ts'
import { elementIds, ruleIds } from '../lint/vocabulary.ts'
import { elementName } from './element-name.ts'
import type { Session } from './session.ts'

type Waivers = NonNullable<Schemas['NoticeInput']['waivers']>

/** "promise: agreed with the customer"; an element that is left out is named as the guide names it, "scope: …". */
const waiverOf = (faults: FieldFaults, said: string): Waivers => {
  const [, name = '', reason = ''] = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/s.exec(said) ?? []
  if (reason === '') {
    faults.add('--waive', 'Say which rule and why, as in --waive "promise: agreed with the customer".')
    return []
  }
  const rule = ruleIds.find((id) => id === name)
  if (rule) return [{ rule, reason }]
  const element = elementIds.find((id) => id === name || elementName(id) === name.toLowerCase())
  if (element) return [{ rule: missingRule, quote: element, reason }]
  faults.add(
    '--waive',
    `"${name}" is neither a rule nor an element. Use one of: ${[...ruleIds, ...elementIds.map(elementName)].join(', ')}.`,
  )
  return []
}

/** What the flags waive; a rule is waived for the words to which it objects now. */
export const waiversOf = (faults: FieldFaults, said: readonly string[]): Waivers => said.flatMap((one) => waiverOf(faults, one))

/** Adds waivers to those that a draft has, as whoever holds the token. */
export const waiveInDraft = async ({ client }: Session, noticeId: string, more: Waivers): Promise<Answered<true>> => {
  const params = { path: { noticeId } }
  const draft = await client.ask((api) => api.GET('/api/drafts/{noticeId}', { params }))
  if (!draft.ok) return draft
  const kept = draft.value.notice.waivers.map(({ rule, quote, reason }) => ({ rule, quote, reason }))
  const edits = [{ field: 'waivers' as const, value: [...kept, ...more], basedOn: draft.value.fields.waivers?.version ?? 0 }]
  const edited = await client.ask((api) => api.PATCH('/api/drafts/{noticeId}', { params, body: { edits } }))
  if (!edited.ok) return edited
  const [refused] = edited.value.refused
  if (refused) return answeredHere(refuse('input.invalid', refused.detail, { errors: [{ pointer: '--waive', detail: refused.detail }] }))
  return edited.value.conflicts.length === 0
    ? { ok: true, value: true }
    : answeredHere(refuse('entity.stale', 'Somebody else waived something in this draft at the same moment. Nothing of yours was saved.'))
}
