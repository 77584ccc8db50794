import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { instantText, parseTimeZone, startOfDate } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { journalWords } from '../words/journal.ts'
import { useWords } from '../words/use-words.ts'

/** What is looked for; empty texts do not matter. Days are the organisation's. */
export interface JournalFilter {
  readonly chain: 'internal' | 'public'
  readonly kind: string
  readonly actor: string
  readonly subject: string
  readonly from: string
  readonly until: string
  readonly zone: string
}

export const plainFilter: JournalFilter = { chain: 'internal', kind: '', actor: '', subject: '', from: '', until: '', zone: 'UTC' }

/** Midnight at which a day begins, or the next one after it. */
const midnight = (day: string, zone: string, plusDays: number): string | undefined => {
  const parsed = parseTimeZone(zone)
  const found = parsed.ok ? startOfDate(day, parsed.value, plusDays) : undefined
  return found && instantText(found)
}

export const queryOf = ({ chain, kind, actor, subject, from, until, zone }: JournalFilter) => {
  const begin = from === '' ? undefined : midnight(from, zone, 0)
  const end = until === '' ? undefined : midnight(until, zone, 1)
  return {
    chain,
    ...(kind ? { kind } : {}),
    ...(actor.trim() ? { actor: actor.trim() } : {}),
    ...(subject.trim() ? { subject: subject.trim() } : {}),
    ...(begin ? { from: begin } : {}),
    ...(end ? { until: end } : {}),
  }
}

export const Filters = ({
  filter,
  onChange,
}: {
  readonly filter: JournalFilter
  readonly onChange: (filter: JournalFilter) => void
}): ReactNode => {
  const words = useWords(journalWords)
  const zone = usePage().data?.zone ?? 'UTC'
  const set = (change: Partial<JournalFilter>): void => onChange({ ...filter, ...change, zone })
  const isPlain = filter.kind + filter.actor + filter.subject + filter.from + filter.until === ''
  return (
    <search className="filters">
      <NativeSelect
        label={words.kind}
        value={filter.kind}
        data={[{ value: '', label: words.everything }, ...Object.entries(words.groups).map(([value, label]) => ({ value, label }))]}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value })}
      />
      <TextInput
        type="search"
        label={words.actor}
        placeholder={words.actorHint}
        value={filter.actor}
        onChange={({ currentTarget }) => set({ actor: currentTarget.value })}
      />
      <TextInput type="date" label={words.from} value={filter.from} onChange={({ currentTarget }) => set({ from: currentTarget.value })} />
      <TextInput
        type="date"
        label={words.until}
        value={filter.until}
        onChange={({ currentTarget }) => set({ until: currentTarget.value })}
      />
      <TextInput
        type="search"
        label={words.subject}
        placeholder={words.subjectHint}
        value={filter.subject}
        onChange={({ currentTarget }) => set({ subject: currentTarget.value })}
      />
      <NativeSelect
        label={words.chain}
        value={filter.chain}
        data={[
          { value: 'internal', label: words.chains.internal },
          { value: 'public', label: words.chains.public },
        ]}
        onChange={({ currentTarget }) => set({ chain: currentTarget.value === 'public' ? 'public' : 'internal' })}
      />
      {isPlain ? null : (
        <Button variant="subtle" onClick={() => onChange({ ...plainFilter, chain: filter.chain })}>
          {words.clear}
        </Button>
      )}
    </search>
  )
}
