/** Rows of the tables that the sign-in library keeps, as it names them: for its ceremonies alone. */
export const identityTables = [
  'auth_users',
  'auth_sessions',
  'auth_accounts',
  'auth_verifications',
  'auth_passkeys',
  'auth_two_factors',
] as const
export type IdentityTable = (typeof identityTables)[number]
export type IdentityValue = string | number | null
export type IdentityRow = Readonly<Record<string, IdentityValue>>
export const identityOperators = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'not_in', 'contains', 'starts_with', 'ends_with'] as const
export interface IdentityCondition {
  readonly field: string
  readonly operator: (typeof identityOperators)[number]
  readonly value: IdentityValue | readonly (string | number)[]
  readonly connector: 'AND' | 'OR'
}
export interface IdentityRecords {
  insert(table: IdentityTable, row: IdentityRow): Promise<IdentityRow>
  find(
    table: IdentityTable,
    where: readonly IdentityCondition[],
    how: {
      readonly limit: number
      readonly offset?: number
      readonly sortBy?: { readonly field: string; readonly direction: 'asc' | 'desc' }
    },
  ): Promise<readonly IdentityRow[]>
  count(table: IdentityTable, where: readonly IdentityCondition[]): Promise<number>
  /** Sets and adds; answers the rows as they are now. */
  update(
    table: IdentityTable,
    where: readonly IdentityCondition[],
    set: IdentityRow,
    add?: Readonly<Record<string, number>>,
  ): Promise<readonly IdentityRow[]>
  /** Removes at most `limit`, where given, and answers what they were. */
  remove(table: IdentityTable, where: readonly IdentityCondition[], limit?: number): Promise<readonly IdentityRow[]>
}
