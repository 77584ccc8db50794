import type { Json } from '../../core/journal/canonical.ts'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import { instantOf } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { timeText } from '../parts/time-text.ts'
import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { promiseWords } from '../words/promises.ts'
import { useWords } from '../words/use-words.ts'

type Shape = Readonly<Record<string, Json>>
const isShape = (value: Json): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value)
const nameIn = (names: Readonly<Record<string, string>>, key: Json | undefined): string =>
  typeof key === 'string' ? (names[key] ?? key) : ''

/** What a field's value says, for showing two beside each other. */
export const useValueText = (field: DraftField): ((value: Json) => string) => {
  const words = useWords(composeWords)
  const { languages } = useWords(frameWords)
  const promised = useWords(promiseWords)
  const { data: operators } = useAsk(['operators'], (api) => api.GET('/api/operators'), { enabled: field === 'promises' })
  const people = Object.fromEntries((operators?.items ?? []).map(({ id, name }) => [id, name]))
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const time = (text: Json | undefined): string => (typeof text === 'string' ? timeText(instantOf(text), now(), zone, language) : '')
  const named: Partial<Record<DraftField, Readonly<Record<string, string>>>> = {
    phase: words.phases,
    severity: words.severities,
    language: languages,
  }
  const shapeText = (value: Shape): string => {
    if (value.notKnown === true) return words.notKnown
    if (field === 'permanent') return [nameIn(words.permanences, value.state), nameIn({}, value.detail)].filter(Boolean).join(': ')
    if (field === 'nextUpdate') return [time(value.by), value.onChange === true ? words.next.onChange : ''].filter(Boolean).join(', ')
    if (field === 'window') return `${time(value.startsAt)} – ${time(value.endsAt)}`
    return nameIn({}, value.text)
  }
  /** The words with kind, time and whoever stands for it: an approver is asked for all of that. */
  const promiseText = (one: Shape): string => {
    const facts = [
      nameIn(promised.kinds, one.kind),
      typeof one.by === 'string' ? `${promised.by} ${time(one.by)}` : promised.onChange,
      promised.standsFor(nameIn(people, one.standsFor)),
      ...(typeof one.confirmedBy === 'string' ? [promised.confirmedBy(one.confirmedBy)] : []),
      ...(one.isPublic === true ? [promised.onPage] : []),
    ]
    return `${nameIn({}, one.what)} (${facts.join(', ')})`
  }
  const listText = (value: readonly Json[]): string => {
    const count = value.length
    if (field === 'waivers')
      return value.flatMap((one) => (isShape(one) ? [`${nameIn({}, one.quote)}: ${nameIn({}, one.reason)}`] : [])).join('; ')
    if (field === 'affected') return words.affectedCount(count)
    if (field === 'promises') return value.flatMap((one) => (isShape(one) ? [promiseText(one)] : [])).join('; ')
    if (field === 'settles') return String(count)
    return count === 0 ? words.audience : `${words.onlyAudiences}: ${count}`
  }
  return (value) => {
    if (Array.isArray(value)) return listText(value)
    if (isShape(value)) return shapeText(value)
    if (field === 'since' || field === 'until') return time(value)
    return nameIn(named[field] ?? {}, value ?? undefined)
  }
}
