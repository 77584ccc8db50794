import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import './two-sides.css'

export interface Side {
  readonly title: string
  readonly text: ReactNode
  readonly act: string
  readonly onAct: () => void
}

/** Two texts for one field beside each other: its writer decides. */
export const TwoSides = ({
  title,
  sides,
  hint,
}: {
  readonly title: string
  readonly sides: readonly Side[]
  readonly hint?: string
}): ReactNode => (
  <div className="conflict" role="alert">
    <p>
      <strong>{title}</strong>
    </p>
    <div className="conflict-sides">
      {sides.map((side) => (
        <div key={side.title} className="conflict-side">
          <p className="conflict-name">{side.title}</p>
          <p dir="auto">{side.text}</p>
          <Button variant="default" size="sm" onClick={side.onAct}>
            {side.act}
          </Button>
        </div>
      ))}
    </div>
    {hint ? <p className="soft small">{hint}</p> : null}
  </div>
)
