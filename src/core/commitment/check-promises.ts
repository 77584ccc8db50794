import type { Notice } from '../notice/notice.ts'
import type { Operator } from '../operator/operator.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { type Instant, isAfter } from '../time.ts'
import { type Commitment, type SettlingOutcome, toldOutcome } from './commitment.ts'
import type { Promised, Settling } from './promised.ts'

export interface PromiseGround {
  readonly operators: readonly Operator[]
  /** Those that the notice settles, as far as they are there. */
  readonly commitments: readonly Commitment[]
  /** What notices say of promises that become public within their undo windows. */
  readonly pending: readonly Settling[]
  readonly effectiveAt: Instant
  /** Whether the guide takes the words for a promise that nobody can be sure of. */
  readonly isUnhedged: (words: string) => boolean
}

const checkTime = (faults: FieldFaults, pointer: string, by: Instant | null, effectiveAt: Instant): void => {
  if (by && !isAfter(by, effectiveAt))
    faults.add(pointer, 'It is promised for a time that has passed when this becomes public; choose a later one.')
}

/** Said when a notice is begun: a time that has passed already is none when it becomes public either. */
export const checkTimes = (promises: readonly Promised[], now: Instant): Result<true> => {
  const faults = new FieldFaults()
  for (const [i, { by }] of promises.entries()) checkTime(faults, `/promises/${i}/by`, by, now)
  return faults.any ? faults.refuse() : ok(true)
}

/** What a promise still lacks by itself, whoever stands for it. */
export const checkPromised = (
  { kind, what, by, confirmedBy }: Pick<Promised, 'kind' | 'what' | 'by' | 'confirmedBy'>,
  { effectiveAt, isUnhedged }: Pick<PromiseGround, 'effectiveAt' | 'isUnhedged'>,
): Result<true> => {
  const faults = new FieldFaults()
  checkTime(faults, '/by', by, effectiveAt)
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

const named = ({ commitmentId }: Settling, { incidentId }: Notice, commitments: readonly Commitment[]): Commitment | undefined =>
  commitments.find((one) => one.id === commitmentId && one.incidentId === incidentId && one.kind !== 'next_update')

/** Without what another notice told meanwhile in the same way: there is nothing left to say of that. */
export const withoutSettled = (notice: Notice, commitments: readonly Commitment[]): Notice => {
  const settles = notice.settles.filter((said) => {
    const commitment = named(said, notice, commitments)
    return !commitment || toldOutcome(commitment) !== said.outcome
  })
  return settles.length === notice.settles.length ? notice : { ...notice, settles }
}

/** Readers are not told two things of one promise. */
const toldOtherwise: Record<SettlingOutcome, string> = {
  kept: 'Another notice has told meanwhile that this promise was kept. Leave it out here; if that was wrong, correct that notice.',
  withdrawn:
    'Another notice has told meanwhile that this promise will not be kept. Leave it out here; if that was wrong, correct that notice.',
}

/** Said before either is public, so that readers hear one thing and nobody's notice counts silently. */
const pendingOtherwise: Record<SettlingOutcome, string> = {
  kept: 'Another notice, which can still be undone, tells that this promise was kept. Leave it out here, or undo that notice.',
  withdrawn: 'Another notice, which can still be undone, tells that this promise will not be kept. Leave it out here, or undo that notice.',
}

const objectionTo = (said: Settling, commitment: Commitment, pending: readonly Settling[]): string | undefined => {
  const told = toldOutcome(commitment)
  if (told) return told === said.outcome ? undefined : toldOtherwise[told]
  const waiting = pending.find(({ commitmentId, outcome }) => commitmentId === said.commitmentId && outcome !== said.outcome)
  return waiting && pendingOtherwise[waiting.outcome]
}

/** What must hold of the promises that a notice makes and settles, before it is published. */
export const checkPromises = (notice: Notice, ground: PromiseGround): Result<true> => {
  const faults = new FieldFaults()
  notice.promises.forEach((promised, i) => {
    checkOne(faults, `/promises/${i}`, promised, ground)
  })
  notice.settles.forEach((said, i) => {
    const commitment = named(said, notice, ground.commitments)
    const objection = commitment && objectionTo(said, commitment, ground.pending)
    if (!commitment) faults.add(`/settles/${i}/commitmentId`, 'This incident owes no such promise any more.')
    else if (objection) faults.add(`/settles/${i}/outcome`, objection)
  })
  return faults.any ? faults.refuse() : ok(true)
}
