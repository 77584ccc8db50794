/** What is wrong with the plan of a maintenance; see `field-faults.ts`. */
export const maintenanceFaults: readonly (readonly [said: string, german: string])[] = [
  [
    'Words that are prepared name no time of their own: the window is said with them, and when it is over the record says when.',
    'Vorbereitete Worte nennen keine eigene Zeit: Das Zeitfenster steht dabei, und am Ende sagt die Aufzeichnung, von wann bis wann.',
  ],
  ['Only a maintenance has words that the clock says.', 'Nur für eine Wartung kann die Uhr etwas sagen.'],
  ['Only a maintenance that is planned or under way has a plan.', 'Nur eine Wartung, die geplant ist oder läuft, hat einen Plan.'],
  [
    'It has begun; say so in a notice, or put off its end.',
    'Sie hat begonnen; sagen Sie es in einer Meldung, oder schieben Sie ihr Ende auf.',
  ],
  ['Choose a time that is still to come.', 'Wählen Sie eine Zeit, die noch kommt.'],
  [
    'The end can be put off by a week at most; what takes longer is planned anew, with a notice.',
    'Das Ende lässt sich höchstens um eine Woche aufschieben; was länger dauert, wird mit einer Meldung neu geplant.',
  ],
  [
    'Give a recurrence rule as calendars write it, as in FREQ=WEEKLY;BYDAY=TU or FREQ=MONTHLY;BYDAY=-1SU.',
    'Geben Sie eine Wiederholungsregel an, wie Kalender sie schreiben: FREQ=WEEKLY;BYDAY=TU oder FREQ=MONTHLY;BYDAY=-1SU.',
  ],
  ['Say until when it recurs or how often, not both.', 'Sagen Sie, bis wann oder wie oft sie wiederkehrt, nicht beides.'],
  [
    'By this rule it never comes to pass; look at the days and at the last day.',
    'Nach dieser Regel findet sie nie statt; sehen Sie nach den Tagen und nach dem letzten Tag.',
  ],
  ['Give the time of the day as in 02:30.', 'Geben Sie die Uhrzeit an, wie 02:30.'],
  ['It takes from five minutes to seven days.', 'Sie dauert zwischen fünf Minuten und sieben Tagen.'],
  ['It takes longer than it is until the next time.', 'Sie dauert länger, als es bis zum nächsten Mal ist.'],
  [
    'All of it lies in the past; choose a day that is still to come.',
    'Alles davon liegt in der Vergangenheit; wählen Sie einen Tag, der noch kommt.',
  ],
  [
    'Say what customers cannot do while it lasts: this is announced each time.',
    'Sagen Sie, was Kunden solange nicht können: Das wird jedes Mal angekündigt.',
  ],
  ['The series has nothing on this date.', 'Die Reihe hat an diesem Tag nichts.'],
  ['That one has begun or is over.', 'Diese hat begonnen oder ist vorbei.'],
  ['The last day comes before the first one.', 'Der letzte Tag liegt vor dem ersten.'],
  ['A maintenance needs its planned window.', 'Eine Wartung braucht ihr geplantes Zeitfenster.'],
  ['Only a maintenance has a planned window.', 'Nur eine Wartung hat ein geplantes Zeitfenster.'],
]
