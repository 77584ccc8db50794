import type { Rewording } from '../../rewording/rewording.ts'

const somebody = '(?:einer? unserer |ein(?:er?)? |unser(?:e)? |der |die )'
const trade =
  '(?:techniker(?:in)?|mitarbeiter(?:in)?|kolleg(?:e|in|en)|entwickler(?:in)?|administrator(?:in)?|praktikant(?:in)?|handwerker|elektriker|bauarbeiter|monteur|kunde|nutzer|hausmeister|programmierer(?:in)?)'
const place = '(?: (?:vor ort|von uns|im rechenzentrum|im dienst))?'
const carelessly = '(?:(?:versehentlich|irrtümlich|fälschlicherweise|aus versehen|leider|unachtsam) )?'
const did = '((?:\\S*ge\\S+|(?:be|ent|er|ver|zer|über|unter)\\S+)(?:t|en))'
const supplier =
  '(?:(?:\\S+-)?(?:provider|anbieter|dienstleister|hoster|betreiber|partner|lieferant(?:en)?|hersteller|rechenzentrum|netzbetreiber|zahlungsanbieter|zahlungspartner))'

/** A whole sentence in which somebody did something to something, which then was done. */
const didIt = (object: string): RegExp => new RegExp(`^${somebody}${trade}${place} ha(?:t|ben) ${carelessly}${object} ${did}$`, 'gi')

/** What happened, without who did it. What nobody wrote is not made up: a cause that is only a name is left out. */
export const blameRewordings: readonly Rewording[] = [
  // not us
  [/^(?:darauf|hierauf|auf (?:das|dies)) haben wir (?:\S+ ){0,2}keine(?:n|rlei) einfluss$/gi, ''],
  [
    /^(?:das|dies|es|die lage|die situation|die sache|der vorfall) liegt (?:\S+ )?(?:außerhalb unsere[sr] \S+|nicht in unserer (?:macht|hand))$/gi,
    '',
  ],
  [/, (?:was|das|die|der) (?:leider )?(?:außerhalb unsere[sr] \S+|nicht in unserer (?:macht|hand)) (?:liegt|lag)$/gi, ''],
  [
    /^(?:das|dies|es|der ausfall|die störung) (?:ist|war|lag|liegt) (?:\S+ )?nicht (?:an uns|bei uns|unsere schuld|unser fehler|unser verschulden)$/gi,
    '',
  ],
  [/^(?:uns sind|leider sind uns) (?:\S+ )?die hände gebunden$/gi, ''],
  // a person as the cause
  [/(?<=(?:auf|durch|für) )(?:menschliches versagen|menschliches fehlverhalten|menschlichen irrtum)/gi, 'einen Fehler'],
  [/(?<=(?:war|ist|bleibt) )(?:menschliches versagen|menschliches fehlverhalten)/gi, 'ein Fehler'],
  [/(?<=(?:wegen|aufgrund|infolge) )menschlichen (?:versagens|fehlverhaltens)/gi, 'eines Fehlers'],
  [/menschliche[rnsm]? (fehlers?n?)/gi, '$1'],
  [/(?:bedien|bedienungs|anwender|benutzer|handhabungs)fehler(s|n)?/gi, 'Fehler$1'],
  [didIt('die (\\S*(?:ung|ion|ei|heit|keit|liste|tabelle|datenbank|karte|platte|leitung|regel|domain|datei))'), 'die $1 wurde $2'],
  [didIt('die falsche (\\S+)'), 'die falsche $1 wurde $2'],
  [didIt('die falschen (\\S+)'), 'die falschen $1 wurden $2'],
  [didIt('die (\\S+en|kabel|server|einträge|dienste)'), 'die $1 wurden $2'],
  [didIt('das ((?:\\S+e )?\\S+)'), 'das $1 wurde $2'],
  [didIt('den (\\S+)'), 'der $1 wurde $2'],
  [didIt('den (\\S+)en (\\S+)'), 'der $1e $2 wurde $3'],
  // a supplier as the cause
  [new RegExp(`,? (?:wegen|aufgrund|dank) (?:unsere[sr]|des|der|eines|einer) (?:\\S+ )?${supplier}s?$`, 'gi'), ''],
  [new RegExp(`^(?:unser|der|das|unsere|die) (?:\\S+ )?${supplier} hat es (?:\\S+ )?versäumt, uns [^;0-9]{0,60}$`, 'gi'), ''],
  [
    /^[^,;0-9]{0,60} (?:lässt|lassen|ließ|ließen|hat|haben) uns [^,;0-9]{0,40}im (?:stich|regen)(?: gelassen| stehen| stehen lassen)?$/gi,
    '',
  ],
  [/^[^,;0-9]{0,60} (?:hat|haben) [^,;0-9]{0,20}(?:geschlampt|gepfuscht|versagt)$/gi, ''],
  [/^wir (?:sind|waren) [^,;0-9]{0,70} (?:enttäuscht|verärgert|entsetzt|empört|unzufrieden)$/gi, ''],
  [/^wir (?:werden|wollen) [^,;0-9]{0,60} zur (?:rechenschaft|verantwortung|rede) (?:ziehen|stellen)$/gi, ''],
  [/,? ohne (?:(?:jede|jegliche|vorherige|weitere) )?(?:vorwarnung|ankündigung|rücksprache|absprache|abstimmung)/gi, ''],
]
