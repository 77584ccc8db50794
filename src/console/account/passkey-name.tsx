import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import type { Ceremony } from '../session/use-ceremony.ts'
import { accountWords } from '../words/account.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

export interface PasskeyNameProps {
  readonly act: string
  readonly name: string
  readonly ceremony: Ceremony<string>
  readonly onClose: () => void
}

export const PasskeyName = ({ act, name, ceremony, onClose }: PasskeyNameProps): ReactNode => {
  const { passkeys: words } = useWords(accountWords)
  const frame = useWords(frameWords)
  const [text, setText] = useState(name)
  return (
    <Dialog title={act} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          ceremony.start(text.trim())
        }}
      >
        <TextInput
          label={words.nameLabel}
          description={words.nameHint}
          size="md"
          required
          withAsterisk={false}
          maxLength={80}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={ceremony.fault}
        />
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit" loading={ceremony.isPending}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
