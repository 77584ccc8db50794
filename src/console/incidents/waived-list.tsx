import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { elementIds } from '../../lint/vocabulary.ts'
import { When } from '../parts/when.tsx'
import { elementWords } from '../words/elements.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'

/** What the guide had against a notice and somebody let stand: for those who work here, and nobody else. */
export const WaivedList = ({ waivers }: Pick<Schemas['Notice'], 'waivers'>): ReactNode => {
  const words = useWords(waiverWords)
  const elements = useWords(elementWords)
  if (waivers.length === 0) return null
  const said = ({ rule, quote }: (typeof waivers)[number]): string => {
    const element = rule === 'missing' ? elementIds.find((id) => id === quote) : undefined
    return element ? words.missing(elements[element]) : words.quoted(quote)
  }
  return (
    <details className="small">
      <summary className="soft">{words.count(waivers.length)}</summary>
      <ul className="stack tight">
        {waivers.map((waiver) => (
          <li key={`${waiver.rule}-${waiver.quote}`}>
            <bdi>{said(waiver)}</bdi>{' '}
            <span className="soft">
              <bdi>{words.ignored(waiver.reason, waiver.by.name)}</bdi>, <When at={waiver.at} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
