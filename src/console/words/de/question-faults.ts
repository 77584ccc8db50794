/** What is wrong with what operators ask of the questions; what is wrong with words and names stands with the pages of strangers. */
export const questionFaults: readonly (readonly [said: string, german: string])[] = [
  ['Give a whole number of days from 0 to 365.', 'Geben Sie eine ganze Zahl von Tagen zwischen 0 und 365 an.'],
  ['Name at least one question.', 'Nennen Sie mindestens eine Frage.'],
  ['Answer at most {} questions at once.', 'Beantworten Sie höchstens {} Fragen auf einmal.'],
  [
    'This incident has no such question that could be answered.',
    'Zu diesem Vorfall gibt es keine solche Frage, die beantwortet werden könnte.',
  ],
]
