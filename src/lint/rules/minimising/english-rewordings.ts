import type { Rewording } from '../../rewording/rewording.ts'

const group = 'number|subset|portion|percentage|fraction|proportion|minority|handful|group|amount|share|part|selection'
const small = 'very|relatively|extremely|small|smaller|limited|tiny|low|minor|little|modest|minuscule'
const some = `(?:(?:an?|the|only a|just a) (?:(?:${small}) )*(?:${group})(?: of(?! (?:our|the|your) ))?|(?:only |just )?a few|some|certain)`
const who = '( of (?:our|the|your))?( (?!of )[a-z-]+)? ([a-z]+s|people)'
const now = 'also|still|briefly|temporarily|occasionally|sometimes|rarely|possibly|intermittently|currently'
const someMay = (rest: string): RegExp => new RegExp(`\\b${some}${who} (?:may|might|could)(?: (?:${now}))*${rest}`, 'gi')

/** Small words are left out; "some may" becomes what some do. The number itself only the writer knows. */
export const minimisingRewordings: readonly Rewording[] = [
  [someMay(' (?:be unable to|not be able to)'), 'some$1$2 $3 cannot'],
  // Whether they are, nobody has said.
  [someMay(' be (?:affected|impacted|hit)\\b')],
  [someMay(' be\\b'), 'some$1$2 $3 are'],
  [someMay('(?= (?!not |be ))'), 'some$1$2 $3'],
  [
    /\b(users|customers|people|visitors|members|clients) (?:may|might|could) (?:occasionally|sometimes|rarely|briefly|possibly)(?= )/gi,
    'some $1',
  ],
  [new RegExp(`\\b(?:an?|the|only a|just a) (?:(?:${small}) )+(?:${group})(?: of(?! (?:our|the|your) ))?(?= )`, 'gi'), 'some'],
  [/\b(?:only|just) (?:a few|few|a handful of|some)(?= )/gi, 'some'],
  [/\bnot (?:very )?many(?= )/gi, 'some'],
  [/\bin (?:(?:very|extremely|some|a few) )*(?:rare|isolated|few) (cases|situations|circumstances|occasions)/gi, 'in some $1'],
  // small words for the harm
  [
    /\b(?:only|just|merely|simply) an? (?:(?:very|relatively|little|small|brief|minor|short|slight|temporary) )*(?:hiccup|hiccough|blip|glitch|snag|niggle|hitch|wobble|gremlin)\b/gi,
    'a problem',
  ],
  [
    /\b(?:(?:very|relatively|only|quite|just|rather|some|little|small|brief|minor|short|slight) )*(?:hiccup|hiccough|blip|glitch|snag|niggle|hitch|wobble|gremlin)(s?)\b/gi,
    'problem$1',
  ],
  [/,? for an? (?:very |relatively )?(?:short|brief|little|small) (?:time|while|period(?: of time)?|moment|spell|duration)\b/gi, ''],
  [/,? for (?:a|a few|some) (?:short )?moments?\b/gi, ''],
  [/,? (?:briefly|momentarily|slightly|fleetingly|marginally|minimally)$/gi, ''],
  [/\b(?:briefly|slightly|momentarily|fleetingly|marginally|minimally|merely)(?= )/gi, ''],
  [/\ba (?:little|bit|tad|touch)(?: bit)? (?=slow|late|delayed|longer|slower|unstable|rough|sluggish)/gi, ''],
  [
    /\b(?:(?:very|relatively|only|quite|just|rather|extremely|fairly) )*(?:brief|short|shorter|small|smaller|tiny|minor|slight|little|momentary|temporary|negligible|minimal|isolated|trivial|quick|modest|marginal|mild|transient|fleeting|insignificant|cosmetic)(?: and (?:brief|short|small|minor))?(?= [a-z])/gi,
    '',
  ],
  [/\b(?:only|just) (?=for\b|lasted|a\b|an\b|one|two|three|four|five|few|\d|down|offline|unavailable|slow|affected|impacted|took)/gi, ''],
  [/\b(lasted) (?:only|just)(?= )/gi, '$1'],
  // it happens to everybody, and it could have been worse
  [/^(?:luckily|thankfully|fortunately|mercifully)(?:,)?(?= )/gi, ''],
  [/,? (?:luckily|thankfully|fortunately|mercifully)\b,?/gi, ''],
  [/^the good news is(?: that|,|:)?(?= )/gi, ''],
  [/^(?:it|this) (?:was|is) (?:just |simply )?(?:the |a )?(?:perfect storm|bad luck)\b[^,;0-9]{0,40}$/gi, ''],
  [
    /^(?:unfortunately,? )?(?:such|these|this|problems?|issues?|failures?|outages?|things|incidents?|mistakes?)[^,;0-9]{0,50} (?:happens?|occurs?|go wrong|(?:extremely |very |quite )?(?:rare|uncommon|unusual)|unavoidable|inevitable)$/gi,
    '',
  ],
  [/^(?:sadly,? |unfortunately,? )?no(?:body)?\b[^,;0-9]{0,50} (?:is|are) (?:immune|perfect|infallible)\b[^,;0-9]{0,40}$/gi, ''],
  [/^[^,;0-9]{0,40} (?:is|are|was|were) unlikely to (?:notice|be affected|see|feel)\b[^,;0-9]{0,40}$/gi, ''],
  [/^[^,;0-9]{0,40} (?:was|were|is|are|has been|been) kept to a minimum$/gi, ''],
  [
    /^(?:there is |there's )?no (?:need to worry|cause for (?:alarm|concern)|reason to panic)$|^(?:please )?(?:don't|do not) (?:worry|panic)$|^(?:it|this) could have been (?:much |far )?worse$/gi,
    '',
  ],
]
