import type { Audience } from '../audience/audience.ts'
import type { AudienceId, ComponentGroupId, ComponentId, IncidentId, NoticeId, SubscriberId } from '../brand.ts'
import type { Component, ComponentGroup } from '../component/component.ts'
import type { Incident } from '../incident/incident.ts'
import type { Notice } from '../notice/notice.ts'
import type { Page } from '../page/page.ts'
import type { AlertRule } from '../signal/signal.ts'
import { sampleGroups, sampleOrganisation } from './organisation.ts'

/** What loading the sample made, and what the page was before it. */
export interface SampleMark {
  readonly before: Pick<Page, 'name' | 'zone' | 'look' | 'contact'>
  readonly incidentIds: readonly IncidentId[]
  readonly noticeIds: readonly NoticeId[]
  readonly groupIds: readonly ComponentGroupId[]
  readonly componentIds: readonly ComponentId[]
  readonly audienceIds: readonly AudienceId[]
  readonly subscriberIds: readonly SubscriberId[]
  readonly ruleIds: readonly AlertRule['id'][]
  /** How many questions, answers and sections of its postmortem stand under each incident, by its id. */
  readonly written: Readonly<Record<string, number>>
  /** Whether readers may ask because of it. */
  readonly hasSwitchedQuestions: boolean
}

/** What of the operators' own can name a component. */
export const componentUses = ['incident', 'proposal', 'rule', 'subscriber'] as const
export type ComponentUse = (typeof componentUses)[number]

export const stayingKinds = ['incident', 'component', 'component_group', 'rule', 'audience'] as const
/** Why a part of the sample stays: because it was made one's own, or because something of one's own rests on it. */
export const stayingReasons = [
  'own_notice',
  'own_draft',
  'own_words',
  'alert',
  'changed',
  'has_components',
  'has_subscribers',
  ...componentUses,
] as const

export interface Staying {
  readonly kind: (typeof stayingKinds)[number]
  readonly id: string
  readonly name: string
  readonly reason: (typeof stayingReasons)[number]
}

/** A part of the sample that goes, or the reason for which it stays. */
export interface Ruled<T> {
  readonly going: readonly T[]
  readonly staying: readonly Staying[]
}

const ruled = <T extends { readonly id: string }>(
  parts: readonly T[],
  kind: Staying['kind'],
  nameOf: (part: T) => string,
  reasonOf: (part: T) => Staying['reason'] | undefined,
): Ruled<T> => ({
  going: parts.filter((part) => reasonOf(part) === undefined),
  staying: parts.flatMap((part) => {
    const reason = reasonOf(part)
    return reason === undefined ? [] : [{ kind, id: part.id, name: nameOf(part), reason }]
  }),
})

/** An incident with its notices, and whether an alert led to it or would close it. */
export interface SampleStory {
  readonly incident: Incident
  readonly notices: readonly Notice[]
  readonly hasProposals: boolean
  /** Whether somebody asked or answered under it, changed an answer, or wrote in its postmortem. */
  readonly hasOwnWords: boolean
}

/** Whether what somebody wrote and nobody was told goes along: drafts, questions, answers and postmortems. */
export interface Taking {
  readonly words: boolean
}

/**
 * An incident goes with its notices unless one of them, be it a draft, or a question, an answer or a section of its postmortem was written
 * by somebody here. What was published stays in any case.
 */
export const decideStories = (mark: SampleMark, stories: readonly SampleStory[], taking: Taking): Ruled<Incident> => {
  const invented = new Set(mark.noticeIds)
  const byId = new Map(stories.map((story) => [story.incident.id, story]))
  return ruled(
    stories.map(({ incident }) => incident),
    'incident',
    ({ title }) => title,
    ({ id }) => {
      const story = byId.get(id)
      const own = story?.notices.filter((notice) => !invented.has(notice.id)) ?? []
      if (own.some(({ status }) => status.state !== 'draft')) return 'own_notice'
      if (own.length > 0 && !taking.words) return 'own_draft'
      if (story?.hasOwnWords && !taking.words) return 'own_words'
      return story?.hasProposals ? 'alert' : undefined
    },
  )
}

/** A rule that somebody changed is theirs. */
export const decideRules = (rules: readonly AlertRule[]): Ruled<AlertRule> =>
  ruled(
    rules,
    'rule',
    ({ name }) => name,
    ({ version }) => (version > 1 ? 'changed' : undefined),
  )

/** What of the operators' own holds an audience. */
export type AudienceUse = 'incident' | 'has_subscribers'

/** An audience that somebody changed is theirs, and one that somebody of theirs is in, or is written to, stays. */
export const decideAudiences = (audiences: readonly Audience[], uses: ReadonlyMap<AudienceId, AudienceUse>): Ruled<Audience> =>
  ruled(
    audiences,
    'audience',
    ({ name }) => name,
    ({ id, version }) => uses.get(id) ?? (version > 1 ? 'changed' : undefined),
  )

const inventedNames: ReadonlySet<string> = new Set(sampleGroups.flatMap(({ name, components }) => [name, ...components]))
const isRenamed = ({ name, description }: Pick<Component, 'name' | 'description'>): boolean =>
  !inventedNames.has(name) || description !== null

/** A component stays where it was renamed or where something that stays names it. */
export const decideComponents = (
  components: readonly Component[],
  uses: ReadonlyMap<ComponentId, readonly ComponentUse[]>,
): Ruled<Component> =>
  ruled(
    components,
    'component',
    ({ name }) => name,
    (component) => uses.get(component.id)?.[0] ?? (isRenamed(component) ? 'changed' : undefined),
  )

/** A group stays where it was renamed or where a component stays in it. */
export const decideGroups = (groups: readonly ComponentGroup[], left: readonly Component[]): Ruled<ComponentGroup> =>
  ruled(
    groups,
    'component_group',
    ({ name }) => name,
    (group) => (left.some(({ groupId }) => groupId === group.id) ? 'has_components' : isRenamed(group) ? 'changed' : undefined),
  )

const isSame = (one: object | null, other: object | null): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The page as it was before the sample, but for what somebody has set since. */
export const pageWithoutSample = (page: Page, { before }: SampleMark): Page => {
  const { name, zone, accent, accentDark, contact } = sampleOrganisation
  const { look } = page
  return {
    ...page,
    name: page.name === name ? before.name : page.name,
    zone: page.zone === zone ? before.zone : page.zone,
    look: {
      logo: look.logo,
      accent: look.accent === accent ? before.look.accent : look.accent,
      accentDark: look.accentDark === accentDark ? before.look.accentDark : look.accentDark,
    },
    contact: isSame(page.contact, contact) ? before.contact : page.contact,
  }
}

/** Whether the page still says something that the sample said. */
export const isPageOfSample = (page: Page, mark: SampleMark): boolean => {
  const { name, zone, look, contact } = pageWithoutSample(page, mark)
  return !isSame({ name, zone, look, contact }, { name: page.name, zone: page.zone, look: page.look, contact: page.contact })
}
