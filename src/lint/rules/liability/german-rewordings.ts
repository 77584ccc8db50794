import type { Rewording } from '../../rewording/rewording.ts'

const responsibility = '(?:die )?(?:(?:volle|ganze|alleinige|gesamte) )?(?:verantwortung|schuld|haftung)'
const ours = '(?:(?:allein|ganz klar|eindeutig|ausschließlich|leider) )*(?:unser fehler|unsere schuld|unser verschulden|unser versäumnis)'
const money =
  'gutschrift(?:en)?|erstattung|rückerstattung|erstatten|erstattet|entschädigung|entschädigt|schadensersatz|gutscheine?|rabatt|kostenlos|kostenfrei|gratis|gutgeschrieben|freimonat'

/** A plain apology for an admission; what is given away is left out until those may say it who may give it. */
export const liabilityRewordings: readonly Rewording[] = [
  [new RegExp(`(?<=^|\\s)(wir|ich) (?:übernehmen|tragen) ${responsibility} (?=für)`, 'gi'), '$1 entschuldigen uns '],
  [new RegExp(`(?<=^|\\s)(wir|ich) (?:übernehmen|tragen) (?:dafür|hierfür) ${responsibility}`, 'gi'), '$1 entschuldigen uns dafür'],
  [new RegExp(`^${responsibility} (für .{3,50}?) (?:liegt|lag) (?:\\S+ )?bei uns$`, 'gi'), 'wir entschuldigen uns $1'],
  [new RegExp(`^(?:das|dies|es) (?:war|ist) ${ours}$`, 'gi'), 'wir entschuldigen uns'],
  [new RegExp(`^der ([a-zäöüß-]+) (?:war|ist) ${ours}$`, 'gi'), 'wir entschuldigen uns für den $1'],
  [new RegExp(`^(?:die|das) ([a-zäöüß-]+) (?:war|ist|waren) ${ours}$`, 'gi'), 'wir entschuldigen uns'],
  [/ (?:auf|von) unserer seite| unsererseits/gi, ''],
  [/^[^,;0-9]{1,50} hätten? [^,;0-9]{0,30}(?:passieren|geschehen|vorkommen) dürfen$/gi, ''],
  [/^[^,;0-9]{1,50} (?:wäre|wären|war) (?:\S+ )?vermeidbar(?: gewesen)?$/gi, ''],
  [new RegExp(`^[^,;]{0,70}(?<![a-zäöüß])(?:${money})(?![a-zäöüß])[^,;]{0,60}$`, 'gi'), ''],
  [/^[^,;]{0,60}schreiben wir [^,;]{0,40} gut$/gi, ''],
  [/^[^,;]{0,40}(?:gebühr|beitrag)[^,;]{0,30} entfällt$/gi, ''],
]
