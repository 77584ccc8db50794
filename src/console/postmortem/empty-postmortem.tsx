import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMay } from '../api/session.ts'
import { Empty } from '../parts/empty.tsx'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'

/** Before anybody has written: what it is for, and one click to a draft. */
export const EmptyPostmortem = ({ onBegin }: { readonly onBegin: () => void }): ReactNode => {
  const words = useWords(postmortemWords).empty
  const may = useMay()
  const begin = <Button onClick={onBegin}>{words.begin}</Button>
  return (
    <Empty title={words.title} action={may('notice.write') ? begin : null}>
      <p>{words.text}</p>
      <p>{words.how}</p>
    </Empty>
  )
}
