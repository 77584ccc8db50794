import {
  changeNouns,
  dataNouns,
  featureNouns,
  functionNouns,
  machineNouns,
  peopleNouns,
  safeguardNouns,
  supplierNouns,
  symptomNouns,
  troubleNouns,
} from './nouns.ts'

const heads = [
  featureNouns,
  functionNouns,
  peopleNouns,
  dataNouns,
  symptomNouns,
  troubleNouns,
  supplierNouns,
  machineNouns,
  changeNouns,
  safeguardNouns,
]
  .join('|')
  .replace(/ä/g, 'ae')
  .replace(/ö/g, 'oe')
  .replace(/ü/g, 'ue')
  .split('|')

/** Words that end like one of the heads and are none of its kind. */
const others = new Set(
  'millisekunde millisekunden nanosekunden einleitung stichprobe erwartungen voraussetzung traum albtraum alptraum albtraums alptraums zeitraum zeitraums'.split(
    ' ',
  ),
)

const forms: ReadonlyMap<string, string> = new Map(
  heads.flatMap((head) => ['', 'e', 'en', 'n', 's', 'es', 'er', 'ern'].map((ending): [string, string] => [`${head}${ending}`, head])),
)
const longestForm = 20

/** The last noun of a compound when it is one that the phrases know; else the word itself. */
export const headOf = (word: string): string => {
  if (word.length < 8 || others.has(word)) return word
  for (let cut = Math.max(3, word.length - longestForm); cut <= word.length - 4; cut++) {
    const head = forms.get(word.slice(cut))
    if (head !== undefined) return head
  }
  return word
}
