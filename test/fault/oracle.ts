import { expectedKey, type Publication, type Reader, readersOf } from './ledger.ts'

/** All that is left when the dust has settled. */
export interface Evidence {
  readonly publications: readonly Publication[]
  readonly readers: readonly Reader[]
  /** What arrived at the mail server, in order. */
  readonly mails: readonly { readonly key: string | null; readonly to: readonly string[] }[]
  readonly kills: number
  /** How many deliveries may be under way at once, which is what one kill may repeat. */
  readonly window: number
  readonly records: {
    readonly incidents: readonly { readonly id: string; readonly title: string }[]
    readonly notices: readonly { readonly id: string; readonly state: string }[]
    readonly deliveries: readonly { readonly subject: string; readonly target: string; readonly state: string }[]
    /** Public journal entries that say that a notice was published, by the notice's id. */
    readonly heard: readonly string[]
    /** "ok", or what is wrong. */
    readonly integrity: string
    readonly journal: string
  }
}

/** Every promise that was broken, as sentences; none when all is well. */
export const breachesIn = (evidence: Evidence): readonly string[] => [
  ...lostPublications(evidence),
  ...repeatedPublications(evidence),
  ...leftOut(evidence),
  ...strangeMails(evidence),
  ...repeats(evidence),
  ...(evidence.records.integrity === 'ok' ? [] : [`The database is damaged: ${evidence.records.integrity}`]),
  ...(evidence.records.journal === 'ok' ? [] : [`The journal does not verify: ${evidence.records.journal}`]),
]

const shown = (all: readonly string[], what: string): readonly string[] =>
  all.length === 0 ? [] : [`${all.length} ${what}, as ${all.slice(0, 3).join('; ')}`]

const effective = ({ publications }: Evidence): readonly Publication[] =>
  publications.filter(({ acknowledged, isUndone }) => acknowledged !== undefined && !isUndone)

/** What the operator was promised is there and public; what was taken back is not. */
const lostPublications = (evidence: Evidence): readonly string[] => {
  const states = new Map(evidence.records.notices.map(({ id, state }) => [id, state]))
  const wanted = (publication: Publication): string => (publication.isUndone ? 'draft' : 'published')
  const wrong = evidence.publications.flatMap((publication) => {
    const { acknowledged, key } = publication
    if (acknowledged === undefined) return [`${key} was never acknowledged`]
    const state = states.get(acknowledged.noticeId) ?? 'gone'
    return state === wanted(publication) ? [] : [`${key} is ${state} and should be ${wanted(publication)}`]
  })
  return shown(wrong, 'publications are not as the operator was told')
}

/** One key, one incident, one public entry. */
const repeatedPublications = (evidence: Evidence): readonly string[] => {
  const { incidents, heard } = evidence.records
  const doubled = evidence.publications.flatMap(({ key }) => {
    const found = incidents.filter(({ title }) => title === key).length
    return found === 1 ? [] : [`${key} is there ${found} times`]
  })
  const expected = effective(evidence).flatMap(({ acknowledged }) => acknowledged?.noticeId ?? [])
  const unheard = expected.filter((id) => heard.filter((other) => other === id).length !== 1)
  const unexpected = heard.filter((id) => !expected.includes(id))
  return [
    ...shown(doubled, 'keys did not lead to one publication each'),
    ...shown(unheard, 'notices stand in the public journal not once'),
    ...shown(unexpected, 'notices stand in the public journal that nobody published'),
  ]
}

/** Everybody who should have it has it, and the records say so. */
const leftOut = (evidence: Evidence): readonly string[] => {
  const arrived = new Set(evidence.mails.map(({ key, to }) => `${key} ${to.join()}`))
  const states = new Map(evidence.records.deliveries.map(({ subject, target, state }) => [`${subject} ${target}`, state]))
  const missing: string[] = []
  const unrecorded: string[] = []
  for (const publication of effective(evidence))
    for (const reader of readersOf(publication, evidence.readers)) {
      const { incidentId = '', noticeId = '' } = publication.acknowledged ?? {}
      if (!arrived.has(`${expectedKey(incidentId, reader)} ${reader.address}`)) missing.push(`${reader.address} of ${publication.key}`)
      const state = states.get(`${noticeId} ${reader.address}`)
      if (state !== 'delivered') unrecorded.push(`${reader.address} of ${publication.key} (${state ?? 'no row'})`)
    }
  return [...shown(missing, 'mails never arrived'), ...shown(unrecorded, 'deliveries are not recorded as delivered')]
}

/** Nothing was sent that was not published, and every mail carries the one key that belongs to its notice and reader. */
const strangeMails = (evidence: Evidence): readonly string[] => {
  const allowed = new Set(
    effective(evidence).flatMap((publication) =>
      readersOf(publication, evidence.readers).map(
        (reader) => `${expectedKey(publication.acknowledged?.incidentId ?? '', reader)} ${reader.address}`,
      ),
    ),
  )
  const strange = evidence.mails.map(({ key, to }) => `${key} ${to.join()}`).filter((mail) => !allowed.has(mail))
  return shown(strange, 'mails should not have been sent')
}

const repeats = ({ mails, kills, window }: Evidence): readonly string[] => {
  const counts = new Map<string | null, number>()
  for (const { key } of mails) counts.set(key, (counts.get(key) ?? 0) + 1)
  const repeated = mails.length - counts.size
  const most = Math.max(0, ...counts.values())
  return [
    ...(repeated > kills * window ? [`${repeated} mails were repeats; ${kills} kills may cause ${kills * window}`] : []),
    ...(most > kills + 1 ? [`One mail was sent ${most} times after ${kills} kills`] : []),
  ]
}

/** One line for the log of a run. */
export const summaryOf = ({ mails, publications, kills, window }: Evidence): string => {
  const repeated = mails.length - new Set(mails.map(({ key }) => key)).size
  const undone = publications.filter(({ isUndone }) => isUndone).length
  return `${publications.length} publications (${undone} undone), ${mails.length} mails, ${repeated} repeats of ${kills * window} allowed`
}
