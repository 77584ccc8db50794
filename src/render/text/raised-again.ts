import type { RoughNumber } from '../../core/affected/tap.ts'
import type { Language } from '../../core/page/page.ts'
import type { Former } from '../../core/signal/former.ts'
import { cleanText } from '../../core/text.ts'

interface Words {
  readonly settled: Record<Former['settled'], (at: string, by: string | null, reason: string | null) => string>
  readonly because: Record<Former['because'], string>
  readonly numbers: Record<RoughNumber, string>
  readonly readers: (told: string) => string
  readonly one: (component: string, number: string, since: string) => string
}

const en: Words = {
  settled: {
    dismissed: (at, by, reason) => `Dismissed${by === null ? '' : ` by ${by}`}, ${at}${reason === null ? '.' : `: “${reason}”`}`,
    closed: (at) => `Its incident was closed: ${at}.`,
  },
  because: {
    readers: 'Raised again because readers say that they are affected.',
    lasting: 'Raised again because the alert has not ended.',
    anew: 'Raised again because the alert has come anew.',
  },
  numbers: { one: 'one', few: 'a few', ten: 'about ten', dozens: 'dozens', hundreds: 'hundreds' },
  readers: (told) => `Readers say that they are affected: ${told}`,
  one: (component, number, since) => `${component} (${number}, since ${since})`,
}

const de: Words = {
  settled: {
    dismissed: (at, by, reason) => `Verworfen${by === null ? '' : ` von ${by}`}, ${at}${reason === null ? '.' : `: „${reason}“`}`,
    closed: (at) => `Der Vorfall dazu wurde geschlossen: ${at}.`,
  },
  because: {
    readers: 'Erneut vorgeschlagen, weil Leser sagen, dass sie betroffen sind.',
    lasting: 'Erneut vorgeschlagen, weil der Alarm nicht geendet hat.',
    anew: 'Erneut vorgeschlagen, weil der Alarm wieder gekommen ist.',
  },
  numbers: { one: 'einer', few: 'einige', ten: 'etwa zehn', dozens: 'Dutzende', hundreds: 'Hunderte' },
  readers: (told) => `Leser sagen, dass sie betroffen sind: ${told}`,
  one: (component, number, since) => `${component} (${number}, seit ${since})`,
}

const words = { en, de } as const satisfies Record<Language, Words>
const mostReason = 300

/** Why a proposal comes once more, and what a person had said of it: "Raised again because …", "Dismissed at … by …: …". */
export const raisedAgain = (former: Former, language: Language, timeText: (at: Former['at']) => string): readonly string[] => {
  const { because, settled } = words[language]
  const reason = former.reason === null ? null : cleanText(former.reason, { max: mostReason })
  return [because[former.because], settled[former.settled](timeText(former.at), former.by, reason)]
}

/** "Readers say that they are affected: Checkout (a few, since 14:02)". */
export const saidByReaders = (
  readers: readonly { readonly name: string; readonly number: RoughNumber; readonly since: Former['at'] }[],
  language: Language,
  timeText: (at: Former['at']) => string,
): string => {
  const said = words[language]
  return said.readers(readers.map(({ name, number, since }) => said.one(name, said.numbers[number], timeText(since))).join(', '))
}
