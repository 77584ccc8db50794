import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { ClockPolicy } from '../../core/policy/clock-policy.ts'
import { instantOf } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useAsk } from '../api/use-api.ts'
import { parseClockView } from '../compose/parse-views.ts'
import { useActor } from '../journal/use-actor.ts'
import { Asked } from '../parts/asked.tsx'
import { fullText } from '../parts/time-text.ts'
import { When } from '../parts/when.tsx'
import { clockWords } from '../words/clock.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { clockFormOf, differingFields } from './clock-form.ts'
import { Difference } from './difference.tsx'
import { TakeDialog } from './take-dialog.tsx'

type View = Schemas['ClockPolicy']

interface Kept {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly clock: View | null
}

interface RowProps {
  readonly version: Kept
  /** The one before it; undefined where that is on an older page. */
  readonly before: View | null | undefined
  readonly isNow: boolean
  readonly onRestore: ((clock: View) => void) | undefined
}

const Restore = ({ label, onAct }: { readonly label: string; readonly onAct: () => void }): ReactNode => {
  const words = useWords(clockWords).versions
  return (
    <Button variant="default" size="xs" aria-label={label} onClick={onAct}>
      {words.restore}
    </Button>
  )
}

const Row = ({ version, before, isNow, onRestore }: RowProps): ReactNode => {
  const words = useWords(clockWords).versions
  const actor = useActor(version.actor)
  const zone = usePage().data?.zone ?? 'UTC'
  const language = useLanguage()
  const { clock } = version
  const count = clock && before ? differingFields(clockFormOf(before), clockFormOf(clock)).length : 0
  return (
    <li>
      <div className="row apart">
        <span>
          <When at={version.at} /> · <bdi>{actor}</bdi>
          {isNow ? <span className="clock-mark small"> {words.now}</span> : null}
        </span>
        {clock && !isNow && onRestore ? (
          <Restore label={words.restoreOf(fullText(instantOf(version.at), zone, language))} onAct={() => onRestore(clock)} />
        ) : null}
      </div>
      {clock ? null : <p className="soft small">{words.unreadable}</p>}
      {clock && before ? (
        <details>
          <summary className="small soft">{words.changes(count)}</summary>
          <Difference before={clockFormOf(before)} after={clockFormOf(clock)} />
        </details>
      ) : null}
    </li>
  )
}

interface ListProps {
  readonly page: Schemas['Page']
  readonly isReadOnly: boolean
}

const Slice = ({
  before,
  onRestore,
}: {
  readonly before: number | null
  readonly onRestore: ((clock: View) => void) | undefined
}): ReactNode => {
  const words = useWords(clockWords).versions
  const [isOlder, setOlder] = useState(false)
  const found = useAsk(['journal', 'clock', before], (api) =>
    api.GET('/api/page/clock/versions', { params: { query: before === null ? {} : { before } } }),
  )
  return (
    <Asked of={found}>
      {({ items, next, first }) => (
        <>
          {items.map((version, i) => (
            <Row
              key={version.sequence}
              version={version}
              before={i + 1 < items.length ? items[i + 1]?.clock : next === null ? first : undefined}
              isNow={before === null && i === 0}
              onRestore={onRestore}
            />
          ))}
          {next === null ? (
            <li className="row apart">
              <span>{words.first}</span>
              {items.length > 0 && onRestore ? (
                <Restore label={`${words.restore}: ${words.firstHint}`} onAct={() => onRestore(first)} />
              ) : null}
            </li>
          ) : null}
          {next !== null && !isOlder ? (
            <li>
              <button type="button" className="text-button" onClick={() => setOlder(true)}>
                {words.more}
              </button>
            </li>
          ) : null}
          {next !== null && isOlder ? <Slice before={next} onRestore={onRestore} /> : null}
        </>
      )}
    </Asked>
  )
}

/** Every policy there was: who made it, when, and what it changed; an owner puts one back as a new version. */
export const Versions = ({ page, isReadOnly }: ListProps): ReactNode => {
  const words = useWords(clockWords).versions
  const [restoring, setRestoring] = useState<ClockPolicy>()
  return (
    <section className="card stack tight" aria-labelledby="clock-versions">
      <h2 id="clock-versions">{words.title}</h2>
      <ol className="clock-versions">
        <Slice before={null} onRestore={isReadOnly ? undefined : (clock) => setRestoring(parseClockView(clock))} />
      </ol>
      {restoring ? (
        <TakeDialog title={words.restoreTitle} act={words.restore} page={page} policy={restoring} onClose={() => setRestoring(undefined)} />
      ) : null}
    </section>
  )
}
