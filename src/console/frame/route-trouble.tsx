import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Screen } from '../parts/screen.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

/** A bug of ours, or a file of an older version that is no longer there: reloading gets the present one. */
export const RouteTrouble = ({ error }: ErrorComponentProps): ReactNode => {
  const words = useWords(frameWords)
  return (
    <main>
      <Screen title={words.broken.title} lead={words.broken.text}>
        <p className="soft small">{error instanceof Error ? error.message : null}</p>
        <p className="row">
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
          <a href="/console/">{words.nowhere.home}</a>
        </p>
      </Screen>
    </main>
  )
}
