/** What a template can name of its surroundings; everything else in braces is a blank that the writer fills in. */
export const placeholderNames = [
  'component',
  'components',
  'start',
  'window',
  'next_update',
  'organisation',
  'contact',
  'incident',
  'severity',
] as const
export type PlaceholderName = (typeof placeholderNames)[number]

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '')

/** How many letters have to be put in, taken out or exchanged to make one word of the other. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(exchanged, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}

// Two letters tell "organization" and "komponente" from the names meant; in short names one is as much as they bear.
const tolerated = (name: string): number => (name.length > 6 ? 2 : 1)

const namesByLetters = placeholderNames.map((known) => ({ known, letters: lettersOf(known) }))

/** The placeholder that somebody probably meant, where a name is none but looks like one. */
export const meantPlaceholder = (name: string): PlaceholderName | undefined => {
  const said = lettersOf(name.slice(0, 60))
  return namesByLetters
    .filter(({ letters }) => Math.abs(letters.length - said.length) <= tolerated(letters))
    .map(({ known, letters }) => ({ known, letters, off: distance(said, letters) }))
    .filter(({ letters, off }) => off <= tolerated(letters))
    .sort((a, b) => a.off - b.off)[0]?.known
}
