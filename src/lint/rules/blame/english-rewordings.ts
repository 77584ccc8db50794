import type { Rewording } from '../../rewording/rewording.ts'

const somebody =
  '(?:an?|one of our|the|our|a single|one|somebody|someone)(?: (?:system|network|on-call|junior|external|single|particular))?'
const trade =
  'engineer|technician|employee|developer|colleague|contractor|administrator|admin|operator|customer|user|client|worker|cleaner|electrician'
const place = '(?: (?:on site|on duty|of ours|at the data cent(?:er|re)))?'
const carelessly = '(?: (?:accidentally|mistakenly|inadvertently|wrongly|erroneously|unintentionally|carelessly))?'
const did = '(\\w+(?:[^e]ed|led|ped|ged|ded|ted|ved|red|sed)|cut|hit|shut)'
const ofWhat = '((?: of [a-z ]{1,40}?)?)'
const where = '((?: (?:in|on|at|for|from|with|during) [^,;]{1,50})?)'

/** A whole sentence in which somebody did something to something: "the", and how what it was done to ends. */
const didIt = (article: string, ending: string): RegExp =>
  new RegExp(
    `^${somebody}(?: (?:${trade})s?)?${place}${carelessly} ${did} (${article}) ((?:(?!(?:of|in|on|at|for|from|with) )\\w+ ){0,2}\\w*${ending})${ofWhat}${where}$`,
    'gi',
  )

/** What happened, without who did it. What nobody wrote is not made up: a cause that is only a name is left out. */
export const blameRewordings: readonly Rewording[] = [
  // not us
  [
    /^(?:this|it|that|the (?:situation|matter|problem|issue)) (?:is|was|are|has been|'s)(?: (?:\w+ly|all|now))? (?:out|outside|beyond)(?: of)? our (?:hands|control|influence|reach)$/gi,
    '',
  ],
  [
    /^(?:this|it|the (?:situation|matter|problem|issue)) (?:is|was)(?: \w+ly)? (?:out|outside|beyond)(?: of)? our (?:hands|control|influence) until (?=[a-z])/gi,
    'we are waiting until ',
  ],
  [
    /,? (?:due to|because of|owing to) (?:circumstances|events|reasons|factors|something)(?: (?:that|which) (?:are|were|is|was))?(?: \w+ly)? (?:out|outside|beyond)(?: of)? our (?:hands|control|influence|reach)/gi,
    '',
  ],
  [/,? (?:which|that|and) (?:is|was|are|were)(?: \w+ly)? (?:out|outside|beyond)(?: of)? our (?:hands|control|influence|reach)$/gi, ''],
  [/^(?:it|this) (?:is|was)(?: not|n't) our (?:fault|doing|mistake) that (?=[a-z])/gi, ''],
  [/^(?:it|this|that) (?:is|was)(?: not|n't)(?: (?:at all|in any way))? our (?:fault|doing|mistake|responsibility)$/gi, ''],
  [/\b(we|they) are (?:(?:entirely|completely|totally) )?at the mercy of\b/gi, '$1 depend on'],
  // a person as the cause
  [
    /\b(?:was|were) (?:caused by|due to|the result of) (?:an? )?(?:human|operator|user|staff|employee|engineer|technician|administrator|admin)(?:'s)? (?:error|mistake)s? (?=during )/gi,
    'happened ',
  ],
  [
    /\b(?:an? )?(?:human|operator|user|staff|employee|engineer|technician|pilot|developer|administrator|admin|clerical)(?:'s)? (error|failure|oversight)s?\b/gi,
    'an $1',
  ],
  [
    /\b(?:an? )?(?:human|operator|user|staff|employee|engineer|technician|pilot|developer|administrator|admin|clerical)(?:'s)? mistakes?\b/gi,
    'a mistake',
  ],
  [didIt('the|an?|our|one', '[a-rt-z]'), '$2 $3$4 was $1$5'],
  [didIt('the|our|all|two|three|several', '[a-rt-z]s'), '$2 $3$4 were $1$5'],
  // a supplier as the cause
  [
    /,? (?:entirely |solely |purely )?(?:due to|because of|thanks to|owing to) (?:our|the|an?) (?:\w+ )?(?:provider|supplier|vendor|partner|carrier|company|isp|host|registrar)s?$/gi,
    '',
  ],
  [
    /^(?:the|our) [\w' -]{2,40}? (?:refuses?|refused|declines?|declined|is unable|is unwilling|was unable|was unwilling) to (?:give|tell|provide)(?: us)?(?: with)? (an? )?(?=\w)/gi,
    'we do not have $1',
  ],
  [/,? (?:and )?without (?:(?:any|prior|further|giving us|any prior) )*(?:warning|notice|explanation|notification|consultation)\b/gi, ''],
  [
    /,? and (?:never|did not|didn't|have not|has not) (?:even )?(?:warn|warned|inform|informed|tell|told|notify|notified) us\b[^,;.]{0,30}$/gi,
    '',
  ],
  [/\b(?:quite )?(?:frankly|bluntly)(?:,| speaking,)?(?= )/gi, ''],
]
