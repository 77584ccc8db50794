import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { OnlyTo } from '../parts/only-to.tsx'
import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { FiringNote } from './firing-note.tsx'
import { addressedIds } from './incident-fields.tsx'
import { RecipientText, useRecipients } from './publish-bar.tsx'

export interface PublishLookProps {
  readonly draft: Notice
  readonly incident: Incident
  readonly gist: string
  readonly isPending: boolean
  readonly onPublish: () => void
  readonly onClose: () => void
}

/** One look before the keyboard publishes. */
export const PublishLook = ({ draft, incident, gist, isPending, onPublish, onClose }: PublishLookProps): ReactNode => {
  const words = useWords(composeWords)
  const { cancel } = useWords(frameWords)
  const { data: recipients } = useRecipients(draft.id, draft.version)
  const button = useRef<HTMLButtonElement>(null)
  // The dialog has given the focus to its first control; the next key is to publish.
  useEffect(() => button.current?.focus(), [])
  return (
    <Dialog title={words.confirm.title} onClose={onClose}>
      <p className="gist" dir="auto">
        <strong>{draft.change.title}</strong>
        <br />
        {gist}
      </p>
      <OnlyTo audienceIds={addressedIds(draft)} />
      <p className="small">{recipients ? <RecipientText recipients={recipients} /> : null}</p>
      <FiringNote draft={draft} incident={incident} />
      <p className="soft small">{words.confirm.text}</p>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          {cancel}
        </Button>
        <Button ref={button} leftSection={<Icon name="send" />} loading={isPending} onClick={onPublish}>
          {words.publish}
        </Button>
      </div>
    </Dialog>
  )
}
