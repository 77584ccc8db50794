import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Trouble } from '../parts/trouble.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { moderating } from './moderating.ts'
import { Said } from './said.tsx'
import { useNamed } from './use-named.ts'

type Question = Schemas['Question']

const TakeOut = ({ question }: { readonly question: Question }): ReactNode => {
  const words = useWords(questionWords).whole
  const named = useNamed(question.text)
  const out = useDo((api) => moderating(api, question, { act: 'show' }), { touches: ['questions'] })
  return (
    <>
      <Button variant="subtle" size="sm" aria-label={named(words.takeOut)} loading={out.isPending} onClick={() => out.mutate()}>
        {words.takeOut}
      </Button>
      <Trouble error={out.error} />
    </>
  )
}

/** What was joined to a question, each in its own words, with the way out again. */
export const JoinedList = ({ joined }: { readonly joined: readonly Question[] }): ReactNode => {
  const may = useMay()
  return (
    <ul className="stack tight">
      {joined.map((question) => (
        <li key={question.id} className="row apart">
          <Said words={question} />
          {may('question.moderate') ? <TakeOut question={question} /> : null}
        </li>
      ))}
    </ul>
  )
}
