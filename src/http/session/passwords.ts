import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Passwords } from '../../app/ports.ts'

/** Scrypt with a salt for each, as better-auth hashes: what one writes the other verifies. */
export const scryptPasswords: Passwords = {
  hash: hashPassword,
  verify: async (hash, password) => (/^[0-9a-f]{32}:[0-9a-f]{128}$/.test(hash) ? verifyPassword({ hash, password }) : false),
}
