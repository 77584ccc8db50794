import { lazy, type ReactNode, Suspense } from 'react'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { Asked } from '../parts/asked.tsx'
import { Screen } from '../parts/screen.tsx'
import { frameWords } from '../words/frame.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'
import { Approvals } from './approvals.tsx'
import { Clock } from './clock.tsx'
import { Drill } from './drill.tsx'
import { Legal } from './legal.tsx'
import { Look } from './look.tsx'
import { Missing } from './missing.tsx'
import { Options } from './options.tsx'
import { PageForm } from './page-form.tsx'
import { Policy } from './policy.tsx'
import { Questions } from './questions.tsx'
import { Replies } from './replies.tsx'
import { Sample } from './sample.tsx'
import { Sealed } from './sealed.tsx'
import { Sending } from './sending.tsx'
import { SignInHints } from './sign-in-hints.tsx'
import '../style/mantine-whole.ts'
import './settings.css'

const Duty = lazy(() => import('../duty/duty.tsx').then((loaded) => ({ default: loaded.Duty })))

const Trackers = lazy(() => import('../issues/trackers.tsx').then((loaded) => ({ default: loaded.Trackers })))

type Section = keyof (typeof settingsWords)['en']['sections']

const useSections = (): readonly { readonly id: Section; readonly content: ReactNode }[] => {
  const may = useMay()
  const page = usePage()
  const isOwner = may('page.write')
  return [
    { id: 'page', content: <Asked of={page}>{(kept) => <PageForm page={kept} isReadOnly={!isOwner} />}</Asked> },
    ...(isOwner ? [{ id: 'look', content: <Asked of={page}>{(kept) => <Look page={kept} />}</Asked> } as const] : []),
    { id: 'policy', content: <Asked of={page}>{(kept) => <Policy page={kept} isReadOnly={!isOwner} />}</Asked> },
    { id: 'clock', content: <Clock /> },
    ...(isOwner ? [{ id: 'approvals', content: <Approvals /> } as const] : []),
    {
      id: 'duty',
      content: (
        <Suspense fallback={null}>
          <Duty />
        </Suspense>
      ),
    },
    ...(isOwner ? [{ id: 'legal', content: <Legal /> } as const] : []),
    { id: 'questions', content: <Questions /> },
    ...(isOwner
      ? [
          {
            id: 'trackers',
            content: (
              <Suspense fallback={null}>
                <Trackers />
              </Suspense>
            ),
          } as const,
        ]
      : []),
    { id: 'missing', content: <Missing /> },
    { id: 'sending', content: <Sending /> },
    { id: 'replies', content: <Replies /> },
    { id: 'drill', content: <Drill /> },
    { id: 'sealed', content: <Sealed /> },
    { id: 'signIn', content: <SignInHints /> },
    ...(may('option.read') ? [{ id: 'options', content: <Options /> } as const] : []),
    ...(isOwner ? [{ id: 'sample', content: <Sample /> } as const] : []),
  ]
}

/** Every section on one screen, so that the browser's own search finds every setting. */
export const SettingsScreen = (): ReactNode => {
  const words = useWords(settingsWords)
  const { places } = useWords(frameWords)
  const sections = useSections()
  return (
    <Screen title={places.settings} lead={words.lead} width="full">
      <div className="settings">
        <nav aria-label={words.nav} className="settings-nav">
          <ul>
            {sections.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{words.sections[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings-sections">
          {sections.map(({ id, content }) => (
            <section key={id} id={id} className="settings-section" aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{words.sections[id]}</h2>
              {content}
            </section>
          ))}
        </div>
      </div>
    </Screen>
  )
}
