import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSession } from '../api/session.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWays } from '../session/ways.ts'
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
  const organisation = useWays().data?.organisation
  const email = useSession().data?.operator.email
  const text = `${codes.join('\n')}\n`
  return (
    <Dialog title={words.recoveryTitle} onClose={onClose} isFirm>
      <p>{words.recoveryText}</p>
      <div className="printed">
        <p className="print-only">
          {words.printTitle(organisation ?? 'Forthright')}, {email}. {words.printText}
        </p>
        <ul className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <div className="row">
        <CopyButton text={text} done={words.copied} />
        <Button variant="default" leftSection={<Icon name="download" />} onClick={() => download(words.fileName, text)}>
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
