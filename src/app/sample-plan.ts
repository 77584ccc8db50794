import type { Audience } from '../core/audience/audience.ts'
import type { ComponentId } from '../core/brand.ts'
import type { Component, ComponentGroup } from '../core/component/component.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Page } from '../core/page/page.ts'
import {
  decideAudiences,
  decideComponents,
  decideGroups,
  decideRules,
  decideStories,
  isPageOfSample,
  type SampleMark,
  type SampleStory,
  type Staying,
  type Taking,
} from '../core/sample/removal.ts'
import type { AlertRule } from '../core/signal/signal.ts'
import type { Subscriber } from '../core/subscriber/subscriber.ts'
import { hasOwnWords } from './sample-questions.ts'
import type { Records } from './store.ts'

/** What goes and what stays when the sample is taken out. */
export interface SamplePlan {
  readonly mark: SampleMark
  readonly page: Page
  readonly isPageRestored: boolean
  readonly incidents: readonly Incident[]
  readonly rules: readonly AlertRule[]
  readonly subscribers: readonly Subscriber[]
  readonly components: readonly Component[]
  readonly groups: readonly ComponentGroup[]
  readonly audiences: readonly Audience[]
  readonly staying: readonly Staying[]
}

const storiesOf = async (records: Records, mark: SampleMark, how: 'find' | 'lock'): Promise<readonly SampleStory[]> => {
  const stories: SampleStory[] = []
  for (const id of mark.incidentIds) {
    const incident = await records.incidents[how](id)
    if (!incident) continue
    const hasProposals = (await records.proposals.listOf(id)).length > 0
    stories.push({
      incident,
      notices: await records.notices.listOf(id),
      hasProposals,
      hasOwnWords: await hasOwnWords(records, mark, incident),
    })
  }
  return stories
}

const subscribersOf = async (records: Records, mark: SampleMark, how: 'find' | 'lock'): Promise<readonly Subscriber[]> => {
  const found: Subscriber[] = []
  for (const id of mark.subscriberIds) {
    const subscriber = await records.subscribers[how](id)
    if (subscriber) found.push(subscriber)
  }
  return found
}

const partsOf = async (records: Records, page: Page, mark: SampleMark, going: Pick<SamplePlan, 'incidents' | 'rules' | 'subscribers'>) => {
  const invented = new Set<ComponentId>(mark.componentIds)
  const all = await records.components.listOf(page.id)
  const components = all.filter(({ id }) => invented.has(id))
  const uses = await records.sample.usesOf(page.id, mark.componentIds, {
    incidentIds: going.incidents.map(({ id }) => id),
    ruleIds: going.rules.map(({ id }) => id),
    subscriberIds: going.subscribers.map(({ id }) => id),
  })
  const ruled = decideComponents(components, uses)
  const gone = new Set(ruled.going.map(({ id }) => id))
  const groups = (await records.components.listGroups(page.id)).filter(({ id }) => mark.groupIds.includes(id))
  return {
    components: ruled,
    groups: decideGroups(
      groups,
      all.filter(({ id }) => !gone.has(id)),
    ),
  }
}

const audiencesOf = async (records: Records, page: Page, mark: SampleMark, going: Pick<SamplePlan, 'incidents' | 'subscribers'>) => {
  const audiences = (await records.audiences.listOf(page.id)).filter(({ id }) => mark.audienceIds.includes(id))
  const uses = await records.sample.audienceUsesOf(page.id, mark.audienceIds, {
    incidentIds: going.incidents.map(({ id }) => id),
    subscriberIds: going.subscribers.map(({ id }) => id),
  })
  return decideAudiences(audiences, uses)
}

/** Read within the transaction that removes it (`lock`), or for looking at it before (`find`). Null where no sample is loaded. */
export const planSampleRemoval = async (records: Records, how: 'find' | 'lock', taking: Taking): Promise<SamplePlan | null> => {
  const mark = await records.sample.mark()
  const page = (await records.pages.list())[0]
  if (mark === null || page === undefined) return null
  const stories = decideStories(mark, await storiesOf(records, mark, how), taking)
  const rules = decideRules((await records.alertRules.listOf(page.id)).filter(({ id }) => mark.ruleIds.includes(id)))
  const subscribers = await subscribersOf(records, mark, how)
  const audiences = await audiencesOf(records, page, mark, { incidents: stories.going, subscribers })
  const { components, groups } = await partsOf(records, page, mark, { incidents: stories.going, rules: rules.going, subscribers })
  return {
    mark,
    page,
    isPageRestored: isPageOfSample(page, mark),
    incidents: stories.going,
    rules: rules.going,
    subscribers,
    components: components.going,
    groups: groups.going,
    audiences: audiences.going,
    staying: [...stories.staying, ...rules.staying, ...components.staying, ...groups.staying, ...audiences.staying],
  }
}

export interface SampleCounts {
  readonly incidents: number
  readonly components: number
  readonly groups: number
  readonly rules: number
  readonly subscribers: number
  readonly audiences: number
}

export const countsOf = ({ incidents, components, groups, rules, subscribers, audiences }: SamplePlan): SampleCounts => ({
  incidents: incidents.length,
  components: components.length,
  groups: groups.length,
  rules: rules.length,
  subscribers: subscribers.length,
  audiences: audiences.length,
})
