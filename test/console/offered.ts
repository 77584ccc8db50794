import type { Page } from 'playwright-core'
import { type Act, actsOfRole, type Role } from '../../src/core/actor/actor.ts'

type Control = readonly [kind: 'button' | 'link', name: string, act: Act]

/** What the screens offer, and the act that each needs. */
const controls: Readonly<Record<string, readonly Control[]>> = {
  '/': [
    ['button', 'Publish', 'notice.publish'],
    ['button', 'Send me a test mail', 'page.write'],
  ],
  '/incidents': [['link', 'New incident', 'incident.write']],
  '/incidents/new': [['button', 'Go on to the notice', 'incident.write']],
  '/incidents/$incidentId': [
    ['button', 'Write an update', 'notice.write'],
    ['button', 'It is over', 'notice.write'],
    ['button', 'Duty contact', 'incident.write'],
    ['button', 'Record: Classified', 'incident.write'],
    ['button', 'Correct', 'notice.write'],
    ['button', 'Remove words', 'notice.redact'],
  ],
  '/incidents/$incidentId/questions': [['button', 'Hide… “Qwho?”', 'question.moderate']],
  '/compose/$noticeId': [
    ['button', 'Discard', 'notice.write'],
    ['button', 'Publish', 'notice.publish'],
  ],
  '/proposals/$proposalId': [
    ['button', 'Publish', 'notice.publish'],
    ['button', 'Edit first', 'proposal.settle'],
    ['button', 'Dismiss', 'proposal.settle'],
  ],
  '/maintenance': [
    ['button', 'Plan maintenance', 'notice.publish'],
    ['button', 'Do not start by itself', 'notice.publish'],
    ['button', 'End the series', 'notice.publish'],
  ],
  '/maintenance/new': [['button', 'Plan and announce', 'notice.publish']],
  '/subscribers': [
    ['link', 'Export', 'subscriber.write'],
    ['button', 'Import', 'subscriber.write'],
    ['button', 'Add', 'subscriber.write'],
  ],
  '/audiences': [['button', 'Add an audience', 'audience.write']],
  '/templates': [['button', 'Add a template', 'template.write']],
  '/templates/$templateId': [
    ['button', 'Save', 'template.write'],
    ['button', 'Hide', 'template.write'],
  ],
  '/components': [
    ['button', 'Add a component', 'component.write'],
    ['button', 'Change Buying', 'component.write'],
    ['button', 'Move Checkout up', 'component.write'],
  ],
  '/journal': [['button', 'Verify', 'journal.read']],
  '/alerts': [
    ['button', 'Add a rule', 'alert_rule.write'],
    ['button', 'Show the secret', 'alert_rule.write'],
    ['button', 'Send me a test alert', 'signal.raise'],
  ],
  '/operators': [
    ['button', 'Invite somebody', 'operator.write'],
    ['button', 'Change Ada Lindgren', 'operator.write'],
  ],
  '/tokens': [['button', 'Make a token', 'token.write']],
  '/settings': [
    ['button', 'Choose a picture', 'page.write'],
    ['button', 'Add one of your own', 'page.write'],
    ['button', 'Stop sending now', 'sending.hold'],
    ['button', 'Switch on', 'drill.switch'],
    ['button', 'Take the sample out', 'page.write'],
  ],
  '/settings/clock': [['button', 'Import a file', 'page.write']],
}

const needed: Readonly<Record<string, Act>> = {
  '/incidents/new': 'incident.write',
  '/maintenance/new': 'notice.publish',
  '/subscribers': 'subscriber.read',
  '/audiences': 'subscriber.read',
  '/journal': 'journal.read',
  '/postbox': 'postbox.read',
  '/tokens': 'token.write',
}

const may = (role: Role, act: Act): boolean => actsOfRole[role].some((one) => one === act)

/** Whether the role finds anything there. */
export const mayLook = (route: string, role: Role): boolean => {
  const act = needed[route]
  return act === undefined || may(role, act)
}

/** What the screen lets be pressed although the role may not, and what it keeps from a role that may. */
export const wronglyOffered = async (page: Page, route: string, role: Role): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const [kind, name, act] of controls[route] ?? []) {
    const offered = page.getByRole(kind, { name, exact: true, disabled: false })
    if (may(role, act))
      await offered
        .first()
        .waitFor({ timeout: 3000 })
        .catch(() => wrong.push(`${route} keeps "${name}" back`))
    else if ((await offered.count()) > 0) wrong.push(`${route} offers "${name}"`)
  }
  return wrong
}
