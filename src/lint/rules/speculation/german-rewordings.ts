import type { Rewording } from '../../rewording/rewording.ts'

const perhaps = '(?:vermutlich|wahrscheinlich|möglicherweise|womöglich|vielleicht|eventuell|mutmaßlich|offenbar|anscheinend|wohl)'

/** A guess is left out where the sentence says more than it; where it is all, what is certain stands instead. */
export const speculationRewordings: readonly Rewording[] = [
  [new RegExp(`,? ${perhaps} (?:wegen|aufgrund|durch|infolge|bedingt durch|verursacht durch|ausgelöst durch) [^,;]+$`, 'gi'), ''],
  [new RegExp(`,? ${perhaps},? weil [^,;]+$`, 'gi'), ''],
  [
    /^(?!.*(?:\d|können|konnten|kann |langsam|erreichbar|verfügbar|(?:^|\s)wir (?:haben|sind|werden|tauschen|prüfen)|(?:^|\s)(?:kunden|nutzer)\s)).*$/gi,
    'die Ursache ist noch nicht bestätigt',
  ],
]
