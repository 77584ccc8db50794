import { NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'
import { RegimeAsks } from './regime-card.tsx'

interface BeginProps {
  readonly file: Schemas['LegalFile']
  readonly offered: readonly Schemas['KeptRegime'][]
  readonly onClose: () => void
}

/** A person judges that the incident concerns a regime, and says why. */
export const BeginDialog = ({ file, offered, onClose }: BeginProps): ReactNode => {
  const words = useWords(legalWords).incident
  const [regimeId, setRegimeId] = useState(offered.length === 1 ? (offered[0]?.id ?? '') : '')
  const [reason, setReason] = useState('')
  const regime = offered.find(({ id }) => id === regimeId)
  const begin = useDo(
    (api) =>
      api.PUT('/api/incidents/{incidentId}/legal/regimes/{regimeId}', {
        params: { path: { incidentId: file.incidentId, regimeId }, header: ifMatch(file.version) },
        body: { reason },
      }),
    { touches: ['legal', 'due'], onDone: onClose },
  )
  return (
    <DialogForm
      title={words.beginTitle}
      act={words.begin}
      onClose={onClose}
      onSend={() => begin.mutate()}
      sending={begin}
      shown={['/reason']}
      isHeld={regime === undefined}
    >
      <p className="soft">{words.beginText}</p>
      <NativeSelect
        label={words.regime}
        value={regimeId}
        data={[{ value: '', label: words.choose }, ...offered.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => setRegimeId(currentTarget.value)}
      />
      {regime ? <RegimeAsks regime={regime} /> : null}
      <LineField label={words.reason} value={reason} error={faultAt(begin.error, '/reason')} onChange={setReason} />
      <p className="soft small">{words.reasonHint}</p>
    </DialogForm>
  )
}
