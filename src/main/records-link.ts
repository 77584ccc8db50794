import { readPromiseFigure } from '../app/commitment/read-promise-figure.ts'
import type { Context } from '../app/context.ts'
import { listDue } from '../app/due/list-due.ts'
import { readSilence } from '../app/measure/read-silence.ts'
import { readPage } from '../app/page/read-page.ts'
import { setUpPage } from '../app/page/set-up-page.ts'
import type { Clock, HintTopic, Ids, Sealer, Settings } from '../app/ports.ts'
import type { LiveAudience, PageShelf, Renderer } from '../app/renderer.ts'
import { actorOfSession } from '../app/session/actor-of-session.ts'
import { actorOfToken } from '../app/token/actor-of-token.ts'
import { offerWelcome } from '../app/welcome/offer-welcome.ts'
import { webhookUrlParser } from '../channels/wire/web-url.ts'
import { nameAtFirst } from '../core/page/page.ts'
import type { Result } from '../core/result.ts'
import { parseTimeZone } from '../core/time.ts'
import type { Backend } from '../http/backend.ts'
import { openSignIn, type SignIn } from '../http/session/open-sign-in.ts'
import { scryptPasswords } from '../http/session/passwords.ts'
import { startWorker, type Worker } from '../worker/start-worker.ts'
import type { ClockFigures } from './clock-metrics.ts'
import { openCouriers } from './couriers.ts'
import { LocalHints } from './hints.ts'
import { publicHolidays } from './holidays.ts'
import { keepPushKeys } from './keep-push-keys.ts'
import { checkLinkKey } from './link-key-mark.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { OpenRecords } from './open-records.ts'
import { keepOperatorToken } from './operator-token.ts'
import type { Options } from './options.ts'
import type { ReplyDeps, ReplyDoors } from './reply-doors.ts'

export interface LinkDeps {
  readonly options: Options
  readonly log: Log
  readonly metrics: Metrics
  readonly clock: Clock
  readonly ids: Ids
  readonly baseUrl: string
  readonly consoleUrl: string
  readonly secret: string
  readonly sealer: Sealer
  readonly renderer: Renderer
  readonly shelf: PageShelf
  readonly audience: LiveAudience
  /** The page shows the newest public entry. */
  readonly onPageCurrent: () => void
  /** Something was committed, here or on another node. */
  readonly onHint: (topic: HintTopic) => void
  /** Nobody is an operator yet: this address makes the first owner. */
  readonly onWelcome: (link: string) => void
}

/** Everything that runs while the records are open. */
export interface RecordsLink extends ClockFigures {
  readonly backend: Backend
  readonly records: OpenRecords
  stop(): Promise<void>
}

const settingsOf = ({ options, baseUrl, consoleUrl, secret }: LinkDeps): Settings => ({
  baseUrl,
  consoleUrl,
  secret,
  undoSeconds: options.undoSeconds,
  deliveryDays: options.deliveryDays,
  ...(options.oidc ? { providerName: options.oidc.name } : {}),
  operatorAddresses: options.operators,
  headsUpAddresses: options.headsUp,
  hasMailServer: options.smtp !== null,
  ...(options.replyPlace ? { replies: { address: `${options.replyPlace.local}@${options.replyPlace.domain}` } } : {}),
  options: options.facts,
})

/** The zone of this machine until somebody says which one the organisation keeps. */
const ownZone = () => parseTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone)

/** The link of the first start. Its token stands behind the #, where no proxy and no log sees it. */
const welcome = async (context: Context, { consoleUrl, onWelcome }: LinkDeps): Promise<void> => {
  const offered = await offerWelcome(context)
  if (!offered.ok) throw new Error(offered.fault.detail)
  if (offered.value !== null) onWelcome(`${consoleUrl}/console/welcome#${offered.value}`)
}

/** The ceremonies of signing in, under the name that the organisation has now; passkeys show it. */
const startSignIn = async ({ options, consoleUrl, secret, ids, log }: LinkDeps, context: Context): Promise<SignIn> => {
  const page = await readPage(context, {})
  if (!page.ok) throw new Error(page.fault.detail)
  const provider = options.oidc && { ...options.oidc, clientSecret: options.oidc.clientSecret.reveal() }
  const onTrouble = (trouble: string): void => log.warn({ trouble }, 'signing in')
  return openSignIn(context.store, {
    consoleUrl,
    secret,
    ids,
    provider,
    passwords: context.passwords,
    organisation: page.value.name,
    onTrouble,
  })
}

