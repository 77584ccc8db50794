import { byteLength, graphemeLength, mastodonLength, xLength } from './post-length.ts'
import { plainForSms, septetsOf } from './sms-length.ts'

/** Where short texts are read, in the order in which they are shown. */
export const shortMedia = ['sms', 'x', 'bluesky', 'mastodon'] as const
export type ShortMedium = (typeof shortMedia)[number]

/** A medium, some with a limit of their own: `plain` counts characters as people do, for whatever is not named here. */
export type Medium = { readonly kind: ShortMedium } | { readonly kind: 'mastodon' | 'plain'; readonly limit: number }
type Post = Exclude<Medium, { readonly kind: 'sms' }>

/** Whether a text has room. It comes as its sentences, which a space each will join, so that each is measured only once. */
export type Ruler = (parts: readonly string[]) => boolean

/** What is worth more than three messages belongs into a mail. */
const mostMessages = 3
const xLimit = 280
const blueskyLimit = 300
/** The lexicon `app.bsky.feed.post` limits bytes besides. */
const blueskyBytes = 3000
/** Of an instance that has set no other. */
const mastodonLimit = 500
/** Within which an instance may set one: a link and a word have room, and nothing is composed that nobody reads. */
export const shortestLimit = 100
export const longestLimit = 10_000

const remembered = (measure: (part: string) => number): ((parts: readonly string[]) => number) => {
  const known = new Map<string, number>()
  const lengthOf = (part: string): number => {
    const length = known.get(part) ?? measure(part)
    known.set(part, length)
    return length
  }
  return (parts) => parts.reduce((sum, part) => sum + lengthOf(part), Math.max(0, parts.length - 1))
}

/** One for each number of messages. A character that may not be divided wastes at most one unit at the end of a message. */
const smsRulers = (): readonly Ruler[] => {
  const septets = remembered((part) => septetsOf(plainForSms(part)) ?? Number.POSITIVE_INFINITY)
  const units = remembered((part) => plainForSms(part).length)
  const holds = (messages: number, length: number, whole: number, divided: number): boolean =>
    messages === 1 ? length <= whole : length <= messages * divided - (messages - 1)
  return Array.from({ length: mostMessages }, (_, before): Ruler => {
    return (parts) => holds(before + 1, septets(parts), 160, 153) || holds(before + 1, units(parts), 70, 67)
  })
}

export const limitOf = (post: Post): number => {
  if ('limit' in post) return post.limit
  return post.kind === 'x' ? xLimit : post.kind === 'bluesky' ? blueskyLimit : mastodonLimit
}

/** How long a part of the text is as the medium counts; `link` is the address at the end. */
const measureOf = ({ kind }: Post, link: string): ((part: string) => number) => {
  switch (kind) {
    case 'x':
      return (part) => xLength(part, link)
    case 'mastodon':
      return (part) => mastodonLength(part, link)
    default:
      return graphemeLength
  }
}

/** How long the parts are together. */
export const lengthIn = (post: Post, parts: readonly string[], link: string): number => remembered(measureOf(post, link))(parts)

/** The rulers of a medium, the one to be kept within first. */
export const rulersOf = (medium: Medium, link: string): readonly Ruler[] => {
  if (medium.kind === 'sms') return smsRulers()
  const length = remembered(measureOf(medium, link))
  const bytes = remembered(byteLength)
  const limit = limitOf(medium)
  return [(parts) => length(parts) <= limit && (medium.kind !== 'bluesky' || bytes(parts) <= blueskyBytes)]
}

/** The text in the characters of the medium. */
export const spelledFor = ({ kind }: Medium, text: string): string => (kind === 'sms' ? plainForSms(text) : text)
