import { type ReactNode, useId, useState } from 'react'
import { mostSummaryWords, wordsIn } from '../../core/postmortem/public-edition.ts'
import type { SectionName } from '../../core/postmortem/section.ts'
import { Choice } from '../compose/choice.tsx'
import { GuidedArea } from '../compose/guided-area.tsx'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { sectionId, useAtPostmortem } from './at-postmortem.ts'
import { shownAsOf } from './report-bodies.ts'
import { SectionFrame } from './section-frame.tsx'

/** The summary has to stand alone in a mail. */
const WordCount = ({ text }: { readonly text: string }): ReactNode => {
  const words = useWords(postmortemWords)
  const count = wordsIn(text)
  return <p className={`small ${count > mostSummaryWords ? 'down' : 'soft'}`}>{words.words(count, mostSummaryWords)}</p>
}

type Shown = ReturnType<typeof shownAsOf>

/** What is typed first is for those inside, until its writer has said who else reads it; a summary is written for customers. */
const useShown = (section: SectionName): readonly [Shown, (shown: Shown) => void] => {
  const { states } = useAtPostmortem()
  const [first, setFirst] = useState<Shown>(section === 'summary' ? 'same' : 'internal')
  const state = states[section]
  const isNew = state?.kept.version === 0 && (state.body.text ?? '') === '' && state.body.publicText === undefined
  return [isNew ? first : shownAsOf(state?.body ?? {}), setFirst]
}

/** Other words begin with those that customers read already; what only those inside read is never copied there. */
const bodiesFor = (text: string, publicText: string | null | undefined) =>
  ({
    same: { text },
    other: { text, publicText: publicText === undefined ? text : (publicText ?? '') },
    internal: { text, publicText: null },
  }) as const

interface ChoiceProps {
  readonly section: SectionName
  readonly shown: Shown
  readonly onChoose: (shown: Shown) => void
}

const PublicChoice = ({ section, shown, onChoose }: ChoiceProps): ReactNode => {
  const { headingOf, isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords)
  return (
    <div className="shown-choice">
      <span className="small soft" aria-hidden="true">
        {words.shown}
      </span>
      <Choice
        legend={`${words.shown}: ${headingOf(section).title}`}
        value={shown}
        isReadOnly={isReadOnly}
        options={(['same', 'other', 'internal'] as const).map((value) => ({ value, label: words.shownAs[value] }))}
        onChoose={onChoose}
      />
    </div>
  )
}

/** A section in words: ours, and what customers read of it. */
export const ProseSection = ({ section, children }: { readonly section: SectionName; readonly children?: ReactNode }): ReactNode => {
  const { desk, states, headingOf, findings, language, isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords)
  const id = useId()
  const { text = '', publicText } = states[section]?.body ?? {}
  const [shown, setFirst] = useShown(section)
  const own = findings.filter(({ part }) => part === section)
  const said = publicText === undefined ? text : publicText
  const isApart = typeof publicText === 'string'
  const area = { rows: 3, lang: language, isReadOnly, describedBy: `${sectionId(section)}-hint` }
  return (
    <SectionFrame section={section}>
      {children}
      <div className={isApart ? 'two-texts' : ''}>
        <div className={`own-text${shown === 'internal' ? ' internal' : ''}`}>
          <label className={isApart ? 'small soft' : 'unseen'} htmlFor={id}>
            {isApart ? words.text : `${words.text}: ${headingOf(section).title}`}
          </label>
          <GuidedArea
            {...area}
            id={id}
            value={text}
            findings={publicText === undefined ? own : []}
            onChange={(typed) => desk.write(section, bodiesFor(typed, publicText)[shown])}
          />
        </div>
        {isApart ? (
          <div className="own-text">
            <label className="small soft" htmlFor={`${id}-public`}>
              {words.publicText}
            </label>
            <GuidedArea
              {...area}
              id={`${id}-public`}
              value={publicText}
              findings={own}
              onChange={(typed) => desk.write(section, { text, publicText: typed })}
            />
          </div>
        ) : null}
      </div>
      {section === 'summary' && said !== null && said !== '' ? <WordCount text={said} /> : null}
      <PublicChoice
        section={section}
        shown={shown}
        onChoose={(chosen) => {
          setFirst(chosen)
          desk.write(section, bodiesFor(text, publicText)[chosen])
        }}
      />
    </SectionFrame>
  )
}
