/**
 * What German compounds end in: "Serverausfall" is an "Ausfall", "Kundenportal" a "Portal". Only nouns of which every compound
 * is one of their kind; "Vorfall" is no "Fall" of ours.
 */
const heads = `
  ausfall ausfaell fehler fehlermeldung meldung stoerung verzoegerung unterbrechung abbruch abbruech absturz einschraenkung beeintraechtigung probleme problem verlust defekt schaden
  ausloesung angriff brand panne engpass ueberlastung
  portal system dienst server datenbank netz netzwerk plattform anwendung applikation app webseite seite oberflaeche shop kasse konto konten postfach postfaecher
  dienstleister anbieter betreiber hersteller lieferant partner techniker kunde kundin nutzer benutzer anwender
  zahlung buchung bestellung anmeldung registrierung rechnung versand zustellung lieferung abfrage anfrage aufruf abruf zugriff zugang verbindung anbindung leitung
  funktion suche export import upload download bericht auswertung statistik nachricht mail mails mailing brief ticket auftrag auftraeg datei dokument beleg termin kalender
  telefonie anruf gespraech video stream sicherung backup speicherung protokoll daten datensatz datensaetz
  wartung wartungsarbeiten arbeiten umstellung umzug aktualisierung update upgrade migration austausch neustart
  ursache aenderung konfiguration einstellung zertifikat modul komponente geraet schalter switch router speicher platte karte kabel strom versorgung klimaanlage
  zeit dauer uebersicht liste formular schnittstelle api queue warteschlange benachrichtigung ueberwachung pruefung kontrolle alarm alarme test verfahren prozess
  standort rechenzentrum region filiale abteilung team support hotline
`
  .trim()
  .split(/\s+/)

const umlaut = /([aou])e/g
const forms: ReadonlyMap<string, string> = new Map(
  heads.flatMap((head) => ['', 'e', 'en', 'n', 's', 'es', 'er', 'ern'].map((ending) => [`${head}${ending}`, head.replace(umlaut, '$1')])),
)
const longestForm = 18

/** The last noun of a compound when it is one that the phrases know; else the word itself. */
export const headOf = (word: string): string => {
  for (let cut = Math.max(3, word.length - longestForm); cut <= word.length - 3; cut++) {
    const head = forms.get(word.slice(cut))
    if (head !== undefined) return head
  }
  return word
}
