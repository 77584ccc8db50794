import type { FieldFault } from '../../core/result.ts'
import { calendarAddress, calendarPath } from '../feeds/calendar.ts'
import type { Assets, PageState } from '../page-state.ts'
import { renderDocument } from './document.tsx'
import { type ChosenPreferences, faultAt, Honeypot, PreferenceFields, subscribeFields, TextField } from './form-fields.tsx'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** What every page for one person needs; groups may be left empty, then components stand in one list. */
export type FormState = Pick<PageState, 'page' | 'baseUrl'>
export type PreferenceState = Pick<PageState, 'page' | 'baseUrl' | 'components' | 'groups'>

/** What somebody has filled in, shown again when something in it has to change. */
export interface SubscribeEntry extends ChosenPreferences {
  readonly email: string
  readonly webhookUrl: string
  readonly faults: readonly FieldFault[]
}

const Faults = ({ around, faults }: { readonly around: Surroundings; readonly faults: readonly FieldFault[] }) =>
  faults.length === 0 ? null : (
    <div className="faults" role="alert">
      <p>{around.locale.form.faults(faults.length)}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.pointer} ${fault.detail}`}>{fault.detail}</li>
        ))}
      </ul>
    </div>
  )

/** Planned maintenance for calendar programs: all of it, or what touches one component. */
const Calendars = ({ around, parts }: { readonly around: Surroundings; readonly parts: PreferenceState }) => {
  const words = around.locale.page.calendar
  const link = (path: string) => calendarAddress(around.baseUrl, `${around.prefix}${path}`)
  return (
    <section className="page" aria-labelledby="calendars">
      <h2 id="calendars">{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        <a href={link(calendarPath())}>{words.everything}</a>
      </p>
      {parts.components.length > 0 && (
        <details>
          <summary>{around.locale.page.components}</summary>
          <ul>
            {parts.components.map((component) => (
              <li key={component.id}>
                <a href={link(calendarPath(component))}>
                  <bdi>{component.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** The form to subscribe. Without an entry it is the same for everybody and has its path; with one it answers a form that was sent. */
export const renderSubscribePage = (state: PreferenceState, assets: Assets, entry?: SubscribeEntry, prefix = ''): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = around.locale.form
  const blank = {
    email: '',
    webhookUrl: '',
    level: 'standard',
    threshold: 'minor',
    componentIds: [],
    language: state.page.language,
  } as const
  const shown: SubscribeEntry = entry ?? { ...blank, faults: [] }
  return renderDocument({
    around,
    path: '/subscribe',
    title: words.title,
    description: words.lead,
    main: (
      <>
        <section className="page">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <Faults around={around} faults={shown.faults} />
          <form method="post" action={`${prefix}/subscribe`} noValidate={entry !== undefined}>
            <TextField
              name={subscribeFields.email}
              type="email"
              label={words.email}
              value={shown.email}
              required
              fault={faultAt(shown.faults, subscribeFields.email)}
            />
            <PreferenceFields around={around} parts={state} chosen={shown} />
            <details open={shown.webhookUrl !== '' || faultAt(shown.faults, subscribeFields.webhookUrl) !== undefined}>
              <summary>{words.webhook}</summary>
              <TextField
                name={subscribeFields.webhookUrl}
                type="url"
                label={words.webhookUrl}
                hint={words.webhookHint}
                value={shown.webhookUrl}
                fault={faultAt(shown.faults, subscribeFields.webhookUrl)}
              />
            </details>
            <Honeypot around={around} />
            <p className="promise">{words.promise}</p>
            <button type="submit">{words.submit}</button>
          </form>
        </section>
        <Calendars around={around} parts={state} />
      </>
    ),
  })
}

/** `action` is the path that the form posts to, token included; `address` is shown to its owner. */
export interface LinkPageProps {
  readonly action: string
  readonly address: string
}

/** Behind the link of a confirmation mail: a button, because scanners follow links and nothing may happen then. */
export const renderConfirmPage = (state: FormState, assets: Assets, { action, address }: LinkPageProps, prefix = ''): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = around.locale.form
  return renderDocument({
    around,
    title: words.confirmTitle,
    main: (
      <section className="page">
        <h1>{words.confirmTitle}</h1>
        <p dir="auto">{words.confirmText(address)}</p>
        <form method="post" action={action}>
          <button type="submit">{words.confirm}</button>
        </form>
      </section>
    ),
  })
}

/** With what a webhook's receiver checks that a message is from here. Folded away: others may look over the shoulder. */
const SigningSecret = ({ around, secret }: { readonly around: Surroundings; readonly secret: string }) => {
  const words = around.locale.form.secret
  return (
    <section className="page" aria-labelledby="secret">
      <h2 id="secret">{words.title}</h2>
      <p>{words.text}</p>
      <details>
        <summary>{words.show}</summary>
        <p>
          <code dir="ltr">{secret}</code>
        </p>
      </details>
    </section>
  )
}

/** After confirming a webhook: it is on, and this is how its receiver knows us. */
export const renderConfirmedWebhookPage = (
  state: FormState,
  assets: Assets,
  {
    message,
    secret,
    manageLink,
  }: { readonly message: { readonly title: string; readonly text: string }; readonly secret: string; readonly manageLink: string },
  prefix = '',
): string => {
  const around = surroundingsOf(state, assets, prefix)
  return renderDocument({
    around,
    title: message.title,
    main: (
      <>
        <section className="page">
          <h1 dir="auto">{message.title}</h1>
          <p dir="auto">{message.text}</p>
          <p>
            <a href={manageLink}>{around.locale.form.manageTitle}</a>
          </p>
        </section>
        <SigningSecret around={around} secret={secret} />
      </>
    ),
  })
}

export interface ManagePageProps extends LinkPageProps {
  readonly chosen: ChosenPreferences
  /** Of a webhook; null for a mail address. */
  readonly secret: string | null
  /** Where the form to unsubscribe posts to. */
  readonly unsubscribeAction: string
  readonly faults: readonly FieldFault[]
  /** After saving. */
  readonly isSaved: boolean
}

/** What a subscriber receives, to be changed, and the way out. */
export const renderManagePage = (state: PreferenceState, assets: Assets, props: ManagePageProps, prefix = ''): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = around.locale.form
  return renderDocument({
    around,
    title: words.manageTitle,
    main: (
      <>
        <section className="page">
          <h1>{words.manageTitle}</h1>
          <p dir="auto">{words.manageText(props.address)}</p>
          {props.isSaved && <p role="status">{words.saved}</p>}
          <Faults around={around} faults={props.faults} />
          <form method="post" action={props.action}>
            <PreferenceFields around={around} parts={state} chosen={props.chosen} />
            <button type="submit">{words.save}</button>
          </form>
        </section>
        {props.secret !== null && <SigningSecret around={around} secret={props.secret} />}
        <section className="page" aria-labelledby="leave">
          <h2 id="leave">{words.leaveTitle}</h2>
          <p dir="auto">{words.leaveText(props.address)}</p>
          <form method="post" action={props.unsubscribeAction}>
            <button className="quiet" type="submit">
              {words.leave}
            </button>
          </form>
        </section>
      </>
    ),
  })
}

export interface UnsubscribePageProps extends LinkPageProps {
  /** Where preferences can be changed instead; null where the link does not allow it. */
  readonly manageLink: string | null
}

/** Behind the unsubscribe link: a button, for the same reason as when confirming. */
export const renderUnsubscribePage = (state: FormState, assets: Assets, props: UnsubscribePageProps, prefix = ''): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = around.locale.form
  return renderDocument({
    around,
    title: words.leaveTitle,
    main: (
      <section className="page">
        <h1>{words.leaveTitle}</h1>
        <p dir="auto">{words.leaveText(props.address)}</p>
        <form method="post" action={props.action}>
          <button type="submit">{words.leave}</button>
        </form>
        {props.manageLink && (
          <p>
            <a href={props.manageLink}>{words.manageInstead}</a>
          </p>
        )}
      </section>
    ),
  })
}

/** A page that says one thing: thanks, not found, too many requests, out of order. */
export const renderMessagePage = (
  state: FormState,
  assets: Assets,
  message: {
    readonly title: string
    readonly text: string
    readonly subscribe?: string
    readonly way?: { readonly path: string; readonly text: string }
  },
  prefix = '',
): string => {
  const around = surroundingsOf(state, assets, prefix)
  return renderDocument({
    around,
    title: message.title,
    main: (
      <section className="page">
        <h1 dir="auto">{message.title}</h1>
        <p dir="auto">{message.text}</p>
        {message.subscribe && (
          <p>
            <a href={`${prefix}/subscribe`}>{message.subscribe}</a>
          </p>
        )}
        {message.way && (
          <p>
            <a href={`${prefix}${message.way.path}`}>{message.way.text}</a>
          </p>
        )}
        <p>
          <a href={`${prefix}/`}>{around.locale.page.back}</a>
        </p>
      </section>
    ),
  })
}
