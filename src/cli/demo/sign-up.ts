import { type Answered, answeredHere } from '../../client/refusal.ts'
import { readMail } from '../../core/mail/read-mail.ts'
import { refuse } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import { linkIn } from './mail-reading.ts'
import { readerAddress } from './organisation.ts'
import { awaitCaptured, postboxMark } from './postbox-watch.ts'
import type { Stage } from './stage.ts'

const mailSeconds = 10

const isSubscribed = async ({ session }: Stage): Promise<Answered<boolean>> => {
  const found = await session.client.ask((api) => api.GET('/api/subscribers', { params: { query: { search: readerAddress, limit: 10 } } }))
  if (!found.ok) return found
  return {
    ok: true,
    value: found.value.items.some(({ email, channel, state }) => email === readerAddress && channel === 'email' && state === 'active'),
  }
}

/** Sends a form from the page itself, as a browser does that runs no script. */
const sendForm = ({ session: { machine, client } }: Stage, path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  machine.fetch(
    new Request(`${client.baseUrl}${path}`, {
      method: 'POST',
      headers: { origin: client.baseUrl, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
      redirect: 'manual',
    }),
  )

const failed = (detail: string): Answered<never> => answeredHere(refuse('store.unavailable', detail))

const noMail = `No confirmation mail was caught within ${mailSeconds} seconds. The demonstration reads mails in the built-in postbox, so it needs a server without FORTHRIGHT_SMTP_URL. Nothing has been published.`

/** Confirms as a person does: opens the link of the mail, sees a page with one button, presses it. */
const confirm = async (stage: Stage, raw: string): Promise<Answered<true>> => {
  const { machine, client } = stage.session
  const mail = readMail(raw)
  stage.tell('reader', `has a mail: ${mail.headers.get('subject') ?? 'without a subject'}`)
  const link = linkIn(mail.text, '/s/confirm/')
  if (!link) return failed('The confirmation mail holds no link to confirm with.')
  const page = await machine.fetch(new Request(`${client.baseUrl}${link.pathname}`))
  const action = /<form[^>]*\baction="([^"]+)"/.exec(await page.text())?.[1]
  if (!page.ok || action === undefined) return failed(`The confirmation link answers ${page.status} and shows no button.`)
  const pressed = await sendForm(stage, action, {})
  if (pressed.status >= 400) return failed(`Pressing the button answers ${pressed.status}.`)
  const subscribed = await isSubscribed(stage)
  if (!subscribed.ok) return subscribed
  if (!subscribed.value) return failed('The button was pressed and the reader is not subscribed all the same.')
  stage.tell('reader', 'presses the button on the page behind the link and is subscribed')
  return { ok: true, value: true }
}

/** The reader subscribes on the page and confirms by mail (double opt-in), unless an earlier showing did so. */
export const signUpReader = async (stage: Stage): Promise<Answered<true>> => {
  const known = await isSubscribed(stage)
  if (!known.ok) return known
  if (known.value) {
    stage.tell('reader', `${readerAddress} is subscribed since an earlier demonstration`)
    return { ok: true, value: true }
  }
  const mark = await postboxMark(stage)
  if (!mark.ok) return mark
  stage.tell('reader', `${readerAddress} subscribes by the form on the page`)
  const answered = await sendForm(stage, '/subscribe', { email: readerAddress })
  if (answered.status >= 400) return failed(`The form to subscribe answers ${answered.status}.`)
  const deadline = plusSeconds(stage.now(), mailSeconds)
  const mail = await awaitCaptured(stage, mark.value, ({ channel, target }) => channel === 'email' && target === readerAddress, deadline)
  if (!mail.ok) return mail
  return mail.value ? confirm(stage, mail.value.raw) : failed(noMail)
}
