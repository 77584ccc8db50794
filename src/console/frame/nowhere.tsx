import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Screen } from '../parts/screen.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

export const Nowhere = (): ReactNode => {
  const { nowhere } = useWords(frameWords)
  return (
    <main>
      <Screen title={nowhere.title} lead={nowhere.text}>
        <p>
          <Link to="/">{nowhere.home}</Link>
        </p>
      </Screen>
    </main>
  )
}
