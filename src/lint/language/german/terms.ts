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
} from './nouns.ts'

/** Word lists that the German phrases share. Words stand for all their inflections unless marked with an equals sign. */
export const germanTerms = {
  be: '=ist|=sind|=war|=waren|=sei|=seien|=wäre|=wären|=gewesen|=bleibt|=bleiben|=blieb|=blieben|=wird|=werden|=wurde|=wurden|=worden|=steht|=stehen|=stand|=standen|=liegt|=liegen',
  passive: '=wird|=werden|=wurde|=wurden|=worden',
  have: '=habe|=haben|=hat|=hatte|=hatten|=habt',
  none: '=kein|=keine|=keinen|=keiner|=keinem|=keines|=keinerlei|=nichts|=niemand|=niemanden',
  not: '@none|=nicht|=nie|=niemals|=weder|=nirgends',
  can: '=kann|=können|=konnte|=konnten|=könnt|=könnte|=könnten|=konntet',
  will: '=wird|=werden|=werde|=werdet',
  us: '=wir|=ich|=uns|=mich|=mir',
  our: '=unser|=unsere|=unserem|=unseren|=unserer|=unseres|=mein|=meine|=meiner',
  you: '=sie|=ihnen|=ihr|=euch|=dir|=du|=dich|=alle|=kunden|=nutzer',
  the: '=der|=die|=das|=den|=dem|=des|=ein|=eine|=einen|=einem|=einer|=eines',
  'some-of':
    '=einige|=einigen|=einiger|=manche|=manchen|=einzelne|=einzelnen|=einzelner|vereinzelt|=wenige|=wenigen|=weniger|=mehrere|=mehreren|=teile|=teilen',
  now: '=derzeit|=aktuell|=momentan|=zurzeit|=gerade|=gegenwärtig|=noch|=weiterhin|=immer|=leider|=teilweise|=zeitweise|=vorübergehend|=auch|=sehr|=nur|=sich|=wieder|=gar|=jetzt|=heute|=mehr',

  // what customers see and use
  feature: `
    ${featureNouns}
    app|apps|=web|=login|=logins|chat|=fax|sms|vpn|internet|wlan|strom|wasser|=seiten|blog|wiki|suche|volltextsuche|produktsuche|audio|=ton|post|pakete|=api|=apis|bild|projekt|beleg|gutschein|angebot|artikel|fahrplan|kurs|kurse|probe|bestellstatus|spiele|messenger|=online
  `,
  function: `
    @feature
    ${functionNouns}
    mailserver|webserver|server|rechenzentrum
  `,
  people: `
    ${peopleNouns}
    =leute|=personen|=alle|=jeder|=jede|=niemand|=viele|=manche|=sie|=ihr|=man|=gäste|=gast|firma|team|administrator|admin|mitarbeitende|=betroffene|=betroffenen|=teile|eltern
  `,
  data: `${dataNouns}|datei|bestellung|buchung|nachricht|mail|mails|email|zahlung|rechnung|beitrag|beiträge|termin|bild|foto|dokument|anhang|anhänge|konto|konten|passwort|passwörter|ticket|sicherung|backup|formular|eingabe|änderung|kommentar|statistik|anmeldung|=namen|mailadressen|adresse|faxe|fax|sms|auftrag|reservierung|sendung`,
  activity: `
    #activity
    anmelden|anmeldung|login|einloggen|registrierung|registrieren|versand|senden|versenden|empfang|empfangen|zustellung|laden|aufruf|aufrufen|öffnen|bezahlen|bezahlung|zahlung|kartenzahlung|upload|hochladen|download|herunterladen|speichern|drucken|buchung|buchen|bestellung|bestellen|abruf|abrufen|zugriff|suche|import|export|synchronisierung|synchronisation|verarbeitung|auslieferung|telefonieren|telefonie|anruf|wiedergabe|checkout|erstellen|erstellung|starten|anzeige|abfrage|lieferung|verbindung
  `,

  // what customers suffer
  broken: `
    =down|offline|ausgefallen|unerreichbar|unbenutzbar|überlastet|langsam|träge|instabil|tot|=weg|leer|defekt|kaputt|verzögert|verspätet|gestört|gesperrt|blockiert|unterbrochen|getrennt|eingeschränkt|lahmgelegt|deaktiviert|pausiert|geschlossen|abgeschaltet|ausgesetzt|abgelehnt|abgewiesen|zurückgewiesen|verweigert|eingefroren|verschwunden|abgestürzt|abgebrochen|fehlgeschlagen|beeinträchtigt|unvollständig|fehlerhaft|doppelt|veraltet
    =nur ~1 =lesend|lesbar
    =nur ~2 eingeschränkt|teilweise|langsam|verzögert
    außer betrieb
    =ohne =funktion
    =nicht ~1 @usable
    =nicht =zur verfügung
  `,
  usable:
    'erreichbar|verfügbar|nutzbar|benutzbar|möglich|zugänglich|funktionsfähig|einsatzbereit|betriebsbereit|aufrufbar|abrufbar|bedienbar|sichtbar|online|=bereit|lieferbar|buchbar|auffindbar|telefonisch|einsehbar|lesbar|anwählbar|ansprechbar|=da',
  'doing-verb': `
    funktionieren|=geht|=gehen|=ging|=gingen|=läuft|=laufen|=lief|=liefen|laden|=lädt|=luden|reagieren|antworten|öffnen|=öffnet|=öffnen|starten|synchronisieren|aktualisieren|erscheinen|=erschien|=erschienen|ankommen|=ankommt|eingehen|arbeiten|drucken|verbinden|senden|empfangen|=empfängt|verschicken|versenden|=druckt|=zeigt|=zeigen|=zeigte|=zeigten|=nimmt|=nehmen|=nahm|=nahmen|übertragen|=überträgt|speichern|erkennen|anzeigen|liefern|verarbeiten|annehmen|abspielen|=spielt|=klingelt|=fahren|=fährt|=fuhren|=fuhr|verkehren|=fliegen|=klappt|=klappen|=erhält|=erhalten|=erhielten|=bekommen|=bekommt|=bekamen|=sieht|=sehen|=sahen
  `,
  symptom: `
    ${symptomNouns}
    downtime|paketverlust|verlangsamung|funktionsausfall|nichtverfügbarkeit|nichterreichbarkeit
    @long ~2 =zeiten|=zeit
  `,
  trouble: 'problem|störung|schwierigkeit|beeinträchtigung|einschränkung|fehler|verzögerung|ausfall|ausfälle|unterbrechung',
  long: '=lange|=langen|=langer|=längere|=längeren|=längerer|=hohe|=hohen|=hoher|=erhöhte|=erhöhten|=erhöhter|=erheblich|=erhebliche|=erheblichen|massiv|=stark|verlängert|=deutlich|=deutliche|=deutlichen|häufig|wiederholt|vermehrt|sporadisch|vereinzelt|gelegentlich|teilweise|zeitweise|vollständig|komplett|total',
  slow: 'langsam|träge|schleppend|verzögert|verspätet|zäh|=später|ruckelt|schlecht',
  wrong:
    'falsch|fehlerhaft|veraltet|leer|doppelt|mehrfach|unvollständig|verkehrt|ungültig|unlesbar|=weiße|=leere|=alte|=alten|=fremde|=fremden|=gestern|=zweimal|verstümmelt|=schwarze',
  at: '=bei|=beim|=im|=in|=am|=an|=auf|=mit|=der|=des|=von|=vom|=für|=zum|=zur|=zu|=während|=unseres|=unserer|=unsere|=unser|=nach|=aus|=über|=unter|=einiger|=den',

  // who and where
  'scope-group': `
    ${peopleNouns}
    @people-plain
    server|dienst|region|standort|webseite|seite|=seiten|shop|shops|konto|konten|postfach|postfächer|gerät|domain|anschluss|anschlüsse|haushalt|anfrage|abfrage|bestellung|buchung|auftrag|aufträge|nachricht|mail|mails|email|anruf|zahlung|projekt|datenbank|gruppe|kurs|klasse|abteilung|filiale|gebäude|drucker|terminal|automat|anwendung|instanz|zugang|zugänge|verbindung|vorgang|vorgänge|transaktion|rechnung|kunden|datensatz|datensätze
  `,
  'scope-people': `
    ${peopleNouns}
    @people-plain
    user|kunden|=gäste|konto|konten|postfach|postfächer|geschäft|=shops
  `,
  'scope-thing':
    'server|region|standort|webseite|seite|shop|shops|gerät|domain|anschluss|anschlüsse|anfrage|bestellung|buchung|auftrag|aufträge|nachricht|mail|mails|email|anruf|zahlung|projekt|datenbank|gruppe|kurs|klasse|filiale|gebäude|drucker|terminal|automat|verbindung|transaktion|rechnung|datensatz|datensätze|zugang|zugänge|termin|sms|backup|backups|bild|dokument|datei',
  'people-plain': '=leute|=personen|=gäste|organisation|unternehmen|firma|team|=betroffene|eltern|administrator|student|=nutzenden',
  'number-word':
    '#number|=zwei|=drei|=vier|=fünf|=sechs|=sieben|=acht|=neun|=zehn|=elf|=zwölf|dutzend|hundert|tausend|million|=hälfte|=drittel|=viertel',
  place: `
    deutschland|österreich|schweiz|bayern|hessen|nordhessen|sachsen|thüringen|berlin|hamburg|münchen|köln|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|essen|dortmund|bonn|mannheim|karlsruhe|freiburg|kassel|wien|graz|linz|salzburg|innsbruck|tirol|kärnten|steiermark|zürich|bern|basel|genf|luzern|europa|asien|amerika|afrika|=usa|=eu|=us|frankreich|italien|spanien|polen|niederlande|belgien|luxemburg|liechtenstein|england|norddeutschland|süddeutschland|ostdeutschland|westdeutschland|niedersachsen|brandenburg|saarland|ruhrgebiet|rheinland|baden|württemberg|holstein|vorarlberg|burgenland|weltweit|bundesweit|landesweit|europaweit|=europäischen|=deutschen|=österreichischen|=schweizer|london|paris|dublin|amsterdam|aachen|augsburg|mainz|wiesbaden|ulm|kiel|rostock|erfurt|potsdam|magdeburg|bochum|bielefeld|münster
    =norden|=süden|=osten|=westen
  `,
  platform:
    'ios|android|windows|macos|mac|linux|chrome|firefox|safari|edge|outlook|iphone|ipad|browser|=ipv6|=ipv4|desktop|smartphone|tablet|glasfaser|glasfaseranschluss|dsl|kabelanschluss|tarif|paket|businesstarif|vertrag|=sso|passkey|bestandskunden|neukunden|testversion|abo',

  // why, and what was done
  machine: `
    ${machineNouns}
    server|dienst|datenbank|netzwerk|leitung|zertifikat|glasfaser|dns|bauteil|lüfter|cache|backend|cluster|update|datenbankserver|mailserver|aggregat|schalter|pumpe|ventil|sicherung|rechenzentrum|strom|raid|usv|treiber|gerät|anbindung|schnittstelle
  `,
  hardware: machineNouns,
  'fault-noun': `
    ddos|brand|feuer|blitzschlag|blitzeinschlag|unwetter|sturm|hochwasser|wasserschaden|kurzschluss|stromausfall|stromausfälle|überspannung|überhitzung|überlastung|=überlast|fehlkonfiguration|konfigurationsfehler|hardwarefehler|hardwaredefekt|softwarefehler|programmfehler|bedienungsfehler|tippfehler|kabelbruch|kabelschaden|bagger|leitungsschaden|sabotage|angriff|cyberangriff|hackerangriff|schadsoftware|sicherheitslücke|speicherleck|bug|bugs|lastspitze|überlauf|übertragungsfehler|rohrbruch|=serverdefekt|plattendefekt|datenbankfehler|netzwerkfehler|phishing|einbruch|=denial|defekt|spam|flut
    @broken-thing
  `,
  'broken-thing': `
    defekt|kaputt|fehlerhaft|ausgefallen|abgelaufen|beschädigt|falsch|gesetzt|durchgebrannt|voll|überlastet|überhitzt|veraltet ~1 @machine|@change|einstellung|eintrag|regel|wert|server|abfrage|paket|baustein
    @machine ~2 @be ~2 defekt|kaputt|abgelaufen|beschädigt|voll|ausgefallen|überlastet|überhitzt|falsch|fehlerhaft
    @machine ~1 =abgelaufen|=defekt|=voll
    ausfall|defekt|fehler|störung|problem|panne|schaden ~1 @at ~4 @hardware|@supplier|@change
    hoch|erhöht|ungewöhnlich|unerwartet|stark|außergewöhnlich ~1 last|auslastung|andrang|aufkommen|zugriffszahlen|anfragen|nachfrage|verkehr|datenverkehr
  `,
  change: `${changeNouns}|einspielen|installation|bereitstellung`,
  // Acts that are remedies when the writer's side did them.
  acted: `
    neu gestartet
    neugestartet|gestartet|getauscht|ausgetauscht|ersetzt|repariert|zurückgesetzt|zurückgenommen|zurückgerollt|zurückgespielt|zurückgedreht|eingespielt|wiederhergestellt|umgeleitet|umgestellt|umgezogen|umgeschaltet|verlegt|gesperrt|blockiert|deaktiviert|aktiviert|abgeschaltet|eingeschaltet|angepasst|geändert|korrigiert|bereinigt|geleert|gelöscht|entfernt|erneuert|verlängert|installiert|erweitert|erhöht|reduziert|begrenzt|freigegeben|freigeräumt|aufgesetzt|aufgebaut|zugeschaltet|hinzugefügt|ergänzt|isoliert|abgekoppelt|nachgeholt|nachgeliefert|nachgesendet|eingelesen|importiert|aktualisiert|entlastet|verteilt|hochgefahren|heruntergefahren|abgewehrt|gefiltert|ausgeschlossen|rückgängig|verstärkt|optimiert|konfiguriert|umgebaut|eingebaut|geschlossen|verschoben|migriert|beauftragt|angeschrieben|ausgerollt|veröffentlicht|getrennt|verbunden|verkabelt
  `,
  acting: `
    =tauschen|=tauscht|=ersetzen|=ersetzt|=reparieren|=repariert|=starten|=startet|=spielen|=spielt|=leiten|=leitet|=stellen|=schalten|=schaltet|=setzen|=setzt|=verlegen|=verlegt|=sperren|=blockieren|=installieren|=installiert|=bauen|=baut|=nehmen|=nimmt|=rollen|=rollt|=verteilen|=korrigieren|=holen|=fahren|=fährt|=erneuern|=bereinigen|=filtern|=erweitern
  `,
  guard: safeguardNouns,
  safeguard: `@guard|server|speicher|platte|festplatte|leitung|system|netzteil|generator|konfiguration|zertifikat|schlüssel|regelung|hinweis|meldung|anbindung|einrichtung|architektur|infrastruktur|software|hardware|umgebung|skript|temperatur|freigabe|anbieter|standort|klimaanlage|kühlung|usv`,

  // whom one could blame
  supplier: `
    ${supplierNouns}
    rechenzentrum|rechenzentrumsbetreiber|telekom|=vodafone|=telefónica|=ionos|=strato|=hetzner|=ovh|=aws|amazon|microsoft|google|cloudflare|baufirma|bauunternehmen|stadtwerke|energieversorger|netzbetreiber|zahlungsanbieter|zahlungsdienstleister|vorlieferant|subunternehmer|hausverwaltung|kooperationspartner|drittanbieter|fremdfirma|post
  `,
  outsider: '@supplier|=dort|=deren|=man|=die|berater|behörde|gegenseite|ansprechpartner|support',
  staff:
    'mitarbeiter|mitarbeiterin|kollege|kollegin|entwickler|administrator|admin|techniker|praktikant|praktikantin|azubi|auszubildende|ingenieur|handwerker|bauarbeiter|elektriker|bagger|baggerfahrer|reinigungskraft|programmierer|monteur|bediener|hausmeister|systemadministrator',
  telling:
    'informieren|informiert|mitteilen|mitgeteilt|melden|ankündigen|angekündigt|warnen|gewarnt|vorwarnen|sagen|gesagt|hinweisen|hingewiesen|benachrichtigen|abstimmen|abgestimmt|antworten|geantwortet|reagieren|reagiert|gemeldet|benachrichtigt|kommunizieren|kommuniziert|handeln|gehandelt|kümmern|gekümmert|helfen|geholfen|liefern|geliefert|äußern|erklären|einhalten|eingehalten',
  contempt: `
    =im regen|stich
    =hängen lassen|gelassen
    unfähig|unfähigkeit|unverschämt|unverschämtheit|lächerlich|skandalös|skandal|unfassbar|unglaublich|schlamperei|geschlampt|schlampig|stümperhaft|dilettantisch|unprofessionell|pfusch|gepfuscht|verpfuscht|verbockt|vermasselt|versemmelt|saumäßig|katastrophal|miserabel|mangelhaft|blamabel|inkompetent|inkompetenz|fahrlässig|fahrlässigkeit|nachlässig|nachlässigkeit|verschlafen|verschlampt|ignoriert|ignorieren|hingehalten|hinhalten|vertröstet|vertrösten|abgewimmelt|abwimmeln|schlafmützig|nichtssagend|arrogant|rücksichtslos|frechheit
    =nichts =von =sich hören
    =mehr =schlecht =als =recht
  `,
  mishap: `
    gelöscht|entfernt|gezogen|ausgesteckt|abgezogen|getrennt|durchtrennt|gekappt|zerstört|beschädigt|überschrieben|vertippt|verwechselt|vergessen|übersehen|angebohrt|abgeschaltet|ausgeschaltet|abgeklemmt|umgestoßen|gekippt|verursacht|eingegeben|eingespielt|eingestellt|gedrückt|herausgezogen|durchgerissen|durchschnitten|aufgelegt|abgesägt|ausgelöst
    =löschte|=zog|=kappte|=durchtrennte|=trennte|=verwechselte|=vergaß|=übersah|=beschädigte|=überschrieb|=steckte|=drückte|=schaltete|=durchbohrte|=zerstörte|=riss|=verursachte
  `,
  mishaply: `
    =aus =versehen|unachtsamkeit|unwissenheit
    versehentlich|irrtümlich|irrtümlicherweise|fälschlicherweise|fälschlich|unbedacht|leichtsinnig|fahrlässig|unachtsam|unvorsichtig|eigenmächtig|gedankenlos|schusselig
  `,
  'user-word': 'kunde|kundin|nutzer|benutzer|anwender|mieter|teilnehmer|mitglied|spammer|besucher|mandant|person|händler|konto',

  hedged: `
    =voraussichtlich|=vermutlich|=hoffentlich|=wahrscheinlich|=möglicherweise|=eventuell|=ggf|=gegebenenfalls|=vorauss|=vsl|=planmäßig|=geplant|hoffen|=hofft|erwarten|=erwartet|rechnen|=rechnet|schätzen|schätzungsweise|ausgehen|=gehen|anstreben|=streben|bemühen|bemüht|versuchen|planen|=sollte|=sollten|=soll|=sollen|=könnte|=könnten|=dürfte|=dürften|=ziel|=bestreben|zuversichtlich|=möchten|=wollen|aussicht|ungefähr|prognose|=falls|=wenn|=sofern|bestenfalls|versuch|=möglichst|=vorgenommen
  `,
  mended:
    'behoben|gelöst|wiederhergestellt|repariert|erreichbar|verfügbar|online|fertig|abgeschlossen|beseitigt|normal|einsatzbereit|möglich|bereit|erledigt|zugestellt|ausgeliefert|nutzbar|zurück|verarbeitet|nachgeholt|freigegeben|funktionieren|laufen|gehen|arbeiten|instandgesetzt|ausgetauscht|ersetzt|zustellen|beheben|lösen|reparieren|wiederherstellen|fertigstellen|abschließen|freigeben|starten',
  // how sure a writer is of a cause
  perhaps:
    '=vermutlich|=wahrscheinlich|=womöglich|=möglicherweise|=vielleicht|=eventuell|=mutmaßlich|=offenbar|=offensichtlich|=anscheinend|=scheinbar|=wohl|=evtl|=augenscheinlich|=vermeintlich|=angeblich|höchstwahrscheinlich',
  causal:
    'ursache|grund|auslöser|verursachen|verursacht|ausgelöst|auslösen|schuld|liegt|=lag|=liegen|=lagen|zurückführen|zurückzuführen|hervorgerufen|wegen|=aufgrund|=weil|=durch|zusammenhang|zusammenhängen|=hängt|entstanden|rühren|herrühren|herrührt|bedingt|geführt|beruht|stammt|schuldig|defekt|=dazu|fehlerhaft|=kaputt|zurückgeht',
  // regret and fault
  intensely: `
    =aus =tiefstem =herzen
    =von =ganzem =herzen
    =zutiefst|=unendlich|=aufrichtigst|=unsagbar|=schrecklich|=furchtbar|=wahnsinnig|=außerordentlich|=wirklich|=unglaublich|=tausendfach|=vielmals|=tausendmal|=riesig|=unheimlich|=echt|=ungemein|=überaus
  `,
  sorrow: 'leid|leidtun|leidtut|bedauern|entschuldigung|entschuldigen|verzeihung|bedauerlich|=sorry',
  failing: 'fehler|versäumnis|versagen|nachlässigkeit|verschulden|fehlverhalten|fehleinschätzung|fahrlässigkeit|irrtum|panne',

  // what shrinks, and the harm that it shrinks
  small: `
    =kurz|=kurze|=kurzen|=kurzer|=kurzes|=kurzem|=kleine|=kleinen|=kleiner|=kleines|=kleinere|=kleineren|=kleinerer|geringfügig|=gering|=geringe|=geringen|=geringer|=geringes|=geringem|minimal|=minimale|=minimalen|kurzzeitig|kurzfristig|unbedeutend|unwesentlich|=leichte|=leichten|=leichter|marginal|winzig|vernachlässigbar|harmlos|=kleineres|=minimaler|überschaubar
  `,
  harm: `
    unterbrechung|störung|ausfall|ausfälle|problem|verzögerung|beeinträchtigung|einschränkung|aussetzer|fehler|panne|vorfall|zwischenfall|unannehmlichkeit|auswirkung|wartezeit|ladezeit|auszeit|pause|abbruch|abbrüche|downtime|schwankung|unregelmäßigkeit|schwierigkeit|abweichung|moment|lücke|verbindungsabbruch|nichterreichbarkeit|zeitraum|zeit|phase|verspätung|delle|neustart|hänger|ruckler|=dauer|ungereimtheit|latenz
  `,

  affected:
    'kunde|kunden|kundin|kundinnen|nutzer|benutzer|anwender|teilnehmer|mitglied|besucher|händler|user|praxen|mieter|konto|konten|postfach|postfächer|anfrage|bestellung|seite|seiten|server|shop|shops|gerät|nachricht|mail|mails|email|betroffene|personen|leute|haushalt|anschluss|anschlüsse|filiale|buchung|projekt|verbindung|anruf|standort|datei|fälle|system|dienst|zahlung|schüler|patient|studierende',

  // our own few
  'first-name':
    '=anna|=andreas|=barbara|=benjamin|=christian|=christina|=claudia|=daniel|=david|=florian|=hannah|=johannes|=julia|=katharina|=klaus|=laura|=lena|=lukas|=maria|=markus|=matthias|=michael|=nicole|=oliver|=peter|=philipp|=sabine|=sandra|=sarah|=sebastian|=stefan|=susanne|=thomas|=tobias|=ursula|=wolfgang',

  // time
  'time-unit':
    '=min|=minute|=minuten|=stunde|=stunden|=std|=tag|=tage|=tagen|=woche|=wochen|=monat|=monate|=monaten|=sekunden|=werktag|=werktage|=werktagen|arbeitstag|arbeitstage|=h|viertelstunde|=halbe',
  amount:
    '#number|=eine|=einer|=einem|=einen|=zwei|=drei|=vier|=fünf|=sechs|=acht|=zehn|=zwölf|=fünfzehn|zwanzig|=dreißig|=vierzig|=fünfundvierzig|=sechzig|=wenige|=wenigen|=einige|=einigen|=paar|=halben|=halbe|=nächsten|=kommenden|=mehreren|=mehrere',
  day: '=heute|=morgen|=übermorgen|=montag|=dienstag|=mittwoch|=donnerstag|=freitag|=samstag|=sonnabend|=sonntag|=nachmittag|=vormittag|=abend|=mittag|=nacht|=wochenende|=früh|=montagmorgen|=montagabend|=tagesende|=wochenende|=wochenmitte|=monatsende|=feierabend|=dienstagmorgen|=jahresende',
} as const satisfies Record<string, string>
