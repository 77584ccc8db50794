import { sql } from 'kysely'
import type { QuestionRecords } from '../../app/question-records.ts'
import { type Ballot, ballots } from '../../core/question/question.ts'
import { answerRank, questionRank, type Votes } from '../../core/question/rank.ts'
import { type Instant, instantOf, instantText } from '../../core/time.ts'
import { parseMember } from './parse-row.ts'
import { locksRows, type Session } from './session.ts'

/** Votes with one voter's ballot exchanged for another. */
const exchanged = (votes: Votes, before: Ballot, after: Ballot): Votes => ({
  ups: votes.ups - Number(before === 'up') + Number(after === 'up'),
  downs: votes.downs - Number(before === 'down') + Number(after === 'down'),
})

/** Keeps the ballot in place of the voter's earlier one, which it answers. The target's row is locked, so that no vote is lost between. */
const castBallot = async ({ db }: Session, target: string, voter: string, ballot: Ballot, at: Instant): Promise<Ballot> => {
  const own = db.selectFrom('votes').select('ballot').where('target_id', '=', target).where('voter', '=', voter)
  const before = parseMember(ballots, (await own.executeTakeFirst())?.ballot ?? 'none', 'votes.ballot')
  if (before === ballot) return before
  if (ballot === 'none') await db.deleteFrom('votes').where('target_id', '=', target).where('voter', '=', voter).execute()
  else {
    const state = { ballot, at: instantText(at) }
    const insert = db.insertInto('votes').values({ target_id: target, voter, ...state })
    await insert.onConflict((conflict) => conflict.columns(['target_id', 'voter']).doUpdateSet(state)).execute()
  }
  return before
}

/** The first voice of each who has several among these. */
const carryVoices = async (
  { db, listOf }: Session,
  from: readonly string[],
  to: { readonly id: string; readonly author: string },
  at: Instant,
): Promise<void> => {
  await sql`INSERT INTO votes (target_id, voter, ballot, at)
    SELECT ${to.id}, author, 'up', ${instantText(at)} FROM questions WHERE id IN ${listOf(from)} AND author <> ${to.author}
    ON CONFLICT (target_id, voter) DO NOTHING`.execute(db)
  await sql`INSERT INTO votes (target_id, voter, ballot, at)
    SELECT ${to.id}, voter, 'up', min(at) FROM votes
    WHERE target_id IN ${listOf(from)} AND voter <> ${to.author} AND ballot = 'up' GROUP BY voter
    ON CONFLICT (target_id, voter) DO NOTHING`.execute(db)
}

const countVotes = async ({ db }: Session, target: string): Promise<Votes> => {
  const cast = db
    .selectFrom('votes')
    .select(['ballot', sql<number>`count(*)`.as('count')])
    .where('target_id', '=', target)
  const counts = new Map((await cast.groupBy('ballot').execute()).map(({ ballot, count }) => [ballot, Number(count)]))
  return { ups: counts.get('up') ?? 0, downs: counts.get('down') ?? 0 }
}

export const voteRecords = (session: Session): Pick<QuestionRecords, 'vote' | 'voteAnswer' | 'carryVotes' | 'ballotsOf'> => {
  const { db } = session
  return {
    async vote(id, voter, ballot, at) {
      const held = db.selectFrom('questions').select(['ups', 'downs', 'written_at']).where('id', '=', id)
      const row = await held.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
      if (!row) return undefined
      const votes = exchanged(row, await castBallot(session, id, voter, ballot, at), ballot)
      const rank = questionRank(votes, instantOf(row.written_at))
      await db
        .updateTable('questions')
        .set({ ...votes, rank })
        .where('id', '=', id)
        .execute()
      return votes
    },
    async voteAnswer(id, voter, ballot, at) {
      const held = db.selectFrom('answers').select(['ups', 'downs']).where('id', '=', id)
      const row = await held.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
      if (!row) return undefined
      const votes = exchanged(row, await castBallot(session, id, voter, ballot, at), ballot)
      await db
        .updateTable('answers')
        .set({ ...votes, rank: answerRank(votes) })
        .where('id', '=', id)
        .execute()
      return votes
    },
    async carryVotes(from, to, at) {
      const held = db.selectFrom('questions').select('written_at').where('id', '=', to.id)
      const row = await held.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
      if (!row || from.length === 0) return
      await carryVoices(session, from, to, at)
      const votes = await countVotes(session, to.id)
      const rank = questionRank(votes, instantOf(row.written_at))
      await db
        .updateTable('questions')
        .set({ ...votes, rank })
        .where('id', '=', to.id)
        .execute()
    },
    async ballotsOf(voter, ids) {
      if (ids.length === 0) return new Map()
      const query = db.selectFrom('votes').select(['target_id', 'ballot']).where('voter', '=', voter)
      const rows = await query.where('target_id', 'in', session.listOf(ids)).execute()
      return new Map(rows.map((row) => [row.target_id, parseMember(ballots, row.ballot, 'votes.ballot')]))
    },
  }
}
