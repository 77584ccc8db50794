/**
 * What the writing guide says, which speaks English sentences. `test/architecture/german-faults.test.ts` fails for a sentence that is not
 * here.
 */
export const guideSentences: Readonly<Record<string, string>> = {
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
}
