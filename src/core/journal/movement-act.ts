import { type Act, type Actor, mayDo } from '../actor/actor.ts'

/** What one must be allowed to read to hear that something of this kind moved. */
const actOfGroup: Readonly<Record<string, Act>> = {
  incident: 'incident.read',
  commitment: 'incident.read',
  due: 'incident.read',
  chat: 'page.write',
  tracker: 'page.write',
  duty_list: 'operator.read',
  service_levels: 'incident.read',
  notice: 'notice.read',
  postmortem: 'notice.read',
  question: 'incident.read',
  postmortem_template: 'notice.read',
  deliveries: 'delivery.read',
  proposal: 'proposal.read',
  approval: 'notice.read',
  component: 'component.read',
  component_group: 'component.read',
  page: 'page.read',
  sample: 'page.read',
  sending: 'delivery.read',
  drill_mode: 'incident.read',
  alert_rule: 'proposal.read',
  test_mail: 'page.read',
  audience: 'page.read',
  template: 'notice.read',
  operator: 'operator.read',
  subscriber: 'subscriber.read',
  subscribers: 'subscriber.read',
}

/** Whether somebody may hear of an entry: who reads the journal of each, the others of what their role lets them read. */
export const mayHearOf = (actor: Actor, kind: string): boolean => {
  const act = actOfGroup[kind.split('.', 1)[0] ?? '']
  return mayDo(actor, 'journal.read') || (act !== undefined && mayDo(actor, act))
}
