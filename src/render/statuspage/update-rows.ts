import type { ComponentId } from '../../core/brand.ts'
import type { AffectedComponent } from '../../core/component/component.ts'
import type { Impact } from '../../core/component/impact.ts'
import { type PublishedNotice, shownAt } from '../../core/notice/notice.ts'
import { laterOf, zonedText } from '../../core/time.ts'
import { assembledOf, messageText } from '../notice/assembled.ts'
import type { PageState, PublicIncident } from '../page-state.ts'

export type AffectedRow =
  | { readonly code: string; readonly name: string; readonly old_status: Impact; readonly new_status: Impact }
  | { readonly name: 'No components were affected by this update.' }

export interface UpdateRow {
  readonly id: string
  readonly status: string
  readonly body: string
  readonly incident_id: string
  readonly created_at: string
  readonly updated_at: string
  readonly display_at: string
  readonly affected_components: readonly AffectedRow[] | null
  readonly deliver_notifications: boolean
  readonly custom_tweet: null
  readonly tweet_id: null
}

const impactIn = (affected: readonly AffectedComponent[], id: ComponentId): Impact =>
  affected.find(({ componentId }) => componentId === id)?.impact ?? 'operational'

const nameOf = (state: PageState, id: ComponentId): string | undefined => {
  const component = state.components.find((candidate) => candidate.id === id)
  const group = state.groups.find((candidate) => candidate.id === component?.groupId)
  return component && (group ? `${group.name} - ${component.name}` : component.name)
}

/** What a notice changed for components: what it names and what the one before named. Null for an incident that names none at all. */
const affectedRows = (
  state: PageState,
  before: readonly AffectedComponent[],
  after: readonly AffectedComponent[],
  namesAny: boolean,
): readonly AffectedRow[] | null => {
  const ids = new Set([...after, ...before].map(({ componentId }) => componentId))
  const rows = [...ids].flatMap((id): readonly AffectedRow[] => {
    const name = nameOf(state, id)
    return name === undefined ? [] : [{ code: id, name, old_status: impactIn(before, id), new_status: impactIn(after, id) }]
  })
  if (rows.length > 0) return rows
  return namesAny ? [{ name: 'No components were affected by this update.' }] : null
}

/** Once an incident is over, it hurts no component any more, whatever the notice still names. */
const impactsOf = (notice: PublishedNotice): readonly AffectedComponent[] =>
  notice.change.phase === 'resolved' || notice.change.phase === 'completed' || notice.change.phase === 'scheduled'
    ? []
    : notice.change.affected

/** The phase word of a notice; a report after the end is what Statuspage calls a postmortem. */
export const statusOf = (notice: PublishedNotice): string => (notice.kind === 'report' ? 'postmortem' : notice.change.phase)

/** Every notice of an incident, newest first, corrections as updates of their own. */
export const updateRows = (state: PageState, { incident, notices }: PublicIncident): readonly UpdateRow[] => {
  const namesAny = notices.some((notice) => notice.change.affected.length > 0)
  const { zone } = state.page
  const rows = notices.map((notice, index): UpdateRow => {
    const earlier = notices.slice(0, index).findLast((other) => other.correction === null)
    // A correction moves nothing: the state is that of the notice before it.
    const moved = notice.correction !== null && earlier ? earlier : notice
    const before = earlier ? impactsOf(earlier) : []
    const { publishedAt } = notice.status
    return {
      id: notice.id,
      status: statusOf(moved),
      body: messageText(assembledOf(state.page, incident, notice, notices), 'standard'),
      incident_id: incident.id,
      created_at: zonedText(publishedAt, zone),
      updated_at: zonedText(notice.redactions.map(({ redactedAt }) => redactedAt).reduce(laterOf, publishedAt), zone),
      display_at: zonedText(shownAt(notice), zone),
      affected_components: affectedRows(state, before, impactsOf(moved), namesAny),
      deliver_notifications: true,
      custom_tweet: null,
      tweet_id: null,
    }
  })
  return rows.toReversed()
}
