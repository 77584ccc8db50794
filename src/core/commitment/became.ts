import type { Notice } from '../notice/notice.ts'
import type { Commitment } from './commitment.ts'
import type { Became, Settling } from './promised.ts'

type Named = Pick<Commitment, 'kind' | 'what'> & { readonly id: string }

const becameOf = ({ commitmentId, outcome }: Settling, { promises }: Notice, commitments: readonly Named[]): Became | undefined => {
  const action = commitments.find(({ id, kind }) => id === commitmentId && kind === 'action')
  if (!action) return undefined
  if (outcome === 'kept') return 'done'
  return promises.some(({ kind, what }) => kind === 'action' && what === action.what) ? 'moved' : 'dropped'
}

/** The notice with what it says became of each action that it settles. */
export const withBecame = (notice: Notice, commitments: readonly Named[]): Notice => ({
  ...notice,
  settles: notice.settles.map(({ commitmentId, outcome }) => {
    const became = becameOf({ commitmentId, outcome }, notice, commitments)
    return { commitmentId, outcome, ...(became ? { became } : {}) }
  }),
})

/** What such a notice is about, where all that it settles became the same. */
export const becameIn = ({
  kind,
  settles,
}: {
  readonly kind: Notice['kind']
  readonly settles: readonly { readonly became?: Became | null | undefined }[]
}): Became | undefined => {
  const became = kind === 'report' ? (settles[0]?.became ?? undefined) : undefined
  return settles.every((one) => one.became === became) ? became : undefined
}
