import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { When } from '../parts/when.tsx'
import { useTokenName } from '../tokens/use-token-name.ts'
import { happeningWords } from '../words/happenings.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'

type Entry = Schemas['Timeline']['entries'][number]

/** Who did what, from the journal, oldest first. */
export const Happenings = ({ entries }: { readonly entries: readonly Entry[] }): ReactNode => {
  const words = useWords(happeningWords)
  const happened: Readonly<Record<string, string>> = words.happened
  const alone: Readonly<Record<string, string>> = words.alone
  const tokenName = useTokenName()
  const who = ({ actor }: Entry): string => {
    if (actor.kind === 'system') return words.system
    return actor.kind === 'token' ? tokenName(actor.name ?? '') : (actor.name ?? words.byNobody)
  }
  const said = (entry: Entry): ReactNode =>
    alone[entry.kind] ?? (
      <>
        <strong>{who(entry)}</strong> {happened[entry.kind] ?? entry.kind}
      </>
    )
  return (
    <ol className="happenings">
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <When at={entry.at} />
          <span>
            {said(entry)}
            {typeof entry.facts.reason === 'string' ? (
              <>
                {' '}
                <q className="soft">{entry.facts.reason}</q>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The alerts behind an incident or a proposal, as machines said them. */
export const Signals = ({ signals }: { readonly signals: readonly Schemas['Signal'][] }): ReactNode => {
  const words = useWords(incidentWords)
  return (
    <section className="stack tight">
      <h2>{words.alerts}</h2>
      <p className="soft small">{words.alertText}</p>
      <ul className="signals">
        {signals.map(({ source, key, title, summary, state, startedAt, repeats }) => (
          <li key={`${source} ${key}`} className="card">
            <div className="row apart">
              <strong dir="auto">{title}</strong>
              <span className={`small ${state === 'firing' ? 'part' : 'ok'}`}>{state === 'firing' ? words.firing : words.quiet}</span>
            </div>
            {summary === '' ? null : (
              <p className="small" dir="auto">
                {summary}
              </p>
            )}
            <p className="soft small">
              {source} · {words.sinceWhen} <When at={startedAt} />
              {repeats > 0 ? ` · ${words.repeats(repeats)}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
