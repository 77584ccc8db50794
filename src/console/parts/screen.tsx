import { type ReactNode, useEffect, useRef } from 'react'
import { usePage } from '../api/page.ts'
import { setTitle } from './document-title.ts'
import './screen.css'

export interface ScreenProps {
  readonly title: string
  /** One sentence under the title, where it helps. */
  readonly lead?: ReactNode
  /** Buttons beside the title. */
  readonly actions?: ReactNode
  /** Wide screens keep running text readable; tables and the composer take all the room. */
  readonly width?: 'text' | 'full'
  readonly children: ReactNode
}

/**
 * What a route draws: title of document and screen, and the focus on it after a navigation, so that the keyboard and the screen reader
 * are where the eyes are.
 */
export const Screen = ({ title, lead, actions, width = 'text', children }: ScreenProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { data: page } = usePage()
  useEffect(() => {
    setTitle(page ? `${title} · ${page.name}` : title)
  }, [title, page])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <div className={`screen ${width}`}>
      <header className="screen-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p className="soft">{lead}</p> : null}
        </div>
        {actions ? <div className="row">{actions}</div> : null}
      </header>
      {children}
    </div>
  )
}
