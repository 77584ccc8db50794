import type { Schemas } from '../../client/open-client.ts'

export type AffectedByReaders = Schemas['AffectedByReaders']

interface InHand {
  readonly incident: Pick<Schemas['Incident'], 'affected' | 'isDrill' | 'phase'>
}

/** A drill has nothing in hand that readers suffer, nor has a maintenance that is only announced. */
const names = ({ incident: { affected, isDrill, phase } }: InHand, id: string): boolean =>
  !isDrill && phase !== 'scheduled' && affected.some(({ componentId }) => componentId === id)

/** What readers say of what this incident is about. */
export const besideIncident = (said: readonly AffectedByReaders[], file: InHand): readonly AffectedByReaders[] =>
  said.filter(({ componentId }) => names(file, componentId))
