import { useIsFetching } from '@tanstack/react-query'
import { Outlet, useLocation, useMatches } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { refusalOf } from '../api/faults.ts'
import { isAway } from '../api/refused.ts'
import { useSession } from '../api/session.ts'
import { useLive } from '../api/use-live.ts'
import { Trouble } from '../parts/trouble.tsx'
import { UndoBars } from '../parts/undo.tsx'
import { keepAfterProvider } from '../session/provider-return.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { AwayBand } from './away-band.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { DrillBand } from './drill-band.tsx'
import { HeldBand } from './held-band.tsx'
import { NoAccess } from './no-access.tsx'
import { actAt } from './places.ts'
import { SideBar } from './side-bar.tsx'
import { ToSignIn } from './to-sign-in.tsx'
import './frame.css'

const LateWatch = lazy(() => import('../due/late-watch.tsx').then(({ LateWatch: component }) => ({ default: component })))
const Palette = lazy(() => import('./palette.tsx').then(({ Palette: component }) => ({ default: component })))

const quietMilliseconds = 300

/** What nobody waits for is loaded when the screen has what it asked for: a proposal can be published before that is there. */
const Afterwards = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const isAsking = useIsFetching() > 0
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    if (isAsking) return undefined
    const timer = window.setTimeout(() => setQuiet(true), quietMilliseconds)
    return () => window.clearTimeout(timer)
  }, [isAsking])
  return isQuiet ? children : null
}

const Live = (): ReactNode => {
  useLive()
  return null
}

const Signed = (): ReactNode => {
  const words = useWords(frameWords)
  const { data, error, refetch } = useSession()
  // By what is drawn and not by the address, which moves on while the last screen still stands.
  const place = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '/' })
  const wanted = actAt(place.replace(/(?<=.)\/$/, ''))
  if (data)
    return (
      <>
        <Live />
        {wanted && !data.acts.includes(wanted) ? <NoAccess key={place} session={data} /> : <Outlet />}
      </>
    )
  if (refusalOf(error)?.kind === 'unauthenticated') return <ToSignIn />
  if (error && !isAway(error)) return <Trouble error={error} onAgain={() => void refetch()} />
  return (
    <div className="waiting" role="status">
      {words.loading}
    </div>
  )
}

/** What stands around every screen of somebody who is signed in. */
export const Frame = (): ReactNode => {
  const words = useWords(frameWords)
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const { data: session } = useSession()
  const isSignedIn = session !== undefined
  useEffect(() => {
    if (isSignedIn) keepAfterProvider()
  }, [isSignedIn])
  useEffect(() => {
    // Screens put the focus on their own title once they are drawn; until then it must not stay on what is gone.
    if (pathname && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {session ? <SideBar session={session} /> : null}
      <main id="main" ref={main} tabIndex={-1} aria-label={words.main}>
        <AwayBand />
        {session ? <DrillBand /> : null}
        {session ? <HeldBand /> : null}
        <Signed />
      </main>
      {session ? <BottomBar session={session} /> : null}
      <UndoBars />
      <Suspense>{session ? <Palette /> : null}</Suspense>
      <Suspense>
        {session ? (
          <Afterwards>
            <LateWatch />
          </Afterwards>
        ) : null}
      </Suspense>
    </div>
  )
}
