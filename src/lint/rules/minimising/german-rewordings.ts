import type { Rewording } from '../../rewording/rewording.ts'

const maybe = '(?:möglicherweise|eventuell|evtl\\.?|unter umständen|gegebenenfalls|ggf\\.?|vielleicht|gelegentlich|vereinzelt)'

/** Small words are left out; "some may" becomes what some do. The number itself only the writer knows. */
export const minimisingRewordings: readonly Rewording[] = [
  // few people
  [
    /bei (?:einzelnen|wenigen|einigen|vereinzelten|manchen) (\S+) (?:kann|könnte) es (?:\S+ )?(zu .+) kommen$/gi,
    'bei einigen $1 kommt es $2',
  ],
  [
    new RegExp(
      `(?:nur |lediglich )?(?:einige|manche|einzelne|wenige) (\\S+) (?:können|könnten) (sich |ihre |derzeit )?(?:${maybe} )+`,
      'gi',
    ),
    'einige $1 können $2',
  ],
  [/(?:einige|manche|einzelne|wenige) (\S+) könnten(?=\s)/gi, 'einige $1 können'],
  [/(?:nur|lediglich|bloß)(?: sehr| ganz)? (?:wenige|einige|einzelne|ein paar)(?=\s)/gi, 'einige'],
  [/(?:nur|lediglich|bloß)(?: sehr| ganz)? (?:wenigen|einigen|einzelnen)(?=\s)/gi, 'einigen'],
  [/(?<=^|\s)(?:vereinzelte|einzelne|wenige)(?= (?!minuten|sekunden|stunden)[A-ZÄÖÜ])/gi, 'einige'],
  [/(?<=^|\s)(?:vereinzelten|einzelnen|wenigen)(?= (?!minuten|sekunden|stunden)[A-ZÄÖÜ])/gi, 'einigen'],
  [/(?<=ein )(?:sehr )?(?:kleiner|geringer) (?=teil|anteil|kreis|prozentsatz)/gi, ''],
  [/(?<=(?:einen|einem) )(?:sehr )?(?:kleinen|geringen) (?=teil|anteil|kreis|prozentsatz)/gi, ''],
  [/(?<=(?:eine|einer) )(?:sehr )?(?:kleine|geringe|kleinen|geringen) (?=anzahl|zahl|gruppe|menge)/gi, ''],
  [/^die (?:aller)?meisten [^,;0-9]{0,40}(?:nichts|nicht)[^,;0-9]{0,30}$/gi, ''],
  // small words for the harm
  [/einen (?:kleinen |kurzen )?(?:schluckauf|aussetzer|hänger)|ein (?:kleiner |kurzer )?(?:schluckauf|aussetzer|hänger)/gi, 'ein Problem'],
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
