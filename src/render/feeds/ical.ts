import type { Instant } from '../../core/time.ts'

/** RFC 5545, 3.3.5: a moment in UTC. */
export const icalTime = (at: Instant): string => at.round('second').toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

/** RFC 5545, 3.3.11: what would end a text or begin another is escaped, and no control characters are left. */
export const icalText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n')

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

const longestLine = 75

/** RFC 5545, 3.1: no line is longer than 75 octets, and none is broken within a character. */
const folded = (line: string): string => {
  let out = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > longestLine) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += more
  }
  return out
}

/** A content line; what has no value is left out. */
export type IcalLine = readonly [name: string, value: string | undefined]

export const icalLines = (lines: readonly IcalLine[]): string =>
  lines.flatMap(([name, value]) => (value === undefined ? [] : [`${folded(`${name}:${value}`)}\r\n`])).join('')

export const icalComponent = (name: string, lines: readonly IcalLine[], inside = ''): string =>
  `${icalLines([['BEGIN', name]])}${icalLines(lines)}${inside}${icalLines([['END', name]])}`
