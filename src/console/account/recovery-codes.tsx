import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'

const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Shown once. */
export const RecoveryCodes = ({ codes, onClose }: { readonly codes: readonly string[]; readonly onClose: () => void }): ReactNode => {
  const { codes: words } = useWords(accountWords)
  return (
    <Dialog title={words.recoveryTitle} onClose={onClose}>
      <p>{words.recoveryText}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row">
        <Button variant="default" leftSection={<Icon name="download" />} onClick={() => download(words.fileName, `${codes.join('\n')}\n`)}>
          {words.download}
        </Button>
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.kept}</Button>
      </div>
    </Dialog>
  )
}
