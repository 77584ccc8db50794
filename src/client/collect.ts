import type { Answered } from './refusal.ts'

/** All items of a list that comes in slices, at most `most` of them; the first refusal ends it. */
export const collect = async <T>(
  slice: (after: string | undefined) => Promise<Answered<{ readonly items: readonly T[]; readonly next: string | null }>>,
  most = 1000,
): Promise<Answered<readonly T[]>> => {
  const items: T[] = []
  let after: string | undefined
  do {
    const answered = await slice(after)
    if (!answered.ok) return answered
    items.push(...answered.value.items)
    after = answered.value.next ?? undefined
  } while (after !== undefined && items.length < most)
  return { ok: true, value: items.slice(0, most) }
}
