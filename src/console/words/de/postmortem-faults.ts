/** What is wrong with a field of a postmortem. */
export const postmortemFaults: readonly (readonly [said: string, german: string])[] = [
  [
    'Words were removed from this section of an edition, and it stands as before. Change it, or keep it to yourselves.',
    'Aus diesem Abschnitt einer Ausgabe wurden Worte entfernt, und er steht noch wie zuvor. Ändern Sie ihn, oder behalten Sie ihn für sich.',
  ],
  [
    'Sum up for customers what happened; the notice that announces the report says it.',
    'Fassen Sie für die Kunden zusammen, was geschehen ist; die Meldung, die den Bericht ankündigt, sagt es.',
  ],
  [
    'Customers read nothing of the summary; choose that they read the same, or other words.',
    'Von der Zusammenfassung lesen die Kunden nichts; wählen Sie, dass sie dasselbe oder andere Worte lesen.',
  ],
  [
    'Use at most {} words: the summary must stand alone. These are {}.',
    'Höchstens {} Wörter: Die Zusammenfassung muss für sich stehen. Das hier sind {}.',
  ],
  ['Say by when; customers are promised it.', 'Sagen Sie, bis wann; es wird den Kunden zugesagt.'],
  ['Say which role answers for it; customers are promised it.', 'Sagen Sie, welche Rolle dafür einsteht; es wird den Kunden zugesagt.'],
  [
    'This is no line of a timeline; leave its id and source as they were read.',
    'Das ist keine Zeile eines Verlaufs; lassen Sie Kennung und Herkunft, wie sie gelesen wurden.',
  ],
  ['Keep at most {} lines.', 'Behalten Sie höchstens {} Zeilen.'],
  ['The timeline has this line twice; remove one.', 'Der Verlauf enthält diese Zeile zweimal; entfernen Sie eine.'],
  [
    'A name is "free:" and up to 40 small letters, digits and hyphens; it never changes.',
    'Ein Name ist „free:“ und bis zu 40 Kleinbuchstaben, Ziffern und Bindestriche; er ändert sich nie.',
  ],
  ['Another section has this name already.', 'Ein anderer Abschnitt heißt schon so.'],
  ['Keep at most {} sections of your own: what is long is not read.', 'Höchstens {} eigene Abschnitte: Was lang ist, wird nicht gelesen.'],
  ['Keep at most {} actions.', 'Behalten Sie höchstens {} Maßnahmen.'],
  ['The first edition corrects nothing; leave the reason out.', 'Die erste Ausgabe berichtigt nichts; lassen Sie den Grund weg.'],
  ['Say what this edition sets right; readers see it.', 'Sagen Sie, was diese Ausgabe richtigstellt; die Leser sehen es.'],
  [
    'Let an operator prepare it: somebody has to stand for what is promised.',
    'Lassen Sie jemanden aus dem Team die Ausgabe vorbereiten: Für das Zugesagte muss jemand einstehen.',
  ],
  [
    'The report says "{}" by {}. Promise it in these words for that day; or discard this draft, change the action in the postmortem, and prepare the report again.',
    'Der Bericht sagt „{}“ bis {} zu. Sagen Sie es in diesen Worten für diesen Tag zu; oder verwerfen Sie diesen Entwurf, ändern Sie die Maßnahme in der Nachbetrachtung, und bereiten Sie den Bericht neu vor.',
  ],
  ['This section is written here.', 'Dieser Abschnitt wird hier geschrieben.'],
]
