import { FieldFaults, ok, type Result } from '../core/result.ts'

interface Audience {
  readonly id: string
  readonly name: string
}

/** Ids of audiences that were given by name or id. */
export const parseAudiences = (audiences: readonly Audience[], said: readonly string[]): Result<string[]> => {
  const faults = new FieldFaults()
  const ids = said.flatMap((text) => {
    const found = audiences.find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase())
    if (found) return [found.id]
    const names = audiences.map(({ name }) => name)
    const advice = names.length === 0 ? 'There are none yet.' : `Use one of: ${names.slice(0, 30).join(', ')}.`
    faults.add('--audience', `"${text.slice(0, 100)}" is no audience. ${advice}`)
    return []
  })
  return faults.any ? faults.refuse() : ok(ids)
}
