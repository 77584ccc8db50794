import { type SmtpSink, startSmtpSink } from '../sink/smtp-sink.ts'
import type { Chance } from './chance.ts'
import { everythingArrived, hasEverythingArrived } from './everything-arrived.ts'
import { gatherEvidence } from './evidence.ts'
import type { Ground } from './ground.ts'
import type { Publication } from './ledger.ts'
import { Operator } from './operator.ts'
import type { Evidence } from './oracle.ts'
import { type Prepared, prepare } from './prepare.ts'
import { mailsUnderWay, startSender, stopInOrder, undoSeconds } from './sender.ts'
import type { ServerProcess } from './server-process.ts'
import { within } from './within.ts'

export interface CrashPlan {
  /** The bundled server. */
  readonly entry: string
  /** When it is killed, kill by kill. */
  readonly moments: readonly Moment[]
  readonly recipients: number
  readonly chance: Chance
  readonly say: (line: string) => void
  /** How long everything may take to arrive after the last kill. */
  readonly patienceSeconds: number
  /** Makes the leases of killed nodes look as if they had run out, instead of waiting for half a minute. */
  readonly endsLeases: boolean
}

const teamSize = 20

export type Moment = 'publish' | 'effect' | 'undo' | 'fan-out'

/**
 * One server, killed and started again at chosen moments while an operator publishes and a large fan-out goes on. What the operator
 * was told and what the mail server got is written down here; the evidence is gathered at the end.
 */
export class CrashRun {
  readonly #ground: Ground
  readonly #plan: CrashPlan
  readonly #sink: SmtpSink
  readonly #prepared: Prepared
  readonly #operator: Operator
  readonly #publications: Publication[] = []
  /** Those of which nobody knows whether they were taken back. */
  readonly #doubtful = new Set<Publication>()
  #server: ServerProcess

  private constructor(ground: Ground, plan: CrashPlan, sink: SmtpSink, prepared: Prepared, server: ServerProcess) {
    this.#ground = ground
    this.#plan = plan
    this.#sink = sink
    this.#prepared = prepared
    this.#server = server
    this.#operator = new Operator(ground.data, prepared.audienceId)
  }

  static async of(ground: Ground, plan: CrashPlan): Promise<Evidence> {
    const sink = await startSmtpSink({ keepRaw: false })
    try {
      const prepared = await prepare(ground, plan.recipients, teamSize)
      const run = new CrashRun(ground, plan, sink, prepared, await startSender(ground, plan.entry, sink))
      try {
        return await run.#run()
      } finally {
        if (!run.#server.hasEnded()) await run.#server.kill9()
      }
    } finally {
      await sink.stop()
    }
  }

  async #run(): Promise<Evidence> {
    const { moments, say } = this.#plan
    await this.#publishUntilHeard('everybody')
    for (const [i, moment] of moments.entries()) {
      say(`kill ${i + 1} of ${moments.length}: ${moment}, after ${this.#sink.messages.length} mails`)
      await this.#killAt(moment)
      if (this.#plan.endsLeases) await this.#ground.endLeases()
      this.#server = await startSender(this.#ground, this.#plan.entry, this.#sink)
      await this.#makeSure()
    }
    await within(this.#plan.patienceSeconds, this.#settled())
    await stopInOrder(this.#server)
    return gatherEvidence(this.#ground, {
      publications: this.#publications,
      readers: this.#prepared.readers,
      mails: this.#sink.messages,
      kills: moments.length,
      window: mailsUnderWay,
    })
  }

  async #killAt(moment: Moment): Promise<void> {
    const { chance } = this.#plan
    const { url } = this.#server
    if (moment === 'fan-out') return this.#killInFanout()
    const publication = this.#newPublication('team')
    if (moment === 'publish') {
      this.#killIn(chance.between(0, 40))
      await this.#operator.publish(url, publication)
    } else {
      await this.#operator.publish(url, publication)
      const isUndo = moment === 'undo'
      if (isUndo) this.#doubtful.add(publication)
      this.#killIn(isUndo ? chance.between(0, 20) : chance.between(undoSeconds * 1000 - 50, undoSeconds * 1000 + 150))
      if (isUndo) await this.#undo(publication)
    }
    await this.#server.ended
  }

  /** A fan-out that has ended is followed by another: a kill of a server at rest would prove nothing. */
  async #killInFanout(): Promise<void> {
    const { chance, moments, recipients } = this.#plan
    if (hasEverythingArrived(this.#sink, this.#publications, this.#prepared.readers)) await this.#publishUntilHeard('everybody')
    const soon = this.#sink.messages.length + chance.between(1, Math.ceil(recipients / moments.length))
    await Promise.race([this.#sink.waitFor((mails) => mails.length >= soon), this.#settled()])
    await this.#server.kill9()
  }

  #killIn(milliseconds: number): void {
    const server = this.#server
    setTimeout(() => void server.kill9(), milliseconds)
  }

  /** Whoever got no answer asks again, when publishing under the same key, as the documentation says. */
  async #makeSure(): Promise<void> {
    for (const publication of this.#publications)
      if (publication.acknowledged === undefined) await this.#operator.publish(this.#server.url, publication)
    for (const publication of this.#doubtful) await this.#undo(publication)
  }

  async #undo(publication: Publication): Promise<void> {
    const isUndone = await this.#operator.undo(this.#server.url, publication)
    if (isUndone === undefined) return
    publication.isUndone = isUndone
    this.#doubtful.delete(publication)
  }

  #settled(): Promise<void> {
    return everythingArrived(this.#sink, this.#publications, this.#prepared.readers)
  }

  #newPublication(audience: Publication['audience']): Publication {
    const key = `incident-${this.#publications.length + 1}-${this.#plan.chance.seed}`
    const publication: Publication = { key, audience, acknowledged: undefined, isUndone: false }
    this.#publications.push(publication)
    return publication
  }

  async #publishUntilHeard(audience: Publication['audience']): Promise<void> {
    await this.#operator.publish(this.#server.url, this.#newPublication(audience))
  }
}
