import type { Rewording } from '../../rewording/rewording.ts'

const what = '(das|dies|so etwas|sowas)'
const never = '(?:nie|niemals|nicht)(?: mehr| wieder| noch einmal| ein zweites mal)*'
const happens = '(?:wiederholt|vorkommt|passiert|geschieht|auftritt|eintritt)'
const happen = '(?:vorkommen|passieren|geschehen|auftreten|eintreten)'
const by = '(?:bis|innerhalb|binnen|um|ab|gegen|in (?=ein|zwei|drei|\\d|wenigen|den nächsten|der nächsten))'

/** A hedge for a time, a measure of likelihood for "never again"; what only swears is left out. */
export const promiseRewordings: readonly Rewording[] = [
  // never again
  [
    new RegExp(`^${what} (?:wird|kann|darf) (?:künftig )?${never} ${happen}$`, 'gi'),
    'wir wollen vermeiden, dass das noch einmal geschieht',
    'das soll nicht noch einmal geschehen',
  ],
  [
    new RegExp(
      `um (?:\\w+ )?(?:sicherzustellen|zu gewährleisten|zu garantieren), dass (?:sich )?${what}(?: künftig| in zukunft)? ${never} ${happens}(?: kann)?`,
      'gi',
    ),
    'um $1 unwahrscheinlicher zu machen',
  ],
  [/(?<=\s)(?:völlig |damit |künftig |vollständig )*(?:ausgeschlossen|unmöglich)(?=$|[\s,])/gi, 'weniger wahrscheinlich'],
  [/(?<=^|\s)(?:kann|wird) unter keinen umständen(?: mehr)?(?=\s)/gi, 'soll nicht mehr'],
  [/(?<=^|\s)(?:können|werden) unter keinen umständen(?: mehr)?(?=\s)/gi, 'sollen nicht mehr'],
  [/^(es) wird(?= .{0,30}(?:kein|keine|keinen|keinerlei|keiner) )/gi, '$1 soll'],
  // sworn
  [/(?<=^|\s)(wir|ich) (?:werden|werde) (?=dafür sorgen|.{0,20}sicherstellen)/gi, '$1 wollen '],
  [/(?<=\s)sorgt(?= dafür, dass)/gi, 'soll'],
  [/(?<=^|\s)stellt sicher(?=, dass)/gi, 'soll sicherstellen'],
  [/(?<=^|\s)stellen (?:damit |so |künftig )?sicher(?=, dass)/gi, 'wollen sicherstellen'],
  [/(?<=^|\s)um sicherzustellen/gi, 'um möglichst sicherzustellen'],
  // What is or was is not expected, and without the oath the sentence has another order.
  [
    /(?<=^|\s)(?:wir|ich) (?:garantieren|versichern|versprechen)(?: ihnen| euch| dir)?, dass .* (?:ist|sind|war|waren|wurden?|haben|hatten?)$/gi,
  ],
  [/(?<=^|\s)(wir|ich) (?:garantieren|versichern|versprechen)(?: ihnen| euch| dir)?(?=, dass)/gi, '$1 erwarten'],
  [/(?<=^|\s)(wir) (?:versprechen|geloben)(?: ihnen| euch| dir)?(?=,)/gi, '$1 haben uns vorgenommen'],
  // absolutes
  [/,? ein für alle ?mal/gi, ''],
  [/(?<=\s)(?:endgültig|dauerhaft|restlos|nachhaltig) (?=behoben|gelöst|beseitigt|beheben|lösen|beseitigen)/gi, ''],
  [/,? (?:unter|in) (?:allen umständen|jedem fall)/gi, ''],
  [/,? auf jeden fall/gi, ''],
  // a time for the repair
  [
    /^(?:spätestens )?((?:bis|innerhalb|binnen|in|um|ab|gegen|am|heute|morgen)[^,;]{0,40}?) (wird|werden|ist|sind|läuft|laufen|funktioniert|funktionieren|geht|gehen) /gi,
    '$1 $2 voraussichtlich ',
  ],
  [/(?<=\s)spätestens(?=\s)/gi, 'voraussichtlich'],
  [
    new RegExp(`(?<=\\s)(${by} ?(?:[^,;]{0,30}(?:\\d|uhr|stunden?|minuten?|tagen?|morgen|abend|nachmittag|vormittag|woche)))`, 'gi'),
    'voraussichtlich $1',
  ],
  [/(?<=\s)(heute|morgen)(?=\s)/gi, 'voraussichtlich $1'],
  // whatever else will be, is meant to be
  [/(?<=^|\s)(?:wird|kann)(?= .*(?:nie|nicht|niemals))/gi, 'soll'],
  [/(?<=^|\s)(?:werden|können)(?= .*(?:nie|nicht|niemals))/gi, 'sollen'],
]
