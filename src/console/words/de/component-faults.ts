/** What is wrong with a component or with a list of them. */
export const componentFaults: readonly (readonly [said: string, german: string])[] = [
  [
    '"{}" is a component in use already; choose another name.',
    '„{}“ ist schon eine Komponente in Gebrauch; wählen Sie einen anderen Namen.',
  ],
  ['"{}" stands here twice; leave one of them out.', '„{}“ steht hier zweimal; lassen Sie eins davon weg.'],
  [
    'This day is still to come. Give the first day of use once it has come.',
    'Dieser Tag kommt erst noch. Geben Sie den ersten Tag der Nutzung an, wenn er da ist.',
  ],
]
