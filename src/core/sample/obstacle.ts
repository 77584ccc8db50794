/** What an organisation has of its own where the sample finds no room: it would stand among it. */
export const sampleObstacles = ['components', 'incidents', 'subscribers'] as const
export type SampleObstacle = (typeof sampleObstacles)[number]
