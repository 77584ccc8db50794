import type { Capitals } from '../../language/language.ts'
import { plainCapitals, tradeCapitals } from './plain-names.ts'

const germanPlain = `MEZ MESZ AGB DSGVO UST MWST EDV KI PLZ BIC IBAN SEPA EC TAN GBR KG OHG EV SE WLAN NRW BW DB SBB BSI IHK KFZ LKW PKW NFC SB HTTP
  UND NICHT DER DIE DAS EIN WIR SIE IHR IST SIND MIT BEI VON BIS AB UM NEU WICHTIG ACHTUNG WARTUNG BEHOBEN STATUS INFO UHR EUR MO DI MI DO FR SA SO OK BZW`

export const germanCapitals: Capitals = {
  plain: new Set([...plainCapitals, ...germanPlain.split(/\s+/)]),
  trade: tradeCapitals,
  articles: new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines']),
}
