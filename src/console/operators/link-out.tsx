import type { ReactNode } from 'react'
import { CopyButton } from '../parts/copy-button.tsx'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'

/** The link of a mail, for whoever gets none. */
export const LinkOut = ({ link }: { readonly link: string }): ReactNode => {
  const words = useWords(operatorWords)
  return (
    <div className="stack tight">
      <p className="soft small">{words.linkHint}</p>
      <div className="link-out">
        <code>{link}</code>
        <CopyButton text={link} />
      </div>
    </div>
  )
}
