const longestLine = 80
const mostBelow = 14

const greeting = '(?:(?:sehr )?(?:freundliche|beste|liebe|viele|herzliche|schöne|sonnige)[nrm]? )?gr(?:ü|ue|u)(?:ß|ss)e?n?'
const farewells = [
  '(?:with |my )?(?:(?:kind|kindest|best|warm|warmest) )?(?:personal )?regards',
  '(?:all the |with )?best(?: wishes)?',
  '(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?',
  'cheers|take care|br|kr|rgds',
  '(?:many |with |kind )?thanks(?: again| a lot| so much| very much| in advance)?(?: (?:and|&) (?:kind |best )?regards)?',
  'thank you(?: again| so much| very much| in advance| kindly)?|thx|ta|tia',
  `(?:mit )?(?:den )?${greeting}|hochachtungsvoll`,
  'lg|vg|mfg|bg|fg|hg|sg|servus',
  `(?:(?:vielen |besten |herzlichen |lieben )?dank|danke)(?: schön| sehr| im voraus| vorab| schon mal)?(?: und (?:mit )?${greeting})?`,
].join('|')
const place = '(?: (?:from|aus|an alle|vom|von der) [\\p{L} .-]{2,30})?'
const farewell = new RegExp(`^(?:${farewells})${place}[\\s,.!;]*$`, 'iu')
const farewellAndName = new RegExp(`^(?:${farewells})[\\s,.!–—-]+(?<name>\\S.*)$`, 'iu')

const part = "(?:\\p{Lu}[\\p{L}'’-]*\\.?|von|van|de|der|den|del|della|da|di|zu|und|and|&)"
const name = new RegExp(`^(?=.*\\p{Lu})(?:${part})(?:,? ${part}){0,4},?$`, 'u')
const smallName = /^\p{Ll}{2,12}(?: \p{Ll}{2,15})?$/u
/** A dash that begins no list: "— Bob", "-Bob". */
const dashedName = /^(?:[—–~]\s?|--\s?|-)(?<name>\S.*)$/u
const postscript = /^P\.?\s?S\.?\b/iu

const isName = (line: string): boolean => line.length <= longestLine && name.test(line)
const isFollowedBySmallName = (below: readonly string[]): boolean => below.length === 1 && smallName.test(below[0] ?? '')

const isBlock = (below: readonly string[]): boolean => {
  const said = below.filter((line) => line !== '')
  return said.length === 0 || isName(said[0] ?? '') || isFollowedBySmallName(said)
}

const beginsAt = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? ''
  if (line === '' || line.length > longestLine) return false
  const below = lines.slice(at + 1)
  if (farewell.test(line)) return isBlock(below)
  const named = farewellAndName.exec(line)?.groups?.name
  if (named !== undefined) return isName(named) || (smallName.test(named) && below.length === 0 && !named.includes(' '))
  const dashed = dashedName.exec(line)?.groups?.name
  return dashed !== undefined && isName(dashed) && below.length === 0 && !/^[-—–~]/u.test(lines[at - 1] ?? '')
}

/** Where a block that ends with a blank line ends, if more is asked below it; all of it otherwise. */
const endOf = (lines: readonly string[], begin: number): number => {
  const asked = lines.findIndex((line, at) => at > begin && (postscript.test(line) || line.endsWith('?')))
  if (asked < 0) return lines.length
  if (postscript.test(lines[asked] ?? '')) return asked
  const blanks = lines.flatMap((line, at) => (line === '' && at > begin && at < asked ? [at] : []))
  return blanks.at(-1) ?? asked
}

/**
 * Without the farewell, the name and what stands below it (posts, telephones, companies). A farewell counts only where a name follows or
 * nothing does, and a question or postscript below stays: "Regards the second point, …" begins a sentence.
 */
export const withoutSignature = (given: readonly string[]): readonly string[] => {
  const lines = given.map((line) => line.trim())
  for (let at = Math.max(0, lines.length - mostBelow); at < lines.length; at++) {
    if (beginsAt(lines, at)) return [...given.slice(0, at), ...given.slice(endOf(lines, at))]
  }
  return given
}
