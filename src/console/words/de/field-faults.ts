import { strangerFaults } from '../../../render/locales/stranger-faults.ts'
import { clockFileFaults } from './clock-file-faults.ts'
import { componentFaults } from './component-faults.ts'
import { issueFaults } from './issue-faults.ts'
import { maintenanceFaults } from './maintenance-faults.ts'
import { postmortemFaults } from './postmortem-faults.ts'
import { questionFaults } from './question-faults.ts'
import { serviceLevelFaults } from './service-level-faults.ts'
import { shapeFaults } from './shape-faults.ts'

/**
 * What is wrong with one field. The server says it in English sentences; `{}` stands for what changes in them, in the same order in both.
 * `test/architecture/german-faults.test.ts` fails for a sentence that is not here.
 */
export const fieldFaults: readonly (readonly [said: string, german: string])[] = [
  ...clockFileFaults,
  ...componentFaults,
  ...issueFaults,
  ...maintenanceFaults,
  ...postmortemFaults,
  ...questionFaults,
  ...serviceLevelFaults,
  ...shapeFaults,
  ...strangerFaults,
  [
    'A brace is opened here and not closed on its line; double it where a brace is meant.',
    'Hier beginnt eine Klammer und endet nicht in ihrer Zeile; verdoppeln Sie sie, wo eine Klammer gemeint ist.',
  ],
  [
    'A brace is closed here that was not opened; double it where a brace is meant.',
    'Hier endet eine Klammer, die nicht begonnen wurde; verdoppeln Sie sie, wo eine Klammer gemeint ist.',
  ],
  ['There is no placeholder "{}"; "{}" is probably meant.', 'Einen Platzhalter „{}“ gibt es nicht; gemeint ist wohl „{}“.'],
  [
    '"{}" is no placeholder, and a blank says in two words or more what is to be filled in.',
    '„{}“ ist kein Platzhalter, und eine Lücke sagt in zwei Wörtern oder mehr, was einzutragen ist.',
  ],
  [
    'Name an operator who is active: somebody has to stand for it.',
    'Nennen Sie jemanden, der aktiv ist: Für die Zusage muss jemand einstehen.',
  ],
  [
    'It is promised for a time that has passed when this becomes public; choose a later one.',
    'Zugesagt ist es für einen Zeitpunkt, der beim Veröffentlichen vorbei ist; wählen Sie einen späteren.',
  ],
  [
    'A repair time needs its time; without one it is another promise.',
    'Eine Reparaturzeit braucht ihre Zeit; ohne sie ist es eine andere Zusage.',
  ],
  [
    'A repair time needs the name of who confirmed it; or promise the next word instead.',
    'Eine Reparaturzeit braucht den Namen dessen, der sie bestätigt hat; oder sagen Sie stattdessen die nächste Nachricht zu.',
  ],
  [
    'A repair time needs a hedge: "we expect …", "we aim to …"; or promise the next word instead.',
    'Eine Reparaturzeit braucht eine Einschränkung: „wir erwarten …“, „voraussichtlich …“; oder sagen Sie stattdessen die nächste Nachricht zu.',
  ],
  [
    'This day has passed. Promise a day that is still to come, or keep the action to yourselves.',
    'Dieser Tag ist vorbei. Sagen Sie einen künftigen zu, oder behalten Sie die Maßnahme für sich.',
  ],
  [
    'Another notice has told meanwhile that this promise was kept. Leave it out here; if that was wrong, correct that notice.',
    'Eine andere Meldung hat inzwischen gesagt, dass diese Zusage gehalten wurde. Lassen Sie sie hier weg; war das falsch, berichtigen Sie jene Meldung.',
  ],
  [
    'Another notice has told meanwhile that this promise will not be kept. Leave it out here; if that was wrong, correct that notice.',
    'Eine andere Meldung hat inzwischen gesagt, dass diese Zusage nicht gehalten wird. Lassen Sie sie hier weg; war das falsch, berichtigen Sie jene Meldung.',
  ],
  [
    'Another notice, which can still be undone, tells that this promise was kept. Leave it out here, or undo that notice.',
    'Eine andere Meldung, die sich noch zurücknehmen lässt, sagt, dass diese Zusage gehalten wurde. Lassen Sie sie hier weg, oder nehmen Sie jene Meldung zurück.',
  ],
  [
    'Another notice, which can still be undone, tells that this promise will not be kept. Leave it out here, or undo that notice.',
    'Eine andere Meldung, die sich noch zurücknehmen lässt, sagt, dass diese Zusage nicht gehalten wird. Lassen Sie sie hier weg, oder nehmen Sie jene Meldung zurück.',
  ],
  ['This incident owes no such promise any more.', 'Eine solche Zusage steht bei diesem Vorfall nicht mehr aus.'],
  ['Promise at most {} things in one notice.', 'Sagen Sie in einer Meldung höchstens {} Dinge zu.'],
  ['Settle at most 100 promises in one notice.', 'Erledigen Sie in einer Meldung höchstens 100 Zusagen.'],
  ['Name at most 100.', 'Nennen Sie höchstens 100.'],
  ['Say who approves: a role, or people by name.', 'Sagen Sie, wer freigibt: eine Rolle, oder Menschen mit Namen.'],
  ['Give whole minutes, from 1 to {} (a week).', 'Geben Sie ganze Minuten an, von 1 bis {} (eine Woche).'],
  ['Have at most {} rules.', 'Es kann höchstens {} Regeln geben.'],
  ['Another rule has this name; give each one of its own.', 'Eine andere Regel heißt schon so; geben Sie jeder einen eigenen Namen.'],
  [
    'Only words of a first notice are approved beforehand: everything later says what has happened since.',
    'Im Voraus freigegeben werden nur Worte einer ersten Meldung: Alles Spätere sagt, was seither geschehen ist.',
  ],
  [
    'Name an operator who is active and an approver or owner.',
    'Nennen Sie jemanden, der aktiv ist und freigeben darf: mit der Rolle Freigabe oder Eigentümer.',
  ],
  ['There are {} remarks; go on elsewhere.', 'Es gibt schon {} Bemerkungen; machen Sie woanders weiter.'],
  ['No rule of the policy is about it.', 'Keine Regel der Vorgabe betrifft sie.'],
  ['It is approved in these words.', 'In diesen Worten ist sie freigegeben.'],
  ['Write something in at least one field.', 'Schreiben Sie in mindestens ein Feld etwas.'],
  ['Give whole hours from 1 to {}.', 'Geben Sie ganze Stunden von 1 bis {} an.'],
  ['There is no such operator, or they are suspended.', 'Diesen Operator gibt es nicht, oder er ist gesperrt.'],
  ['Say to whom: name operators or addresses.', 'Sagen Sie, an wen: Nennen Sie Operatoren oder Adressen.'],
  ['There is no such incident.', 'Diesen Vorfall gibt es nicht.'],
  ['Give a time that has passed.', 'Geben Sie einen Zeitpunkt an, der vorbei ist.'],
  [
    'It was after its deadline: give the reasons, which the authority will ask for.',
    'Es war nach Ablauf der Frist: Nennen Sie die Gründe, nach denen die Behörde fragen wird.',
  ],
  ['This is none of the points that the deadline names.', 'Das ist keiner der Punkte, die die Frist nennt.'],
  ['Use 1 to 40 lower-case letters, digits and hyphens.', 'Nehmen Sie 1 bis 40 Kleinbuchstaben, Ziffern und Bindestriche.'],
  ['This regime has no such deadline.', 'Dieses Regelwerk hat keine solche Frist.'],
  ['Give a whole number from 1 to {}.', 'Geben Sie eine ganze Zahl von 1 bis {} an.'],
  ['Two deadlines have this key; give each its own.', 'Zwei Fristen haben diesen Schlüssel; geben Sie jeder einen eigenen.'],
  ['Say from when it counts, and how long.', 'Sagen Sie, ab wann sie zählt und wie lange.'],
  ['Give at most {} terms.', 'Geben Sie höchstens {} Zeiträume an.'],
  ['Give at most {} points.', 'Geben Sie höchstens {} Punkte an.'],
  ['A regime has at least one deadline.', 'Ein Regelwerk hat mindestens eine Frist.'],
  ['A regime has at most {} deadlines.', 'Ein Regelwerk hat höchstens {} Fristen.'],
  [
    'Deadlines wait for each other in a circle, so that none would ever begin.',
    'Fristen warten im Kreis aufeinander, sodass keine je beginnen würde.',
  ],
  ['The holidays of this region are not known.', 'Die Feiertage dieser Region sind nicht bekannt.'],
  ['Give the minutes after midnight, from 1 to 1440.', 'Geben Sie die Minuten nach Mitternacht an, von 1 bis 1440.'],
  ['Write the template in at least one language.', 'Schreiben Sie die Vorlage in mindestens einer Sprache.'],
  ['Each language can be there once.', 'Jede Sprache kann einmal vorkommen.'],
  [
    'Choose first whether something is lost; this is its detail.',
    'Wählen Sie zuerst, ob etwas verloren ist; dies ist die Einzelheit dazu.',
  ],
  ['Say for which kind of notice it is.', 'Sagen Sie, für welche Art von Meldung sie ist.'],
  ['There are {} templates already; remove some first.', 'Es gibt schon {} Vorlagen; entfernen Sie zuerst einige.'],
  [
    'Fill in "{}", or take it out. If the braces are meant, put a space behind the first one.',
    'Tragen Sie „{}“ ein oder nehmen Sie es heraus. Sind die Klammern gemeint, setzen Sie hinter die erste ein Leerzeichen.',
  ],
  ['"{}": {} Change it, or ignore it with a reason.', '„{}“: {} Ändern Sie es, oder übergehen Sie es mit einer Begründung.'],
  [
    'The policy asks for an answer: {} "Not known yet" is one; or ignore it with a reason.',
    'Die Vorgabe verlangt eine Antwort: {} „Noch nicht bekannt“ ist eine; oder übergehen Sie die Frage mit einer Begründung.',
  ],
  ['Name a rule of the guide, or "missing" for an element.', 'Nennen Sie eine Regel des Ratgebers, oder „missing“ für ein Element.'],
  ['Waive at most {} findings; these are {}.', 'Übergehen Sie höchstens {} Bemerkungen; das hier sind {}.'],
  [
    '"{}" has nothing against these words; leave the waiver out, or say its quote.',
    '„{}“ hat an diesen Worten nichts auszusetzen; lassen Sie das Übergehen weg, oder nennen Sie die Worte.',
  ],
  ['Waive at most {} findings.', 'Übergehen Sie höchstens {} Bemerkungen.'],
  ['Some of the input cannot be used.', 'Ein Teil der Eingabe ist nicht brauchbar.'],
  ['Use a picture of at most 64 KiB.', 'Nehmen Sie ein Bild von höchstens 64 KiB.'],
  ['Send the picture in base64, without a "data:" before it.', 'Senden Sie das Bild in Base64, ohne „data:“ davor.'],
  [
    'Use a whole PNG, JPEG or WebP picture that does not move; export it again if it is one.',
    'Nehmen Sie ein vollständiges, unbewegtes Bild in PNG, JPEG oder WebP; exportieren Sie es neu, wenn es eines ist.',
  ],
  [
    'The picture holds markup in its notes; export it again without them.',
    'Das Bild trägt Programmtext in seinen Notizen; exportieren Sie es ohne sie.',
  ],
  ['Use a picture of at most 2,000 by 2,000 pixels.', 'Nehmen Sie ein Bild von höchstens 2.000 mal 2.000 Pixeln.'],
  [
    'Give a colour as # and six hexadecimal digits, as in #1d4ed8.',
    'Geben Sie eine Farbe als # und sechs Hexadezimalziffern an, wie #1d4ed8.',
  ],
  ['This is proposed already: take up the proposal.', 'Das ist schon vorgeschlagen: nehmen Sie den Vorschlag an.'],
  ['Give a time of day, as in 09:00.', 'Geben Sie eine Uhrzeit an, wie 09:00.'],
  [
    'It closes before it opens; hours over midnight are two, until 24:00 and from 00:00.',
    'Hier ist Schluss vor dem Beginn; Zeiten über Mitternacht sind zwei, bis 24:00 und ab 00:00.',
  ],
  ['These hours overlap with others of the same day.', 'Diese Zeiten überschneiden sich mit anderen desselben Tages.'],
  ['Give at most {} opening hours for a day.', 'Geben Sie für einen Tag höchstens {} Öffnungszeiten an.'],
  ['Give the hours of seven days, from Monday to Sunday.', 'Geben Sie die Zeiten von sieben Tagen an, von Montag bis Sonntag.'],
  ['Give at most {} dates.', 'Geben Sie höchstens {} Daten an.'],
  [
    'The public holidays of this place are not known; use a code as DE, DE-BE or US-CA.',
    'Die Feiertage dieses Ortes sind nicht bekannt; nehmen Sie ein Kürzel wie DE, DE-BE oder US-CA.',
  ],
  ['This date is among those on which it is closed.', 'Dieser Tag steht auch unter denen, an denen geschlossen ist.'],
  ['Give a whole number from {} to {}.', 'Geben Sie eine ganze Zahl von {} bis {} an.'],
  ['Give at most {} announcements.', 'Geben Sie höchstens {} Ankündigungen an.'],
  ['A duty list has at most {} places; this one has {}.', 'Ein Bereitschaftsplan hat höchstens {} Plätze; dieser hat {}.'],
  [
    'Give whole minutes from 1 to 1440, or leave it to the clock policy.',
    'Geben Sie ganze Minuten von 1 bis 1440 an, oder überlassen Sie es den Regeln der Uhr.',
  ],
  ["This is no key of a browser's subscription; subscribe again.", 'Das ist kein Schlüssel eines Browser-Abonnements; abonnieren Sie neu.'],
  [
    'At most {} browsers can be woken; remove one that you do not use.',
    'Höchstens {} Browser werden geweckt; entfernen Sie einen, den Sie nicht benutzen.',
  ],
  ['There is no such operator.', 'Diese Person gibt es nicht.'],
  [
    'The list comes back to {}. Everybody stands in it once; after the last, all of them hear together.',
    'Der Plan kommt auf {} zurück. Jede Person steht einmal darin; nach der letzten werden alle zusammen erinnert.',
  ],
  ['That time has passed; give one that is still to come.', 'Diese Zeit ist vorbei; geben Sie eine an, die noch kommt.'],
  ['Reminders rest for 24 hours at most.', 'Erinnerungen ruhen höchstens 24 Stunden.'],
  [
    'By then it helps nobody any more; say it before, or let it lapse.',
    'Dann hilft es niemandem mehr; sagen Sie es vorher, oder lassen Sie es verfallen.',
  ],
  [
    'It is due before then. Say why customers can wait; colleagues read it.',
    'Es ist vorher fällig. Sagen Sie, warum Kunden warten können; Kolleginnen und Kollegen lesen es.',
  ],
  [
    '{} cannot publish notices at the moment; choose somebody who can.',
    '{} kann zurzeit keine Meldungen veröffentlichen; wählen Sie jemanden, der es kann.',
  ],
  ['{} has it already.', '{} hat es schon.'],
  ['Give a telephone number, as in +49 30 1234567.', 'Geben Sie eine Telefonnummer an, wie +49 30 1234567.'],
  ['Use a whole number from {} to {}.', 'Nehmen Sie eine ganze Zahl von {} bis {}.'],
  ['Match at most 20 labels.', 'Höchstens 20 Labels.'],
  [
    'This waits for an answer and not for a notice: open what was asked to be approved, and approve or refuse it.',
    'Hier wird auf eine Antwort gewartet und nicht auf eine Meldung: Öffnen Sie die Freigabe und geben Sie frei oder lehnen Sie ab.',
  ],
  ['This is not a label name.', 'Das ist kein Name eines Labels.'],
  [
    'To publish by itself the rule needs a title and what customers cannot do.',
    'Um selbst zu veröffentlichen, braucht die Regel einen Titel und was Kunden nicht tun können.',
  ],
  [
    'A rule that publishes by itself must name at least one label: this one would publish for every alert.',
    'Eine Regel, die selbst veröffentlicht, muss mindestens ein Label nennen: Diese würde bei jedem Alarm veröffentlichen.',
  ],
  [
    'Give the time with its zone, as in 2026-11-24T14:30:00Z or 2026-11-24T15:30:00+01:00.',
    'Geben Sie die Zeit mit ihrer Zone an, wie 2026-11-24T14:30:00Z oder 2026-11-24T15:30:00+01:00.',
  ],
  ['The year {} is out of range.', 'Das Jahr {} liegt außerhalb des Möglichen.'],
  ['"{}" is not a time that exists.', '„{}“ ist keine Zeit, die es gibt.'],
  ['Give a date from 1970 on, as in 2026-11-24.', 'Geben Sie ein Datum ab 1970 an, wie 2026-11-24.'],
  ['Give an IANA time zone, as in Europe/Berlin.', 'Geben Sie eine IANA-Zeitzone an, wie Europe/Berlin.'],
  [
    '"{}" is not a time zone that is known here; use an IANA name as in Europe/Berlin.',
    '„{}“ ist hier als Zeitzone nicht bekannt; nehmen Sie einen IANA-Namen wie Europe/Berlin.',
  ],
  ['Give day and time.', 'Geben Sie Tag und Uhrzeit an.'],
  ['Give a mail address, a telephone number or a web address.', 'Geben Sie eine Mailadresse, Telefonnummer oder Webadresse an.'],
  ['These days are over; choose days that are still to come.', 'Diese Tage sind vorbei; wählen Sie Tage, die noch kommen.'],
  ['The window must end after it starts.', 'Das Zeitfenster muss nach seinem Beginn enden.'],
  [
    'A window is at most {} days long; plan longer work in parts.',
    'Ein Zeitfenster ist höchstens {} Tage lang; planen Sie längere Arbeiten in Teilen.',
  ],
  [
    'The window lies in the past; plan for a time that is still to come.',
    'Das Zeitfenster liegt in der Vergangenheit; planen Sie für eine Zeit, die noch kommt.',
  ],
  [
    'The new window begins in the past; choose a time that is still to come.',
    'Das neue Zeitfenster beginnt in der Vergangenheit; wählen Sie eine Zeit, die noch kommt.',
  ],
  [
    'The new window ends in the past; choose a time that is still to come.',
    'Das neue Zeitfenster endet in der Vergangenheit; wählen Sie eine Zeit, die noch kommt.',
  ],
  [
    'An incident cannot have begun in the future; plan a maintenance instead.',
    'Ein Vorfall kann nicht in der Zukunft begonnen haben; planen Sie stattdessen eine Wartung.',
  ],
  [
    'A signing secret is "whsec_" followed by the base64 of 24 to 64 bytes.',
    'Ein Signaturgeheimnis ist „whsec_“ und dahinter 24 bis 64 Byte in Base64.',
  ],
  [
    'Give a web address as your browser copies it, as in https://example.org/help; at most 500 characters.',
    'Geben Sie eine Webadresse an, wie Ihr Browser sie kopiert, wie https://example.org/help; höchstens 500 Zeichen.',
  ],
  ['Name at most {}; these are {}.', 'Nennen Sie höchstens {}; das sind {}.'],
  ['A position is a whole number from 0 to 100,000.', 'Eine Position ist eine ganze Zahl von 0 bis 100.000.'],
  ['Give it the name that customers use.', 'Geben Sie den Namen an, den Kunden benutzen.'],
  ['This page has no such group, or it is named twice.', 'Diese Gruppe gibt es auf der Seite nicht, oder sie ist doppelt genannt.'],
  [
    'This is no component in use on this page, or it is named twice.',
    'Das ist keine benutzte Komponente dieser Seite, oder sie ist doppelt genannt.',
  ],
  ['The order leaves out {}. Name every part once.', 'In der Reihenfolge fehlt {}. Nennen Sie jeden Teil einmal.'],
  ['This page has no component "{}".', 'Die Seite hat keine Komponente „{}“.'],
  ['This page has no audience "{}".', 'Die Seite hat keine Zielgruppe „{}“.'],
  ['Line {} has the same address; that one counts.', 'Zeile {} hat dieselbe Adresse; jene zählt.'],
  [
    'A webhook gets a signing secret that is shown once; add it by itself.',
    'Ein Webhook bekommt ein Signaturgeheimnis, das einmal gezeigt wird; fügen Sie ihn einzeln hinzu.',
  ],
  ['Use one of: {}.', 'Nehmen Sie eines von: {}.'],
  ['This is an incident, not a maintenance.', 'Das ist ein Vorfall, keine Wartung.'],
  ['A {} belongs to the end; "{}" is open.', '„{}“ gehört ans Ende; „{}“ ist offen.'],
  ['A notice with which it is "{}" is a resolution.', 'Eine Meldung, mit der es „{}“ ist, ist ein Abschluss.'],
  [
    'The next update is promised for a time that has passed when this becomes public; choose a later one.',
    'Die nächste Meldung ist für eine Zeit zugesagt, die vorbei ist, wenn diese öffentlich wird; wählen Sie eine spätere.',
  ],
  [
    'When it is over, no next update is promised; if a report follows, say so in the text.',
    'Wenn es vorbei ist, wird keine nächste Meldung zugesagt; folgt ein Bericht, sagen Sie es im Text.',
  ],
  ['It cannot have begun in the future.', 'Es kann nicht in der Zukunft begonnen haben.'],
  [
    'Nobody knows yet whether anything was lost: promise by when you will say it.',
    'Noch weiß niemand, ob etwas verloren ist: sagen Sie zu, bis wann Sie es sagen.',
  ],
  [
    'Say what is lost or missing and what customers should do about it.',
    'Sagen Sie, was verloren ist oder fehlt und was Kunden deswegen tun sollen.',
  ],
  ['These times are not what readers were told; say why.', 'Diese Zeiten sind andere, als Lesern gesagt wurde; sagen Sie, warum.'],
  ['It cannot have ended in the future.', 'Es kann nicht in der Zukunft geendet haben.'],
  ['It cannot have ended before it began.', 'Es kann nicht geendet haben, bevor es begann.'],
  ['Say how it is now.', 'Sagen Sie, wie es jetzt ist.'],
  ['Say what customers cannot do.', 'Sagen Sie, was Kunden nicht tun können.'],
  ['Say whether anything was lost.', 'Sagen Sie, ob etwas verloren ging.'],
  [
    'Say by when the next word comes, or that it comes when something changes, or both.',
    'Sagen Sie, bis wann die nächste Meldung kommt, oder dass sie bei einer Änderung kommt, oder beides.',
  ],
  ['"{}" is said and not known at once; choose one.', '„{}“ ist zugleich gesagt und unbekannt; wählen Sie eines.'],
  ['Name at most 500 components.', 'Nennen Sie höchstens 500 Komponenten.'],
  ['This component is named twice.', 'Diese Komponente ist doppelt genannt.'],
  ['This is no value of "{}"; the API reference shows the forms.', 'Das ist kein Wert für „{}“.'],
  ['Give it a title.', 'Geben Sie einen Titel an.'],
  ['Choose at least one audience, or everybody.', 'Wählen Sie mindestens eine Zielgruppe oder alle.'],
  [
    'Nothing differs from the notice that it corrects; change what was wrong.',
    'Nichts ist anders als in der Meldung, die berichtigt wird; ändern Sie, was falsch war.',
  ],
  ['Say when it began.', 'Sagen Sie, wann es begann.'],
  ['Say when it was over.', 'Sagen Sie, wann es vorbei war.'],
  ['This is not your present password.', 'Das ist nicht Ihr jetziges Passwort.'],
  ['Only an owner can make an owner.', 'Nur ein Eigentümer kann jemanden zum Eigentümer machen.'],
  ['You cannot hand out what you may not do yourself: {}.', 'Sie können nicht vergeben, was Sie selbst nicht dürfen: {}.'],
  ['It would have expired already.', 'Das wäre schon abgelaufen.'],
  ['This page has no such audience.', 'Diese Zielgruppe gibt es nicht.'],
  ['This page has no such component.', 'Diese Komponente gibt es nicht.'],
  ['This page has no such component group.', 'Diese Gruppe gibt es nicht.'],
  [
    'The report says no words here, or they are removed already; name others.',
    'Hier sagt der Bericht keine Worte, oder sie sind schon entfernt; nennen Sie andere.',
  ],
  ['Name what is to be removed: {}.', 'Nennen Sie, was entfernt werden soll: {}.'],
  ['There is no field of this name here.', 'Ein Feld dieses Namens gibt es hier nicht.'],
  ['There is nothing with this id.', 'Das gibt es nicht.'],
  ['There is an audience called "{}".', 'Eine Zielgruppe „{}“ gibt es schon.'],
  [
    'This address cannot be called. Give a public https address, without a user name and on the usual port.',
    'Diese Adresse kann nicht aufgerufen werden. Nehmen Sie eine öffentliche https-Adresse, ohne Benutzernamen und am üblichen Port.',
  ],
  [
    'The password holds a character that cannot be typed again; choose others.',
    'Das Passwort enthält ein Zeichen, das sich nicht noch einmal tippen lässt; wählen Sie andere.',
  ],
  [
    'This password is among those that are tried first; choose another.',
    'Dieses Passwort wird mit als erstes probiert; wählen Sie ein anderes.',
  ],
  [
    'The password holds your address, your name or the name of the organisation; choose one without them.',
    'Das Passwort enthält Ihre Adresse, Ihren Namen oder den der Organisation; wählen Sie eines ohne sie.',
  ],
  ['The list has more than {} lines. Import it in parts.', 'Die Liste hat mehr als {} Zeilen. Importieren Sie sie in Teilen.'],
  [
    'A quotation mark in line {} is never closed. Close it, or write the cell without it.',
    'Ein Anführungszeichen in Zeile {} wird nie geschlossen. Schließen Sie es, oder lassen Sie es weg.',
  ],
  [
    'In line {} text follows a closing quotation mark. Write each quotation mark inside a cell twice.',
    'In Zeile {} folgt Text auf ein schließendes Anführungszeichen. Verdoppeln Sie Anführungszeichen, die in einer Zelle stehen.',
  ],
  [
    'In line {} a quotation mark stands in the middle of a cell. Put the whole cell in quotation marks, and write those inside it twice.',
    'In Zeile {} steht ein Anführungszeichen mitten in einer Zelle. Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die darin.',
  ],
  [
    'Line {} is far too long for one subscriber. Perhaps a quotation mark in it is never closed.',
    'Zeile {} ist viel zu lang für einen Abonnenten. Vielleicht wird darin ein Anführungszeichen nie geschlossen.',
  ],
  [
    'From line {} on the file cannot be read as a table. Save it again as CSV.',
    'Ab Zeile {} lässt sich die Datei nicht als Tabelle lesen. Speichern Sie sie noch einmal als CSV.',
  ],
  ['The column "{}" is there twice.', 'Die Spalte „{}“ kommt doppelt vor.'],
  [
    'It was changed at the same moment; import the file again.',
    'Es wurde im selben Moment geändert; importieren Sie die Datei noch einmal.',
  ],
  ['This address is {}; an import does not bring it back.', 'Diese Adresse ist {}; ein Import holt sie nicht zurück.'],
  [
    'Use at least {} characters; four or five words that do not belong together are easy to keep.',
    'Mindestens {} Zeichen; vier oder fünf Wörter, die nicht zusammengehören, merkt man sich leicht.',
  ],
  [
    'The first line must name the columns, "email" among them. Known are: {}.',
    'Die erste Zeile muss die Spalten nennen, darunter „email“. Bekannt sind: {}.',
  ],
  ['The last day lies before the first; exchange them.', 'Der letzte Tag liegt vor dem ersten; vertauschen Sie die beiden.'],
  [
    'These are {} incidents; ask for a shorter time with at most {}.',
    'Das sind {} Vorfälle; wählen Sie einen kürzeren Zeitraum mit höchstens {}.',
  ],
]
