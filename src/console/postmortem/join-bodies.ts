import type { Schemas } from '../../client/open-client.ts'
import { tidyText } from '../../core/text.ts'

export type Body = Schemas['SectionBody']
type Line = Schemas['TimelineLine']
type Item = Schemas['ActionItem']

export interface Joined {
  readonly body: Body
  /** Nobody's words were set aside for it. */
  readonly isClean: boolean
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
/** Written out in one order, whatever the order in which it came. That customers read the same is something else than that they read nothing. */
const wrought = ({ text, publicText, lines, items }: Body) => [
  text,
  publicText === undefined ? 'same' : [publicText],
  lines?.map(lineParts),
  items?.map(itemParts),
]
const lineParts = ({ id, at, text, source, isInternal, isHidden, joinsNext }: Line) => [
  id,
  Date.parse(at),
  text,
  source,
  isInternal,
  isHidden,
  joinsNext,
]
const itemParts = ({ what, ownerRole, on, isPublic, issue }: Item) => [
  what,
  ownerRole,
  on,
  isPublic,
  issue ? [issue.url, issue.isPublic] : null,
]

export const isSameBody = (a: Body, b: Body): boolean => isSame(wrought(a), wrought(b))

const tidied = (body: Body): Body => ({
  ...body,
  ...(body.text === undefined ? {} : { text: tidyText(body.text) }),
  ...(typeof body.publicText === 'string' ? { publicText: tidyText(body.publicText) } : {}),
  ...(body.lines ? { lines: body.lines.map((line) => ({ ...line, text: tidyText(line.text) })) } : {}),
  ...(body.items ? { items: body.items.map((item) => ({ ...item, what: tidyText(item.what), ownerRole: tidyText(item.ownerRole) })) } : {}),
})

/** Whether the server would keep both as the same: it takes the blanks around a text away. */
export const isAlikeBody = (a: Body, b: Body): boolean => isSameBody(tidied(a), tidied(b))

const byId = (lines: readonly Line[]): ReadonlyMap<string, Line> => new Map(lines.map((line) => [line.id, line]))
export const isSameLine = (a: Line | undefined, b: Line | undefined): boolean => isSame(a && lineParts(a), b && lineParts(b))

/** A line that both changed: what only they changed as they have it, the rest as one has it oneself; kept from customers where either did. */
const joinedLine = (before: Line | undefined, mine: Line, theirs: Line): Line => {
  const of = <Key extends keyof Line>(key: Key): Line[Key] => (before && isSame(before[key], mine[key]) ? theirs[key] : mine[key])
  const isKept = (key: 'isInternal' | 'isHidden'): boolean => (before ? of(key) : mine[key] || theirs[key])
  const joins = { isInternal: isKept('isInternal'), isHidden: isKept('isHidden'), joinsNext: of('joinsNext') }
  return { ...mine, at: of('at'), text: of('text'), ...joins }
}

/** Each line as whoever changed it has it; one that both changed is put together. */
const joinedLines = (base: readonly Line[], mine: readonly Line[], theirs: readonly Line[]): Joined => {
  const [from, own, other] = [byId(base), byId(mine), byId(theirs)]
  let isClean = true
  const lines = [...new Set([...other.keys(), ...own.keys()])].flatMap((id): readonly Line[] => {
    const [before, here, there] = [from.get(id), own.get(id), other.get(id)]
    if (isSameLine(before, here)) return there ? [there] : []
    if (!isSameLine(before, there) && !isSameLine(here, there)) isClean = false
    return here ? [isSameLine(before, there) || !there ? here : joinedLine(before, here, there)] : []
  })
  return { body: { lines }, isClean }
}

/** Theirs, and what of one's own neither they nor the text before had. */
const joinedItems = (base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): Joined => {
  const has = (items: readonly Item[], one: Item): boolean => items.some((other) => isSame(itemParts(one), itemParts(other)))
  return { body: { items: [...theirs, ...mine.filter((one) => !has(theirs, one) && !has(base, one))] }, isClean: false }
}

const bothTexts = (theirs: string, mine: string): string => (theirs === mine || mine === '' ? theirs : `${theirs}\n\n${mine}`)

/** What one of them kept from customers stays kept from them. */
const joinedPublic = (mine: Body, theirs: Body): string | null | undefined => {
  const [own, other] = [mine.publicText, theirs.publicText]
  if (own === undefined && other === undefined) return undefined
  if (own === null || other === null) return own ?? other ?? null
  return bothTexts(other ?? theirs.text ?? '', own ?? mine.text ?? '')
}

const joinedProse = (mine: Body, theirs: Body): Joined => {
  const text = bothTexts(theirs.text ?? '', mine.text ?? '')
  const publicText = joinedPublic(mine, theirs)
  return { body: publicText === undefined ? { text } : { text, publicText }, isClean: false }
}

/** Two people's texts for one section in one. Lines know themselves, so that two who wrote in different ones are not asked. */
export const joinedBody = (base: Body, mine: Body, theirs: Body): Joined => {
  if (theirs.lines) return joinedLines(base.lines ?? [], mine.lines ?? [], theirs.lines)
  if (theirs.items) return joinedItems(base.items ?? [], mine.items ?? [], theirs.items)
  return joinedProse(mine, theirs)
}
