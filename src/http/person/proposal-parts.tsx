import type { ProposalFile } from '../../app/proposal/read-proposal.ts'
import type { AssembledNotice } from '../../core/notice/assemble.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language } from '../../core/page/page.ts'
import type { Proposal, Signal } from '../../core/signal/signal.ts'
import type { Instant } from '../../core/time.ts'
import { localeOf } from '../../render/locales/locale.ts'
import type { PreferenceState } from '../../render/page/subscription-pages.tsx'
import { raisedAgain, saidByReaders } from '../../render/text/raised-again.ts'
import { proposalWordsOf } from './proposal-words.ts'

interface PartProps {
  readonly proposal: Proposal
  readonly state: PreferenceState
  readonly language: Language
}

export const ProposalFacts = ({ proposal, state: { page, components }, language }: PartProps) => {
  const said = localeOf(language).page
  const words = proposalWordsOf(language)
  const named = new Map(components.map((component) => [component.id, component.name]))
  const affected = proposal.affected.map(({ componentId, impact }) => `${named.get(componentId) ?? componentId}: ${said.impact[impact]}`)
  const facts = [
    [words.severity, said.severity[proposal.severity]],
    [words.since, clockText(proposal.startedAt, page.zone, wordingOf(language), proposal.updatedAt)],
    [words.components, affected.join(', ') || words.none],
    [words.alerts, String(proposal.signalCount)],
  ] as const
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div className="row" key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What stands behind it besides its alerts: readers, and what a person had said of it before. */
export const ProposalGround = ({
  proposal: { createdAt },
  former,
  readers,
  state: { page },
  language,
}: Pick<ProposalFile, 'former' | 'readers'> & PartProps) => {
  const at = (instant: Instant): string => clockText(instant, page.zone, wordingOf(language), createdAt)
  const named = readers.map(({ component, number, since }) => ({ name: component.name, number, since }))
  const told = [...(former ? raisedAgain(former, language, at) : []), ...(named.length > 0 ? [saidByReaders(named, language, at)] : [])]
  return told.map((text) => (
    <p key={text} dir="auto">
      {text}
    </p>
  ))
}

/** The notice as it would read if it were published as proposed. */
export const ProposedWords = ({ assembled, language }: { readonly assembled: AssembledNotice; readonly language: Language }) => {
  const { gist, passages } = assembled
  const words = [gist, ...passages.map((passage) => passage.text).filter((text) => !gist.includes(text))]
  return (
    <blockquote lang={language}>
      {words.map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </blockquote>
  )
}

const mostSignals = 3

/** What monitors said: a stranger's words, quoted each in its own direction, and apart from what customers would read. */
export const CameIn = ({
  signals,
  count,
  language,
}: {
  readonly signals: readonly Signal[]
  readonly count: number
  readonly language: Language
}) => {
  const words = proposalWordsOf(language)
  const shown = signals.slice(0, mostSignals)
  const left = Math.max(count, signals.length) - shown.length
  return shown.length === 0 ? null : (
    <div className="prose">
      <h2>{words.cameIn}</h2>
      <p className="hint">{words.inside}</p>
      <ul>
        {shown.map(({ source, key, title }) => (
          <li key={`${source}-${key}`}>
            <q dir="auto">{title}</q> (<bdi>{source}</bdi>)
          </li>
        ))}
      </ul>
      {left > 0 && <p>{words.furtherAlerts(left)}</p>}
    </div>
  )
}
