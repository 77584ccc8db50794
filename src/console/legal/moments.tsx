import { Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { type LegalMoment, legalMoments } from '../../core/legal/regime.ts'
import { instantText } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { useVersion } from '../parts/use-version.ts'
import { When } from '../parts/when.tsx'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'

type File = Schemas['LegalFile']
type Stamp = File['stamps'][number]

interface MomentDialogProps {
  readonly file: File
  readonly moment: LegalMoment
  /** What was recorded last, if anything was. */
  readonly last: Stamp | undefined
  readonly onClose: () => void
}

const MomentDialog = ({ file, moment, last, onClose }: MomentDialogProps): ReactNode => {
  const words = useWords(legalWords)
  const [at, setAt] = useState<string | null>(last?.at ?? instantText(now()))
  const [isNever, setNever] = useState(false)
  const [reason, setReason] = useState('')
  const version = useVersion(file.version, last)
  const stamping = useDo(
    (api) =>
      api.PUT('/api/incidents/{incidentId}/legal/moments/{moment}', {
        params: { path: { incidentId: file.incidentId, moment }, header: ifMatch(version) },
        // No time at all is refused by the server in words.
        body: { at: isNever ? null : (at ?? ''), reason },
      }),
    { touches: ['legal', 'due'], onDone: onClose },
  )
  return (
    <DialogForm
      title={words.incident.momentTitle(words.moments[moment])}
      onClose={onClose}
      onSend={() => stamping.mutate()}
      sending={stamping}
      shown={['/at', '/reason']}
    >
      <p className="soft">{words.momentHints[moment]}</p>
      {isNever ? null : <TimeField label={words.incident.when} value={at} error={faultAt(stamping.error, '/at')} onChange={setAt} />}
      {last?.at ? (
        <Checkbox label={words.incident.never} checked={isNever} onChange={({ currentTarget }) => setNever(currentTarget.checked)} />
      ) : null}
      <LineField label={words.incident.reason} value={reason} error={faultAt(stamping.error, '/reason')} onChange={setReason} />
      <p className="soft small">{words.incident.reasonHint}</p>
    </DialogForm>
  )
}

const StampLine = ({ stamp }: { readonly stamp: Stamp }): ReactNode => {
  const words = useWords(legalWords).incident
  return (
    <span>
      {words.by(stamp.by.name)} · <When at={stamp.setAt} />: {stamp.reason}
    </span>
  )
}

const Earlier = ({ stamps }: { readonly stamps: readonly Stamp[] }): ReactNode => {
  const words = useWords(legalWords).incident
  if (stamps.length === 0) return null
  return (
    <details className="small soft">
      <summary>{words.history(stamps.length)}</summary>
      <ul className="legal-history">
        {stamps.map((stamp) => (
          <li key={`${stamp.setAt} ${stamp.at}`}>
            {stamp.at ? <When at={stamp.at} /> : words.takenBack} · <StampLine stamp={stamp} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const Moment = ({ file, moment }: { readonly file: File; readonly moment: LegalMoment }): ReactNode => {
  const words = useWords(legalWords)
  const [isOpen, setOpen] = useState(false)
  const own = file.stamps.filter((stamp) => stamp.moment === moment)
  const last = own.at(-1)
  const name = words.moments[moment]
  return (
    <li className="legal-moment">
      <h4>{name}</h4>
      <p>
        {last?.at ? <When at={last.at} withOwn /> : <span className="soft">{last ? words.incident.takenBack : words.incident.notYet}</span>}
      </p>
      <p className="soft small">{last ? <StampLine stamp={last} /> : words.momentHints[moment]}</p>
      <Earlier stamps={own.slice(0, -1).toReversed()} />
      <p>
        <button
          type="button"
          className="text-button small"
          aria-label={last ? words.incident.correctNamed(name) : words.incident.recordNamed(name)}
          onClick={() => setOpen(true)}
        >
          {last ? words.incident.correct : words.incident.record}
        </button>
      </p>
      {isOpen ? <MomentDialog file={file} moment={moment} last={last} onClose={() => setOpen(false)} /> : null}
    </li>
  )
}

/** The moments from which laws count: when, who recorded it, why, and what was said before. */
export const Moments = ({ file }: { readonly file: File }): ReactNode => {
  const words = useWords(legalWords).incident
  return (
    <section className="stack tight" aria-labelledby="legal-moments">
      <h3 id="legal-moments">{words.momentsTitle}</h3>
      <ul className="legal-moments">
        {legalMoments.map((moment) => (
          <Moment key={moment} file={file} moment={moment} />
        ))}
      </ul>
    </section>
  )
}
