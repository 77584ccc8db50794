import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { FanoutTarget, ReachedCount, SubscriberRecords } from '../../app/subscriber-records.ts'
import {
  type AudienceId,
  type EmailAddress,
  type PageId,
  type SigningSecret,
  type SubscriberId,
  tagged,
  type WebUrl,
} from '../../core/brand.ts'
import { isAtLeast, severities } from '../../core/incident/phase.ts'
import { languages } from '../../core/page/page.ts'
import type { FormerSecret } from '../../core/secrets.ts'
import {
  type Address,
  addressKey,
  channels,
  levels,
  type Preferences,
  type Subscriber,
  type SubscriberState,
} from '../../core/subscriber/subscriber.ts'
import type { Reach } from '../../core/subscriber/wants-notice.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { componentIdsColumn } from './json-columns.ts'
import { parseMember } from './parse-row.ts'
import { checkVersion, contains, hasRemoved, hasSaved, locksRows, type Session, sliceLimit, sliceOf } from './session.ts'
import type { SubscriberRow, Tables } from './tables.ts'

const fanoutColumns = [
  'id',
  'channel',
  'target',
  'secret',
  'former_secret',
  'former_secret_until',
  'owner',
  'level',
  'threshold',
  'component_ids',
  'language',
  'audience_id',
] as const
const columns = [...fanoutColumns, 'page_id', 'address_key', 'state', 'state_at', 'mails', 'reason', 'created_at', 'version'] as const

type AddressRow = Pick<SubscriberRow, 'id' | 'channel' | 'target' | 'secret' | 'former_secret' | 'former_secret_until' | 'owner'>

const parseFormer = ({ former_secret: secret, former_secret_until: until }: AddressRow): FormerSecret<SigningSecret> | undefined =>
  secret === null || until === null ? undefined : { secret: tagged<SigningSecret>(secret), until: instantOf(until) }

const parseAddress = (row: AddressRow): Address => {
  if (row.channel === 'email') return { channel: 'email', email: tagged<EmailAddress>(row.target) }
  if (row.channel === 'webhook' && row.secret !== null && row.owner !== null) {
    const secrets = { current: tagged<SigningSecret>(row.secret), former: parseFormer(row) }
    return { channel: 'webhook', url: tagged<WebUrl>(row.target), secrets, owner: tagged<EmailAddress>(row.owner) }
  }
  throw new Error(`the store holds subscriber ${row.id} with an address that cannot be read`)
}

const parsePreferences = (row: Pick<SubscriberRow, 'level' | 'threshold' | 'component_ids' | 'language'>): Preferences => ({
  level: parseMember(levels, row.level, 'subscribers.level'),
  threshold: parseMember(severities, row.threshold, 'subscribers.threshold'),
  // Most subscribers chose no component: a fan-out of 100,000 need not run the JSON parser 100,000 times.
  componentIds: row.component_ids === '[]' ? [] : componentIdsColumn.read(row.component_ids),
  language: parseMember(languages, row.language, 'subscribers.language'),
})

const parseState = (row: SubscriberRow): SubscriberState => {
  const at = instantOf(row.state_at)
  if (row.state === 'unconfirmed' && row.mails !== null) return { state: 'unconfirmed', mailedAt: at, mails: row.mails }
  if (row.state === 'active') return { state: 'active', confirmedAt: at }
  if (row.state === 'unsubscribed') return { state: 'unsubscribed', at }
  if (row.state === 'suppressed' && row.reason !== null) return { state: 'suppressed', at, reason: row.reason }
  throw new Error(`the store holds subscriber ${row.id} in state "${row.state}" without the facts of that state`)
}

const parseTarget = (row: Pick<SubscriberRow, (typeof fanoutColumns)[number]>): FanoutTarget => ({
  id: tagged<SubscriberId>(row.id),
  address: parseAddress(row),
  preferences: parsePreferences(row),
  audienceId: row.audience_id === null ? null : tagged<AudienceId>(row.audience_id),
})

export const parseSubscriber = (row: SubscriberRow): Subscriber => ({
  ...parseTarget(row),
  pageId: tagged<PageId>(row.page_id),
  status: parseState(row),
  createdAt: instantOf(row.created_at),
  version: row.version,
})

const stateAt = (status: SubscriberState): string => {
  if (status.state === 'unconfirmed') return instantText(status.mailedAt)
  return instantText(status.state === 'active' ? status.confirmedAt : status.at)
}

