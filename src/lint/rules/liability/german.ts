export const liabilityPhrases = {
  liability: `
    // fault and responsibility admitted
    =unser|=unsere|=unserem|=unseren|=mein|=meine|=unseres ~2 fehler|schuld|verschulden|versäumnis|versagen|nachlässigkeit|fahrlässigkeit|fehlverhalten|irrtum|fehleinschätzung|fehlentscheidung
    @failing ~2 =auf|=von ~1 =unserer|=uns|=meiner ~1 seite
    fehler|versäumnis|versagen|schuld|verantwortung|verschulden ~4 =liegt|=lag|=liegen|=lagen ~4 =bei|=an =uns|=mir
    =liegt|=lag ~3 =in|=bei =unserer|=uns ~2 verantwortung|schuld|verschulden
    =wir|=ich ~4 =übernehmen|=übernehme|=tragen|=trage|=haben|=stehen ~4 =volle|=vollen|=die|=dafür|=alleinige|=ganze|=hierfür|=gesamte ~2 verantwortung|schuld|haftung
    =übernehmen|=übernehme|=tragen =wir|=ich ~4 verantwortung|schuld|haftung
    verantwortung ~3 =übernehmen|=tragen =wir|=ich
    verantwortung ~1 =übernommen
    =wir|=ich =stehen|=stehe =dafür|=zu ~2 =gerade|fehler|verantwortung
    =wir|=ich =sind|=bin =dafür|=hierfür|=daran ~2 verantwortlich|schuld|haftbar
    verantwortlich|schuld ~2 =sind|=waren|=war|=bin =wir|=ich
    =wir|=ich ~2 =räumen|=räume ~6 =ein
    =eingestehen
    =wir|=ich ~3 =haben|=habe|=hatten ~6 versäumt|unterlassen|vergessen|übersehen|unterschätzt|fahrlässig|versagt
    =haben|=habe|=hatten =wir|=ich ~6 versäumt|unterlassen|vergessen|übersehen|unterschätzt|versagt
    =uns|=mir ~3 fehler ~2 unterlaufen|passiert
    =ist|=sind =uns|=mir ~4 fehler ~2 unterlaufen|passiert
    fehler ~2 =gemacht
    =hätte|=hätten ~6 =nicht|=nie|=niemals ~4 passieren|geschehen|vorkommen|auftreten ~1 dürfen
    =hätte|=hätten ~9 verhindert|vermieden|erkannt|bemerkt|getestet|geprüft|auffallen|informieren|informiert|reagieren|sehen|merken|erkennen|bemerken|verhindern|vermeiden|testen|prüfen ~2 =werden? =können|=müssen|=sollen
    =wäre|=wären ~4 vermeidbar|vermeiden|verhindern|verhinderbar
    =war|=waren ~1 vermeidbar
    pflichtverletzung|vertragsverletzung|vertragsbruch
    =gegen =unsere|=den ~3 vertrag|pflichten|zusagen|sla ~2 verstoßen
    =unsere|=unseren ~2 zusagen|pflichten|verpflichtungen ~4 =nicht ~2 erfüllt|eingehalten|nachgekommen|gehalten
    // money and credit
    gutschrift|gutschriften|gutgeschrieben|gutschreiben
    =schreiben|=schreibt ~9 =gut $
    erstatten|=erstattet|erstattung|rückerstattung|zurückerstatten|zurückerstattet|rückvergütung|vergütung|vergüten|entschädigung|entschädigen|entschädigt|schadensersatz|schadenersatz|kompensation|kompensieren|kompensiert|wiedergutmachung|kulanz|kulanzweise|ausgleichszahlung
    =als ~2 entschädigung|ausgleich|wiedergutmachung|dankeschön|entschuldigung|trostpflaster|geste|kompensation
    kostenlos|kostenfrei|gratis|=kostenlose|=kostenlosen|=kostenlosem|unentgeltlich ~4 =monat|=monate|=woche|=wochen|=tag|=tage|=zeitraum|verlängerung|verlängert|nutzung|=für|nutzen
    =monat|=monate|=woche|=wochen|=tag|=tage ~2 kostenlos|kostenfrei|gratis|geschenkt|umsonst|=frei
    =schenken|=spendieren|=erlassen =wir|=ihnen|=euch|=allen ~4 #word
    =verzichten =wir? ~2 =auf ~4 gebühr|gebühren|beitrag|berechnung|zahlung
    =wir ~1 =schenken|=spendieren|=erlassen
    =geld =zurück
    =berechnen =wir ~3 =nicht
    rabatt|gutschein|gutscheincode|preisnachlass|nachlass|freimonat|gratismonat|bonusmonat|freiminuten
    =nicht|=keine|=keinen ~3 =berechnet|=berechnen
    =nicht ~2 =in =rechnung =gestellt|=stellen
    beitrag|gebühr|gebühren|grundgebühr|monatsbeitrag|kosten ~4 erlassen|erstattet|=entfällt|=entfallen|zurück|erstatten
    =entfällt|=entfallen ~4 beitrag|gebühr|gebühren|grundgebühr
    =verlängern|=verlängert ~4 abo|abonnement|vertrag|laufzeit|abos|lizenz|mitgliedschaft|guthaben|verträge
    abo|abonnement|vertrag|laufzeit|lizenz|mitgliedschaft ~6 verlängert|verlängern
    =haften|=hafte|=haftung|=haftet
    guthaben ~3 =erhalten|gutgeschrieben|aufgestockt
    // not meant
    ! @supplier ~1 =hätte|=hätten
    ! @not ~2 =unsere|=unser|=unserem|=unserer ~1 schuld|verschulden|fehler|verantwortung
    ! =unser|=unsere ~1 fehler|fehlerquote|fehlerseite|fehlermeldung ~1 seite|meldung
    ! erstattung|gutschrift|gutschriften|gutschein|gutscheincode|gutscheine|rabatte|erstattungen|vergütung ~5 @not|@broken|fehlen|verzögert|angezeigt|@symptom|@usable|=seite|seite|formular|funktion|funktioniert
    ! =fehlen|=fehlt|seite|formular|einlösen|eingabe|funktion|verzögert|verspätet|verzögerung|bearbeitung|auszahlung ~5 erstattung|gutschrift|gutschriften|gutschein|gutscheincode|rabatte|gutscheine|rabatt|rückerstattung
    ! =bitten|=bitte ~4 entschuldigung
    ! =für =den|=die|=das ~2 verantwortlich|verantwortliche ~2 team|person|gruppe|techniker
    ! team|abteilung|person ~4 verantwortlich
    ! kostenlos ~2 hotline|rufnummer|=unter|version|konto|tarif
    ! =unser|=unsere ~1 fehlersuche
    ! @supplier ~4 =haften|=haftung|entschädigung|schadensersatz
  `,
}
