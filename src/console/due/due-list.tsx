import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import type { Instant } from '../../core/time.ts'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'
import { dueWords } from '../words/due.ts'
import { useWords } from '../words/use-words.ts'
import { type DueGroup, groupedByDue } from './due-groups.ts'
import { DueRow } from './due-row.tsx'
import type { BoardItem } from './questions.ts'
import { useArrival } from './use-arrival.ts'
import { useDueKeys } from './use-due-keys.ts'
import { type Told, useTold } from './use-told.ts'
import './due.css'

/** Proposals stand on the first screen as cards of their own, which publish at a tap. */
const isListed = (item: BoardItem, incidentId: string | undefined): boolean =>
  incidentId === undefined ? item.subject.kind !== 'proposal' : item.incidentId === incidentId

/** What is near is all shown; of what has time, as much as can be taken in, and the rest on demand. */
const mostOfFar = 5
/** Beside an incident its notices come first. */
const mostOfFarBeside = 1
const isNear = (group: DueGroup): boolean => group === 'late' || group === 'now' || group === 'hour'

interface GroupProps {
  readonly group: DueGroup
  readonly told: readonly Told[]
  readonly now: Instant
  readonly most: number
}

const Group = ({ group, told, now, most }: GroupProps): ReactNode => {
  const words = useWords(dueWords)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || isNear(group) || told.length <= most + 1 ? told : told.slice(0, most)
  return (
    <section className="stack tight" aria-labelledby={`due-${group}`}>
      <h3 id={`due-${group}`} className={group === 'late' ? 'down' : 'soft'}>
        {words.groups[group]}
      </h3>
      <ul className="due-list">
        {shown.map(({ item, text }) => (
          <DueRow key={item.key} item={item} text={text} now={now} />
        ))}
      </ul>
      {shown.length < told.length ? (
        <div className="row">
          <Button variant="default" onClick={() => setWhole(true)}>
            {words.more(told.length - shown.length)}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

const duePlaces = /^due(-|$)/

/** Everything that is owed, the most urgent first, with the time running; of one incident where it is named. Nothing where nothing is owed. */
export const DueList = ({ incidentId }: { readonly incidentId?: string }): ReactNode => {
  const words = useWords(dueWords)
  const now = useNow(1)
  const told = (useTold() ?? []).filter(({ item }) => isListed(item, incidentId))
  const list = useRef<HTMLElement>(null)
  const onKeyDown = useDueKeys(list)
  useArrival(duePlaces)
  const texts = new Map(told.map((one) => [one.item.key, one]))
  const groups = groupedByDue(
    told.map(({ item }) => item),
    now,
  )
  const [first] = groups
  if (!first) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the rows take the focus, and their keys rise to here.
    <section ref={list} className="stack" aria-labelledby="due" onKeyDown={onKeyDown}>
      <h2 id="due" tabIndex={-1}>
        {words.title}
      </h2>
      {first.items[0] && !isNear(first.group) ? (
        <p className="soft">
          {words.nothingBefore} <When at={first.items[0].dueAt} />.
        </p>
      ) : null}
      {groups.map(({ group, items }) => (
        <Group
          key={group}
          group={group}
          told={items.flatMap(({ key }) => texts.get(key) ?? [])}
          now={now}
          most={incidentId === undefined ? mostOfFar : mostOfFarBeside}
        />
      ))}
    </section>
  )
}
