import type { ReactNode } from 'react'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'
import { type Regime, termsText } from './regime-text.ts'

/** What a regime asks for: each report, to whom, by when, and what it has to contain. */
export const RegimeAsks = ({ regime }: { readonly regime: Regime }): ReactNode => {
  const words = useWords(legalWords)
  return (
    <>
      {regime.note ? <p className="measure">{regime.note}</p> : null}
      <ul className="regime-asks">
        {regime.deadlines.map((deadline) => (
          <li key={deadline.id}>
            <strong>{deadline.name}</strong>
            <p>{termsText(deadline, regime.deadlines, words)}</p>
            <p className="soft small">{words.to(deadline.recipient)}</p>
            {deadline.contents.length > 0 ? (
              <details>
                <summary className="small">{words.contents}</summary>
                <ul className="regime-points small">
                  {deadline.contents.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
