import { type ReactNode, useId } from 'react'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import './progress.css'

/** Long work with its count: "412 of 5,000". */
export const Progress = ({ label, done, total }: { readonly label: string; readonly done: number; readonly total: number }): ReactNode => {
  const words = useWords(frameWords)
  const name = useId()
  return (
    <div className="progress">
      <span id={name}>{label}</span>
      <span className="figures soft">{words.of(done, total)}</span>
      <progress aria-labelledby={name} value={done} max={Math.max(total, 1)} />
    </div>
  )
}
