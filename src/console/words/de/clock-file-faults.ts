/** What is wrong with a file that is to be a clock policy; see `field-faults.ts`. */
export const clockFileFaults: readonly (readonly [said: string, german: string])[] = [
  ['This list is too long.', 'Diese Liste ist zu lang.'],
  ['This is missing.', 'Das fehlt.'],
  ['A clock policy has no such field.', 'Ein solches Feld hat eine Vorgabe für die Uhr nicht.'],
  ['This file holds no clock policy.', 'Diese Datei enthält keine Vorgabe für die Uhr.'],
]
