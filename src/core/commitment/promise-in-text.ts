import type { TimeZone } from '../brand.ts'
import type { Language } from '../page/page.ts'
import type { Instant } from '../time.ts'
import { deadlineIn } from './deadline-in-text.ts'
import type { PromisedKind } from './promised.ts'

/** A sentence that promises something, with the kind and the time that it seems to name; whether it binds anybody its writer says. */
export interface PromiseInText {
  readonly sentence: string
  readonly kind: PromisedKind
  readonly by: Instant | null
}

export interface TextSetting {
  readonly language: Language
  readonly zone: TimeZone
  readonly now: Instant
}

interface PromiseWords {
  /** Somebody says what will be. */
  readonly ahead: RegExp
  readonly report: RegExp
  readonly repair: RegExp
  /** A word to come: promised by its own field. */
  readonly nextWord: RegExp
}

const wordsOf: Record<Language, PromiseWords> = {
  en: {
    ahead:
      /\b(?:will|shall|(?:we|i)[’']ll|expects?|aims?|plans?|intends?|hopes?|promises?|(?:is|are) (?:going|expected|due|likely) to|should)\b/i,
    report: /\b(?:reports?|post-?mortem|root[- ]cause analysis|write-up)\b/i,
    repair:
      /\b(?:fix(?:ed)?|restor\w+|repair\w*|resolv\w+|recover\w*|(?:work|run|be up|open)\w* again|back(?: online| up| to normal)?|available|normal)\b/i,
    nextWord: /\b(?:next (?:update|word|message|notice)|(?:another|an|our) update|update you|write again|keep you (?:posted|informed))\b/i,
  },
  de: {
    ahead: /\b(?:werden|wird|wollen|rechnen|erwarten|planen|hoffen|sollen?|sollten?|dürften?|voraussichtlich|versprechen)\b/i,
    report: /(?:bericht(?:s|e|es)?|nachbetrachtung|ursachenanalyse)\b/i,
    repair: /\b(?:behoben|behebung|hergestellt|repariert|gelöst|wieder|verfügbar|läuft|normal)\b/i,
    nextWord:
      /(?:\bnächste[nrs]? (?:meldung|nachricht|information|wort|update)|\bmelden (?:wir )?uns|\bwieder (?:melden|schreiben|berichten)|\bhalten sie (?:auf dem laufenden|informiert))/i,
  },
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}\d„“"])|\n+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')

const kindOf = (sentence: string, { report, repair }: PromiseWords): PromisedKind => {
  if (report.test(sentence)) return 'report'
  return repair.test(sentence) ? 'repair_time' : 'action'
}

/** What a sentence promises, if it is taken for a promise. */
export const readAsPromise = (sentence: string, setting: TextSetting): PromiseInText => {
  const by = deadlineIn(sentence, setting)?.at ?? null
  const kind = kindOf(sentence, wordsOf[setting.language])
  return { sentence, by, kind: kind === 'repair_time' && by === null ? 'action' : kind }
}

/** The sentence that some words stand in, or the words alone. */
export const sentenceAround = (text: string, quote: string): string => sentencesOf(text).find((one) => one.includes(quote)) ?? quote

/** Sentences that say what will be by some time. The next word is left out: its field promises it. */
export const promisesInText = (text: string, setting: TextSetting): readonly PromiseInText[] => {
  const words = wordsOf[setting.language]
  return sentencesOf(text)
    .filter((one) => words.ahead.test(one) && !words.nextWord.test(one) && deadlineIn(one, setting) !== undefined)
    .map((one) => readAsPromise(one, setting))
}
