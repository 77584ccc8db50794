import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useQuestion } from '../api/use-api.ts'
import { useArrival } from '../due/use-arrival.ts'
import { Icon } from '../parts/icon.tsx'
import { When } from '../parts/when.tsx'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'
import { BeginDialog } from './begin-dialog.tsx'
import { DeadlineCard } from './deadline-card.tsx'
import { Moments } from './moments.tsx'
import { legalFileQuestion, regimesQuestion } from './questions.ts'
import '../style/mantine-whole.ts'
import '../due/due.css'
import './legal.css'

type File = Schemas['LegalFile']

const BegunRegime = ({ file, begun }: { readonly file: File; readonly begun: File['regimes'][number] }): ReactNode => {
  const words = useWords(legalWords).incident
  return (
    <section className="stack tight" aria-labelledby={`legal-${begun.id}`}>
      <h4 id={`legal-${begun.id}`} className="regime-name">
        <bdi>{begun.name}</bdi>
        <span className="soft small">{begun.source}</span>
      </h4>
      <p className="soft small">
        {words.begunBy(begun.by.name)} · <When at={begun.begunAt} />: {begun.reason}
      </p>
      {begun.note ? <p className="soft small measure">{begun.note}</p> : null}
      <ul className="due-list">
        {begun.deadlines.map((deadline) => (
          <DeadlineCard key={deadline.id} file={file} begun={begun} deadline={deadline} />
        ))}
      </ul>
    </section>
  )
}

const Export = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const words = useWords(legalWords).incident
  const path = `/api/incidents/${incidentId}/legal/record`
  return (
    <div className="stack tight">
      <h3>{words.export}</h3>
      <p className="soft small measure">{words.exportText}</p>
      <div className="row">
        <Button variant="default" component="a" href={`${path}.md`} leftSection={<Icon name="download" />}>
          {words.markdown}
        </Button>
        <Button variant="default" component="a" href={path} download={`record-${incidentId}.json`} leftSection={<Icon name="download" />}>
          {words.json}
        </Button>
      </div>
    </div>
  )
}

const legalPlace = /^legal-title$/

/** The legal file of an incident, where the organisation counts any legal deadlines: moments, reports, the record for the authority. */
export const LegalSection = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const words = useWords(legalWords)
  const [isBeginning, setBeginning] = useState(false)
  const kept = useQuestion(regimesQuestion).data?.items
  const file = useQuestion(legalFileQuestion(incidentId)).data
  useArrival(legalPlace)
  if (!kept || !file || (kept.length === 0 && file.version === 0)) return null
  const offered = kept.filter(({ id }) => !file.regimes.some((begun) => begun.id === id))
  return (
    <section id="legal" className="stack" aria-labelledby="legal-title">
      <h2 id="legal-title" tabIndex={-1}>
        {words.incident.title}
      </h2>
      <p className="soft small measure">{words.advice}</p>
      <Moments file={file} />
      {file.regimes.length === 0 ? <p className="soft">{words.incident.noneBegun}</p> : null}
      {file.regimes.map((begun) => (
        <BegunRegime key={begun.id} file={file} begun={begun} />
      ))}
      {offered.length > 0 ? (
        <div className="row">
          <Button variant="default" onClick={() => setBeginning(true)}>
            {words.incident.begin}
          </Button>
        </div>
      ) : null}
      {file.version > 0 ? <Export incidentId={incidentId} /> : null}
      {isBeginning ? <BeginDialog file={file} offered={offered} onClose={() => setBeginning(false)} /> : null}
    </section>
  )
}
