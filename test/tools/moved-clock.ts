import pg from 'pg'

/** The database's own clock, put on or back: everything that asks `clock_timestamp()` on connections made from now on gets the moved time. */
export interface MovedClock {
  /** Makes it read as `milliseconds` since 1970 now; it goes on from there. */
  moveTo(milliseconds: number): Promise<void>
  end(): Promise<void>
}

/** For a database of the test's own: a function of the same name that is found before the system's. */
export const moveDatabaseClock = async (url: string): Promise<MovedClock> => {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`
    CREATE SCHEMA moved;
    CREATE TABLE moved.clock (by interval NOT NULL);
    INSERT INTO moved.clock VALUES (interval '0');
    CREATE FUNCTION moved.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE
      AS 'SELECT pg_catalog.clock_timestamp() + (SELECT by FROM moved.clock)';`)
  const { rows } = await client.query<{ readonly name: string }>('SELECT quote_ident(current_database()) AS name')
  await client.query(`ALTER DATABASE ${rows[0]?.name} SET search_path = public, moved, pg_catalog`)
  return {
    moveTo: async (milliseconds) => {
      await client.query('UPDATE moved.clock SET by = to_timestamp($1::double precision / 1000) - pg_catalog.clock_timestamp()', [
        milliseconds,
      ])
    },
    end: () => client.end(),
  }
}
