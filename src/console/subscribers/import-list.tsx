import { Button, FileButton, Radio } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { announce } from '../parts/announce.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Progress } from '../parts/progress.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useLanguage } from '../words/language.ts'
import { fieldText } from '../words/refusal-text.ts'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'
import { type ImportLine, type ImportOrder, outcomes, readImport } from './read-import.ts'

const mostBytes = 5 * 1024 * 1024
const example =
  'data:text/csv;charset=utf-8,email%2Clevel%2Cthreshold%2Ccomponents%2Clanguage%0D%0Aana%40example.org%2Cstandard%2Cminor%2C*%2Cen%0D%0A'

/** One run of an import: under way, at its end, or refused. */
const useImport = () => {
  const { importing } = useWords(subscribersWords)
  const queries = useQueryClient()
  const [line, setLine] = useState<ImportLine>()
  const [error, setError] = useState<Error | null>(null)
  const [isRunning, setRunning] = useState(false)
  const stop = useRef<AbortController>(undefined)
  const run = async (order: ImportOrder): Promise<void> => {
    const stopping = new AbortController()
    stop.current = stopping
    setRunning(true)
    setError(null)
    setLine(undefined)
    try {
      const result = await readImport(order, setLine, stopping.signal)
      announce(result.kind === 'result' ? (order.dryRun ? importing.wouldBe : importing.done) : importing.broken)
    } catch (failure) {
      setError(
        stopping.signal.aborted
          ? new Error(importing.stopped)
          : failure instanceof TypeError
            ? new Error(importing.broken)
            : asError(failure),
      )
    } finally {
      setRunning(false)
      await queries.invalidateQueries({ queryKey: ['subscribers'] })
    }
  }
  const clear = (): void => {
    setLine(undefined)
    setError(null)
  }
  return { line, error, isRunning, run, clear, stop: () => stop.current?.abort() }
}

const asError = (failure: unknown): Error => (failure instanceof Error ? failure : new Error(String(failure)))

const Tally = ({ line }: { readonly line: ImportLine }): ReactNode => {
  const { importing } = useWords(subscribersWords)
  return (
    <dl className="tally">
      {outcomes.map((outcome) => (
        <div key={outcome} className={line.counts[outcome] === 0 ? 'zero' : ''}>
          <dt>{importing.counts[outcome]}</dt>
          <dd>{line.counts[outcome]}</dd>
        </div>
      ))}
    </dl>
  )
}

const Result = ({ line }: { readonly line: ImportLine }): ReactNode => {
  const { importing } = useWords(subscribersWords)
  const language = useLanguage()
  const remarks = line.remarks ?? []
  const untold = line.counts.refused + line.counts.not_brought_back > remarks.length
  return (
    <section className="stack" aria-label={line.dryRun ? importing.wouldBe : importing.was}>
      <h3>{line.dryRun ? importing.wouldBe : importing.was}</h3>
      <Tally line={line} />
      {line.ignoredColumns && line.ignoredColumns.length > 0 ? (
        <p className="low">{importing.ignored(line.ignoredColumns.join(', '))}</p>
      ) : null}
      {remarks.length > 0 ? (
        <div className="stack tight">
          <h3>{importing.remarks}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard */}
          <ul className="remarks" tabIndex={0} aria-label={importing.remarks}>
            {remarks.map(({ line: number, detail }) => (
              <li key={number}>
                <span className="figures soft">{importing.line(number)}</span>
                <span>{fieldText(detail, language)}</span>
              </li>
            ))}
          </ul>
          {untold ? <p className="small soft">{importing.remarksMore}</p> : null}
        </div>
      ) : null}
    </section>
  )
}

const Consent = ({
  value,
  onChange,
}: {
  readonly value: ImportOrder['consent']
  readonly onChange: (value: ImportOrder['consent']) => void
}) => {
  const { importing } = useWords(subscribersWords)
  return (
    <Radio.Group label={importing.consent} value={value} onChange={(said) => onChange(said === 'vouched' ? 'vouched' : 'ask')}>
      <div className="stack tight">
        <Radio value="ask" label={importing.consents.ask} description={importing.consentHints.ask} />
        <Radio value="vouched" label={importing.consents.vouched} description={importing.consentHints.vouched} />
      </div>
    </Radio.Group>
  )
}

