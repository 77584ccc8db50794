import type { IncidentId } from '../brand.ts'
import type { Notice } from '../notice/notice.ts'
import type { Operator } from '../operator/operator.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { type Instant, isAfter } from '../time.ts'
import { type Commitment, isOwed } from './commitment.ts'
import type { Promised } from './promised.ts'

export interface PromiseGround {
  readonly operators: readonly Operator[]
  /** Those that the notice settles, as far as they are there. */
  readonly commitments: readonly Commitment[]
  readonly effectiveAt: Instant
  /** Whether the guide takes the words for a promise that nobody can be sure of. */
  readonly isUnhedged: (words: string) => boolean
}

/** What a promise still lacks by itself, whoever stands for it. */
export const checkPromised = (
  { kind, what, by, confirmedBy }: Pick<Promised, 'kind' | 'what' | 'by' | 'confirmedBy'>,
  { effectiveAt, isUnhedged }: Pick<PromiseGround, 'effectiveAt' | 'isUnhedged'>,
): Result<true> => {
  const faults = new FieldFaults()
  if (by && !isAfter(by, effectiveAt))
    faults.add('/by', 'It is promised for a time that has passed when this becomes public; choose a later one.')
  if (kind === 'repair_time') {
    if (by === null) faults.add('/by', 'A repair time needs its time; without one it is another promise.')
    if (confirmedBy === null)
      faults.add('/confirmedBy', 'A repair time needs the name of who confirmed it; or promise the next word instead.')
    if (isUnhedged(what))
      faults.add('/what', 'A repair time needs a hedge: "we expect …", "we aim to …"; or promise the next word instead.')
  }
  return faults.any ? faults.refuse() : ok(true)
}

const checkOne = (faults: FieldFaults, pointer: string, promised: Promised, ground: PromiseGround): void => {
  if (!ground.operators.some(({ id, state }) => id === promised.standsFor && state === 'active'))
    faults.add(`${pointer}/standsFor`, 'Name an operator who is active: somebody has to stand for it.')
  faults.take(pointer, checkPromised(promised, ground))
}

/** Without what another notice settled meanwhile: there is nothing left to say of that. */
export const withoutSettled = (notice: Notice, commitments: readonly Commitment[]): Notice => {
  const isOver = (one: Commitment): boolean => one.incidentId === notice.incidentId && one.kind !== 'next_update' && !isOwed(one)
  const settles = notice.settles.filter(({ commitmentId }) => !commitments.some((one) => one.id === commitmentId && isOver(one)))
  return settles.length === notice.settles.length ? notice : { ...notice, settles }
}

const isSettleable = (commitment: Commitment | undefined, incidentId: IncidentId): boolean =>
  commitment !== undefined && commitment.incidentId === incidentId && commitment.kind !== 'next_update' && isOwed(commitment)

/** What must hold of the promises that a notice makes and settles, before it is published. */
export const checkPromises = ({ promises, settles, incidentId }: Notice, ground: PromiseGround): Result<true> => {
  const faults = new FieldFaults()
  promises.forEach((promised, i) => {
    checkOne(faults, `/promises/${i}`, promised, ground)
  })
  settles.forEach(({ commitmentId }, i) => {
    if (
      !isSettleable(
        ground.commitments.find(({ id }) => id === commitmentId),
        incidentId,
      )
    )
      faults.add(`/settles/${i}/commitmentId`, 'This incident owes no such promise any more.')
  })
  return faults.any ? faults.refuse() : ok(true)
}
