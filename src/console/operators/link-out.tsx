import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Icon } from '../parts/icon.tsx'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'

/** The link of a mail, for who has no mail server yet. Clipboards need https in some browsers: the text can be selected, too. */
export const LinkOut = ({ link }: { readonly link: string }): ReactNode => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => void navigator.clipboard.writeText(link).then(() => setCopied(true))
  return (
    <div className="stack tight">
      <p className="soft small">{words.linkHint}</p>
      <div className="link-out">
        <code>{link}</code>
        {window.isSecureContext ? (
          <Button variant="default" size="xs" leftSection={<Icon name={isCopied ? 'check' : 'copy'} />} onClick={copy}>
            {isCopied ? frame.copied : frame.copy}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
