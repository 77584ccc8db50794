import type { PassageRole } from '../../../core/notice/assemble.ts'
import type { ShortMedium } from '../../../render/short/media.ts'

const media: Record<ShortMedium, string> = { sms: 'SMS', x: 'X', bluesky: 'Bluesky', mastodon: 'Mastodon' }

const left: Record<PassageRole, string> = {
  drill: 'that it is a drill',
  correction: 'what was wrong',
  now: 'part of what it means',
  scope: 'who is affected',
  works: 'what works',
  next: 'what to expect',
  permanent: 'what is lost',
  timing: 'when',
  retimed: 'that times were put right',
  felt: 'each component',
  promised: 'what is promised',
  workaround: 'what to do meanwhile',
  action: 'what is being done',
  cause: 'the cause',
  free: 'part of the free text',
  next_update: 'the next word',
  backdated: 'that it is told afterwards',
  contact: 'the contact',
  technical: 'technical detail',
}

/** The notice in the few characters of other channels. */
export const shortTexts = {
  title: 'Short texts',
  hint: 'Ready to copy and post by hand; these channels are not connected.',
  unfilled: (count: number): string =>
    `${count === 1 ? '1 blank is' : `${count} blanks are`} left to fill in. After that the texts can be copied.`,
  media,
  count: (count: number, limit: number): string => `${count} of ${limit} characters`,
  messages: (count: number): string => (count === 1 ? '1 message' : `${count} messages`),
  wide: 'needs Unicode, so less fits',
  left: (roles: readonly PassageRole[]): string => `Left out: ${roles.map((role) => left[role]).join(', ')}.`,
  copied: (medium: string): string => `Copied for ${medium}.`,
}
