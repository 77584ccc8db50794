import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { When } from '../parts/when.tsx'
import { useTokenName } from '../tokens/use-token-name.ts'
import { journalWords } from '../words/journal.ts'
import { useWords } from '../words/use-words.ts'
import { useActor } from './use-actor.ts'

type JournalEntry = Schemas['JournalEntry']

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const Fields = ({ entry }: { readonly entry: JournalEntry }): ReactNode => {
  const words = useWords(journalWords)
  return (
    <dl className="entry-fields">
      {Object.entries(entry.fields).map(([name, field]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{field.salt === null ? <em className="soft">{words.redacted}</em> : shown(field.value)}</dd>
        </div>
      ))}
      <div>
        <dt>{words.seal}</dt>
        <dd>
          <code>{entry.digest}</code>
        </dd>
      </div>
    </dl>
  )
}

/** The most telling word of an entry: a title, a name, a reason. */
const gistOf = ({ fields }: JournalEntry): string => {
  for (const name of ['title', 'name', 'reason']) {
    const value = fields[name]?.value
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

const incidentOf = ({ subject, kind, fields }: JournalEntry): string | undefined => {
  if (kind.startsWith('incident.')) return subject
  const value = fields.incidentId?.value
  return typeof value === 'string' ? value : undefined
}

export const Entry = ({ entry, onSubject }: { readonly entry: JournalEntry; readonly onSubject: (subject: string) => void }): ReactNode => {
  const words = useWords(journalWords)
  const actor = useActor(entry.actor)
  const kinds: Readonly<Record<string, string>> = words.kinds
  const incidentId = incidentOf(entry)
  const tokenName = useTokenName()
  const redactedFor: Readonly<Record<string, string>> = words.redactedFor
  const said = gistOf(entry)
  const gist = entry.kind.startsWith('token.') ? tokenName(said) : entry.kind === 'notice.redacted' ? (redactedFor[said] ?? said) : said
  return (
    <li className="entry">
      <span className="entry-when">
        <When at={entry.at} />
        <small className="soft figures">{words.number(entry.sequence)}</small>
      </span>
      <div>
        <p>
          <strong>{kinds[entry.kind] ?? entry.kind}</strong>
          {gist ? (
            <>
              {': '}
              {incidentId ? (
                <Link to="/incidents/$incidentId" params={{ incidentId }}>
                  <bdi>{gist}</bdi>
                </Link>
              ) : (
                <bdi>{gist}</bdi>
              )}
            </>
          ) : null}
        </p>
        <p className="soft small">
          <bdi>{actor}</bdi>
        </p>
        <details>
          <summary className="small soft">{words.details}</summary>
          <Fields entry={entry} />
          <p className="small">
            {words.subject}{' '}
            <button type="button" className="text-button" onClick={() => onSubject(entry.subject)}>
              {entry.subject}
            </button>
          </p>
        </details>
      </div>
    </li>
  )
}