const FilePick = ({ file, onPick }: { readonly file: File | undefined; readonly onPick: (file: File) => void }): ReactNode => {
  const { importing } = useWords(subscribersWords)
  return (
    <div className="file-pick">
      <div className="row">
        <FileButton accept=".csv,text/csv" onChange={(picked) => picked && onPick(picked)} inputProps={{ 'aria-label': importing.file }}>
          {(props) => (
            <Button {...props} variant="default">
              {file ? importing.another : importing.file}
            </Button>
          )}
        </FileButton>
        {file ? <strong>{file.name}</strong> : null}
      </div>
      <small className="soft">
        {importing.limit}{' '}
        <a href={example} download="subscribers.csv">
          {importing.example}
        </a>
      </small>
    </div>
  )
}

interface Stage {
  readonly canLook: boolean
  readonly line: ImportLine | undefined
  readonly isRunning: boolean
}

/** How many addresses a finished dry run would take; undefined where there is none. */
const wantedOf = ({ line, isRunning }: Stage): number | undefined =>
  !isRunning && line?.dryRun && line.kind === 'result' ? line.counts.new + line.counts.changed : undefined

const Actions = ({
  stage,
  onStart,
  onStop,
  onClose,
}: {
  readonly stage: Stage
  readonly onStart: (dryRun: boolean) => void
  readonly onStop: () => void
  readonly onClose: () => void
}): ReactNode => {
  const { importing } = useWords(subscribersWords)
  const wanted = wantedOf(stage) ?? 0
  if (stage.isRunning)
    return (
      <Button variant="default" onClick={onStop}>
        {importing.stop}
      </Button>
    )
  if (wanted > 0) return <Button onClick={() => onStart(false)}>{importing.act(wanted)}</Button>
  if (stage.line?.dryRun === false && stage.line.kind === 'result') return <Button onClick={onClose}>{importing.close}</Button>
  return (
    <Button disabled={!stage.canLook} onClick={() => onStart(true)}>
      {importing.look}
    </Button>
  )
}

const Outcome = ({ stage, error }: { readonly stage: Stage; readonly error: Error | null }): ReactNode => {
  const { importing } = useWords(subscribersWords)
  const { line, isRunning } = stage
  if (isRunning)
    return <Progress label={line?.dryRun === false ? importing.working : importing.looking} done={line?.done ?? 0} total={line?.of ?? 1} />
  return (
    <>
      {line && line.kind !== 'progress' ? <Result line={line} /> : null}
      {line?.kind === 'broken_off' ? <Trouble error={new Error(`${importing.broken} ${line.detail ?? ''}`)} /> : null}
      <Trouble error={error} />
      {wantedOf(stage) === 0 ? <p>{importing.nothing}</p> : null}
    </>
  )
}

/** A list from a file: first what would happen, then, when that is wanted, its happening, with counts as it goes. */
export const ImportList = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { importing } = useWords(subscribersWords)
  const [file, setFile] = useState<File>()
  const [consent, setConsent] = useState<ImportOrder['consent']>('ask')
  const { line, error, isRunning, run, clear, stop } = useImport()
  const isTooLarge = file !== undefined && file.size > mostBytes
  const stage: Stage = { line, isRunning, canLook: file !== undefined && !isTooLarge }
  const start = (dryRun: boolean): void => void (file && run({ file, consent, dryRun }))
  return (
    <Dialog title={importing.title} onClose={onClose} shape="sheet">
      <p className="soft">{importing.lead}</p>
      <FilePick
        file={file}
        onPick={(picked) => {
          setFile(picked)
          clear()
        }}
      />
      <details>
        <summary>{importing.columns}</summary>
        <p className="soft small">{importing.columnsText}</p>
      </details>
      {isTooLarge ? (
        <p className="down" role="alert">
          {importing.tooLarge}
        </p>
      ) : null}
      <Consent
        value={consent}
        onChange={(value) => {
          setConsent(value)
          clear()
        }}
      />
      <p className="small soft">{importing.never}</p>
      <Outcome stage={stage} error={error} />
      <div className="dialog-actions">
        <Actions stage={stage} onStart={start} onStop={stop} onClose={onClose} />
      </div>
    </Dialog>
  )
}
