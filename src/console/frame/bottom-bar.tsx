import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { usePageUrl } from '../api/page.ts'
import type { OwnSession } from '../api/session.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { LateBadge } from './late-badge.tsx'
import { openPalette } from './palette-store.ts'
import { places } from './places.ts'
import { usePlace } from './use-place.ts'
import { WaitingBadge } from './waiting-badge.tsx'

const MoreSheet = ({ session, onClose }: { readonly session: OwnSession; readonly onClose: () => void }): ReactNode => {
  const words = useWords(frameWords)
  const pageUrl = usePageUrl()
  const at = usePlace()
  const others = places.filter(({ id, act }) => id !== 'home' && id !== 'incidents' && session.acts.includes(act))
  return (
    <Dialog title={words.more} shape="sheet" onClose={onClose}>
      <ul className="more-places">
        {others.map(({ id, to }) => (
          <li key={id}>
            <Link
              to={to}
              className="side-link"
              activeOptions={{ exact: true }}
              aria-current={id === at ? 'page' : undefined}
              onClick={onClose}
            >
              <Icon name={id} />
              {words.places[id]}
              {id === 'questions' ? <WaitingBadge /> : null}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/account" className="side-link" onClick={onClose}>
            <Icon name="account" />
            {words.places.account}
          </Link>
        </li>
        <li>
          <button
            type="button"
            className="side-link"
            onClick={() => {
              onClose()
              openPalette()
            }}
          >
            <Icon name="search" />
            {words.palette}
          </button>
        </li>
        <li>
          <a className="side-link" href={`${pageUrl}/`} target="_blank" rel="noreferrer">
            <Icon name="outside" />
            {words.page}
          </a>
        </li>
      </ul>
    </Dialog>
  )
}

/** Phones: what is needed at three in the morning, under the thumb. */
export const BottomBar = ({ session }: { readonly session: OwnSession }): ReactNode => {
  const words = useWords(frameWords)
  const at = usePlace()
  const isBehindMore = at !== undefined && at !== 'home' && at !== 'incidents'
  const [isMore, setMore] = useState(false)
  return (
    <>
      <nav className="bottom-bar" aria-label={words.main}>
        <Link to="/" activeOptions={{ exact: true }}>
          <Icon name="home" />
          {words.places.home}
          <LateBadge />
        </Link>
        <Link to="/incidents" activeOptions={{ exact: true }} aria-current={at === 'incidents' ? 'page' : undefined}>
          <Icon name="incidents" />
          {words.places.incidents}
        </Link>
        {session.acts.includes('incident.write') ? (
          <Link to="/incidents/new">
            <Icon name="plus" />
            {words.newNotice}
          </Link>
        ) : null}
        <button type="button" aria-haspopup="dialog" aria-current={isBehindMore ? 'true' : undefined} onClick={() => setMore(true)}>
          <Icon name="more" />
          {words.more}
        </button>
      </nav>
      {isMore ? <MoreSheet session={session} onClose={() => setMore(false)} /> : null}
    </>
  )
}
