import { type PublicText, tagged } from '../brand.ts'
import type { Language } from '../page/page.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import type { Consequence, Telling } from './computed-facts.ts'
import { inOrder } from './draft-timeline.ts'
import {
  type ActionItem,
  type Bodies,
  type FreeSection,
  itemsOf,
  linesOf,
  type Prose,
  proseOf,
  type SectionBody,
  type SectionName,
  shapeOf,
  type TimelineLine,
} from './section.ts'

/** A line of a timeline as customers read it: a type of its own, which only `publicLines` makes. */
export interface PublicLine {
  readonly at: Instant
  /** Of lines that are told in one breath, the time of the last. */
  readonly until: Instant | null
  readonly text: PublicText
}

export interface PublicAction {
  readonly what: PublicText
  readonly ownerRole: PublicText
  readonly on: string
  /** The address of the issue, where customers may see it. */
  readonly issue: PublicText | null
}

/** A section of the organisation's own. */
export interface PublicFurther {
  readonly title: PublicText
  readonly text: PublicText
}

/** A postmortem as customers read it, frozen. Nothing that is internal has a place in it. */
export interface PublicEdition {
  readonly title: PublicText
  readonly language: Language
  /** Why there is another edition; null for the first. */
  readonly reason: PublicText | null
  readonly summary: PublicText
  readonly consequences: { readonly note: PublicText | null; readonly rows: readonly Consequence[] }
  readonly timeline: readonly PublicLine[]
  readonly telling: Telling & { readonly note: PublicText | null }
  readonly factors: PublicText | null
  readonly wentWell: PublicText | null
  readonly unknown: PublicText | null
  readonly further: readonly PublicFurther[]
  readonly actions: readonly PublicAction[]
}

export const mostSummaryWords = 80
/** How many words a text has. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** The words of a section that are for customers; null where there are none. */
export const publicWords = ({ text, public: shown }: Prose): PublicText | null => {
  if (shown.state === 'internal') return null
  const said = shown.state === 'other' ? shown.text : text
  return said === '' ? null : tagged<PublicText>(said)
}

const isShown = (line: TimelineLine | undefined): line is TimelineLine => line !== undefined && !line.isInternal

/** The lines for customers, in order. A line joins the one after it only where that one is for customers too. */
export const publicLines = (lines: readonly TimelineLine[]): readonly PublicLine[] => {
  const seen = inOrder(lines).filter(({ isHidden }) => !isHidden)
  const found: PublicLine[] = []
  seen.forEach((line, i) => {
    if (!isShown(line)) return
    const before = seen[i - 1]
    const last = found.at(-1)
    const { at } = line
    if (last && isShown(before) && before.joinsNext)
      found[found.length - 1] = {
        at: last.at,
        until: at.equals(last.at) ? null : at,
        text: tagged<PublicText>(`${last.text} ${line.text}`),
      }
    else found.push({ at, until: null, text: tagged<PublicText>(line.text) })
  })
  return found
}

const checkSummary = (faults: FieldFaults, summary: PublicText | null, { text }: Prose): void => {
  const count = summary === null ? 0 : wordsIn(summary)
  if (summary === null)
    faults.add(
      '/summary/text',
      text === ''
        ? 'Sum up for customers what happened; the notice that announces the report says it.'
        : 'Customers read nothing of the summary; choose that they read the same, or other words.',
    )
  if (count > mostSummaryWords)
    faults.add('/summary/text', `Use at most ${mostSummaryWords} words: the summary must stand alone. These are ${count}.`)
}

const publicActions = (faults: FieldFaults, items: readonly ActionItem[]): readonly PublicAction[] =>
  items.flatMap(({ what, ownerRole, on, isPublic, issue }, i) => {
    if (!isPublic) return []
    if (on === null) faults.add(`/actions/items/${i}/on`, 'Say by when; customers are promised it.')
    if (ownerRole === '') faults.add(`/actions/items/${i}/ownerRole`, 'Say which role answers for it; customers are promised it.')
    if (on === null || ownerRole === '') return []
    const shown = issue?.isPublic ? tagged<PublicText>(issue.url) : null
    return [{ what: tagged<PublicText>(what), ownerRole: tagged<PublicText>(ownerRole), on, issue: shown }]
  })

/** Where the words of a section stand. */
const fieldOf: Readonly<Record<SectionBody['kind'], string>> = { prose: 'text', free: 'text', timeline: 'lines', actions: 'items' }

const isSaid = (bodies: Bodies, section: SectionName): boolean => {
  if (section === 'timeline') return publicLines(linesOf(bodies)).length > 0
  return section === 'actions' ? itemsOf(bodies).some(({ isPublic }) => isPublic) : publicWords(proseOf(bodies, section)) !== null
}

const checkRemoved = (faults: FieldFaults, bodies: Bodies, removed: readonly SectionName[]): void => {
  for (const section of removed)
    if (isSaid(bodies, section))
      faults.add(
        `/${section}/${fieldOf[shapeOf(section)]}`,
        'Words were removed from this section of an edition, and it stands as before. Change it, or keep it to yourselves.',
      )
}

/** What would be published of these sections; refused at the field where something is missing, or where removed words would come back. */
export const publicEditionOf = (input: {
  readonly title: string
  readonly language: Language
  readonly reason: string | null
  readonly bodies: Bodies
  readonly free: readonly FreeSection[]
  readonly consequences: readonly Consequence[]
  readonly telling: Telling
  /** Sections that nobody has changed since words of theirs were removed from an edition. */
  readonly removed?: readonly SectionName[]
}): Result<PublicEdition> => {
  const { bodies } = input
  const faults = new FieldFaults()
  const said = (section: SectionName) => publicWords(proseOf(bodies, section))
  const summary = said('summary')
  checkSummary(faults, summary, proseOf(bodies, 'summary'))
  const actions = publicActions(faults, itemsOf(bodies))
  checkRemoved(faults, bodies, input.removed ?? [])
  if (faults.any || summary === null) return faults.refuse()
  return ok({
    title: tagged<PublicText>(input.title),
    language: input.language,
    reason: input.reason === null ? null : tagged<PublicText>(input.reason),
    summary,
    consequences: { note: said('consequences'), rows: input.consequences },
    timeline: publicLines(linesOf(bodies)),
    telling: { ...input.telling, note: said('telling') },
    factors: said('factors'),
    wentWell: said('went_well'),
    unknown: said('unknown'),
    further: input.free.flatMap(({ name, title }) => {
      const text = said(name)
      return text === null ? [] : [{ title: tagged<PublicText>(title), text }]
    }),
    actions,
  })
}
