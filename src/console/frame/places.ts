import type { Act } from '../../core/actor/actor.ts'
import type { IconName } from '../parts/icon.tsx'

/** Where one can go, in the order of the navigation. `act`: who may not do it has nothing to look at there. */
export const places = [
  { id: 'home', to: '/', section: 'say', act: 'incident.read' },
  { id: 'incidents', to: '/incidents', section: 'say', act: 'incident.read' },
  { id: 'maintenance', to: '/maintenance', section: 'say', act: 'incident.read' },
  { id: 'promises', to: '/promises', section: 'say', act: 'incident.read' },
  { id: 'questions', to: '/questions', section: 'say', act: 'incident.read' },
  { id: 'templates', to: '/templates', section: 'say', act: 'notice.read' },
  { id: 'learn', to: '/learn', section: 'say', act: 'incident.read' },
  { id: 'subscribers', to: '/subscribers', section: 'reach', act: 'subscriber.read' },
  { id: 'audiences', to: '/audiences', section: 'reach', act: 'subscriber.read' },
  { id: 'components', to: '/components', section: 'reach', act: 'component.read' },
  { id: 'measures', to: '/measures', section: 'record', act: 'incident.read' },
  { id: 'serviceLevels', to: '/service-levels', section: 'record', act: 'incident.read' },
  { id: 'journal', to: '/journal', section: 'record', act: 'journal.read' },
  { id: 'postbox', to: '/postbox', section: 'record', act: 'postbox.read' },
  { id: 'alerts', to: '/alerts', section: 'setUp', act: 'proposal.read' },
  { id: 'operators', to: '/operators', section: 'setUp', act: 'operator.read' },
  { id: 'tokens', to: '/tokens', section: 'setUp', act: 'token.write' },
  { id: 'settings', to: '/settings', section: 'setUp', act: 'page.read' },
] as const satisfies readonly { readonly id: IconName; readonly to: string; readonly section: string; readonly act: Act }[]

export type Place = (typeof places)[number]
export const sections = ['say', 'reach', 'record', 'setUp'] as const satisfies readonly Place['section'][]

const questionsOfIncident = /^\/incidents\/[^/]+\/questions$/

/** The place within which an address lies. What readers ask under an incident is met through the questions, where it waits. */
export const placeAt = (pathname: string): Place['id'] | undefined => {
  if (questionsOfIncident.test(pathname)) return 'questions'
  return places.find(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))?.id
}

/** What one must be allowed to do at an address to find anything there. */
export const actAt = (pathname: string): Act | undefined =>
  pathname === '/incidents/new'
    ? 'incident.write'
    : pathname === '/maintenance/new'
      ? 'notice.publish'
      : places.find(({ to }) => to === pathname)?.act
