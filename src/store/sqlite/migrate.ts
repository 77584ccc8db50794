import { type Migration, newestVersion } from '../migration.ts'
import { applicationId } from './inspect.ts'
import { sqliteMigrations } from './migrations.generated.ts'
import type { ThreadClient } from './thread-client.ts'

export const sqliteSchema = newestVersion(sqliteMigrations)

const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`

// The number is in the file's header, where it can be read before anything is opened for writing, and in a table for people.
const scriptOf = ({ version, name, sql }: Migration): string => `
  PRAGMA application_id = ${applicationId};
  CREATE TABLE IF NOT EXISTS forthright_migrations (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;
  ${sql}
  INSERT INTO forthright_migrations (version, name, applied_at)
    VALUES (${version}, ${quotedText(name)}, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  PRAGMA user_version = ${version};`

/**
 * Brings the file from `found` to `target`, each step in a transaction of its own: whatever kills it, the next start goes on. A new file
 * has nothing to lose and gets all of them in one, which waits for the disk once.
 */
export const migrateSqlite = async (thread: ThreadClient, found: number, target = sqliteSchema): Promise<void> => {
  const steps = sqliteMigrations.filter(({ version }) => version > found && version <= target).map(scriptOf)
  for (const sql of found === 0 ? [steps.join('')] : steps) if (sql !== '') await thread.order({ kind: 'script', sql })
}
