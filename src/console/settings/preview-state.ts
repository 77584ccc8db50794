import type { Schemas } from '../../client/open-client.ts'
import { noApprovals } from '../../core/approval/approval-policy.ts'
import type { ComponentGroupId, ComponentId, EmailAddress, PageId, TimeZone, WebUrl } from '../../core/brand.ts'
import { tagged } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import type { Look, Page } from '../../core/page/page.ts'
import { defaultClockPolicy } from '../../core/policy/clock-policy.ts'
import { type SampleIncident, sampleHistory } from '../../core/sample/history.ts'
import { type Replay, replaySample } from '../../core/sample/replay.ts'
import { type Instant, instantOf } from '../../core/time.ts'
import type { OverviewState } from '../../render/page-state.ts'
import { pageUrlOf } from '../api/page.ts'

type Parts = { readonly groups: readonly Schemas['ComponentGroup'][]; readonly components: readonly Schemas['Component'][] }

/** The page as the server knows it, in the look that is being chosen. The answers of our own API keep their brands. */
const pageOf = (page: Schemas['Page'], look: Look): Page => ({
  id: idOf<PageId>(page.id),
  name: page.name,
  language: page.language,
  zone: tagged<TimeZone>(page.zone),
  look,
  contact: page.contact && {
    name: page.contact.name,
    email: page.contact.email === null ? null : tagged<EmailAddress>(page.contact.email),
    phone: page.contact.phone,
    url: page.contact.url === null ? null : tagged<WebUrl>(page.contact.url),
  },
  policy: page.policy,
  approvals: noApprovals,
  showsRecord: false,
  countsAffected: false,
  clock: defaultClockPolicy,
  createdAt: instantOf(page.createdAt),
  updatedAt: instantOf(page.updatedAt),
  version: page.version,
})

const times = ({ createdAt, updatedAt }: { readonly createdAt: string; readonly updatedAt: string }) => ({
  createdAt: instantOf(createdAt),
  updatedAt: instantOf(updatedAt),
})

const partsOf = ({ groups, components }: Parts, page: Page): Pick<OverviewState, 'groups' | 'components'> => ({
  groups: groups.map((group) => ({ ...group, ...times(group), id: idOf<ComponentGroupId>(group.id), pageId: page.id })),
  components: components
    .filter(({ retiredAt }) => retiredAt === null)
    .map((component) => ({
      ...component,
      ...times(component),
      id: idOf<ComponentId>(component.id),
      groupId: component.groupId === null ? null : idOf<ComponentGroupId>(component.groupId),
      pageId: page.id,
      retiredAt: null,
    })),
})

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The sample's worst evening as it stands after its second notice, moved to half an hour ago. */
const invented = (now: Instant, zone: TimeZone): SampleIncident | undefined => {
  const found = sampleHistory.find(({ severity }) => severity === 'critical')
  if (!found) return undefined
  const { hour, minute } = now.toZonedDateTimeISO(zone)
  const shift = hour * 60 + minute - 5 - minutesOf(found.notices[1]?.at.time ?? '00:00')
  const moved = (time: string): { readonly days: number; readonly time: string } => {
    const total = minutesOf(time) + shift
    const inDay = ((total % 1440) + 1440) % 1440
    return {
      days: Math.floor(total / 1440),
      time: `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`,
    }
  }
  const notices = found.notices.slice(0, 2).map(({ nextBy: _, ...notice }) => ({ ...notice, at: moved(notice.at.time) }))
  return { ...found, startedAt: moved(found.startedAt.time), endedAt: null, notices }
}

/** What the page's own components are given: the real organisation, on a calm day or with an invented incident. */
export const previewState = (input: {
  readonly page: Schemas['Page']
  readonly parts: Parts
  readonly look: Look
  readonly isTroubled: boolean
  readonly now: Instant
}): OverviewState => {
  const page = pageOf(input.page, input.look)
  const parts = partsOf(input.parts, page)
  const first = parts.components[0]
  let count = 0
  const replay: Replay = {
    page,
    now: input.now,
    componentIds: new Map(first ? [['Entry scanning', first.id]] : []),
    standsFor: null,
    baseUrl: pageUrlOf(input.page),
    next: () => idOf(`preview${String(count++).padStart(19, '0')}`),
  }
  const sample = input.isTroubled ? invented(input.now, page.zone) : undefined
  const open = sample ? [{ ...replaySample(replay, sample), settled: [] }] : []
  return {
    page,
    ...parts,
    baseUrl: pageUrlOf(input.page),
    sequence: 1,
    updatedAt: input.now,
    open,
    recent: [],
    promised: [],
    earliestMonth: null,
  }
}
