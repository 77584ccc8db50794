/**
 * Whether two secrets are equal, in a time that depends on the length of the given one alone: how far a guess was right cannot be
 * measured. `known` is ours, `given` comes from outside.
 */
export const isSameSecret = (known: string, given: string): boolean => {
  let difference = known.length ^ given.length
  for (let i = 0; i < given.length; i++) difference |= given.charCodeAt(i) ^ (known.length === 0 ? 0 : known.charCodeAt(i % known.length))
  return difference === 0
}
