import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SectionName } from '../../core/postmortem/section.ts'
import { Icon } from '../parts/icon.tsx'
import '../parts/two-sides.css'
import { When } from '../parts/when.tsx'
import { useLanguage } from '../words/language.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { fieldText, refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { sectionId, useAtPostmortem } from './at-postmortem.ts'
import { type Body, isSameLine } from './join-bodies.ts'
import { shownAsOf, shownnessOf } from './report-bodies.ts'
import type { SectionState } from './section-desk.ts'

type Words = (typeof postmortemWords)['en']

/** A body in plain lines, for laying two beside each other: each with who reads it, or choosing one would publish unseen. */
const bodyText = ({ text, publicText, lines, items }: Body, { conflict: { inside, hidden }, publicText: forCustomers }: Words): string =>
  [
    text ?? '',
    ...(typeof publicText === 'string' ? [`${forCustomers}:\n${publicText}`] : []),
    ...(lines ?? []).map((line) => `${line.isHidden ? `${hidden}: ` : line.isInternal ? `${inside}: ` : ''}${line.text}`),
    ...(items ?? []).map(
      ({ what, ownerRole, on, isPublic, issue }) =>
        `${isPublic ? '' : `${inside}: `}${[what, ownerRole, on ?? '', issue?.url ?? ''].filter(Boolean).join(' · ')}`,
    ),
  ]
    .filter(Boolean)
    .join('\n\n')

/** Only what is different: whoever chooses between two timelines need not read sixty lines twice. */
const ownParts = (mine: Body, theirs: Body): Body => ({
  ...mine,
  ...(mine.lines ? { lines: mine.lines.filter((line) => !theirs.lines?.some((other) => isSameLine(other, line))) } : {}),
})

const Conflict = ({ section, state }: { readonly section: SectionName; readonly state: SectionState }): ReactNode => {
  const { desk } = useAtPostmortem()
  const all = useWords(postmortemWords)
  const words = all.conflict
  const { conflict, body } = state
  if (!conflict) return null
  const own = desk.of(section)
  const isProse = conflict.body.text !== undefined
  const sides = [
    { title: words.mine, body, text: bodyText(ownParts(body, conflict.body), all), act: words.keep, onAct: () => own.keepMine() },
    {
      ...{ title: words.theirs, body: conflict.body, text: bodyText(ownParts(conflict.body, body), all) },
      ...{ act: words.take, onAct: () => own.takeTheirs() },
    },
  ]
  return (
    <div className="conflict" role="alert">
      <p>
        <strong>{words.title(conflict.writtenBy?.name ?? null)}</strong>
      </p>
      <div className="conflict-sides">
        {sides.map(({ title, body: side, text, act, onAct }) => (
          <div key={title} className="conflict-side">
            <p className="conflict-name">{title}</p>
            <p dir="auto">{text || <span className="soft">{words.nothing}</span>}</p>
            {isProse ? (
              <p className="soft small">
                {all.shown}: {all.shownAs[shownAsOf(side)]}
              </p>
            ) : null}
            <Button variant="default" size="sm" onClick={onAct}>
              {act}
            </Button>
          </div>
        ))}
      </div>
      <div className="row">
        <Button variant="default" size="sm" onClick={() => own.join()}>
          {words.join}
        </Button>
        <span className="soft small">{words.hint}</span>
      </div>
    </div>
  )
}

const tones = { saved: 'soft', partly: 'low', saving: 'soft', kept: 'low', conflict: 'part', refused: 'down' } as const

/** What is saved, and who wrote last. */
const Standing = ({ state, hasWrong }: { readonly state: SectionState; readonly hasWrong: boolean }): ReactNode => {
  const words = useWords(postmortemWords)
  const { saving, isKept, kept } = state
  const said = saving === 'saved' && hasWrong ? 'partly' : saving
  return (
    <p className={`postmortem-standing small ${tones[said]}`}>
      <span role="status">
        {said === 'saved' && kept.version === 0 ? null : words.saving[said === 'kept' && !isKept ? 'unkept' : said]}
      </span>
      {saving === 'saved' && kept.writtenBy && kept.updatedAt ? (
        <span className="soft">
          · {words.savedBy(kept.writtenBy.name)}, <When at={kept.updatedAt} />
        </span>
      ) : null}
    </p>
  )
}

const Faults = ({ state: { refusal } }: { readonly state: SectionState }): ReactNode => {
  const language = useLanguage()
  if (!refusal) return null
  const said =
    refusal.errors.length > 0 ? refusal.errors.map(({ detail }) => fieldText(detail, language)) : [refusalText(refusal, language)]
  return [...new Set(said)].map((one) => (
    <p key={one} className="small down" role="alert">
      {one}
    </p>
  ))
}

/** What stands around every section: its name, how much of it customers read, what is saved, and two texts where there are two. */
export const SectionFrame = ({ section, children }: { readonly section: SectionName; readonly children: ReactNode }): ReactNode => {
  const { states, bodies, headingOf, others, onSection, hasWrong } = useAtPostmortem()
  const words = useWords(postmortemWords)
  const state = states[section]
  const shown = shownnessOf(bodies, section)
  const { title, hint } = headingOf(section)
  const here = others.filter((other) => other.section === section)
  if (!state) return null
  return (
    <section
      className={`postmortem-section${here.length > 0 ? ' shared' : ''}`}
      id={sectionId(section)}
      tabIndex={-1}
      aria-labelledby={`${sectionId(section)}-title`}
      onFocus={() => onSection(section)}
    >
      <header className="postmortem-head">
        <h2 id={`${sectionId(section)}-title`}>{title}</h2>
        <span className={`shown-tag small is-${shown}`}>
          {shown === 'internal' ? <Icon name="key" /> : null}
          {words.states[shown]}
        </span>
      </header>
      <p className="soft small" id={`${sectionId(section)}-hint`}>
        {hint}
      </p>
      {here.map(({ operatorId, name }) => (
        <p key={operatorId} className="small work">
          {words.writesHere(name)}
        </p>
      ))}
      {children}
      <Faults state={state} />
      <Standing state={state} hasWrong={hasWrong && section === 'actions'} />
      <Conflict section={section} state={state} />
    </section>
  )
}