const furnish = async (context: Context, data: string): Promise<void> => {
  const zone = ownZone()
  if (!zone.ok) throw new Error(zone.fault.detail)
  const page = await setUpPage(context, { name: nameAtFirst, zone: zone.value })
  if (!page.ok) throw new Error(page.fault.detail)
  await keepOperatorToken(context, data)
}

const followOtherNodes = async (records: OpenRecords, hints: LocalHints): Promise<() => void> => {
  if (!records.hints) return () => undefined
  const { onHint, notify } = records.hints
  hints.forwardBy(notify)
  return onHint((topic) => hints.heard(topic))
}

/** Nobody is asked for anything here that could be refused: what fails is the records. */
const known = <T>(found: Result<T>): T => {
  if (!found.ok) throw new Error(`${found.fault.code}: ${found.fault.detail}`)
  return found.value
}

/** The code that speaks with mail servers and reads mails is a tenth of all: only who takes replies reads it. */
const openReplies = async (deps: ReplyDeps): Promise<ReplyDoors> => {
  const { inboundPort, mailbox } = deps.options
  if (inboundPort === null && mailbox === null) return { close: async () => undefined }
  const { openReplyDoors } = await import('./reply-doors.ts')
  return openReplyDoors(deps)
}

const clockFigures = (system: Context): ClockFigures => ({
  due: async () => ({ items: known(await listDue(system, {})), now: system.clock.now() }),
  promises: async () => known(await readPromiseFigure(system, {})),
  silence: async () => known(await readSilence(system, {})),
})

/** Starts verbs and loops on open records. */
export const linkRecords = async (deps: LinkDeps, records: OpenRecords): Promise<RecordsLink> => {
  const { options, log, metrics, clock, ids, baseUrl } = deps
  const hints = new LocalHints()
  const egress = { allowedCidrs: options.egressAllow, allowedPorts: options.egressPorts }
  const settings = settingsOf(deps)
  const passwords = scryptPasswords
  const base = {
    store: records.store,
    clock,
    ids,
    hints,
    settings,
    passwords,
    holidays: publicHolidays,
    sealer: deps.sealer,
    parseWebhookUrl: webhookUrlParser(egress),
  }
  const system: Context = { ...base, store: records.background, actor: { kind: 'system', name: 'worker' } }
  const starting: Context = { ...base, actor: { kind: 'system', name: 'start' } }
  await furnish(starting, options.data)
  await keepPushKeys(records.store)
  await checkLinkKey(records.store, deps.secret, log)
  const abandoned = await records.dispatch.releaseAbandoned(clock.now())
  if (abandoned > 0)
    log.info({ abandoned }, 'deliveries that were under way when the last process ended are sent again under the same keys')
  const couriers = openCouriers({
    ...deps,
    store: records.background,
    holidays: publicHolidays,
    onRefused: ({ rule, detail }) => {
      metrics.egressRefused(rule)
      log.warn({ rule, detail }, 'a webhook was not called')
    },
  })
  const worker: Worker = startWorker({
    ...deps,
    context: system,
    dispatch: records.dispatch,
    couriers: couriers.all,
    issueReader: couriers.issueReader,
    onSettled: (delivery, settlement) => metrics.settled(delivery, settlement),
    onLease: (isHeld) => metrics.leaseHeld(isHeld),
    onFirstNotice: (seconds, knewFirst) => metrics.firstNotice(seconds, knewFirst),
    onError: (loop, error) => {
      metrics.loopFailed(loop)
      log.error({ loop, err: error }, 'a loop failed and tries again')
    },
  })
  hints.listen((topic) => {
    worker.wake(topic)
    deps.onHint(topic)
  })
  const replies = await openReplies({ ...deps, context: { ...base, actor: { kind: 'system', name: 'mail' } } })
  await welcome(starting, deps)
  const signIn = await startSignIn(deps, starting)
  const unfollow = await followOtherNodes(records, hints)
  log.info({ store: records.kind, baseUrl }, 'the records are open')
  return {
    ...clockFigures(system),
    backend: { context: base, actorOfToken: (bearer) => actorOfToken(base, bearer), actorOfSession: actorOfSession(base), signIn },
    records,
    stop: async () => {
      unfollow()
      await replies.close()
      await worker.stop()
      await couriers.close()
      await records.close()
    },
  }
}
