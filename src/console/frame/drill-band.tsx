import type { ReactNode } from 'react'
import { useDrillMode } from '../api/drill-mode.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

/** Stands above every screen while drill mode is on, so that nobody takes one for the other. */
export const DrillBand = (): ReactNode => {
  const { drillMode } = useWords(frameWords)
  const { data } = useDrillMode()
  if (!data?.on) return null
  return (
    <div className="drill-mode-band" role="status">
      <strong>{drillMode.title}</strong> {drillMode.text} {data.reason ? <span>({data.reason})</span> : null}
    </div>
  )
}
