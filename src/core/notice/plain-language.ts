import type { Language } from '../page/page.ts'
import type { NoticeContent } from './notice.ts'
import { proseSlots } from './slots.ts'

// The commonest small words of each; those that both languages write alike ("in", "an", "was", "so", "die", "will") are in neither.
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `the of and to is are be been being has have had with for from by on at it its this that these those you your we our they their not no
    can cannot could will be would should which who when while where there or as but if because some any only again still than then them us
    were does do did what how about into out over until`.split(/\s+/),
  ),
  de: new Set(
    `der das den dem des ein eine einen einem einer eines und oder ist sind sein wird werden wurde wurden worden hatte haben können kann nicht
    kein keine keinen mit für von vom zu zum zur auf aus bei beim nach über unter durch wegen seit bis ab im am sie ihr ihre ihren ihnen wir
    uns unser unsere es sich auch nur noch wieder derzeit aktuell etwa alle alles einige wenn weil dass sobald als wie gegen um zwischen
    betroffen bitte`.split(/\s+/),
  ),
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Fewer prove nothing: names and a borrowed phrase stand in texts of any language. */
const leastWords = 3

/** The language in which a text is plainly written; undefined while it is short, mixed, or in neither of ours. */
export const plainLanguage = (text: string): Language | undefined => {
  const words = wordsOf(text)
  const en = words.filter((word) => smallWords.en.has(word)).length
  const de = words.filter((word) => smallWords.de.has(word)).length
  const [more, less] = [Math.max(en, de), Math.min(en, de)]
  if (more < leastWords || more <= 3 * less || more * 8 < words.length) return undefined
  return en > de ? 'en' : 'de'
}

/** The words of a notice that are plainly in another language than it is set to: all of them or a part. */
export interface OtherLanguage {
  readonly language: Language
  readonly isWhole: boolean
}

/** Undefined where nothing is plainly in another language. */
export const otherLanguage = ({ slots, freeText }: NoticeContent, set: Language): OtherLanguage | undefined => {
  const texts = [...proseSlots.map((slot) => slots[slot]), slots.permanent?.detail, slots.cause?.text, freeText ?? undefined]
  const written = texts.filter((text) => text !== undefined)
  const whole = plainLanguage(written.join('\n'))
  if (whole !== undefined && whole !== set) return { language: whole, isWhole: true }
  const part = written.map(plainLanguage).find((language) => language !== undefined && language !== set)
  return part === undefined ? undefined : { language: part, isWhole: false }
}
