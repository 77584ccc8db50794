import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { announce } from './announce.tsx'
import { Icon } from './icon.tsx'

/** Whether the text is in the clipboard now. Browsers give none to a page without https, and may refuse it to any. */
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

export interface CopyButtonProps {
  readonly text: string
  /** Said when it worked; without it that it is copied. */
  readonly done?: string
  /** What is copied, where one button of several needs a name of its own. */
  readonly what?: string
  readonly isDisabled?: boolean
}

/** Copies, and says whether it worked; where the browser refuses, what to do instead. */
export const CopyButton = ({ text, done, what, isDisabled = false }: CopyButtonProps): ReactNode => {
  const words = useWords(frameWords)
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const copy = async (): Promise<void> => {
    const isCopied = await copied(text)
    setOutcome(isCopied ? 'copied' : 'refused')
    if (isCopied) announce(done ?? words.copied)
  }
  const label = outcome === 'copied' ? words.copied : words.copy
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name={outcome === 'copied' ? 'check' : 'copy'} />}
        disabled={isDisabled}
        onClick={() => void copy()}
        {...(what === undefined ? {} : { 'aria-label': `${what}: ${label}` })}
      >
        {label}
      </Button>
      {outcome === 'refused' ? (
        <p className="small copy-refused" role="alert">
          {words.copyRefused}
        </p>
      ) : null}
    </>
  )
}
