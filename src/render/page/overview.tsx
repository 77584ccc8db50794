import { severities } from '../../core/incident/phase.ts'
import { leadOf, standingOf } from '../notice/standing.ts'
import type { Assets, OverviewState } from '../page-state.ts'
import { ComponentList } from './component-list.tsx'
import { renderDocument } from './document.tsx'
import { Calm } from './headline.tsx'
import { OnlyIncident, type Open, OpenIncident, Sentences } from './open-incident.tsx'
import { Planned } from './planned.tsx'
import { Promised } from './promised.tsx'
import { Recent } from './recent.tsx'
import { SubscribeBox } from './subscribe-box.tsx'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

const weightOf = ({ shown: { incident } }: Open): number => (incident.kind === 'maintenance' ? -1 : severities.indexOf(incident.severity))

/** Worst first, maintenance after incidents; among equals what began last. */
const byWeight = (a: Open, b: Open): number =>
  weightOf(b) - weightOf(a) || b.shown.incident.startedAt.epochMilliseconds - a.shown.incident.startedAt.epochMilliseconds

const startOf = ({ shown: { incident } }: Open): number => (incident.window?.startsAt ?? incident.startedAt).epochMilliseconds

/** What is open in public, with what stands about it; what has no published words is not public. */
const openOf = (state: OverviewState): { readonly felt: readonly Open[]; readonly planned: readonly Open[] } => {
  const all = state.open.flatMap((shown): readonly Open[] => {
    const standing = standingOf(state.page, shown)
    return standing ? [{ shown, standing }] : []
  })
  return {
    felt: all.filter(({ shown }) => shown.incident.phase !== 'scheduled').toSorted(byWeight),
    planned: all.filter(({ shown }) => shown.incident.phase === 'scheduled').toSorted((a, b) => startOf(a) - startOf(b)),
  }
}

const Say = ({ around, state, felt }: { readonly around: Surroundings; readonly state: OverviewState; readonly felt: readonly Open[] }) => {
  const [first, ...others] = felt
  if (!first) return <Calm around={around} state={state} />
  if (others.length === 0) return <OnlyIncident around={around} {...first} />
  return (
    <>
      <Sentences around={around} all={felt} />
      {felt.map((open) => (
        <OpenIncident key={open.shown.incident.id} around={around} {...open} />
      ))}
    </>
  )
}

/** The page as everybody sees it first: what one can and cannot do now, and when the next word comes. */
export const overviewDocument = (state: OverviewState, assets: Assets, prefix: string): string => {
  const around = surroundingsOf(state, assets, prefix)
  const { felt, planned } = openOf(state)
  const worst = felt[0]
  return renderDocument({
    around,
    state,
    path: '/',
    title: worst?.shown.incident.title ?? around.locale.page.everythingWorks,
    description: worst ? leadOf(worst.standing, worst.shown.incident.title) : around.locale.page.everythingWorks,
    isLive: true,
    main: (
      <>
        <Say around={around} state={state} felt={felt} />
        <ComponentList around={around} state={state} />
        <Planned around={around} all={planned} />
        <Promised around={around} state={state} />
        <Recent around={around} state={state} />
        <SubscribeBox around={around} />
      </>
    ),
  })
}
