/** A numbered step of the schema. Steps are only ever added; the numbers are without gaps. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0
