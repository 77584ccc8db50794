import type { Rewording } from '../../rewording/rewording.ts'

const very =
  '(?:(?:so|sehr|unendlich|wahnsinnig|furchtbar|schrecklich|wirklich|aufrichtig|unheimlich|echt|ungemein|überaus|außerordentlich|unglaublich|zutiefst|riesig)(?:,| und)? )+'

/** One plain apology stays; what is felt, and what is said again, goes. */
export const guiltRewordings: readonly Rewording[] = [
  // an apology turned up
  [new RegExp(`((?:tut|tun) (?:uns|mir)(?: das| dies| alles)?) ${very}(leid)`, 'gi'), '$1 $2'],
  [/(?<=\s)(?:zutiefst|unendlich|vielmals|tausendmal|tausendfach|in aller form|von herzen|aufrichtigst) (?=\S)/gi, ''],
  [/,? (?:zutiefst|unendlich|vielmals|tausendmal|tausendfach|in aller form|aufrichtigst)$/gi, ''],
  [/,? (?:von ganzem|aus tiefstem|von tiefstem) herzen/gi, ''],
  [/(?<=um )(?:verzeihung|vergebung)/gi, 'Entschuldigung'],
  [/(?<=^|\s)können uns (?:gar |einfach )?nicht genug (entschuldigen)/gi, '$1 uns'],
  [/(?<=\s)(?:tiefstes|tiefes|tiefste|aufrichtigstes|größtes) (?=bedauern|entschuldigung|mitgefühl)/gi, ''],
  // an apology that came a second time
  [
    /^(?:und )?(?:nochmals |noch einmal |erneut )?(?:wir (?:bitten|entschuldigen|möchten)|bitte|es tut uns|dafür|hierfür|entschuldigung|sorry)[^,;0-9]{0,50}(?:entschuldigung|entschuldigen|leid|uns|sorry)(?: (?:für|bei) [^,;0-9]{1,60})?$/gi,
    '',
  ],
  [/^bitte entschuldigen sie [^,;0-9]{1,60}$/gi, ''],
  // feelings
  [/(?<=^|\s)(wir|ich) (?:schämen|schäme) (?:uns|mich)(?: \S+)? für/gi, '$1 bedauern'],
  [
    /^wir (?:schämen uns|sind (?:zutiefst |sehr )?(?:beschämt|entsetzt|bestürzt|untröstlich|fassungslos))(?: dafür| darüber)?$/gi,
    'es tut uns leid',
  ],
  [/^(?:das|dies|es) ist [^,;0-9]{0,30}(?:peinlich|unangenehm|beschämend|blamabel)(?: für uns(?: alle)?)?$/gi, ''],
  // a sentence passed on oneself
  [
    /^(?:das|dies|so etwas|es) (?:ist|war) [^,;0-9]{0,30}(?:inakzeptabel|unentschuldbar|unverzeihlich|untragbar|indiskutabel|nicht akzeptabel|nicht hinnehmbar|nicht gut genug)(?: für uns)?$/gi,
    '',
  ],
  [/(?<=\s)(?:völlig |absolut )?(?:inakzeptable|unentschuldbare|unverzeihliche|untragbare|peinliche)[nrsm]? (?=[A-ZÄÖÜ])/gi, ''],
  [
    /^(?:das|dies) (?:entspricht|entsprach|wird|wurde) (?:\S+ )?nicht (?:unse\S+|dem|den)[^,;0-9]{0,40}(?:ansprüchen|anspruch|standards?|gerecht|qualität)$/gi,
    '',
  ],
  [
    /^(?:heute )?(?:wir haben|haben wir) (?:sie|euch|unsere kunden|ihr vertrauen|euer vertrauen) (?:heute |sehr |alle )*(?:enttäuscht|hängen lassen|im stich gelassen|verspielt|missbraucht)$/gi,
    'es tut uns leid',
  ],
  [/^(?:da |hier )?(?:haben wir|wir haben) (?:\S+ )?(?:mist gebaut|versagt|es verbockt|es vermasselt|es versemmelt)$/gi, 'es tut uns leid'],
  [/^(?:ihr|euer) vertrauen (?:bedeutet|ist|liegt) .*$/gi, ''],
  [/^dafür gibt es keine (?:entschuldigung|ausrede)$/gi, ''],
]
