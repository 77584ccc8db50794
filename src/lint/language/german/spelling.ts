import { type Contraction, spellingOf } from '../../prose/spelling.ts'
import { shapes } from '../../prose/token.ts'
import { functionWords } from './function-words.ts'
import { folded, stemOf } from './stem.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "gibt's" is "gibt es". */
const contraction = (lower: string): Contraction | undefined =>
  lower.length > 3 && lower.endsWith("'s") ? { cut: lower.length - 2, first: folded(lower.slice(0, -2)), second: 'es' } : undefined

const participle =
  /^(?:(?:ab|an|auf|aus|bei|bereit|durch|ein|fest|frei|her|heraus|herunter|hin|hinzu|hoch|mit|nach|nieder|still|teil|um|vor|weg|weiter|wieder|wiederher|zu|zurueck|zusammen)?ge.{2,}|(?:be|ent|er|ver|zer|miss|ueber|unter).{3,}|.{3,}ier)(?:t|en)$/

/** Nouns have a capital, so that a small word in -en, -ern or -eln is a verb or an adjective. */
const endingShape = (norm: string, raw: string): number => {
  if (norm.length < 5 || raw.charAt(0) !== raw.charAt(0).toLowerCase() || functionWords.has(norm)) return 0
  return (/(?:en|ern|eln)$/.test(norm) ? shapes.activity : 0) | (participle.test(norm) ? shapes.participle : 0)
}

export const germanSpelling = spellingOf({
  stemOf,
  abbreviations: setOf(
    'abt allg bspw bzgl bzw ca d dr evtl exkl fa fr ggf gem h hr inkl insb jan feb mär mae mrz apr mai jun jul aug sep sept okt nov dez jän max min mind mio mrd nr o rd s sek sog st std str tel u v vgl vsl vorauss z zzgl',
  ),
  months: setOf(
    'januar jaenner februar feber maerz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep sept okt nov dez',
  ),
  weekdays: setOf('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
  beforeClock: setOf('um ab seit bis gegen von ca circa etwa nach vor zwischen und rund ungefaehr spaetestens kurz'),
  afterClock: setOf('uhr'),
  noZones: setOf('ist z'),
  clockWords: setOf('mitternacht'),
  hasPlainNouns: false,
  hasDottedDays: true,
  fold: folded,
  endingShape,
  contraction,
})
