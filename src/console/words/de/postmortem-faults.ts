/** What is wrong with a field of a postmortem. */
export const postmortemFaults: readonly (readonly [said: string, german: string])[] = [
  [
    'Sum up for customers what happened; the notice that announces the report says it.',
    'Fassen Sie für die Kunden zusammen, was geschehen ist; die Meldung, die den Bericht ankündigt, sagt es.',
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
  ['Keep at most {} actions.', 'Behalten Sie höchstens {} Maßnahmen.'],
  ['This section is written here.', 'Dieser Abschnitt wird hier geschrieben.'],
]
