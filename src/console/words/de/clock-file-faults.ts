/** What is wrong with a file that is to be a clock policy; see `field-faults.ts`. */
export const clockFileFaults: readonly (readonly [said: string, german: string])[] = [
  ['Give a list here.', 'Hier gehört eine Liste hin.'],
  ['Give an object with its fields here.', 'Hier gehört ein Objekt mit seinen Feldern hin.'],
  ['Give a number here.', 'Hier gehört eine Zahl hin.'],
  ['Say true or false here.', 'Hier gehört true oder false hin.'],
  ['Give a text here.', 'Hier gehört ein Text hin.'],
  ['This list is too long.', 'Diese Liste ist zu lang.'],
  ['This is missing.', 'Das fehlt.'],
  ['A clock policy has no such field.', 'Ein solches Feld hat eine Vorgabe für die Uhr nicht.'],
  ['This file holds no clock policy.', 'Diese Datei enthält keine Vorgabe für die Uhr.'],
]
