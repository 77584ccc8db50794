/** What a component suffers, mildest first but for maintenance, which is planned and therefore neither. */
export const impacts = ['operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance'] as const
export type Impact = (typeof impacts)[number]

const weight = {
  operational: 0,
  under_maintenance: 1,
  degraded_performance: 2,
  partial_outage: 3,
  major_outage: 4,
} as const satisfies Record<Impact, number>

/** Heavier is worse. */
export const impactWeight = (impact: Impact): number => weight[impact]
export const worseImpact = (a: Impact, b: Impact): Impact => (weight[b] > weight[a] ? b : a)
export const worstImpact = (all: readonly Impact[]): Impact => all.reduce<Impact>(worseImpact, 'operational')
export const isWorse = (a: Impact, b: Impact): boolean => weight[a] > weight[b]
