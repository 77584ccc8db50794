/** Nouns that phrases know and compounds end in: "Kundenportal" is a "Portal", "Serverausfall" an "Ausfall". */
export const featureNouns =
  'anwendung|applikation|webseite|website|seite|portal|dashboard|panel|oberfläche|login|anmeldung|registrierung|mail|mails|email|postfach|postfächer|newsletter|nachricht|benachrichtigung|zustellung|versand|empfang|upload|uploads|download|downloads|checkout|warenkorb|zahlung|bezahlung|abrechnung|rechnung|bestellung|buchung|reservierung|termin|vergabe|ticket|tickets|bericht|auswertung|statistik|anruf|telefonie|telefon|anlage|gespräch|konferenz|video|chat|stream|wiedergabe|kalender|synchronisierung|synchronisation|import|export|sicherung|backup|backups|datei|bilder|foto|fotos|dokument|anhang|anhänge|verbindung|anbindung|anschluss|anschlüsse|zugriff|zugang|zugänge|anfrage|abfrage|aufruf|abruf|funktion|formular|domain|hosting|forum|katalog|shop|shops|passwort|passwörter|authentifizierung|veröffentlichung|festnetz|mobilfunk|terminal|terminals|automat|drucker|anzeige|liste|übersicht|vorschau|schnittstelle|webhook|webhooks|hotline|archiv|lieferung|sendung|freigabe|aufzug|aufzüge|heizung|steuerung|bezahldienst|banking|kasse|karte|version|status|zahlungen|speicherung|kontakt|beitrag|beiträge|konto|konten'
export const functionNouns =
  'dienst|server|system|netzwerk|netz|plattform|datenbank|leitung|kanal|kanäle|service|services|instanz|gerät|infrastruktur|standort|raum|verkehr'
export const peopleNouns =
  'kunde|kundin|kundinnen|nutzer|benutzer|anwender|teilnehmer|mitglied|besucher|händler|mieter|bewohner|patient|praxis|praxen|schüler|student|studierende|lehrer|lehrkraft|lehrkräfte|eltern|käufer|verkäufer|fahrer|fahrgast|fahrgäste|abonnent|empfänger|absender|anrufer|inhaber|spieler|redakteur|mandant|verein|haushalt|filiale|unternehmen|betrieb|schule|gemeinde|apotheke|klinik|wohnung'
export const dataNouns =
  'daten|datensatz|datensätze|eintrag|einträge|auftrag|aufträge|kommentar|protokoll|ergebnis|messwert|dateien|inhalt|informationen|angaben|zugangsdaten|preise|sms|faxe'
export const symptomNouns =
  'ausfall|ausfälle|fehlermeldung|timeout|timeouts|zeitüberschreitung|verzögerung|abbruch|abbrüche|absturz|abstürze|aussetzer|unterbrechung|verlust|totalausfall|verbindungsabbruch|verspätung|wartezeit|ladezeit|antwortzeit|reaktionszeit|latenz|fehlerrate|fehlerquote'
/** Said of trouble that does not say what is wrong. */
export const troubleNouns = 'störung|problem|fehler|vorfall|beeinträchtigung|einschränkung|schwierigkeit'
export const supplierNouns =
  'dienstleister|anbieter|betreiber|hersteller|lieferant|zulieferer|partner|provider|hoster|carrier|techniker|vermieter|spediteur|firma'
export const machineNouns =
  'festplatte|platte|speicher|switch|router|firewall|kabel|klimaanlage|kühlung|netzteil|stromversorgung|netzwerkkarte|zertifikat|komponente|modul|konfiguration|generator|batterie|transformator|hardware|software|baustein|skript|prozess|warteschlange|knoten|einstellung|stromnetz|schlüssel|lizenz|sicherheitslücke'
export const changeNouns =
  'update|updates|upgrade|aktualisierung|änderung|umstellung|umzug|migration|release|rollout|wartung|austausch|neustart|deployment|anpassung'
export const safeguardNouns =
  'überwachung|monitoring|alarm|alarme|warnung|prüfung|kontrolle|test|tests|verfahren|ablauf|abläufe|redundanz|kapazität|leistung|ersatz|reserve|schutz|begrenzung|schwelle|grenzwert|prozesse|dokumentation|schulung|checkliste|notfallplan|filter|regel|automatik|aggregat|vorrat|speicherplatz|testumgebung|backup|leitungen'
