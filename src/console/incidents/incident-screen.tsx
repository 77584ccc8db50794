import type { ReactNode } from 'react'
import { Screen } from '../parts/screen.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

export const IncidentScreen = (): ReactNode => {
  const words = useWords(frameWords)
  return <Screen title={words.places.incidents}>{null}</Screen>
}
