import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pageUrlOf, usePage } from '../api/page.ts'
import type { OwnSession } from '../api/session.ts'
import { Icon } from '../parts/icon.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { LateBadge } from './late-badge.tsx'
import { openPalette } from './palette-store.ts'
import { places, sections } from './places.ts'
import { usePlace } from './use-place.ts'
import { WaitingBadge } from './waiting-badge.tsx'

/** Wide screens: everything at a glance, in four groups. */
export const SideBar = ({ session }: { readonly session: OwnSession }): ReactNode => {
  const words = useWords(frameWords)
  const { data: page } = usePage()
  const at = usePlace()
  const open = places.filter(({ act }) => session.acts.includes(act))
  return (
    <nav className="side-bar" aria-label={words.main}>
      <Link to="/" className="side-brand">
        {page?.name ?? 'Forthright'}
      </Link>
      <button type="button" className="side-search" onClick={openPalette}>
        <Icon name="search" />
        <span>{words.palette}</span>
        <kbd>{/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {sections.map((section) => {
        const here = open.filter((place) => place.section === section)
        return here.length === 0 ? null : (
          <div key={section}>
            <h2 className={section === 'say' ? 'unseen' : ''}>{words.sections[section]}</h2>
            <ul>
              {here.map(({ id, to }) => (
                <li key={id}>
                  <Link to={to} className="side-link" activeOptions={{ exact: true }} aria-current={id === at ? 'page' : undefined}>
                    <Icon name={id} />
                    {words.places[id]}
                    {id === 'home' ? <LateBadge /> : null}
                    {id === 'questions' ? <WaitingBadge /> : null}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <div className="side-foot">
        <a className="side-link" href={`${pageUrlOf(page)}/`} target="_blank" rel="noreferrer">
          <Icon name="outside" />
          {words.page}
        </a>
        <Link to="/account" className="side-link">
          <Icon name="account" />
          <span>
            {session.operator.name}
            <small>{words.roles[session.operator.role]}</small>
          </span>
        </Link>
      </div>
    </nav>
  )
}
