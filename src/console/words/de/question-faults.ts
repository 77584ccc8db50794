/** What is wrong with what operators ask of the questions; what is wrong with words and names stands with the pages of strangers. */
export const questionFaults: readonly (readonly [said: string, german: string])[] = [
  ['Give a whole number of days from 0 to 365.', 'Geben Sie eine ganze Zahl von Tagen zwischen 0 und 365 an.'],
  ['Name at least one question.', 'Nennen Sie mindestens eine Frage.'],
  ['Name the words that are to be taken out.', 'Nennen Sie die Wörter, die entfernt werden sollen.'],
  ['Take out at most {} places at once.', 'Entfernen Sie höchstens {} Stellen auf einmal.'],
  ['The text does not say “{}”.', 'Der Text sagt nicht „{}“.'],
  ['Nothing would be left of it; hide it instead.', 'Es bliebe nichts davon übrig; blenden Sie es stattdessen aus.'],
  ['Answer at most {} questions at once.', 'Beantworten Sie höchstens {} Fragen auf einmal.'],
  [
    'This incident has no such question that could be answered.',
    'Zu diesem Vorfall gibt es keine solche Frage, die beantwortet werden könnte.',
  ],
]
