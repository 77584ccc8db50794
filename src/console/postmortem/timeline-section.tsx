import { Button } from '@mantine/core'
import { type ReactNode, useCallback, useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantText } from '../../core/time.ts'
import { now } from '../clock.ts'
import { announce } from '../parts/announce.tsx'
import { Icon } from '../parts/icon.tsx'
import { When } from '../parts/when.tsx'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { useAtPostmortem } from './at-postmortem.ts'
import { linePart } from './report-bodies.ts'
import { SectionFrame } from './section-frame.tsx'
import { type Line, LineRow } from './timeline-line.tsx'

const sources: readonly Line['source'][] = ['signal', 'journal', 'phase', 'notice', 'hand']

/** As customers read them: by time, and of one moment in the order in which it came about. */
const inOrder = (lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || sources.indexOf(a.source) - sources.indexOf(b.source))

/** What came about since the timeline was saved: to be taken in, or left out for good. */
const Offered = ({
  lines,
  onTake,
}: {
  readonly lines: readonly Line[]
  readonly onTake: (line: Line, isHidden: boolean) => void
}): ReactNode => {
  const words = useWords(postmortemWords).timeline
  if (lines.length === 0) return null
  return (
    <div className="offered">
      <p>
        <strong>{words.offered(lines.length)}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <p>
              <span className="soft small">
                <When at={line.at} /> · {words.sources[line.source]}
              </span>{' '}
              <span dir="auto">{line.text}</span>
            </p>
            <div className="row">
              <Button variant="default" size="sm" onClick={() => onTake(line, false)}>
                {words.takeIn}
              </Button>
              <Button variant="subtle" color="gray" size="sm" onClick={() => onTake(line, true)}>
                {words.leaveOut}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Hidden = ({ lines, onShow }: { readonly lines: readonly Line[]; readonly onShow: ((line: Line) => void) | undefined }): ReactNode => {
  const words = useWords(postmortemWords).timeline
  if (lines.length === 0) return null
  return (
    <details className="hidden-lines">
      <summary>{words.hidden(lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="row apart">
            <span className="soft" dir="auto">
              <When at={line.at} /> {line.text}
            </span>
            {onShow ? (
              <button type="button" className="text-button small" onClick={() => onShow(line)}>
                {words.show}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

const freshLine = (at: string): Line => ({
  id: `hand:${crypto.randomUUID()}`,
  at,
  text: '…',
  source: 'hand',
  isInternal: true,
  isHidden: false,
  joinsNext: false,
})

const useLines = () => {
  const { desk, states } = useAtPostmortem()
  const kept = states.timeline?.body.lines
  const lines = useMemo(() => inOrder(kept ?? []), [kept])
  const change = useCallback(
    (id: string, part: Partial<Line>): void => {
      const { lines: before = [] } = desk.of('timeline').state.body
      desk.write('timeline', { lines: before.map((line) => (line.id === id ? { ...line, ...part } : line)) })
    },
    [desk],
  )
  const add = (line: Line): void => desk.write('timeline', { lines: [...lines, line] })
  const remove = useCallback(
    (id: string): void => {
      const { lines: before = [] } = desk.of('timeline').state.body
      desk.write('timeline', { lines: before.filter((line) => line.id !== id) })
    },
    [desk],
  )
  return { lines, change, add, remove }
}

const noFindings: never[] = []

/** The timeline line by line. */
export const TimelineSection = (): ReactNode => {
  const { postmortem, incident, findings, language, isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords).timeline
  const { lines, change, add, remove } = useLines()
  const shown = lines.filter(({ isHidden }) => !isHidden)
  const known = new Set(lines.map(({ id }) => id))
  const offered: readonly Schemas['TimelineLine'][] = isReadOnly ? [] : postmortem.offered.filter(({ id }) => !known.has(id))
  const byPart = Map.groupBy(findings, ({ part }) => part)
  const addByHand = (): void => {
    const line = freshLine(incident.endedAt ?? instantText(now()))
    add(line)
    announce(words.add)
    requestAnimationFrame(() => {
      const area = document.getElementById(`line-${line.id}`)
      if (area instanceof HTMLTextAreaElement) {
        area.focus()
        area.select()
      }
    })
  }
  return (
    <SectionFrame section="timeline">
      <Offered lines={offered} onTake={(line, isHidden) => add({ ...line, isHidden })} />
      {shown.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ol className="timeline-lines">
        {shown.map((line, i) => (
          <LineRow
            key={line.id}
            line={line}
            isJoined={shown[i - 1]?.joinsNext ?? false}
            isLast={i === shown.length - 1}
            findings={byPart.get(linePart(line.id)) ?? noFindings}
            language={language}
            isReadOnly={isReadOnly}
            onChange={change}
            onRemove={remove}
          />
        ))}
      </ol>
      {isReadOnly ? null : (
        <div className="row">
          <Button variant="default" size="sm" leftSection={<Icon name="plus" />} onClick={addByHand}>
            {words.add}
          </Button>
        </div>
      )}
      <Hidden
        lines={lines.filter(({ isHidden }) => isHidden)}
        onShow={isReadOnly ? undefined : ({ id }) => change(id, { isHidden: false })}
      />
    </SectionFrame>
  )
}
