import { sql } from 'kysely'
import type { LeaseRecords } from '../../app/due-records.ts'
import { instantText, plusSeconds } from '../../core/time.ts'
import { locksRows, type Session } from './session.ts'

const silenceSeconds = 3

export const leaseRecords = (session: Session): LeaseRecords => ({
  // A node that is paused in here would keep the row, and with it everybody else from the job.
  async take({ name, holder, seconds, now: own }) {
    await session.endWhenSilent(silenceSeconds)
    const now = await session.now(own)
    const until = instantText(plusSeconds(now, seconds))
    // Whoever waited for the row meanwhile took the time before: that only makes the lease end sooner.
    const row = await session.db
      .insertInto('leases')
      .values({ name, holder, token: 1, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({
            holder,
            until,
            token: sql<number>`CASE WHEN leases.holder = ${holder} THEN leases.token ELSE leases.token + 1 END`,
          })
          .where((e) => e.or([e('leases.holder', '=', holder), e('leases.until', '<=', instantText(now))])),
      )
      .returning('token')
      .executeTakeFirst()
    return row && { token: row.token, now }
  },
  async holds(name, token) {
    await session.endWhenSilent(silenceSeconds)
    const query = session.db.selectFrom('leases').select('token').where('name', '=', name)
    const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
    return row?.token === token
  },
})