const rowOf = (subscriber: Subscriber): SubscriberRow => {
  const { address, preferences, status } = subscriber
  const secrets = address.channel === 'webhook' ? address.secrets : null
  return {
    id: subscriber.id,
    channel: address.channel,
    target: address.channel === 'email' ? address.email : address.url,
    secret: secrets?.current ?? null,
    former_secret: secrets?.former?.secret ?? null,
    former_secret_until: secrets?.former ? instantText(secrets.former.until) : null,
    owner: address.channel === 'webhook' ? address.owner : null,
    level: preferences.level,
    threshold: preferences.threshold,
    component_ids: componentIdsColumn.write(preferences.componentIds),
    language: preferences.language,
    audience_id: subscriber.audienceId,
    page_id: subscriber.pageId,
    address_key: addressKey(address),
    state: status.state,
    state_at: stateAt(status),
    mails: status.state === 'unconfirmed' ? status.mails : null,
    reason: status.state === 'suppressed' ? status.reason : null,
    created_at: instantText(subscriber.createdAt),
    version: subscriber.version,
  }
}

const lookupRecords = (
  session: Session,
): Pick<SubscriberRecords, 'find' | 'lock' | 'findByAddress' | 'findByAddresses' | 'findMany' | 'listActive' | 'list' | 'listAll'> => ({
  async find(id) {
    const row = await session.db.selectFrom('subscribers').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseSubscriber(row)
  },
  async lock(id) {
    const query = session.db.selectFrom('subscribers').select(columns).where('id', '=', id)
    const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
    return row && parseSubscriber(row)
  },
  async findByAddress(pageId, key) {
    const query = session.db.selectFrom('subscribers').select(columns).where('page_id', '=', pageId).where('address_key', '=', key)
    const row = await query.executeTakeFirst()
    return row && parseSubscriber(row)
  },
  async findByAddresses(pageId, keys) {
    const query = session.db.selectFrom('subscribers').select(columns).where('page_id', '=', pageId)
    const rows = await query.where('address_key', 'in', session.listOf(keys)).execute()
    return rows.map(parseSubscriber)
  },
  async listAll(pageId, after, limit) {
    const query = session.db.selectFrom('subscribers').select(columns).where('page_id', '=', pageId)
    const rows = await query
      .where('id', '>', after ?? '')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(parseSubscriber)
  },
  async findMany(ids) {
    const rows = await session.db.selectFrom('subscribers').select(columns).where('id', 'in', session.listOf(ids)).execute()
    return rows.map(parseSubscriber)
  },
  async listActive(ids) {
    const query = session.db.selectFrom('subscribers').select(['id', 'audience_id']).where('id', 'in', session.listOf(ids))
    const rows = await query.where('state', '=', 'active').execute()
    return new Map(rows.map((row) => [tagged<SubscriberId>(row.id), row.audience_id === null ? null : tagged<AudienceId>(row.audience_id)]))
  },
  async list(pageId, { after, limit, state, search }) {
    const size = sliceLimit(limit)
    const rows = await session.db
      .selectFrom('subscribers')
      .select(columns)
      .where('page_id', '=', pageId)
      .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
      .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
      .$if(search !== undefined, (query) => query.where((e) => contains(e.ref('target'), search ?? '')))
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return sliceOf(rows, size, parseSubscriber)
  },
})

/** `wantsNotice` of the core in SQL. Ids are of one length and form, so that one stands in a list as it stands in its JSON text. */
const isReachedBy =
  ({ addressing, severity, affectedIds }: Reach) =>
  (e: ExpressionBuilder<Tables, 'subscribers'>) =>
    e.and([
      e(
        'threshold',
        'in',
        severities.filter((threshold) => isAtLeast(severity, threshold)),
      ),
      ...(addressing.kind === 'audiences' ? [e('audience_id', 'in', addressing.audienceIds)] : []),
      ...(affectedIds.length === 0
        ? []
        : [e.or([e('component_ids', '=', '[]'), ...affectedIds.map((id) => e('component_ids', 'like', `%"${id}"%`))])]),
    ])

// The index that is counted from holds choices up to this length, and is found only where a query says so in its own words.
const isShort = sql<SqlBool>`length(component_ids) < 2000`
const isLong = sql<SqlBool>`length(component_ids) >= 2000`

