import { type PublicText, tagged } from '../brand.ts'
import type { Redaction } from '../notice/notice.ts'
import type { RedactableField } from '../notice/slots.ts'
import { type Instant, isAfter, isBefore } from '../time.ts'
import type { Edition } from './edition.ts'
import type { PublicEdition } from './public-edition.ts'
import { isFreeName, type SectionName } from './section.ts'

/** Parts of a published edition that are redacted one by one; of computed ones the words beside the numbers. */
export const reportParts = [
  'summary',
  'reason',
  'consequences',
  'timeline',
  'telling',
  'factors',
  'wentWell',
  'unknown',
  'further',
  'actions',
] as const
export type ReportPart = (typeof reportParts)[number]

/** As a redaction of the notice that announced the edition names them. */
export type ReportField = `report.${ReportPart}`
export const reportFields: readonly ReportField[] = reportParts.map((part) => `report.${part}` as const)
export const partNamed = (field: string): ReportPart | undefined => reportParts.find((part) => field === `report.${part}`)

export interface PartRedaction {
  readonly part: ReportPart
  readonly reason: Redaction['reason']
  readonly redactedAt: Instant
  /** Set where it went because of words that a notice lost: a timeline that is drafted anew has them no more. */
  readonly byNotice?: true
}

/** The notice says the summary, what an edition sets right and the promises too: none is left there when it goes here, nor here when it goes there. */
const sharedWords = [
  ['freeText', 'summary'],
  ['freeText', 'reason'],
  ['promises', 'actions'],
] as const satisfies readonly (readonly [RedactableField, ReportPart])[]

export const withShared = (
  fields: readonly RedactableField[],
  parts: readonly ReportPart[],
): { readonly fields: readonly RedactableField[]; readonly parts: readonly ReportPart[] } => {
  const shared = sharedWords.filter(([field, part]) => fields.includes(field) || parts.includes(part))
  return {
    fields: [...new Set([...fields, ...shared.map(([field]) => field)])],
    parts: [...new Set([...parts, ...shared.map(([, part]) => part)])],
  }
}

/** A section of the organisation's own is sealed by itself. */
export const furtherField = (index: number): string => `further${index + 1}`

/** Under which names the entry of the public record holds the words of a part; sections that the template lost make them more than it has. */
export const recordFieldsOf = (part: ReportPart, { further }: PublicEdition): readonly string[] => {
  return part === 'further' ? further.map((_, i) => furtherField(i)) : [part]
}

const gone = tagged<PublicText>('')

const without = (words: PublicEdition, part: ReportPart): PublicEdition => {
  switch (part) {
    case 'summary':
      return { ...words, summary: gone }
    case 'reason':
      return { ...words, reason: words.reason === null ? null : gone }
    case 'consequences':
      return { ...words, consequences: { ...words.consequences, note: null } }
    case 'telling':
      return { ...words, telling: { ...words.telling, note: null } }
    case 'timeline':
    case 'further':
    case 'actions':
      return { ...words, [part]: [] }
    case 'factors':
    case 'wentWell':
    case 'unknown':
      return { ...words, [part]: null }
  }
}

/** Whether an edition has words of a part to lose; a first edition sets nothing right. */
export const isPartSaid = (words: PublicEdition, part: ReportPart): boolean =>
  JSON.stringify(without(words, part)) !== JSON.stringify(words)

/** What people wrote of a part; numbers that are computed anew may differ. */
const spoken = (words: PublicEdition, part: ReportPart): unknown =>
  part === 'consequences' || part === 'telling' ? words[part].note : words[part]

/** An edition without the words of these parts; what a part never said is not said to be removed. */
export const redactEdition = <E extends Edition>(edition: E, parts: readonly ReportPart[], how: Omit<PartRedaction, 'part'>): E => {
  const { words, redactions } = edition
  const fresh = [...new Set(parts)].filter((part) => isPartSaid(words, part))
  return {
    ...edition,
    words: fresh.reduce(without, words),
    redactions: [...redactions, ...fresh.map((part) => ({ part, ...how }))],
  }
}

/** What an edition that nobody has read yet loses: all that it says in these parts, or only what stands there as in an edition that lost it. */
export const partsToTake = (
  words: PublicEdition,
  { parts, lost }: { readonly parts: readonly ReportPart[]; readonly lost: PublicEdition | undefined },
): readonly ReportPart[] =>
  parts.filter((part) => isPartSaid(words, part) && (!lost || JSON.stringify(spoken(words, part)) === JSON.stringify(spoken(lost, part))))

/** Whether its notice says this part too, and cannot stand without it. */
export const isAnnounced = (part: ReportPart): boolean => sharedWords.some(([, shared]) => shared === part)

/** What readers miss: words that went before an edition was public they never had. */
export const missedIn = ({ published, redactions }: Pick<Edition, 'published' | 'redactions'>): readonly PartRedaction[] =>
  published ? redactions.filter(({ redactedAt }) => !isBefore(redactedAt, published.at)) : []

const partOf = (section: SectionName): ReportPart => {
  if (isFreeName(section)) return 'further'
  return section === 'went_well' ? 'wentWell' : section
}

/** Sections that still stand as an edition has them that lost words of theirs: the next one would say these again. Who changed one since is trusted; nobody has changed what is drafted. */
export const sectionsSinceRemoved = (
  kept: readonly { readonly section: SectionName; readonly updatedAt: Instant | null }[],
  editions: readonly {
    readonly preparedAt: Instant
    readonly redactions: readonly { readonly part: ReportPart; readonly byNotice?: true | undefined }[]
  }[],
): readonly SectionName[] => {
  const removed = editions.flatMap(({ preparedAt, redactions }) => redactions.map(({ part, byNotice }) => ({ part, byNotice, preparedAt })))
  return kept
    .filter(({ section, updatedAt }) =>
      removed.some(
        ({ part, byNotice, preparedAt }) =>
          part === partOf(section) && (updatedAt === null ? byNotice !== true : !isAfter(updatedAt, preparedAt)),
      ),
    )
    .map(({ section }) => section)
}
