import type { Rewording } from '../../rewording/rewording.ts'

/** A plain apology for an admission; what is given away is left out until those may say it who may give it. */
export const liabilityRewordings: readonly Rewording[] = [
  [
    /\b(we|i) (?:(?:fully|hereby|gladly|do) )*(?:take|took|accept|assume|bear|own|acknowledge|admit)(?: (?:the|our|full|complete|sole|all|entire|total|and))* (?:responsibility|liability|blame|fault|ownership|accountability) for\b/gi,
    '$1 apologise for',
  ],
  [
    /\b(we|i) (?:(?:fully|hereby|gladly|do) )*(?:take|took|accept|assume|bear|own|acknowledge|admit)(?: (?:the|our|full|complete|sole|all|entire|total|and))* (?:responsibility|liability|blame|fault|ownership|accountability)\b/gi,
    '$1 apologise',
  ],
  [/^(we|i) own(?: up to)? (?:this|it|that)$/gi, '$1 apologise'],
  [/^(we|i) own(?: up to)? (this|that|the) (?=[a-z])/gi, '$1 apologise for $2 '],
  [
    /^(?:this|it|that) (?:is|was) (?:(?:entirely|all|completely|solely|clearly) )*(?:our|my) (?:own )?(?:fault|mistake|error|failing|responsibility|oversight|doing)$/gi,
    'we apologise',
  ],
  [
    /^the ([a-z -]{3,40}?) (?:is|was|were|are) (?:(?:entirely|all|completely|solely|clearly) )*(?:our|my) (?:own )?(?:fault|mistake|error|failing|responsibility|oversight|doing)$/gi,
    'we apologise for the $1',
  ],
  [
    /^the (?:responsibility|blame|fault) for (.{3,50}?) (?:lies|lay|rests|falls|is) (?:(?:entirely|solely|squarely) )?(?:with|on) us$/gi,
    'we apologise for $1',
  ],
  [/^the (?:mistake|fault|error|blame|responsibility) (?:is|was|lies) (?:(?:entirely|all) )?(?:ours|mine|with us)$/gi, ''],
  [/ (?:on|from) (?:our|my) (?:part|side|end)\b/gi, ''],
  [
    /\b(we|i) (?:(?:have|simply|clearly) )*(?:failed|neglected|forgot|omitted) to (?!test|check|meet|honou?r|deliver|fulfil|do\b|provide)/gi,
    '$1 did not ',
  ],
  [/\b(?:we|i) made (?=an? (?:mistake|error|blunder))/gi, 'there was '],
  [
    /^[^,;0-9]{1,50} (?:could|should|would) (?:(?:easily|certainly|probably|and|never) )*have (?:been )?(?:avoided|prevented|happened|avoidable|preventable|caught|noticed|detected|spotted|foreseen)(?: (?:earlier|sooner|this))*$/gi,
    '',
  ],
  // money is promised by those who may
  [
    /^[^,;]{0,70}\b(?:refund\w*|reimburse\w*|compensat\w+|credit(?:s|ed)?|waived?|free (?:of charge|weeks?|months?|days?)|vouchers?|discounts?|rebates?|not be (?:charged|billed)|free)\b[^,;]{0,60}$/gi,
    '',
  ],
  [
    /,? (?:and|so) (?:we (?:will|shall)|we'll|(?:all )?(?:affected )?customers will|you will) [^,;]{0,40}\b(?:refund|reimburse|compensat|credit|voucher|discount|free)[^,;]{0,50}$/gi,
    '',
  ],
]
