const longest = 36

/** A key for a regime or a deadline of one's own, made from its name and like none that is taken. */
export const regimeKey = (name: string, taken: readonly string[]): string => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  const base = plain === '' ? 'own' : plain
  let key = base
  for (let number = 2; taken.includes(key); number++) key = `${base}-${number}`
  return key
}
