import type { ReactNode } from 'react'
import { issueTitle } from '../../core/issue/issue-link.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { publicLines, publicWords } from '../../core/postmortem/public-edition.ts'
import { itemsOf, linesOf, proseOf, type SectionName, shapeOf } from '../../core/postmortem/section.ts'
import { parseTimeZone, startOfDate } from '../../core/time.ts'
import { dayText } from '../../render/text/dates.ts'
import { Prose } from '../parts/prose.tsx'
import { When } from '../parts/when.tsx'
import { useLanguage } from '../words/language.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { sectionId, useAtPostmortem } from './at-postmortem.ts'
import { ConsequenceFacts, TellingFacts, useReportSetting } from './computed.tsx'
import { isComputed, shownnessOf } from './report-bodies.ts'

/** What customers do not read, folded away where it would stand. */
const OnlyWe = ({ summary, children }: { readonly summary: string; readonly children: ReactNode }): ReactNode => (
  <details className="only-we">
    <summary>{summary}</summary>
    {children}
  </details>
)

const ReadProse = ({ section }: { readonly section: SectionName }): ReactNode => {
  const { bodies } = useAtPostmortem()
  const words = useWords(postmortemWords).read
  const prose = proseOf(bodies, section)
  const said = publicWords(prose)
  return (
    <>
      {said === null ? isComputed(section) ? null : <p className="soft read-nothing">{words.nothing}</p> : <Prose markdown={said} />}
      {prose.public.state === 'same' || prose.text === '' ? null : (
        <OnlyWe summary={words.onlyWe}>
          <Prose markdown={prose.text} />
        </OnlyWe>
      )}
    </>
  )
}

const ReadTimeline = (): ReactNode => {
  const { bodies, page } = useAtPostmortem()
  const words = useWords(postmortemWords).read
  const language = useLanguage()
  const zone = parseTimeZone(page.zone)
  const lines = publicLines(linesOf(bodies))
  const inside = linesOf(bodies).filter(({ isInternal, isHidden }) => isInternal && !isHidden)
  if (!zone.ok) return null
  return (
    <>
      {lines.length === 0 ? <p className="soft read-nothing">{words.nothing}</p> : null}
      <dl className="computed-rows">
        {lines.map(({ at, until, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names here and never move.
          <div key={i}>
            <dt>
              {clockText(at, zone.value, wordingOf(language), lines[i - 1]?.at ?? null)}
              {until ? ` – ${clockText(until, zone.value, wordingOf(language), at)}` : ''}
            </dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {inside.length > 0 ? (
        <OnlyWe summary={words.lines(inside.length)}>
          <ul className="stack tight">
            {inside.map(({ id, at, text }) => (
              <li key={id} dir="auto">
                <When at={at.toString()} /> {text}
              </li>
            ))}
          </ul>
        </OnlyWe>
      ) : null}
    </>
  )
}

const Items = ({ isPublic }: { readonly isPublic: boolean }): ReactNode => {
  const { bodies } = useAtPostmortem()
  const words = useWords(postmortemWords)
  const setting = useReportSetting()
  const items = itemsOf(bodies).filter((item) => item.isPublic === isPublic)
  const dayOf = (on: string | null): string => {
    const day = on === null || !setting ? undefined : startOfDate(on, setting.zone)
    return day && setting ? dayText(day, setting.zone, setting.wording) : ''
  }
  return (
    <ul className="read-items">
      {items.map(({ what, ownerRole, on, issue }) => (
        <li key={`${what} ${on}`} dir="auto">
          {what} <span className="soft">{words.actions.byRole(ownerRole, dayOf(on))}</span>
          {issue && (issue.isPublic || !isPublic) ? (
            <>
              {' '}
              <a href={issue.url} rel="noreferrer" target="_blank">
                {issueTitle(issue.url)}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const ReadActions = (): ReactNode => {
  const { bodies } = useAtPostmortem()
  const words = useWords(postmortemWords).read
  const items = itemsOf(bodies)
  return (
    <>
      {items.some(({ isPublic }) => isPublic) ? <Items isPublic /> : <p className="soft read-nothing">{words.nothing}</p>}
      {items.some(({ isPublic }) => !isPublic) ? (
        <OnlyWe summary={words.onlyWe}>
          <Items isPublic={false} />
        </OnlyWe>
      ) : null}
    </>
  )
}

const Facts = ({ section }: { readonly section: SectionName }): ReactNode => {
  if (section === 'consequences') return <ConsequenceFacts />
  return section === 'telling' ? <TellingFacts /> : null
}

const readers = { prose: ReadProse, free: ReadProse, timeline: ReadTimeline, actions: ReadActions } as const

/** Section by section what customers would read now, and folded away beside it what they would not. */
export const PublicView = (): ReactNode => {
  const { bodies, sections, headingOf } = useAtPostmortem()
  const words = useWords(postmortemWords)
  return sections.map((section) => {
    const Reader = readers[shapeOf(section)]
    const shown = shownnessOf(bodies, section)
    return (
      <section
        key={section}
        id={sectionId(section)}
        tabIndex={-1}
        className="postmortem-section read"
        aria-labelledby={`${sectionId(section)}-title`}
      >
        <header className="postmortem-head">
          <h2 id={`${sectionId(section)}-title`}>{headingOf(section).title}</h2>
          <span className={`shown-tag small is-${shown}`}>{words.states[shown]}</span>
        </header>
        <Facts section={section} />
        <Reader section={section} />
      </section>
    )
  })
}
