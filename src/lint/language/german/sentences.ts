/**
 * What the writing guide says, which speaks English sentences. `test/architecture/german-faults.test.ts` fails for a sentence that is not
 * here.
 */
export const germanSentences: Readonly<Record<string, string>> = {
  'Who cannot do what?': 'Wer kann was nicht?',
  'Is any data or work lost, not lost, recoverable, or is that still being checked?':
    'Sind Daten oder Arbeit verloren, nicht verloren, wiederherstellbar, oder wird das noch geprüft?',
  'When do readers hear from you next?': 'Wann hören die Leser wieder von Ihnen?',
  'By what time, with its zone, do readers hear from you next?': 'Bis zu welcher Uhrzeit, mit Zeitzone, hören die Leser wieder von Ihnen?',
  'Whom can a reader ask?': 'Wen können die Leser fragen?',
  'Do you ask for patience, in the sentence that gives the contact?': 'Bitten Sie um Geduld, in dem Satz, der den Kontakt nennt?',
  'Who and where: all, a named group, a share, or not known yet?':
    'Wer und wo: alle, eine benannte Gruppe, ein Anteil, oder noch nicht bekannt?',
  'Since when, or from when, with the time zone?': 'Seit wann oder ab wann, mit Zeitzone?',
  'What can readers do or use meanwhile?': 'Was können die Leser solange tun oder benutzen?',
  'Is the cause confirmed? Then say it in one plain sentence.': 'Ist die Ursache bestätigt? Dann sagen Sie sie in einem schlichten Satz.',
  'What has been done, or is being done right now?': 'Was wurde getan, oder was geschieht gerade?',
  'What has changed, or will change, so that it does not come again?': 'Was ist jetzt anders oder wird anders, damit es nicht wiederkommt?',
  'A reader cannot tell from this what does not work.': 'Daraus erkennt niemand, was nicht geht.',
  'Who cannot do what? For example: "Invoices cannot be sent."':
    'Wer kann was nicht? Zum Beispiel: „Rechnungen lassen sich nicht versenden.“',
  'A customer’s manager does not know this word, and it stands where they begin to read.':
    'Eine Führungskraft beim Kunden kennt dieses Wort nicht, und es steht dort, wo sie zu lesen beginnt.',
  'Say what a customer sees, and put the technical part into the field for it.':
    'Sagen Sie, was ein Kunde sieht; das Technische gehört in das Feld dafür.',
  'This points at somebody. Readers hear an excuse, and it cannot be taken back.':
    'Das zeigt auf jemanden. Gelesen wird es als Ausrede, und zurücknehmen lässt es sich nicht.',
  'Say what happened, not who failed: "An outage at our hosting provider stopped …".':
    'Sagen Sie, was geschah, nicht wer versagt hat: „Ein Ausfall bei unserem Rechenzentrum unterbrach …“.',
  'This is about how the writer feels. Readers want to know what happens to their work.':
    'Hier geht es darum, wie sich der Schreibende fühlt. Die Leser wollen wissen, was aus ihrer Arbeit wird.',
  'Apologise once, plainly: "We are sorry for the interruption." Then say what you do.':
    'Entschuldigen Sie sich einmal und schlicht: „Wir bitten die Unterbrechung zu entschuldigen.“ Dann sagen Sie, was Sie tun.',
  'This is the second apology. The first one was heard.': 'Das ist die zweite Entschuldigung. Die erste wurde gehört.',
  'Leave it out, and end with what comes next.': 'Lassen Sie sie weg und enden Sie mit dem, was als Nächstes kommt.',
  'This admits fault or promises money. It binds the company and belongs to those who answer for that.':
    'Das gibt Schuld zu oder verspricht Geld. Es bindet das Unternehmen und gehört zu denen, die dafür einstehen.',
  'Say what happened and what you changed. Leave fault and money to those who may promise them.':
    'Sagen Sie, was geschah und was Sie geändert haben. Schuld und Geld überlassen Sie denen, die darüber entscheiden dürfen.',
  'This promises what nobody can be sure of.': 'Das verspricht, was niemand sicher wissen kann.',
  'Name the measure instead ("we have added …"), or hedge: expect, hope, aim.':
    'Nennen Sie stattdessen die Maßnahme („wir haben … ergänzt“), oder schränken Sie ein: erwarten, hoffen, wollen.',
  'This fixes a time for the repair. When it passes, the broken promise is the news.':
    'Das legt eine Zeit für die Behebung fest. Verstreicht sie, ist das gebrochene Versprechen die Nachricht.',
  'Hedge it and say who confirmed it ("we expect …"), or promise the next message instead: "We will write again by …".':
    'Schränken Sie ein und sagen Sie, wer es bestätigt hat („wir erwarten …“), oder versprechen Sie stattdessen die nächste Nachricht: „Wir schreiben bis … wieder.“',
  'This makes the harm small. Whoever was hit hears that it does not count.':
    'Das macht den Schaden klein. Wer betroffen war, hört heraus, dass er nicht zählt.',
  'Give the number instead: how long, how many, which ones.': 'Nennen Sie stattdessen die Zahl: wie lange, wie viele, welche.',
  'This is a guess. When it turns out otherwise, everything else you wrote is doubted too.':
    'Das ist eine Vermutung. Stellt sie sich als falsch heraus, glaubt man auch das Übrige nicht mehr.',
  'Leave the cause out until it is verified: "The cause is not known yet; we will say what we find."':
    'Lassen Sie die Ursache weg, bis sie geprüft ist: „Die Ursache ist noch nicht bekannt; wir sagen, was wir finden.“',
  'This sentence has more than 25 words; here is the 26th.': 'Dieser Satz hat mehr als 25 Wörter; hier steht das 26.',
  'This sentence has more than 35 words. Hardly anybody reads it to its end.':
    'Dieser Satz hat mehr als 35 Wörter. Kaum jemand liest ihn bis zum Ende.',
  'Make two sentences of it, the more important one first.': 'Machen Sie zwei Sätze daraus, den wichtigeren zuerst.',
  'These words tell the reader nothing.': 'Diese Wörter sagen den Lesern nichts.',
  'Give a time or a fact instead, or leave it out.': 'Nennen Sie stattdessen eine Uhrzeit oder eine Tatsache, oder lassen Sie es weg.',
  'This is the name of a machine inside the house.': 'Das ist der Name eines Rechners im Haus.',
  'Say what a customer sees or knows it as.': 'Sagen Sie, was ein Kunde davon sieht oder wie er es kennt.',
  'This looks like a password or a key. Whoever reads it can use it.':
    'Das sieht nach einem Passwort oder Schlüssel aus. Wer es liest, kann es benutzen.',
  'Take it out, and change it at once if it was ever published.':
    'Nehmen Sie es heraus, und ändern Sie es sofort, falls es je veröffentlicht war.',
  'This is an address inside your network.': 'Das ist eine Adresse in Ihrem eigenen Netz.',
  'This is the address of a machine. It belongs here only if readers must allow it.':
    'Das ist die Adresse eines Rechners. Sie gehört nur hierher, wenn die Leser sie freigeben müssen.',
  'This is the number of a ticket that readers cannot open.': 'Das ist die Nummer eines Tickets, das die Leser nicht öffnen können.',
  'Leave it out, or name the incident by what customers see.':
    'Lassen Sie sie weg, oder benennen Sie den Vorfall nach dem, was Kunden sehen.',
  'This is the address of a person, not the contact of your page.': 'Das ist die Adresse einer Person, nicht der Kontakt Ihrer Seite.',
  'Name the contact that is there for questions.': 'Nennen Sie den Kontakt, der für Fragen da ist.',
  'This link leads to a tool inside the house; readers cannot open it.':
    'Dieser Link führt zu einem Werkzeug im Haus; die Leser können ihn nicht öffnen.',
  'Leave it out, or link to a page that is public.': 'Lassen Sie ihn weg, oder verlinken Sie eine öffentliche Seite.',
  'This is a path on a machine of yours.': 'Das ist ein Pfad auf einem Ihrer Rechner.',
  'This is the output of a program, not a sentence for readers.': 'Das ist die Ausgabe eines Programms, kein Satz für Leser.',
  'From here on the message is longer than readers of such a notice read.':
    'Ab hier ist die Nachricht länger, als sie bei dieser Art gelesen wird.',
  'Keep what readers must know now, and put the rest into the technical background or a report.':
    'Lassen Sie stehen, was die Leser jetzt wissen müssen; der Rest gehört in den technischen Hintergrund oder in einen Bericht.',
  'The opening of a report must stand alone, and this one is longer than is read.':
    'Der Anfang eines Berichts muss für sich stehen, und dieser ist länger, als gelesen wird.',
  'Say what happened, to whom, from when to when and what was lost in 80 words, and tell the rest below.':
    'Sagen Sie in 80 Wörtern, was geschah, wem, von wann bis wann und was verloren ist; alles Weitere darunter.',
  'The text as a whole is hard to read; this is its longest sentence.':
    'Der Text ist insgesamt schwer zu lesen; das ist sein längster Satz.',
  'Begin here: one fact in each sentence, and the short word where there is one.':
    'Fangen Sie hier an: eine Tatsache je Satz, und das kurze Wort, wo es eines gibt.',
  'Whose clock is this? No zone stands in the notice.': 'Nach welcher Uhr? In der Nachricht steht keine Zeitzone.',
  'Name the zone behind the time, or once for all times: "09:40 CET".':
    'Nennen Sie die Zeitzone hinter der Uhrzeit oder einmal für alle: „09:40 MEZ“.',
  'This names a person.': 'Hier wird eine Person genannt.',
  'Write "we", or name the role.': 'Schreiben Sie „wir“, oder nennen Sie die Rolle.',
  'This notice could stand on any page about any incident.': 'Diese Nachricht könnte auf jeder Seite über jeden Vorfall stehen.',
  'Say what customers can do again, or still cannot, and since when.':
    'Sagen Sie, was die Kunden wieder oder noch nicht tun können, und seit wann.',
  'How many, of how many, or which ones? If nobody knows yet, say so.':
    'Wie viele, von wie vielen, oder welche? Wenn es noch niemand weiß, sagen Sie das.',
  'How long: from when to when, with the time zone?': 'Wie lange: von wann bis wann, mit Zeitzone?',
  'How much: what number did a customer see?': 'Wie sehr: welche Zahl hat ein Kunde gesehen?',
  'What is slow, and how slow? For example: "Pages open slowly, in about 30 seconds."':
    'Was ist langsam, und wie langsam? Zum Beispiel: „Seiten öffnen sich erst nach etwa 30 Sekunden.“',
  'What stopped, for whom, and since when? For example: "Invoices cannot be sent since 09:40 CET."':
    'Was geht nicht, für wen und seit wann? Zum Beispiel: „Seit 09:40 Uhr MEZ lassen sich keine Rechnungen versenden.“',
  'What did not work, and from when to when? For example: "Uploads failed from 09:40 to 10:15 CET; they work again."':
    'Was ging nicht, und von wann bis wann? Zum Beispiel: „Von 09:40 bis 10:15 Uhr MEZ schlugen Uploads fehl; jetzt gehen sie wieder.“',
  'What cannot be used during the work, and for how long?': 'Was ist während der Arbeiten nicht benutzbar, und wie lange?',
  'The incident is still open in the record, and this says that it is over.':
    'Im Eintrag ist der Vorfall noch offen, und hier steht, er sei vorbei.',
  'Change the phase, or say what still does not work.': 'Ändern Sie die Phase, oder sagen Sie, was noch nicht geht.',
  'The record says that this is still being checked.': 'Im Eintrag steht, dass das noch geprüft wird.',
  'Say that you are still checking, or answer the question in the record.':
    'Sagen Sie, dass Sie es noch prüfen, oder beantworten Sie die Frage im Eintrag.',
  'The record says that something was lost.': 'Im Eintrag steht, dass etwas verloren ist.',
  'Say what was lost, or set the record right.': 'Sagen Sie, was verloren ist, oder berichtigen Sie den Eintrag.',
  'In the record it begins at {}.': 'Im Eintrag beginnt es um {}.',
  'The field for the next word says {}.': 'Im Feld für die nächste Nachricht steht {}.',
  'Let both say the same time.': 'Lassen Sie beide dieselbe Uhrzeit nennen.',
  'This component is not marked as affected, and the page shows it as working.':
    'Diese Komponente ist nicht als betroffen markiert; die Seite zeigt, dass sie läuft.',
  'Mark it in the record, or say which part of it fails.': 'Markieren Sie sie, oder sagen Sie, welcher Teil ausfällt.',
  'That day is a {}.': 'Der Wochentag dieses Datums ist {}.',
  'Check which of the two is right, the weekday or the date.': 'Prüfen Sie, was stimmt, der Wochentag oder das Datum.',
  'This says that nothing follows, and the incident is still open.': 'Hier steht, dass nichts mehr folgt, und der Vorfall ist noch offen.',
  'Say when readers hear from you next, or close the incident.':
    'Sagen Sie, wann die Leser wieder von Ihnen hören, oder schließen Sie den Vorfall ab.',
  'A word was promised by {}; that was {} ago.': 'Eine Nachricht war bis {} versprochen; das ist {} her.',
  'Say so in half a sentence: "later than promised".': 'Sagen Sie es in einem halben Satz: „später als versprochen“.',
  'This was promised by {}, and the notice says nothing of it: “{}”.': 'Dies war bis {} versprochen, und hier steht nichts davon: „{}“.',
  'Readers were promised the repair by {}.': 'Den Lesern war die Behebung bis {} versprochen.',
  'Readers were promised the repair by {}: “{}”.': 'Den Lesern war die Behebung bis {} versprochen: „{}“.',
  'Keep the time, or say that it is later now, and tick the promise as not kept.':
    'Halten Sie die Zeit ein, oder sagen Sie, dass es nun später wird, und haken Sie das Versprechen als nicht gehalten ab.',
  'Something was promised by {}, and this says nothing of it.': 'Etwas war bis {} versprochen, und hier steht nichts davon.',
  'Say that it is done, or why it is not, and tick it among the promises.':
    'Sagen Sie, dass es getan ist oder warum nicht, und haken Sie es bei den Versprechen ab.',
  'Readers were promised a word by {}; this correction puts it off.':
    'Den Lesern war eine Nachricht bis {} versprochen; diese Berichtigung verschiebt sie.',
  'Keep the time, or say that it is later now.': 'Halten Sie die Zeit ein, oder sagen Sie, dass es nun später wird.',
  'What works again, and what does not yet?': 'Was geht wieder, und was noch nicht?',
  'What is lost or missing, and what should customers do about it?': 'Was ist verloren oder fehlt, und was sollen Kunden deshalb tun?',
  'What can readers do for whom it does not work yet?': 'Was können die Leser tun, bei denen es noch nicht geht?',
  'Acts show that somebody is on it; "working on it" does not.':
    'Taten zeigen, dass sich jemand kümmert; „wir arbeiten daran“ zeigt es nicht.',
  'A confirmed cause ends the guessing; an unconfirmed one is better kept back.':
    'Eine bestätigte Ursache beendet das Rätselraten; eine unbestätigte behalten Sie besser noch für sich.',
  'It is what readers care about first: what they can and cannot do.': 'Danach suchen die Leser zuerst: was sie tun können und was nicht.',
  'Somebody with a deadline needs a person, not a page; where personal data is concerned, the law asks for one.':
    'Wer einen Termin hat, braucht einen Menschen und keine Seite; wo es um personenbezogene Daten geht, verlangt ihn das Gesetz.',
  'A promised update spares everybody the looking and the asking.':
    'Eine angekündigte Nachricht erspart allen das Nachsehen und das Nachfragen.',
  '"Soon" leaves everybody reloading; a time can be planned around.':
    'Bei „bald“ laden alle die Seite neu; nach einer Uhrzeit kann man sich richten.',
  'One polite sentence is enough, and it belongs beside the contact.': 'Ein höflicher Satz genügt, und er gehört neben den Kontakt.',
  'Readers fear for their data until they are told; say it even when nothing is lost.':
    'Die Leser fürchten um ihre Daten, bis sie etwas anderes hören; sagen Sie es auch, wenn nichts verloren ist.',
  'Readers forgive a failure sooner than its repetition; a measure that can be checked shows that it was understood.':
    'Einen Ausfall verzeihen die Leser eher als seine Wiederholung; eine Maßnahme, die sich nachprüfen lässt, zeigt, dass er verstanden ist.',
  'Readers want to know whether it is they who are hit; scope belongs in the second message at the latest.':
    'Die Leser wollen wissen, ob es sie selbst trifft; wer betroffen ist, gehört spätestens in die zweite Nachricht.',
  'Readers match it with what they saw, and know which of their work falls into it.':
    'Die Leser vergleichen es mit dem, was sie gesehen haben, und wissen, was von ihrer Arbeit darunter fällt.',
  'A way round the trouble is worth more than an apology.': 'Ein Weg, der solange weiterhilft, ist mehr wert als eine Entschuldigung.',
}
