import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'
import '../subscribers/subscribers.css'

/** A text to be carried elsewhere: a secret that is shown once, an address. */
export const OnceShown = ({ text, label }: { readonly text: string; readonly label: string }): ReactNode => (
  <div className="row">
    <code className="once">
      <span className="unseen">{label}: </span>
      {text}
    </code>
    <CopyButton text={text} />
  </div>
)
