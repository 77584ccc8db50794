import { type ReactNode, useEffect, useRef } from 'react'
import { instantOf } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useAsk, useQuestion } from '../api/use-api.ts'
import { announce } from '../parts/announce.tsx'
import { useNow } from '../parts/use-now.ts'
import { dueWords } from '../words/due.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { groupedByDue } from './due-groups.ts'
import { DueRow } from './due-row.tsx'
import { type DueText, dueText } from './due-text.ts'
import { type BoardItem, boardQuestion } from './questions.ts'
import './due.css'

interface Told {
  readonly item: BoardItem
  readonly text: DueText
}

/** Proposals stand on the first screen as cards of their own, which publish at a tap. */
const isListed = (item: BoardItem, incidentId: string | undefined): boolean =>
  incidentId === undefined ? item.subject.kind !== 'proposal' : item.incidentId === incidentId

const useTold = (incidentId: string | undefined): readonly Told[] => {
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const { data } = useQuestion(boardQuestion)
  const { data: audiences } = useAsk(['audiences'], (api) => api.GET('/api/audiences'))
  const around = { zone, language, now: useNow(60), audiences: new Map((audiences?.items ?? []).map(({ id, name }) => [id, name])) }
  return (data?.items ?? [])
    .filter((item) => isListed(item, incidentId))
    .flatMap((item) => {
      const text = dueText(item, around)
      return text ? [{ item, text }] : []
    })
}

/** What became late while somebody looked on is said once to those who do not see it. */
const useAnnounced = (late: readonly Told[]): void => {
  const words = useWords(dueWords)
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    for (const { item, text } of late)
      if (known.current !== null && !known.current.has(item.key)) announce(words.becameLate(text.what, item.facts.title))
    known.current = new Set(late.map(({ item }) => item.key))
  }, [late, words])
}

/** Everything that is owed, the most urgent first, with the time running; of one incident where it is named. Nothing where nothing is owed. */
export const DueList = ({ incidentId }: { readonly incidentId?: string }): ReactNode => {
  const words = useWords(dueWords)
  const now = useNow(1)
  const told = useTold(incidentId)
  useAnnounced(told.filter(({ item }) => instantOf(item.dueAt).epochMilliseconds < now.epochMilliseconds))
  const texts = new Map(told.map(({ item, text }) => [item.key, text]))
  const groups = groupedByDue(
    told.map(({ item }) => item),
    now,
  )
  if (groups.length === 0) return null
  return (
    <section className="stack" aria-labelledby="due">
      <h2 id="due">{words.title}</h2>
      {groups.map(({ group, items }) => (
        <section key={group} className="stack tight" aria-labelledby={`due-${group}`}>
          <h3 id={`due-${group}`} className={group === 'late' ? 'down' : 'soft'}>
            {words.groups[group]}
          </h3>
          <ul className="due-list">
            {items.map((item) => {
              const text = texts.get(item.key)
              return text ? <DueRow key={item.key} item={item} text={text} now={now} /> : null
            })}
          </ul>
        </section>
      ))}
    </section>
  )
}
