import { createHash } from 'node:crypto'
import type { Passwords } from '../../src/app/ports.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** In place of scrypt, where what is tried has nothing to do with how slow it is. */
export const cheapPasswords: Passwords = { hash: async (text) => digest(text), verify: async (hash, text) => hash === digest(text) }
