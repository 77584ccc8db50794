import type { Asked } from '../../rewording/rewording.ts'

export const vagueQuestions: readonly Asked[] = [
  [/performance|langsam|leistung/i, 'what-is-slow'],
  [/wartung|update|umzug|migration|umstellung/i, 'what-rests'],
  [/behoben|gelöst|beseitigt|wieder|abgeschlossen|stabil|normal|eingespielt/i, 'what-works-again'],
  [/störung|unterbrechung|ausfall|beeinträchtigung|einschränkung/i, 'what-stopped'],
]
