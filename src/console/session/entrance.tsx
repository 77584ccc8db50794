import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { languages } from '../../core/page/page.ts'
import { AwayBand } from '../frame/away-band.tsx'
import { setTitle } from '../parts/document-title.ts'
import { frameWords } from '../words/frame.ts'
import { chooseLanguage, useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import '../style/mantine-whole.ts'
import './entrance.css'

export interface EntranceProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Whose console it is. */
  readonly organisation?: string | undefined
  /** Above the title: "Step 2 of 4". */
  readonly kicker?: string
  readonly children?: ReactNode
}

/** What stands before the console: one thing to do, and nothing around it. */
export const Entrance = ({ title, lead, organisation, kicker, children }: EntranceProps): ReactNode => {
  const words = useWords(frameWords)
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    setTitle(organisation ? `${title} · ${organisation}` : title)
    if (!document.activeElement || document.activeElement === document.body) heading.current?.focus()
  }, [title, organisation])
  return (
    <div className="entrance">
      <AwayBand />
      <main>
        <p className="entrance-brand">
          <Link to="/">{organisation || 'Forthright'}</Link>
        </p>
        <header>
          {kicker ? <p className="soft small">{kicker}</p> : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p className="soft">{lead}</p> : null}
        </header>
        {children}
      </main>
      <footer>
        {languages.map((one) => (
          <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => chooseLanguage(one)}>
            {words.languages[one]}
          </button>
        ))}
      </footer>
    </div>
  )
}
