import type { ReactNode } from 'react'
import type { ProposalFile } from '../../app/proposal/read-proposal.ts'
import type { AssembledNotice } from '../../core/notice/assemble.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Proposal, Signal } from '../../core/signal/signal.ts'
import type { Instant } from '../../core/time.ts'
import { renderDocument } from '../../render/page/document.tsx'
import type { PreferenceState } from '../../render/page/subscription-pages.tsx'
import { surroundingsOf } from '../../render/page/surroundings.ts'
import type { Assets } from '../../render/page-state.ts'
import { CameIn, ProposalFacts, ProposalGround, ProposedWords } from './proposal-parts.tsx'
import { proposalWordsOf } from './proposal-words.ts'

/** What the one who looks may do here, with the capability for it where there is one. */
export type Press =
  | { readonly kind: 'publish' | 'undo'; readonly capability: string }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'nothing' }

export interface OperatorProposal extends Pick<ProposalFile, 'readers' | 'former'> {
  readonly proposal: Proposal
  readonly assembled: AssembledNotice
  readonly signals: readonly Signal[]
  /** The notice that it led to. */
  readonly notice: Notice | undefined
  readonly state: PreferenceState
  readonly press: Press
  readonly undoSeconds: number
  /** Path of this page. */
  readonly path: string
  /** Said above everything else: what was tried did not go through. */
  readonly remark: 'changed' | 'late' | 'held' | null
}

const exactTime = (at: Instant, zone: string): string => at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'second' })

const standing = ({ proposal, notice, state }: OperatorProposal): readonly string[] => {
  const words = proposalWordsOf(state.page.language)
  switch (proposal.state) {
    case 'waiting':
      return [words.lead[proposal.kind]]
    case 'dismissed':
      return [words.dismissed]
    case 'withdrawn':
      return [words.withdrawn]
    case 'accepted':
      if (notice?.status.state === 'pending')
        return [words.pending(exactTime(notice.status.effectiveAt, state.page.zone)), words.pendingWhy]
      if (notice?.status.state === 'published') return [words.published(exactTime(notice.status.publishedAt, state.page.zone))]
      return [words.undone]
  }
}

const Form = ({ path, act, capability, label }: { path: string; act: 'publish' | 'undo'; capability: string; label: string }) => (
  <form method="post" action={path}>
    <input type="hidden" name="act" value={act} />
    <input type="hidden" name="capability" value={capability} />
    <button type="submit" className={act === 'undo' ? 'quiet' : undefined}>
      {label}
    </button>
  </form>
)

/** What there is to press, within reach of a thumb, with what it does in a sentence above it. */
const Thumb = ({ shown }: { readonly shown: OperatorProposal }): ReactNode => {
  const { press, proposal, state, path, undoSeconds } = shown
  const words = proposalWordsOf(state.page.language)
  switch (press.kind) {
    case 'publish':
      return (
        <div className="thumb">
          <p className="hint">{undoSeconds > 0 ? words.undoable(undoSeconds) : words.atOnce}</p>
          <Form path={path} act="publish" capability={press.capability} label={words.publish[proposal.kind]} />
        </div>
      )
    case 'undo':
      return (
        <div className="thumb">
          <Form path={path} act="undo" capability={press.capability} label={words.undo} />
        </div>
      )
    case 'sign-in':
      return (
        <div className="thumb">
          <p className="hint">{words.signInWhy}</p>
          <a className="button" href={`/console/sign-in?then=${encodeURIComponent(path)}`}>
            {words.signIn}
          </a>
        </div>
      )
    case 'not-allowed':
      return <p>{words.notAllowed}</p>
    case 'nothing':
      return null
  }
}

const Onward = ({ proposal, notice, state }: OperatorProposal): ReactNode => {
  const words = proposalWordsOf(state.page.language)
  const isWaiting = proposal.state === 'waiting'
  const place = isWaiting || !proposal.incidentId ? `/console/proposals/${proposal.id}` : `/console/incidents/${proposal.incidentId}`
  return (
    <p>
      <a href={place}>{isWaiting ? words.change : words.toConsole}</a>
      {notice?.status.state === 'published' && (
        <>
          <br />
          <a href={`/incidents/${notice.incidentId}`}>{words.toIncident}</a>
        </>
      )}
    </p>
  )
}

/** A proposal as its operator sees it from the mail, without script: what customers would read, and one thing to press. */
export const renderOperatorProposal = (shown: OperatorProposal, assets: Assets): string => {
  const { proposal, signals, state, remark } = shown
  const { language } = state.page
  const words = proposalWordsOf(language)
  return renderDocument({
    around: surroundingsOf(state, assets),
    title: proposal.title,
    main: (
      <section className="page">
        <h1 dir="auto">{proposal.title}</h1>
        {remark && (
          <p className="faults" role="alert">
            {words[remark]}
          </p>
        )}
        <div role="status">
          {standing(shown).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <ProposalGround proposal={proposal} former={shown.former} readers={shown.readers} state={state} language={language} />
        <CameIn signals={signals} count={proposal.signalCount} language={language} />
        {proposal.state === 'waiting' && (
          <div className="prose">
            <h2>{words.reads}</h2>
            <ProposedWords assembled={shown.assembled} language={state.page.language} />
          </div>
        )}
        <ProposalFacts proposal={proposal} state={state} language={language} />
        <Onward {...shown} />
        <Thumb shown={shown} />
      </section>
    ),
  })
}
