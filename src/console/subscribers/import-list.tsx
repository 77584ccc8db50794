import { Button, FileButton, Radio } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { Progress } from '../parts/progress.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useLanguage } from '../words/language.ts'
import { fieldText } from '../words/refusal-text.ts'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'
import { leaveImport, lookAtImport, startImport, stopImport, useImportRun } from './import-run.ts'
import { type ImportLine, type ImportOrder, outcomes } from './read-import.ts'

const mostBytes = 5 * 1024 * 1024
const example =
  'data:text/csv;charset=utf-8,email%2Clevel%2Cthreshold%2Ccomponents%2Clanguage%0D%0Aana%40example.org%2Cstandard%2Cminor%2C*%2Cen%0D%0A'

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
  const untold = line.counts.refused + line.counts.not_brought_back > new Set(remarks.map((remark) => remark.line)).size
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
            {remarks.map(({ line: number, column, detail }) => (
              <li key={`${number} ${column} ${detail}`}>
                <span className="figures soft">{importing.line(number, column)}</span>
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
  /** What is under way changes the list; otherwise it only looks. */
  readonly isWriting: boolean
}

/** How many addresses a finished dry run would take; undefined where there is none. */
const wantedOf = ({ line, isRunning }: Stage): number | undefined =>
  !isRunning && line?.dryRun && line.kind === 'result' ? line.counts.new + line.counts.changed : undefined

const Actions = ({
  stage,
  onStart,
  onClose,
}: {
  readonly stage: Stage
  readonly onStart: (dryRun: boolean) => void
  readonly onClose: () => void
}): ReactNode => {
  const { importing } = useWords(subscribersWords)
  const wanted = wantedOf(stage) ?? 0
  if (stage.isRunning)
    return (
      <>
        <Button variant="default" onClick={stopImport}>
          {importing.stop}
        </Button>
        {stage.isWriting ? <Button onClick={onClose}>{importing.goOn}</Button> : null}
      </>
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
    return (
      <section className="stack tight" aria-label={stage.isWriting ? importing.working : importing.looking}>
        <Progress label={stage.isWriting ? importing.working : importing.looking} done={line?.done ?? 0} total={line?.of ?? 1} />
        {line ? <Tally line={line} /> : null}
        {stage.isWriting ? <p className="small soft">{importing.goesOn}</p> : null}
      </section>
    )
  return (
    <>
      {line && line.kind !== 'progress' ? <Result line={line} /> : null}
      {line?.kind === 'broken_off' ? <Trouble error={new Error(`${importing.broken} ${line.detail ?? ''}`)} /> : null}
      <Trouble error={error} />
      {wantedOf(stage) === 0 ? <p>{importing.nothing}</p> : null}
    </>
  )
}

/** What is chosen, and the run that came of it; a dialog that is opened again finds the one that went on. */
const useOrder = () => {
  const queries = useQueryClient()
  const run = useImportRun()
  const [file, setFile] = useState(run?.order.file)
  const [consent, setConsent] = useState<ImportOrder['consent']>(run?.order.consent ?? 'ask')
  useEffect(lookAtImport, [])
  const start = (dryRun: boolean): void => {
    if (file) void startImport({ file, consent, dryRun }).then(() => queries.invalidateQueries({ queryKey: ['subscribers'] }))
  }
  const changing =
    <T,>(change: (value: T) => void) =>
    (value: T): void => {
      change(value)
      leaveImport()
    }
  return { run, file, consent, pick: changing<File>(setFile), choose: changing(setConsent), start }
}

/** A list from a file: first what would happen, then, when that is wanted, its happening, with counts as it goes. */
export const ImportList = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { importing } = useWords(subscribersWords)
  const { run, file, consent, pick, choose, start } = useOrder()
  const isTooLarge = file !== undefined && file.size > mostBytes
  const { line, isRunning = false, error = null } = run ?? {}
  const isWriting = isRunning && run?.order.dryRun === false
  const stage: Stage = { line, isRunning, isWriting, canLook: file !== undefined && !isTooLarge }
  const close = (): void => {
    leaveImport()
    onClose()
  }
  return (
    <Dialog title={importing.title} onClose={close} shape="sheet">
      {isWriting ? (
        <p>
          <strong>{file?.name}</strong>
        </p>
      ) : (
        <>
          <p className="soft">{importing.lead}</p>
          <FilePick file={file} onPick={pick} />
          <details>
            <summary>{importing.columns}</summary>
            <p className="soft small">{importing.columnsText}</p>
          </details>
          {isTooLarge ? (
            <p className="down" role="alert">
              {importing.tooLarge}
            </p>
          ) : null}
          <Consent value={consent} onChange={choose} />
          <p className="small soft">{importing.never}</p>
        </>
      )}
      <Outcome stage={stage} error={error} />
      <div className="dialog-actions">
        <Actions stage={stage} onStart={start} onClose={close} />
      </div>
    </Dialog>
  )
}

/** An import that goes on without its dialog: how far it is, and the way back to it. */
export const ImportUnderWay = ({ onShow }: { readonly onShow: () => void }): ReactNode => {
  const { importing } = useWords(subscribersWords)
  const run = useImportRun()
  if (!run?.isRunning || run.order.dryRun) return null
  return (
    <section className="card row apart import-run" aria-label={importing.working}>
      <Progress label={importing.working} done={run.line?.done ?? 0} total={run.line?.of ?? 1} />
      <Button variant="default" onClick={onShow}>
        {importing.show}
      </Button>
    </section>
  )
}
