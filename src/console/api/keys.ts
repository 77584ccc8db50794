/**
 * First words of query keys. What the stream of movements names, by the beginning of its kind (`incident.opened`, `draft`), makes the
 * answers under these words old.
 */
const touched: Readonly<Record<string, readonly string[]>> = {
  incident: ['incidents', 'maintenances', 'due'],
  maintenance: ['maintenances', 'freezes', 'incidents', 'due'],
  notice: ['incidents', 'maintenances', 'notices', 'drafts', 'deliveries', 'proposals', 'postmortems', 'approvals', 'due'],
  commitment: ['incidents', 'commitments', 'due'],
  due: ['due'],
  duty_list: ['duty', 'due'],
  service_levels: ['service-levels'],
  postmortem: ['postmortems'],
  question: ['questions'],
  postmortem_template: ['postmortems'],
  chat: ['chat'],
  tracker: ['trackers'],
  draft: ['drafts'],
  drafts: ['drafts', 'postmortems'],
  delivery: ['deliveries'],
  deliveries: ['deliveries', 'postbox', 'checklist', 'chat', 'push'],
  approval: ['approvals', 'drafts', 'due'],
  proposal: ['proposals', 'incidents', 'checklist', 'due'],
  signal: ['proposals'],
  alert_rule: ['alerts'],
  alert_secret: ['alerts', 'checklist'],
  component: ['components', 'checklist'],
  component_group: ['components'],
  audience: ['audiences', 'recipients', 'due'],
  template: ['templates'],
  page: ['page', 'approvals', 'checklist', 'proposals', 'due'],
  sending: ['sending'],
  drill: ['sending'],
  drill_mode: ['drill-mode', 'proposals'],
  subscriber: ['subscribers', 'recipients'],
  subscribers: ['subscribers', 'recipients'],
  test_mail: ['checklist'],
  sample: ['sample', 'page', 'components', 'incidents', 'subscribers', 'alerts', 'checklist'],
  token: ['tokens'],
  operator: ['operators', 'session', 'checklist', 'duty', 'push', 'due'],
  invitation: ['operators'],
  sealed_notes: ['sealed'],
  sign_in: ['account'],
  legal: ['legal', 'due'],
  legal_regime: ['legal-regimes'],
}

/** Which queries a movement makes old. An unknown kind, of a newer server, touches nothing: the window's focus asks again anyway. */
export const wordsTouchedBy = (kind: string): readonly string[] => ['journal', ...(touched[kind.split('.', 1)[0] ?? ''] ?? [])]
