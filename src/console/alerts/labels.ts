/** Labels as a person writes them, one a line with "=" between name and value. */
export const labelText = (match: Readonly<Record<string, string>>): string =>
  Object.entries(match)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')

export interface ReadLabels {
  readonly match: Readonly<Record<string, string>>
  /** The first line that is none. */
  readonly fault: string | undefined
}

export const readLabels = (text: string): ReadLabels => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const pairs = lines.map((line) => ({ line, at: line.indexOf('=') }))
  return {
    match: Object.fromEntries(
      pairs.filter(({ at }) => at > 0).map(({ line, at }) => [line.slice(0, at).trim(), line.slice(at + 1).trim()]),
    ),
    fault: pairs.find(({ at }) => at < 1)?.line,
  }
}
