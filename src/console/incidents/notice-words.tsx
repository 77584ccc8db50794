import { lazy, type ReactNode, Suspense } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import { assembleNotice, passagesAt } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Page } from '../../core/page/page.ts'
import { now } from '../clock.ts'
import './incidents.css'

// Reading Markdown takes as much code as the rest of the screen, and most notices have none.
const Prose = lazy(() => import('../parts/prose.tsx').then((loaded) => ({ default: loaded.Prose })))

export interface NoticeWordsProps {
  readonly notice: Notice
  readonly incident: Pick<Incident, 'kind' | 'window' | 'isDrill'>
  readonly page: Pick<Page, 'zone'>
  /** The notices of its incident. */
  readonly others: readonly Notice[]
}

/** A notice as customers read it in full. */
export const NoticeWords = ({ notice, incident, page, others }: NoticeWordsProps): ReactNode => {
  const setting = assemblySetting({ notice, incident, page, others, now: now() })
  const passages = passagesAt(assembleNotice(notice.content, setting), 'technical')
  return (
    <div className="notice-words" lang={notice.language}>
      {passages.map(({ role, text, format }) => {
        const words = (
          <p key={role} dir="auto" className={role === 'now' || role === 'free' ? '' : 'soft'}>
            {text}
          </p>
        )
        return format === 'markdown' ? (
          <Suspense key={role} fallback={words}>
            <Prose markdown={text} />
          </Suspense>
        ) : (
          words
        )
      })}
    </div>
  )
}
