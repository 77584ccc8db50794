import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { announce } from './announce.tsx'
import { Icon } from './icon.tsx'

/** A text to be carried elsewhere: a secret that is shown once, an address. Copying says that it worked. */
export const OnceShown = ({ text, label }: { readonly text: string; readonly label: string }): ReactNode => {
  const words = useWords(frameWords)
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => {
      setCopied(true)
      announce(words.copied)
    })
  }
  return (
    <div className="row">
      <code className="once">
        <span className="unseen">{label}: </span>
        {text}
      </code>
      {window.isSecureContext ? (
        <Button variant="default" leftSection={<Icon name={isCopied ? 'check' : 'copy'} />} onClick={copy}>
          {isCopied ? words.copied : words.copy}
        </Button>
      ) : null}
    </div>
  )
}
