import type { ReactNode } from 'react'
import { When } from '../parts/when.tsx'
import { affectedWords } from '../words/affected.ts'
import { useWords } from '../words/use-words.ts'
import type { AffectedByReaders } from './standing.ts'

/** "Checkout (a few, since 14:02)". */
export const Said = ({ said: { name, number, since } }: { readonly said: AffectedByReaders }): ReactNode => {
  const words = useWords(affectedWords)
  return (
    <>
      <bdi>{name}</bdi>{' '}
      <span className="soft">
        ({words.numbers[number]}, {words.since} <When at={since} />)
      </span>
    </>
  )
}

/** In one line beside what is about the same. */
export const SaidByReaders = ({ said, as }: { readonly said: readonly AffectedByReaders[]; readonly as: 'beside' | 'too' }): ReactNode => {
  const words = useWords(affectedWords)
  return (
    <p className="small">
      {words[as]}:{' '}
      {said.map((one, i) => (
        <span key={one.componentId}>
          {i > 0 ? ', ' : ''}
          <Said said={one} />
        </span>
      ))}
    </p>
  )
}
