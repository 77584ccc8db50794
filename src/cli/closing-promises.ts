import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { wordingOf } from '../core/notice/wording/wording.ts'
import { FieldFaults, ok } from '../core/result.ts'
import { instantText } from '../core/time.ts'
import type { NoticeOptions } from './notice-options.ts'
import type { Session } from './session.ts'
import { parsePromised } from './when.ts'

/** What a closing notice promises, and who stands for it. */
export interface ClosingOptions extends NoticeOptions {
  readonly reportBy?: string
  readonly knowBy?: string
  readonly standsFor?: string
}

type Said = NonNullable<Schemas['NoticeInput']['promises']>

const standsForText = (operators: readonly { readonly name: string; readonly state: string }[], said: string | undefined): string => {
  const names = operators.filter(({ state }) => state === 'active').map(({ name }) => name)
  const why = said === undefined ? 'Name the operator who stands for what is promised.' : `"${said.slice(0, 100)}" is no operator.`
  const [first] = names
  if (first === undefined) return `${why} There are none yet; "forthright operator add" invites one.`
  return `${why} Use one of: ${names.slice(0, 30).join(', ')}; as in --stands-for "${first}".`
}

/** When the report comes and by when it is known whether anything was lost, as promises in words of ours. */
export const closingPromises = async (session: Session, options: ClosingOptions): Promise<Answered<Said>> => {
  const { reportBy, knowBy, standsFor } = options
  if (reportBy === undefined && knowBy === undefined) return { ok: true, value: [] }
  const operators = await session.client.ask((api) => api.GET('/api/operators'))
  if (!operators.ok) return operators
  const page = await session.client.ask((api) => api.GET('/api/page'))
  if (!page.ok) return page
  const faults = new FieldFaults()
  const who = operators.value.items.find(({ id, name }) => id === standsFor || name.toLowerCase() === standsFor?.toLowerCase())
  if (!who) faults.add('--stands-for', standsForText(operators.value.items, standsFor))
  const { ready } = wordingOf(options.language ?? page.value.language)
  const promised = (flag: string, kind: 'report' | 'other', what: string, said: string | undefined): Said => {
    const by = said === undefined ? undefined : faults.take(flag, parsePromised(said, session.machine.now()))
    return by && who ? [{ kind, what, by: instantText(by), standsFor: who.id, isPublic: true }] : []
  }
  const promises = [...promised('--report-by', 'report', ready.report, reportBy), ...promised('--know-by', 'other', ready.answer, knowBy)]
  return answeredHere(faults.any ? faults.refuse() : ok(promises))
}
