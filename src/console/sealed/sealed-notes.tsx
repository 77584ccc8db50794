import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { When } from '../parts/when.tsx'
import { sealedWords } from '../words/sealed.ts'
import { useWords } from '../words/use-words.ts'
import { DiscardDialog, OpenNoteDialog, SealDialog } from './note-dialog.tsx'
import '../account/account.css'

type Note = Schemas['SealedNote']

export const useSealedSetting = () => useAsk(['sealed', 'setting'], (api) => api.GET('/api/sealed-notes-setting'))

const Row = ({ note }: { readonly note: Note }): ReactNode => {
  const words = useWords(sealedWords)
  const [shown, setShown] = useState<'open' | 'discard' | null>(null)
  const close = (): void => setShown(null)
  const about = note.incident ? words.about(note.incident.title) : words.free
  return (
    <li>
      <div>
        <p>
          {about} · <When at={note.sealedAt} />
        </p>
        <p className="soft small">
          {words.states[note.state]}
          {note.state === 'sealed' ? (
            <>
              {' · '}
              {note.coolDownEndsAt ? (
                <>
                  {words.until} <When at={note.coolDownEndsAt} />
                </>
              ) : (
                words.whileOpen
              )}
            </>
          ) : null}
        </p>
      </div>
      <div className="row">
        <Button variant="default" size="xs" onClick={() => setShown('open')} aria-label={`${words.open}: ${about}`}>
          {words.open}
        </Button>
        <Button variant="default" size="xs" onClick={() => setShown('discard')} aria-label={`${words.discard}: ${about}`}>
          {words.discard}
        </Button>
      </div>
      {shown === 'open' ? <OpenNoteDialog note={note} onClose={close} /> : null}
      {shown === 'discard' ? <DiscardDialog note={note} onClose={close} /> : null}
    </li>
  )
}

/** What the operator put aside; nobody else's list ever has it. */
export const SealedNotes = (): ReactNode => {
  const words = useWords(sealedWords)
  const setting = useSealedSetting()
  const asked = useAsk(['sealed', 'notes'], (api) => api.GET('/api/sealed-notes'))
  const [isWriting, setWriting] = useState(false)
  return (
    <section>
      <header>
        <h2>{words.title}</h2>
        <p className="soft small">{words.lead}</p>
      </header>
      <div className="stack tight">
        <Asked of={asked}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{setting.data?.isOn === false ? words.off : words.none}</p>
            ) : (
              <ul className="account-rows">
                {items.map((note) => (
                  <Row key={note.id} note={note} />
                ))}
              </ul>
            )
          }
        </Asked>
        {setting.data?.isOn ? (
          <div>
            <Button variant="default" onClick={() => setWriting(true)}>
              {words.write}
            </Button>
          </div>
        ) : null}
      </div>
      {isWriting ? <SealDialog incidentId={undefined} onClose={() => setWriting(false)} /> : null}
    </section>
  )
}

/** The quiet way to it from an incident; nothing says whether anything was put aside before. */
export const PutAside = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const words = useWords(sealedWords)
  const setting = useSealedSetting()
  const [isWriting, setWriting] = useState(false)
  if (!setting.data?.isOn) return null
  return (
    <>
      <button type="button" className="text-button small" onClick={() => setWriting(true)}>
        {words.write}
      </button>
      {isWriting ? <SealDialog incidentId={incidentId} onClose={() => setWriting(false)} /> : null}
    </>
  )
}
