import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf, instantText, plusSeconds } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'

type Maintenance = Schemas['Maintenance']

export interface PlanChange {
  readonly hold?: { readonly reason: string } | null
  readonly lateEnd?: { readonly until: string; readonly reason: string } | null
}

export const usePlanChange = ({ incident, plan }: Maintenance, onDone?: () => void) =>
  useDo(
    (api, body: PlanChange) =>
      api.PATCH('/api/maintenances/{incidentId}/plan', {
        params: { path: { incidentId: incident.id }, header: ifMatch(plan?.version ?? 0) },
        body,
      }),
    { touches: ['maintenances', 'incidents'], ...(onDone ? { onDone } : {}) },
  )

interface DialogProps {
  readonly of: Maintenance
  readonly onClose: () => void
}

/** An operator's no before it starts, with the reason for colleagues. */
export const HoldDialog = ({ of, onClose }: DialogProps): ReactNode => {
  const words = useWords(maintenanceWords).hold
  const [reason, setReason] = useState('')
  const change = usePlanChange(of, onClose)
  return (
    <DialogForm
      title={words.title}
      act={words.act}
      onClose={onClose}
      onSend={() => change.mutate({ hold: { reason } })}
      sending={change}
      shown={['/hold/reason']}
    >
      <LineField label={words.reason} value={reason} error={faultAt(change.error, '/hold/reason')} onChange={setReason} />
    </DialogForm>
  )
}

/** It takes longer: it does not end by itself before then. */
export const LateDialog = ({ of, onClose }: DialogProps): ReactNode => {
  const { late: words, hold } = useWords(maintenanceWords)
  const [reason, setReason] = useState('')
  const ends = of.incident.window ? instantOf(of.incident.window.endsAt) : now()
  const [until, setUntil] = useState<string | null>(instantText(plusSeconds(ends, 3600)))
  const change = usePlanChange(of, onClose)
  return (
    <DialogForm
      title={words.title}
      act={words.act}
      onClose={onClose}
      onSend={() => change.mutate({ lateEnd: { until: until ?? '', reason } })}
      sending={change}
      shown={['/lateEnd/until', '/lateEnd/reason']}
    >
      <TimeField label={words.until} value={until} error={faultAt(change.error, '/lateEnd/until')} onChange={setUntil} />
      <LineField label={hold.reason} value={reason} error={faultAt(change.error, '/lateEnd/reason')} onChange={setReason} />
      <p className="soft small">{words.hint}</p>
    </DialogForm>
  )
}