const countRows = async ({ db }: Session, pageId: PageId, reach: Reach) => {
  const of = (length: Expression<SqlBool>) =>
    db
      .selectFrom('subscribers')
      .where('page_id', '=', pageId)
      .where(sql<SqlBool>`state = 'active'`)
      .where(length)
      .where(isReachedBy(reach))
      .groupBy(['channel', 'level'])
      .select((e) => ['channel', 'level', e.fn.countAll<number>().as('count')])
  return [...(await of(isShort).execute()), ...(await of(isLong).execute())]
}

const countingRecords = (
  session: Session,
): Pick<SubscriberRecords, 'countReached' | 'countByState' | 'countByAudience' | 'countChoosing'> => ({
  async countReached(pageId, reach) {
    const counts = new Map<string, ReachedCount>()
    for (const row of await countRows(session, pageId, reach)) {
      const channel = parseMember(channels, row.channel, 'subscribers.channel')
      const level = parseMember(levels, row.level, 'subscribers.level')
      const key = `${channel} ${level}`
      counts.set(key, { channel, level, count: (counts.get(key)?.count ?? 0) + Number(row.count) })
    }
    return [...counts.values()]
  },
  async countByState(pageId) {
    const query = session.db.selectFrom('subscribers').where('page_id', '=', pageId).groupBy('state')
    const rows = await query.select((e) => ['state', e.fn.countAll<number>().as('count')]).execute()
    const counts = new Map(rows.map((row) => [row.state, row.count]))
    const of = (state: SubscriberState['state']): number => counts.get(state) ?? 0
    return { unconfirmed: of('unconfirmed'), active: of('active'), unsubscribed: of('unsubscribed'), suppressed: of('suppressed') }
  },
  async countByAudience(pageId) {
    const query = session.db.selectFrom('subscribers').where('page_id', '=', pageId).where('state', '=', 'active')
    const counted = query.where('audience_id', 'is not', null).groupBy('audience_id')
    const rows = await counted.select((e) => ['audience_id', e.fn.countAll<number>().as('count')]).execute()
    return new Map(rows.map((row) => [tagged<AudienceId>(row.audience_id ?? ''), Number(row.count)]))
  },
  async countChoosing(pageId, componentId) {
    const query = session.db.selectFrom('subscribers').where('page_id', '=', pageId).where('state', '=', 'active')
    const choosing = query.where('component_ids', 'like', `%"${componentId}"%`)
    const count = async (asked: typeof choosing): Promise<number> => {
      const { n } = await asked.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return Number(n)
    }
    return {
      chose: await count(choosing),
      only: await count(choosing.where('component_ids', '=', componentIdsColumn.write([componentId]))),
    }
  },
})

export const subscriberRecords = (session: Session): SubscriberRecords => ({
  ...lookupRecords(session),
  ...countingRecords(session),
  async insert(subscriber) {
    await session.db.insertInto('subscribers').values(rowOf(subscriber)).execute()
  },
  async insertMany(subscribers) {
    const rows = subscribers.map(rowOf)
    return await session.insertMany(
      'subscribers',
      columns,
      rows.map((row) => columns.map((column) => row[column])),
    )
  },
  async save(subscriber, readVersion) {
    checkVersion(subscriber, readVersion)
    const { id, ...rest } = rowOf(subscriber)
    const query = session.db.updateTable('subscribers').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async remove(id, readVersion) {
    const query = session.db.deleteFrom('subscribers').where('id', '=', id).where('version', '=', readVersion)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
  async listForFanout(pageId, confirmedBy, after, limit) {
    const rows = await session.db
      .selectFrom('subscribers')
      .select(fanoutColumns)
      .where('page_id', '=', pageId)
      .where('state', '=', 'active')
      .where('id', '>', after ?? '')
      .where('state_at', '<=', instantText(confirmedBy))
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(parseTarget)
  },
  async leaveAudience(id) {
    const query = session.db.updateTable('subscribers').set((e) => ({ audience_id: null, version: e('version', '+', 1) }))
    return Number((await query.where('audience_id', '=', id).executeTakeFirstOrThrow()).numUpdatedRows)
  },
  async removeUnconfirmed(before) {
    const query = session.db.deleteFrom('subscribers').where('state', '=', 'unconfirmed').where('state_at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})
