import type { Rewording } from '../../rewording/rewording.ts'

const maybe = '(?:möglicherweise|eventuell|evtl\\.?|unter umständen|gegebenenfalls|ggf\\.?|vielleicht|gelegentlich|vereinzelt)'

// "Einige wenige" and "ein paar vereinzelte" are one word for few, and are reworded as one.
const few = '(?:(?:einige|manche|ein paar|sehr|ganz) )*(?:einige|manche|vereinzelte|einzelne|wenige)'
const fewer = '(?:(?:einigen|manchen|ein paar|sehr|ganz) )*(?:einigen|manchen|vereinzelten|einzelnen|wenigen)'
const notMeasured = '(?= (?!minuten|sekunden|stunden)[a-zäöü])'
/** "Diese wenigen Kunden" are known ones, and "nicht wenige" are many. */
const isOpen = '(?<=^|\\s)(?<!(?:die|den|der|diese|diesen|dieser|jene|jenen|unsere|unseren|ihre|ihren|alle|allen|nicht|so|zu|wie) )'

/** Small words are left out; "some may" becomes what some do. The number itself only the writer knows. */
export const minimisingRewordings: readonly Rewording[] = [
  // few people
  // Whether they are, nobody has said.
  [/(?:können|könnten|kann|könnte) (?:[a-zäöüß]+ ){0,3}betroffen sein$/gi],
  [new RegExp(`bei ${fewer} (\\S+) (?:kann|könnte) es (?:\\S+ )?(zu .+) kommen$`, 'gi'), 'bei einigen $1 kommt es $2'],
  [new RegExp(`(?:nur |lediglich )?${few} (\\S+) (?:können|könnten) (sich |ihre |derzeit )?(?:${maybe} )+`, 'gi'), 'einige $1 können $2'],
  [new RegExp(`${isOpen}${few} (\\S+) könnten(?=\\s)`, 'gi'), 'einige $1 können'],
  [new RegExp(`(?:nur|lediglich|bloß) (?:${few}|ein paar)(?=\\s)`, 'gi'), 'einige'],
  [new RegExp(`(?:nur|lediglich|bloß) ${fewer}(?=\\s)`, 'gi'), 'einigen'],
  [new RegExp(`${isOpen}${few}${notMeasured}`, 'gi'), 'einige'],
  [new RegExp(`${isOpen}${fewer}${notMeasured}`, 'gi'), 'einigen'],
  [/(?<=ein )(?:sehr )?(?:kleiner|geringer) (?=teil|anteil|kreis|prozentsatz)/gi, ''],
  [/(?<=(?:einen|einem) )(?:sehr )?(?:kleinen|geringen) (?=teil|anteil|kreis|prozentsatz)/gi, ''],
  [/(?<=(?:eine|einer) )(?:sehr )?(?:kleine|geringe|kleinen|geringen) (?=anzahl|zahl|gruppe|menge)/gi, ''],
  [/^die (?:aller)?meisten [^,;0-9]{0,40}(?:nichts|nicht)[^,;0-9]{0,30}$/gi, ''],
  // small words for the harm
  [/(?:(?:nur|lediglich|bloß) )?ein(?:en (?:kleinen |kurzen )?| (?:kleiner |kurzer )?)(?:schluckauf|aussetzer|hänger)/gi, 'ein Problem'],
  [
    /(?:(?:nur|lediglich|bloß) )?(?:(?:sehr|relativ|ganz|recht) )?(?:kurz|klein|geringfügig|minimal|leicht|kurzzeitig|unwesentlich|marginal|gering)(?:er)?(?:e|en|er|es|em) (?=[a-zäöü-]{4})/gi,
    '',
  ],
  [/(?<=\s)(?:nur )?(?:kurzzeitig|kurzfristig|geringfügig|minimal|unwesentlich|etwas|ein wenig|ein bisschen|leicht) (?=\S)/gi, ''],
  [/,? für (?:(?:einen|ein) )?(?:kurzen |kleinen )?(?:augenblick|moment)|,? für kurze zeit/gi, ''],
  [/(?<=\s)(?:nur|lediglich|bloß|gerade mal|gerade einmal) (?=\d|für|von|um|ein|eine|einen|zwei|drei|vier|fünf|zehn)/gi, ''],
  // it happens to everybody, and it could have been worse
  [
    /^(?:zum glück|glücklicherweise|erfreulicherweise|immerhin) (war|waren|ist|sind|gab|hat|haben|wurde|wurden) (?!es |wir |das |dies |sie |die |der |unsere? )/gi,
    'es $1 ',
  ],
  [/(?<=\s)(?:zum glück|glücklicherweise|erfreulicherweise) (?=\S)/gi, ''],
  [/^(?:es war|das war|es handelt(?:e)? sich um) eine (?:unglückliche )?verkettung[^,;0-9]{0,40}$/gi, ''],
  [
    /^(?:leider )?(?:solche|derartige|so etwas|sowas|kein|niemand|fehler)[^,;0-9]{0,60}(?:selten|passieren|passiert|vorkommen|gefeit|perfekt|vermeiden)$/gi,
    '',
  ],
  [
    /^(?:es besteht )?kein(?:e|en)? (?:grund zur (?:sorge|panik|beunruhigung)|sorge|panik)$|^(?:es|das) hätte (?:auch |viel )*schlimmer (?:kommen|sein) können$/gi,
    '',
  ],
]
