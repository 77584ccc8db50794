/** What is wrong with what somebody asks or answers, or with the name under which they do. */
export const questionFaults: readonly (readonly [said: string, german: string])[] = [
  ['Use at most {} lines.', 'Höchstens {} Zeilen.'],
  ['Everybody can read the name; choose one that is no address.', 'Den Namen können alle lesen; wählen Sie einen, der keine Adresse ist.'],
  ['Choose a name with letters or numbers.', 'Wählen Sie einen Namen mit Buchstaben oder Ziffern.'],
  ['That is the name of the organisation; choose one of your own.', 'So heißt die Organisation; wählen Sie einen eigenen Namen.'],
  ['Give a whole number of days from 0 to 365.', 'Geben Sie eine ganze Zahl von Tagen zwischen 0 und 365 an.'],
  ['Name at least one question.', 'Nennen Sie mindestens eine Frage.'],
  ['Answer at most {} questions at once.', 'Beantworten Sie höchstens {} Fragen auf einmal.'],
  [
    'This incident has no such question that could be answered.',
    'Zu diesem Vorfall gibt es keine solche Frage, die beantwortet werden könnte.',
  ],
]
