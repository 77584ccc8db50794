import type { Context } from '../../app/context.ts'
import { type SubscribeInput, subscribe } from '../../app/subscriber/subscribe.ts'
import { severities } from '../../core/incident/phase.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { languages } from '../../core/page/page.ts'
import { type Fault, type FieldFault, type Result, refuse } from '../../core/result.ts'
import type { PreferencesInput } from '../../core/subscriber/parse-preferences.ts'
import { levels } from '../../core/subscriber/subscriber.ts'
import { type ChosenPreferences, subscribeFields } from '../../render/page/form-fields.tsx'
import { type PreferenceState, renderSubscribePage } from '../../render/page/subscription-pages.tsx'
import type { Backend } from '../backend.ts'
import { spend } from '../limits.ts'
import { evenly } from './evenly.ts'
import { type Form, readForm } from './form-body.ts'
import { isOwnForm } from './own-form.ts'
import type { PersonDeps } from './person-deps.ts'
import { namesItsOrigin } from './person-pages.ts'

const lists = [subscribeFields.componentIds]
const { level, threshold, componentIds, language } = subscribeFields
export const preferenceFields = [level, threshold, componentIds, language]

const one = (form: Form, name: string): string | undefined => form.get(name)?.[0]

const or = <T extends string>(list: readonly T[], text: string | undefined, otherwise: T): T => {
  const parsed = parseOneOf(list, text ?? '')
  return parsed.ok ? parsed.value : otherwise
}

/** The form's preferences as the verbs want them. */
export const preferencesIn = (form: Form): PreferencesInput => ({
  level: one(form, level),
  threshold: one(form, threshold),
  componentIds: form.get(componentIds) ?? [],
  language: one(form, language),
})

/** The same for showing the form again: what was not one of the choices falls back. */
export const chosenIn = (form: Form, state: PreferenceState): ChosenPreferences => ({
  level: or(levels, one(form, level), 'standard'),
  threshold: or(severities, one(form, threshold), 'minor'),
  componentIds: form.get(componentIds) ?? [],
  language: or(languages, one(form, language), state.page.language),
})

export const faultsOf = (fault: Fault): readonly FieldFault[] => fault.errors ?? [{ pointer: '', detail: fault.detail }]

const inputOf = (form: Form): SubscribeInput => ({
  email: one(form, subscribeFields.email) ?? '',
  webhookUrl: one(form, subscribeFields.webhookUrl),
  ...preferencesIn(form),
})

const admit = (deps: PersonDeps, request: Request): Result<true> => {
  if (!isOwnForm(request, deps.baseUrl())) return refuse('request.foreign_origin', 'Subscribe on the page itself.')
  const all = spend(deps.limits.allSubscriptions, deps.callers, request, 'all')
  return all.ok ? spend(deps.limits.subscriptions, deps.callers, request) : all
}

const formAgain = (deps: PersonDeps, form: Form, fault: Fault): Response => {
  const state = deps.standing.known
  if (!state) return deps.pages.refusal(fault)
  const entry = {
    ...chosenIn(form, state),
    email: one(form, subscribeFields.email) ?? '',
    webhookUrl: one(form, subscribeFields.webhookUrl) ?? '',
    faults: faultsOf(fault),
  }
  return deps.pages.html(422, renderSubscribePage(state, deps.assets, entry), namesItsOrigin)
}

/** Whether a mail would wait: who asks then should not look for one in vain. */
const isHeld = ({ store }: Context): Promise<boolean> => store.read(async (records) => (await records.settings.hold()) !== null)

/** Somebody asks to be told. The answer is the same for every address, in words, status and time; only its owner's mail differs. */
export const answerSubscribe = async (deps: PersonDeps, backend: Backend, request: Request): Promise<Response> => {
  const admitted = admit(deps, request)
  if (!admitted.ok) return deps.pages.refusal(admitted.fault)
  const form = await readForm(request, Object.values(subscribeFields), lists)
  if (!form.ok) return deps.pages.refusal(form.fault)
  const isProgram = (one(form.value, subscribeFields.honeypot) ?? '') !== ''
  const context = { ...backend.context, actor: { kind: 'anonymous' } } as const
  const result = await evenly(async () => (isProgram ? undefined : subscribe(context, inputOf(form.value))))
  if (result === undefined || result.ok) return deps.pages.message(202, (await isHeld(context)) ? 'thanksHeld' : 'thanks')
  const { fault } = result
  return fault.code === 'input.invalid' || fault.code === 'egress.refused' ? formAgain(deps, form.value, fault) : deps.pages.refusal(fault)
}
