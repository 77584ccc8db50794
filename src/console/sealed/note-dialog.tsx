import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { sealedWords } from '../words/sealed.ts'
import { useWords } from '../words/use-words.ts'
import '../style/mantine-whole.ts'

type Note = Schemas['SealedNote']

const acting = (note: Note) => ({ params: { path: { noteId: note.id }, header: { 'If-Match': `"v${note.version}"` } } }) as const

/** Words to be put aside, for an incident or for none. */
export const SealDialog = ({
  incidentId,
  onClose,
}: {
  readonly incidentId: string | undefined
  readonly onClose: () => void
}): ReactNode => {
  const words = useWords(sealedWords)
  const [text, setText] = useState('')
  const seal = useDo((api) => api.POST('/api/sealed-notes', { body: { words: text, ...(incidentId ? { incidentId } : {}) } }), {
    touches: ['sealed'],
    onDone: () => {
      toast(words.sealedNow)
      onClose()
    },
  })
  return (
    <DialogForm title={words.write} act={words.seal} onClose={onClose} onSend={() => seal.mutate()} sending={seal} shown={['/words']}>
      <Textarea
        label={words.words}
        description={words.lead}
        autosize
        minRows={5}
        value={text}
        error={faultAt(seal.error, '/words')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </DialogForm>
  )
}

export const DiscardDialog = ({ note, onClose }: { readonly note: Note; readonly onClose: () => void }): ReactNode => {
  const words = useWords(sealedWords)
  const discard = useDo((api) => api.DELETE('/api/sealed-notes/{noteId}', acting(note)), {
    touches: ['sealed', 'due'],
    onDone: () => {
      toast(words.discarded)
      onClose()
    },
  })
  return (
    <Confirm
      title={words.discardTitle}
      act={words.discard}
      isGrave
      onAct={() => discard.mutate()}
      onClose={onClose}
      isPending={discard.isPending}
      error={discard.error}
    >
      <p>{words.discardText}</p>
    </Confirm>
  )
}

const Editor = ({ note, kept, onClose }: { readonly note: Note; readonly kept: string; readonly onClose: () => void }): ReactNode => {
  const words = useWords(sealedWords)
  const [text, setText] = useState(kept)
  const [to, setTo] = useState('')
  const done = (said: string) => () => {
    toast(said)
    onClose()
  }
  const touches = ['sealed', 'due']
  const soften = useDo((api) => api.PUT('/api/sealed-notes/{noteId}', { ...acting(note), body: { words: text } }), {
    touches,
    onDone: done(words.again),
  })
  const addresses = to.split(/[\s,;]+/).filter((one) => one !== '')
  const send = useDo((api) => api.POST('/api/sealed-notes/{noteId}/send', { ...acting(note), body: { words: text, addresses } }), {
    touches,
    onDone: done(words.sent),
  })
  const isSent = note.state === 'sent'
  return (
    <div className="stack">
      <Textarea
        label={words.words}
        autosize
        minRows={5}
        readOnly={isSent}
        value={text}
        error={faultAt(soften.error ?? send.error, '/words')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {note.state === 'due' ? (
        <Textarea
          label={words.to}
          description={words.toHint}
          autosize
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      ) : null}
      <Trouble error={soften.error ?? send.error} />
      {isSent ? null : (
        <div className="dialog-actions">
          <Button variant="default" loading={soften.isPending} onClick={() => soften.mutate()}>
            {words.sealAgain}
          </Button>
          {note.state === 'due' ? (
            <Button loading={send.isPending} onClick={() => send.mutate()}>
              {words.send}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}

/** A note of one's own, open: read it, soften it, or after its cool-down send it. */
export const OpenNoteDialog = ({ note, onClose }: { readonly note: Note; readonly onClose: () => void }): ReactNode => {
  const words = useWords(sealedWords)
  const asked = useAsk(['sealed', note.id, note.version], (api) =>
    api.GET('/api/sealed-notes/{noteId}', { params: { path: { noteId: note.id } } }),
  )
  return (
    <Dialog title={note.incident ? words.about(note.incident.title) : words.free} onClose={onClose} shape="sheet">
      <Asked of={asked}>
        {(opened) => (opened.words === null ? <p>{words.unreadable}</p> : <Editor note={note} kept={opened.words} onClose={onClose} />)}
      </Asked>
    </Dialog>
  )
}
