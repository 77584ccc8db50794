/** The starting set, in the order in which an incident needs it. */
export const builtInKeys = [
  'first-notice-minor',
  'first-notice-major',
  'first-notice-critical',
  'update-investigating',
  'update-identified',
  'update-monitoring',
  'evening',
  'morning',
  'resolution',
  'maintenance-announced',
  'maintenance-started',
  'maintenance-overrun',
  'maintenance-completed',
  'personal-data',
] as const
export type BuiltInKey = (typeof builtInKeys)[number]

export const isBuiltInKey = (text: string): text is BuiltInKey => builtInKeys.some((key) => key === text)
