import { withoutSignature } from './signature.ts'

// Longer mails than this are no questions; a regular expression never sees a longer line than the second.
const mostRead = 100_000
const mostLines = 2000
const longestLine = 400

/** "On 3 Nov 2026, at 10:02, Example wrote:", in one line or broken over three; it names a time or an address. */
const attribution =
  /^(?:(?:On|Am|Den|Le|El|Il|Op)\s.*(?:wrote|schrieb(?:en)?|skrev|a écrit|escribió|ha scritto|schreef)\b[^:]{0,200}|.{0,200}\b(?:wrote|schrieb)(?: am .{0,80})?\s?):$/iu
const startsAttribution = /^(?:On|Am|Den|Le|El|Il|Op)\s/iu
const hasTimeOrAddress = /\d{1,2}[:.]\d{2}|\d{4}|\S@\S/

/** From here on it is another's: nothing that follows is a reply. */
const separators = [
  /^-{2,}\s?(?:original message|original appointment|forwarded message|weitergeleitete nachricht|urspr(?:ü|ue)ngliche nachricht|message d'origine|mensaje original)\s?-{2,}$/iu,
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|reply above this line)\b.{0,40}$/iu,
  // RFC 3676 section 4.3: two hyphens and a blank, which many programs trim.
  /^--\s?$/,
]

/** The head of the mail below, as Outlook writes it: a sender and, within a few lines, two more of these. */
const headFrom = /^\*?(?:From|Von|De):\*?\s/iu
const headField =
  /^\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Para|Asunto|Reply-To|Antwort an):\*?(?:\s|$)/iu

/** What programs and telephones put under a mail by themselves. */
const advertisement =
  /^(?:Sent from (?:my |Outlook|Mail|Yahoo|Proton)|Sent with Proton|Get Outlook for|Get \[?Outlook|Von meinem .{1,60} gesendet|Gesendet (?:von|mit|über|aus) |Holen Sie sich Outlook|Diese Nachricht wurde von meinem .{1,60} gesendet|Outlook für .{1,20} beziehen|Envoyé de mon)/iu

const isRule = (line: string): boolean => /^[_=]{8,}$/.test(line)

const linesOf = (text: string): readonly string[] =>
  text
    .slice(0, mostRead)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .split('\n')
    .slice(0, mostLines)
    .map((line) => line.trimEnd())

const short = (line: string | undefined): string => (line ?? '').slice(0, longestLine).trim()

const isHead = (lines: readonly string[], at: number): boolean =>
  headFrom.test(short(lines[at])) && lines.slice(at + 1, at + 9).filter((line) => headField.test(short(line))).length >= 2

const isSeparator = (lines: readonly string[], at: number): boolean => {
  const line = short(lines[at])
  return (
    separators.some((pattern) => pattern.test(line)) ||
    isHead(lines, at) ||
    (isRule(line) && [1, 2].some((ahead) => isHead(lines, at + ahead)))
  )
}

/** How many lines from here introduce a quotation; 0 where none does. */
const attributionAt = (lines: readonly string[], at: number): number => {
  for (const count of [1, 2, 3]) {
    const joined = lines
      .slice(at, at + count)
      .map(short)
      .join(' ')
    const mayBegin = count === 1 || startsAttribution.test(joined)
    if (mayBegin && joined.length <= 2 * longestLine && attribution.test(joined) && hasTimeOrAddress.test(joined)) return count
  }
  return 0
}

const isQuoted = (line: string | undefined): boolean => /^\s{0,3}>/.test(line ?? '')

const isQuotedNext = (lines: readonly string[], from: number): boolean => isQuoted(lines.slice(from).find((line) => line.trim() !== ''))

/** Without quotations; everything is dropped from where somebody else's words begin unmarked. */
const ownLines = (lines: readonly string[]): readonly string[] => {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (isQuoted(line)) continue
    if (isSeparator(lines, at)) break
    const introduced = line.trim() === '' ? 0 : attributionAt(lines, at)
    if (introduced > 0 && !isQuotedNext(lines, at + introduced)) break
    if (introduced > 0) at += introduced - 1
    else kept.push(line)
  }
  return kept
}

/** Without blank lines, rules and advertisements at the end. */
const withoutTail = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== '' && !advertisement.test(short(line)) && !isRule(line.trim())) + 1)

/**
 * What somebody wrote into a reply, without what they replied to, their signature and their telephone's advertisement. It reads English
 * and German forms, and those of other languages that look alike; what it does not know stays, for whoever looks at the question.
 */
export const replyWordsOf = (text: string): string =>
  withoutTail(withoutSignature(withoutTail(ownLines(linesOf(text)))))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
