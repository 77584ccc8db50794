import type { ReactNode } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import { assembleNotice, passagesAt } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Page } from '../../core/page/page.ts'
import { now } from '../clock.ts'

export interface NoticeWordsProps {
  readonly notice: Notice
  readonly incident: Pick<Incident, 'kind' | 'window' | 'isDrill'>
  readonly page: Pick<Page, 'zone'>
  readonly corrected: Notice | null
}

/** A notice as customers read it in full, as plain text. */
export const NoticeWords = ({ notice, incident, page, corrected }: NoticeWordsProps): ReactNode => {
  const setting = assemblySetting({ notice, incident, page, corrected, now: now() })
  const passages = passagesAt(assembleNotice(notice.content, setting), 'technical')
  return (
    <div className="notice-words" lang={notice.language}>
      {passages.map(({ role, text }) => (
        <p key={role} dir="auto" className={role === 'now' || role === 'free' ? '' : 'soft'}>
          {text}
        </p>
      ))}
    </div>
  )
}
