/** What somebody proved themselves by, or tried to: a code comes after the password. */
export const signInWays = ['password', 'code', 'recovery_code', 'passkey', 'provider'] as const
export type SignInWay = (typeof signInWays)[number]
