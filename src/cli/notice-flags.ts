import { type Command, InvalidArgumentError, Option } from 'commander'
import { impacts } from '../core/component/impact.ts'
import { phases, severities } from '../core/incident/phase.ts'
import { permanences, unknowableSlots } from '../core/notice/slots.ts'
import { languages } from '../core/page/page.ts'

const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

const gatherFrom =
  <T extends string>(list: readonly T[]) =>
  (value: string, before: readonly T[] | undefined): readonly T[] => {
    const known = list.find((item) => item === value)
    if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${list.join(', ')}.`)
    return [...(before ?? []), known]
  }

const repeatable = (flags: string, description: string) => new Option(flags, description).argParser(gather)

/** The words for what may be lost for good, as a person reads them. */
export const permanenceMeanings = {
  nothing_lost: 'no data and no work was lost',
  lost: 'something is lost for good',
  recoverable: 'what is missing can be brought back',
  checking: 'nobody knows yet; it is being checked',
} as const satisfies Record<(typeof permanences)[number], string>

/** Which field of the API each flag fills. */
const flags = {
  '/promises': '--know-by',
  '/slots/now': '--now',
  '/slots/scope': '--scope',
  '/slots/works': '--works',
  '/slots/next': '--next',
  '/slots/workaround': '--workaround',
  '/slots/action': '--action',
  '/slots/technical': '--technical',
  '/slots/permanent/detail': '--permanent-detail',
  '/slots/permanent': '--permanent',
  '/slots/cause': '--cause',
  '/slots/since': '--since',
  '/slots/until': '--until',
  '/slots/retimed': '--retimed',
  '/slots/nextUpdate': '--next-update',
  '/slots/notKnown': '--not-known',
  '/freeText': '--text',
  '/title': '--title',
  '/severity': '--severity',
  '/phase': '--phase',
  '/affected': '--component',
  '/audienceIds': '--audience',
  '/language': '--language',
  '/waivers': '--waive',
  '/reason': '--reason',
  '/name': '--name',
  '/role': '--role',
  '/scopes': '--scope',
  '/expiresAt': '--expires',
  '/startedAt': '--since',
  '/window/startsAt': '--planned-from',
  '/window/endsAt': '--planned-until',
  '/from': '--from',
  '/until': '--to',
} as const satisfies Record<string, string>

/** The flag behind a JSON pointer into the request; the pointer itself where there is none. */
export const flagOf = (pointer: string): string => {
  const below = pointer.replace(/^\/notice(?=\/)/, '')
  return Object.entries(flags).find(([field]) => below === field || below.startsWith(`${field}/`))?.[1] ?? pointer
}

/** How a flag is given that a server asks for in general words. */
const examples: Readonly<Record<string, string>> = {
  '--permanent-detail': '--permanent-detail "Orders from 14:00 to 14:20 are lost; please enter them again."',
  '--know-by': '--know-by "in 2d" --stands-for NAME',
}

/** What is wrong with a field, with how the flag is given that would mend it. */
export const withExample = (flag: string, detail: string): string =>
  examples[flag] === undefined ? detail : `${detail} As in ${examples[flag]}`

/** What a notice can say, slot by slot. */
export const addNoticeFlags = (command: Command): Command =>
  command
    .option('--now <text>', 'what customers cannot do now, in their words')
    .option('--scope <text>', 'who is affected, and where')
    .option('--works <text>', 'what still works')
    .option('--next <text>', 'what to expect in the immediate future')
    .option('--workaround <text>', 'what to do meanwhile')
    .option('--action <text>', 'what is being or was done')
    .option('--technical <text>', 'background for those who want it; Markdown')
    .addOption(new Option('--permanent <state>', 'is data or work gone for good?').choices(permanences))
    .option('--permanent-detail <text>', 'what exactly is lost or not')
    .option('--cause <text>', 'why it happened')
    .option('--cause-verified', 'the cause is established; without this flag it is kept, and not shown')
    .option('--since <when>', 'when customers began to suffer: "20m ago", or a time with its zone')
    .option('--until <when>', 'when it was over')
    .option('--retimed <text>', 'why these times are not what readers were told')
    .addOption(
      repeatable(
        '--next-update <when>',
        'when they hear next: "in 30m" from when it is public, a time with its zone, or "on-change"; can be given twice',
      ),
    )
    .addOption(
      new Option('--not-known <slot>', `say that it is not known yet: ${unknowableSlots.join(', ')}; repeatable`).argParser(
        gatherFrom(unknowableSlots),
      ),
    )
    .option('--text <markdown>', 'free text, beside the fields or instead of them')
    .option('--text-file <file>', 'the same from a file; - reads standard input')
    .addOption(
      repeatable('--waive <rule: reason>', 'let stand what the guide objects to, and say why; kept in the house, never public; repeatable'),
    )

/** What a notice can change of its incident. */
export const addChangeFlags = (command: Command): Command =>
  command
    .addOption(new Option('--phase <phase>', 'how far along it is').choices(phases))
    .addOption(new Option('--severity <severity>', 'your judgement').choices(severities))
    .option('--title <text>', 'another title')
    .option('--all-operational', 'no component is affected any more')

/** To whom, and what is hit. */
export const addReachFlags = (command: Command): Command =>
  command
    .addOption(
      repeatable('--component <name=impact>', `an affected component, by name or id, with its impact (${impacts.join(', ')}); repeatable`),
    )
    .addOption(repeatable('--audience <name>', 'push to these subscribers only, by name or id; the page shows it to all; repeatable'))
    .addOption(new Option('--language <language>', 'language of the words').choices(languages))
