import { type IssueLink, parseIssueUrl } from '../issue/issue-link.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText } from '../text.ts'
import { parseDate, parseInstant } from '../time.ts'
import { lineLimits, mostLines } from './draft-timeline.ts'
import {
  type ActionItem,
  type FreeSection,
  lineSources,
  type Prose,
  type Publicness,
  type SectionBody,
  type SectionName,
  shapeOf,
  type TimelineLine,
} from './section.ts'

export interface LineInput {
  readonly id: string
  readonly at: string
  readonly text: string
  readonly source: string
  readonly isInternal: boolean
  readonly isHidden: boolean
  readonly joinsNext: boolean
}
export interface ActionItemInput {
  readonly what: string
  readonly ownerRole: string
  readonly on: string | null
  readonly isPublic: boolean
  readonly issue?: IssueLink | null | undefined
}
/** A section as somebody saves it: the part that its kind has. */
export interface SectionInput {
  readonly text?: string | undefined
  /** Left out: customers read the same. Null: nothing. */
  readonly publicText?: string | null | undefined
  readonly lines?: readonly LineInput[] | undefined
  readonly items?: readonly ActionItemInput[] | undefined
}

const proseLimits = { max: 25_000, lines: true } as const
const roleLimits = { max: 100 } as const
const whatLimits = { max: 380, min: 1 } as const
const mostItems = 30

const parseProse = ({ text = '', publicText }: SectionInput): Result<Prose> => {
  const faults = new FieldFaults()
  const own = faults.take('/text', parseText(text, proseLimits))
  const other = typeof publicText === 'string' ? faults.take('/publicText', parseText(publicText, proseLimits)) : publicText
  if (faults.any || own === undefined) return faults.refuse()
  const shown: Publicness =
    other === null ? { state: 'internal' } : other === undefined ? { state: 'same' } : { state: 'other', text: other }
  return ok({ kind: 'prose', text: own, public: shown })
}

const parseLine = (input: LineInput): Result<TimelineLine> => {
  const faults = new FieldFaults()
  const at = faults.take('/at', parseInstant(input.at))
  const text = faults.take('/text', parseText(input.text, lineLimits))
  const source = lineSources.find((one) => one === input.source)
  const isId = source !== undefined && input.id.startsWith(`${source}:`) && /^[a-z]+:[0-9A-Za-z_-]{1,64}$/.test(input.id)
  if (!isId) faults.add('/id', 'This is no line of a timeline; leave its id and source as they were read.')
  if (at === undefined || text === undefined || source === undefined || faults.any) return faults.refuse()
  const { id, isInternal, isHidden, joinsNext } = input
  return ok({ id, at, text, source, isInternal, isHidden, joinsNext })
}

const parseIssue = ({ issue }: ActionItemInput): Result<IssueLink | null> => {
  if (!issue) return ok(null)
  const name = parseIssueUrl(issue.url)
  if (!name.ok) return name
  return ok({ url: name.value.url, isPublic: issue.isPublic })
}

const parseItem = (input: ActionItemInput): Result<ActionItem> => {
  const faults = new FieldFaults()
  const what = faults.take('/what', parseText(input.what, whatLimits))
  const ownerRole = faults.take('/ownerRole', parseText(input.ownerRole, roleLimits))
  const on = input.on === null ? null : faults.take('/on', parseDate(input.on))
  const issue = faults.take('/issue/url', parseIssue(input))
  return what === undefined || ownerRole === undefined || on === undefined || issue === undefined
    ? faults.refuse()
    : ok({ what, ownerRole, on, isPublic: input.isPublic, issue })
}

const parseLines = (input: readonly LineInput[]): Result<SectionBody> => {
  const faults = new FieldFaults()
  if (input.length > mostLines) faults.add('/lines', `Keep at most ${mostLines} lines.`)
  const lines = input.slice(0, mostLines).flatMap((one, i) => faults.take(`/lines/${i}`, parseLine(one)) ?? [])
  const ids = new Set<string>()
  lines.forEach(({ id }, i) => {
    if (ids.has(id)) faults.add(`/lines/${i}/id`, 'The timeline has this line twice; remove one.')
    ids.add(id)
  })
  return faults.any ? faults.refuse() : ok({ kind: 'timeline', lines })
}

const parseItems = (input: readonly ActionItemInput[]): Result<SectionBody> => {
  const faults = new FieldFaults()
  if (input.length > mostItems) faults.add('/items', `Keep at most ${mostItems} actions.`)
  const items = input.slice(0, mostItems).flatMap((one, i) => faults.take(`/items/${i}`, parseItem(one)) ?? [])
  return faults.any ? faults.refuse() : ok({ kind: 'actions', items })
}

/** What a section of the organisation's own is called and asks. */
export type Heading = Pick<FreeSection, 'title' | 'prompt'>

const parseFree = (input: SectionInput, { title, prompt }: Heading): Result<SectionBody> => {
  const prose = parseProse(input)
  return prose.ok ? ok({ ...prose.value, kind: 'free', title, prompt }) : prose
}

const noHeading: Heading = { title: '', prompt: '' }

/** A section from outside. */
export const parseSection = (section: SectionName, input: SectionInput, heading: Heading = noHeading): Result<SectionBody> => {
  const shape = shapeOf(section)
  const part = shape === 'timeline' ? 'lines' : shape === 'actions' ? 'items' : 'text'
  const faults = new FieldFaults()
  if (input[part] === undefined) faults.add(`/${part}`, 'This section is written here.')
  if (faults.any) return faults.refuse()
  if (shape === 'prose') return parseProse(input)
  if (shape === 'free') return parseFree(input, heading)
  return shape === 'timeline' ? parseLines(input.lines ?? []) : parseItems(input.items ?? [])
}
