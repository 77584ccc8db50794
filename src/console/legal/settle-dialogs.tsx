import { Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf, instantText, isMinuteOver } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { useSession } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { useVersion } from '../parts/use-version.ts'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'

export type File = Schemas['LegalFile']
export type Begun = File['regimes'][number]
export type Standing = Begun['deadlines'][number]

type Outcome =
  | {
      readonly kind: 'met'
      readonly at: string
      readonly reportedBy: string
      readonly reference: string
      readonly lateReason: string
      readonly contents: string[]
    }
  | { readonly kind: 'not_applicable' | 'owed'; readonly reason: string }

interface SettleProps {
  readonly file: File
  readonly begun: Begun
  readonly deadline: Standing
  readonly onClose: () => void
}

const useSettle = ({ file, begun, deadline, onClose }: SettleProps) => {
  const version = useVersion(file.version, deadline.outcome)
  return useDo(
    (api, body: Outcome) =>
      api.PUT('/api/incidents/{incidentId}/legal/regimes/{regimeId}/deadlines/{deadlineId}', {
        params: {
          path: { incidentId: file.incidentId, regimeId: begun.id, deadlineId: deadline.id },
          header: ifMatch(version),
        },
        body,
      }),
    { touches: ['legal', 'due'], onDone: onClose },
  )
}

const isLate = (at: string | null, { dueAt }: Standing): boolean =>
  at !== null && at !== '' && dueAt !== null && isMinuteOver(instantOf(dueAt), instantOf(at))

interface MetForm {
  /** Null while what stands in the field is no time. */
  readonly at: string | null
  readonly reportedBy: string
  readonly reference: string
  readonly lateReason: string
  readonly contents: string[]
}

/** What a form that was recorded before, or is recorded for the first time, begins with. */
const useMetForm = ({ outcome, ticks }: Standing) => {
  const own = useSession().data?.operator.name ?? ''
  const [form, setForm] = useState<MetForm>({
    at: outcome?.at ?? instantText(now()),
    reportedBy: outcome?.reportedBy ?? own,
    reference: outcome?.reference ?? '',
    lateReason: outcome?.lateReason ?? '',
    contents: outcome?.contents ?? ticks.map(({ point }) => point),
  })
  return { form, set: (change: Partial<MetForm>) => setForm({ ...form, ...change }) }
}

/** A report was made: when, by whom, under what reference, with what in it; where it was late, why. */
export const MetDialog = (props: SettleProps): ReactNode => {
  const { deadline, onClose } = props
  const words = useWords(legalWords)
  const { form, set } = useMetForm(deadline)
  const settle = useSettle(props)
  const late = isLate(form.at, deadline)
  return (
    <DialogForm
      title={words.incident.metTitle}
      onClose={onClose}
      onSend={() => settle.mutate({ kind: 'met', ...form, at: form.at ?? '', lateReason: late ? form.lateReason : '' })}
      sending={settle}
      shown={['/at', '/reportedBy', '/reference', '/lateReason']}
    >
      <p>{deadline.name}</p>
      <TimeField label={words.incident.metAt} value={form.at} error={faultAt(settle.error, '/at')} onChange={(at) => set({ at })} />
      {late ? (
        <>
          <LineField
            label={words.incident.lateField}
            value={form.lateReason}
            error={faultAt(settle.error, '/lateReason')}
            onChange={(lateReason) => set({ lateReason })}
          />
          <p className="soft small">{words.incident.lateHint}</p>
        </>
      ) : null}
      <LineField
        label={words.incident.reportedBy}
        value={form.reportedBy}
        error={faultAt(settle.error, '/reportedBy')}
        onChange={(reportedBy) => set({ reportedBy })}
      />
      <LineField
        label={words.incident.referenceField}
        value={form.reference}
        error={faultAt(settle.error, '/reference')}
        onChange={(reference) => set({ reference })}
      />
      {deadline.contents.length > 0 ? (
        <Checkbox.Group label={words.contents} value={form.contents} onChange={(contents) => set({ contents })}>
          <div className="legal-checks">
            {deadline.contents.map((point) => (
              <Checkbox key={point} value={point} label={point} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
    </DialogForm>
  )
}

/** It is not owed, or it is after all; with a reason for whoever reads the file later. */
export const ReasonDialog = ({ kind, ...props }: SettleProps & { readonly kind: 'not_applicable' | 'owed' }): ReactNode => {
  const words = useWords(legalWords).incident
  const [reason, setReason] = useState('')
  const settle = useSettle(props)
  return (
    <DialogForm
      title={kind === 'owed' ? words.owedTitle : words.notTitle}
      onClose={props.onClose}
      onSend={() => settle.mutate({ kind, reason })}
      sending={settle}
      shown={['/reason']}
    >
      <p>{props.deadline.name}</p>
      <LineField label={words.reason} value={reason} error={faultAt(settle.error, '/reason')} onChange={setReason} />
      <p className="soft small">{words.reasonHint}</p>
    </DialogForm>
  )
}
