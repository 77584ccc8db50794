import type { Rewording } from '../../rewording/rewording.ts'

/** Plain words of the same gender, so that what stands around them stays right; a word that has none keeps the rule's advice. */
export const jargonRewordings: readonly Rewording[] = [
  [/(?:kubernetes|server|datenbank)?-?clustern?(?=$|[\s,;:])/gi, 'Serververbund'],
  [/paketverluste?n?(?=$|[\s,;:])/gi, 'Netzwerkfehler'],
  [/(?:datenbank-?)?replikation(?=$|[\s,;:])/gi, 'Übertragung der Daten'],
  [/(?<=^|\s)failovers?(?=$|[\s,;:])/gi, 'Wechsel auf das Ersatzsystem'],
  [/firmware(?=$|[\s,;:])/gi, 'Gerätesoftware'],
  [/(?<=^|\s)deployment(?=$|[\s,;:])/gi, 'Update'],
  [/(?:http-?)?(fehlern?|fehlercodes?|statuscodes?) (?:[45]\d\d)(?=$|[\s,;:])/gi, 'Fehler'],
  [/http-?(?=fehler)/gi, ''],
  [/(?<=^|\s)(?:[45]\d\d|5xx|4xx)-?er?[- ](?=fehler)/gi, ''],
  [/dateisystem(?=$|[\s,;:])/gi, 'Speichersystem'],
]
