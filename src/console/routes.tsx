import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { askAffectedAhead } from './affected/question.ts'
import { drillModeQuestion } from './api/drill-mode.ts'
import { pageQuestion } from './api/page.ts'
import { sendingQuestion } from './api/sending.ts'
import { sessionQuestion } from './api/session.ts'
import { askAhead } from './api/use-api.ts'
import { approvalQuestion } from './approvals/questions.ts'
import { Frame } from './frame/frame.tsx'
import { Nowhere } from './frame/nowhere.tsx'
import { RouteTrouble } from './frame/route-trouble.tsx'
import { homeQuestions } from './home/questions.ts'
import { countsQuestion, fileQuestion, timelineQuestion } from './incidents/questions.ts'
import { proposalQuestion } from './proposals/question.ts'
import { parseShown } from './questions/shown-tabs.ts'
import { parseSignInSearch } from './session/parse-sign-in-search.ts'

/** Each screen is a chunk of its own. A route is one entry here and one in the tree below. */
const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({ notFoundComponent: Nowhere, errorComponent: RouteTrouble })

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: parseSignInSearch,
  component: lazyRouteComponent(() => import('./session/sign-in-screen.tsx'), 'SignInScreen'),
})
const welcome = createRoute({
  getParentRoute: () => root,
  path: 'welcome',
  component: lazyRouteComponent(() => import('./session/welcome-screen.tsx'), 'WelcomeScreen'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: 'invitation',
  component: lazyRouteComponent(() => import('./session/invitation-screen.tsx'), 'InvitationScreen'),
})
const reset = createRoute({
  getParentRoute: () => root,
  path: 'reset',
  component: lazyRouteComponent(() => import('./session/reset-screen.tsx'), 'ResetScreen'),
})

/**
 * Everything below it is for somebody who is signed in. What a screen of the night shows is asked for while its code is loaded, beside
 * who is signed in: on a slow line each answer that waits for another costs half a second.
 */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  loader: ({ context }) => askAhead(context.queries, [sessionQuestion, pageQuestion, sendingQuestion, drillModeQuestion]),
  shouldReload: false,
})

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  loader: ({ context: { queries } }) => {
    askAhead(queries, homeQuestions)
    void askAffectedAhead(queries)
  },
  component: lazyRouteComponent(() => import('./home/home-screen.tsx'), 'HomeScreen'),
})
const incidents = createRoute({
  getParentRoute: () => frame,
  path: 'incidents',
  component: lazyRouteComponent(() => import('./incidents/incidents-screen.tsx'), 'IncidentsScreen'),
})
const newIncident = createRoute({
  getParentRoute: () => frame,
  path: 'incidents/new',
  validateSearch: ({ drill, component }: Readonly<Record<string, unknown>>): { readonly drill?: boolean; readonly component?: string } => ({
    ...(drill === true ? { drill } : {}),
    ...(typeof component === 'string' ? { component } : {}),
  }),
  component: lazyRouteComponent(() => import('./incidents/new-incident-screen.tsx'), 'NewIncidentScreen'),
})
const incident = createRoute({
  getParentRoute: () => frame,
  path: 'incidents/$incidentId',
  loader: ({ context, params }) =>
    askAhead(context.queries, [fileQuestion(params.incidentId), timelineQuestion(params.incidentId), countsQuestion(params.incidentId)]),
  component: lazyRouteComponent(() => import('./incidents/incident-screen.tsx'), 'IncidentScreen'),
})
const postmortem = createRoute({
  getParentRoute: () => frame,
  path: 'incidents/$incidentId/postmortem',
  component: lazyRouteComponent(() => import('./postmortem/postmortem-screen.tsx'), 'PostmortemScreen'),
})
const maintenance = createRoute({
  getParentRoute: () => frame,
  path: 'maintenance',
  component: lazyRouteComponent(() => import('./maintenance/maintenance-screen.tsx'), 'MaintenanceScreen'),
})
const planMaintenance = createRoute({
  getParentRoute: () => frame,
  path: 'maintenance/new',
  component: lazyRouteComponent(() => import('./maintenance/plan-screen.tsx'), 'PlanScreen'),
})
const compose = createRoute({
  getParentRoute: () => frame,
  path: 'compose/$noticeId',
  component: lazyRouteComponent(() => import('./compose/compose-screen.tsx'), 'ComposeScreen'),
})
const proposal = createRoute({
  getParentRoute: () => frame,
  path: 'proposals/$proposalId',
  loader: ({ context, params }) => askAhead(context.queries, [proposalQuestion(params.proposalId)]),
  component: lazyRouteComponent(() => import('./proposals/proposal-screen.tsx'), 'ProposalScreen'),
})
const approval = createRoute({
  getParentRoute: () => frame,
  path: 'approvals/$approvalId',
  loader: ({ context, params }) => askAhead(context.queries, [approvalQuestion(params.approvalId)]),
  component: lazyRouteComponent(() => import('./approvals/approval-screen.tsx'), 'ApprovalScreen'),
})
const questions = createRoute({
  getParentRoute: () => frame,
  path: 'questions',
  component: lazyRouteComponent(() => import('./questions/questions-screen.tsx'), 'QuestionsScreen'),
})
const incidentQuestions = createRoute({
  getParentRoute: () => frame,
  path: 'incidents/$incidentId/questions',
  validateSearch: parseShown,
  component: lazyRouteComponent(() => import('./questions/incident-questions-screen.tsx'), 'IncidentQuestionsScreen'),
})
const promises = createRoute({
  getParentRoute: () => frame,
  path: 'promises',
  component: lazyRouteComponent(() => import('./promises/promises-screen.tsx'), 'PromisesScreen'),
})
const serviceLevels = createRoute({
  getParentRoute: () => frame,
  path: 'service-levels',
  component: lazyRouteComponent(() => import('./service-levels/service-levels-screen.tsx'), 'ServiceLevelsScreen'),
})
const measures = createRoute({
  getParentRoute: () => frame,
  path: 'measures',
  component: lazyRouteComponent(() => import('./measures/measures-screen.tsx'), 'MeasuresScreen'),
})
const learn = createRoute({
  getParentRoute: () => frame,
  path: 'learn',
  component: lazyRouteComponent(() => import('./learn/learn-screen.tsx'), 'LearnScreen'),
})
const subscribers = createRoute({
  getParentRoute: () => frame,
  path: 'subscribers',
  component: lazyRouteComponent(() => import('./subscribers/subscribers-screen.tsx'), 'SubscribersScreen'),
})
const audiences = createRoute({
  getParentRoute: () => frame,
  path: 'audiences',
  component: lazyRouteComponent(() => import('./audiences/audiences-screen.tsx'), 'AudiencesScreen'),
})
const templates = createRoute({
  getParentRoute: () => frame,
  path: 'templates',
  component: lazyRouteComponent(() => import('./templates/templates-screen.tsx'), 'TemplatesScreen'),
})
const template = createRoute({
  getParentRoute: () => frame,
  path: 'templates/$templateId',
  validateSearch: ({ from }: Readonly<Record<string, unknown>>): { readonly from?: string } => (typeof from === 'string' ? { from } : {}),
  component: lazyRouteComponent(() => import('./templates/template-screen.tsx'), 'TemplateScreen'),
})
const components = createRoute({
  getParentRoute: () => frame,
  path: 'components',
  component: lazyRouteComponent(() => import('./components/components-screen.tsx'), 'ComponentsScreen'),
})
const journal = createRoute({
  getParentRoute: () => frame,
  path: 'journal',
  component: lazyRouteComponent(() => import('./journal/journal-screen.tsx'), 'JournalScreen'),
})
const postbox = createRoute({
  getParentRoute: () => frame,
  path: 'postbox',
  component: lazyRouteComponent(() => import('./postbox/postbox-screen.tsx'), 'PostboxScreen'),
})
const alerts = createRoute({
  getParentRoute: () => frame,
  path: 'alerts',
  component: lazyRouteComponent(() => import('./alerts/alerts-screen.tsx'), 'AlertsScreen'),
})
const operators = createRoute({
  getParentRoute: () => frame,
  path: 'operators',
  component: lazyRouteComponent(() => import('./operators/operators-screen.tsx'), 'OperatorsScreen'),
})
const tokens = createRoute({
  getParentRoute: () => frame,
  path: 'tokens',
  component: lazyRouteComponent(() => import('./tokens/tokens-screen.tsx'), 'TokensScreen'),
})
const settings = createRoute({
  getParentRoute: () => frame,
  path: 'settings',
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
})
const clock = createRoute({
  getParentRoute: () => frame,
  path: 'settings/clock',
  component: lazyRouteComponent(() => import('./clock-policy/clock-screen.tsx'), 'ClockScreen'),
})
const account = createRoute({
  getParentRoute: () => frame,
  path: 'account',
  component: lazyRouteComponent(() => import('./account/account-screen.tsx'), 'AccountScreen'),
})

export const routeTree = root.addChildren([
  signIn,
  welcome,
  invitation,
  reset,
  frame.addChildren([
    home,
    incidents,
    newIncident,
    maintenance,
    planMaintenance,
    incident,
    postmortem,
    incidentQuestions,
    compose,
    proposal,
    approval,
    promises,
    questions,
    measures,
    serviceLevels,
    learn,
    subscribers,
    audiences,
    components,
    templates,
    template,
    journal,
    postbox,
    alerts,
    operators,
    tokens,
    settings,
    clock,
    account,
  ]),
])
