/**
 * What is said of a field by the verbs, in German: of words, names and addresses as strangers write them. Their pages and the console say
 * the same. `{}` stands for what changes.
 */
export const strangerFaults: readonly (readonly [said: string, german: string])[] = [
  ['Use at most {} characters; these are {}.', 'Höchstens {} Zeichen; das sind {}.'],
  ['Use at most {} characters.', 'Höchstens {} Zeichen.'],
  ['The text holds half a character (a lone surrogate); type it again.', 'Der Text enthält ein halbes Zeichen; tippen Sie ihn neu.'],
  [
    'The text stacks too many accents on one letter; remove some.',
    'Im Text stehen zu viele Akzente auf einem Buchstaben; entfernen Sie einige.',
  ],
  ['The text holds invisible control characters; remove them.', 'Der Text enthält unsichtbare Steuerzeichen; entfernen Sie sie.'],
  ['Use one line here.', 'Hier ist nur eine Zeile möglich.'],
  ['Say something here, or leave the field out.', 'Hier fehlt noch etwas.'],
  [
    'This is not a mail address that can be written to; use the form name@example.org.',
    'An diese Mailadresse lässt sich nicht schreiben; nehmen Sie die Form name@example.org.',
  ],
  ['Use at most {} lines.', 'Höchstens {} Zeilen.'],
  ['Everybody can read the name; choose one that is no address.', 'Den Namen können alle lesen; wählen Sie einen, der keine Adresse ist.'],
  ['Choose a name with letters or numbers.', 'Wählen Sie einen Namen mit Buchstaben oder Ziffern.'],
  ['That is the name of the organisation; choose one of your own.', 'So heißt die Organisation; wählen Sie einen eigenen Namen.'],
]
