import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { causeTold } from '../../core/postmortem/cause-told.ts'
import { useQuestion } from '../api/use-api.ts'
import { parseNoticeView } from '../compose/parse-views.ts'
import { fileQuestion } from '../incidents/questions.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { useAtPostmortem } from './at-postmortem.ts'

/** The cause that customers know already, to be taken over by whoever writes what contributed; never written by itself. */
export const ToldCause = (): ReactNode => {
  const { postmortem, desk, states, isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords).told
  const { data } = useQuestion(fileQuestion(postmortem.incidentId))
  const cause = data && causeTold(data.notices.map(parseNoticeView))
  const { text = '', publicText } = states.factors?.body ?? {}
  if (isReadOnly || cause === undefined || `${text} ${publicText ?? ''}`.includes(cause)) return null
  const take = (): void => {
    const said = text === '' ? cause : `${text}\n\n${cause}`
    desk.write('factors', publicText === undefined ? { text: said } : { text: said, publicText })
  }
  return (
    <div className="offered">
      <p className="small soft">{words.cause}</p>
      <p dir="auto">{cause}</p>
      <div className="row">
        <Button variant="default" size="sm" onClick={take}>
          {words.take}
        </Button>
      </div>
    </div>
  )
}
