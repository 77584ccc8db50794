import { z } from '@hono/zod-openapi'
import type { AffectedByReaders, AffectedStanding } from '../../app/affected-now.ts'
import { roughNumbers } from '../../core/affected/tap.ts'
import { instantText } from '../../core/time.ts'
import { id, time } from './schemas.ts'

export const affectedByReadersView = z
  .object({
    componentId: id,
    name: z.string(),
    number: z.enum(roughNumbers).openapi({ description: 'Roughly how many networks; an exact number is told to nobody' }),
    since: time,
  })
  .openapi('AffectedByReaders')

export const viewAffectedByReaders = ({ component, number, since }: AffectedByReaders): z.output<typeof affectedByReadersView> => ({
  componentId: component.id,
  name: component.name,
  number,
  since: instantText(since),
})

const inHand =
  'Whether an incident that is open is about it, or it stands behind a proposal that waits; drills and what is only announced left out'

export const affectedStandingView = affectedByReadersView
  .extend({ isInHand: z.boolean().openapi({ description: inHand }) })
  .openapi('AffectedStanding')

export const viewAffectedStanding = (standing: AffectedStanding): z.output<typeof affectedStandingView> => ({
  ...viewAffectedByReaders(standing),
  isInHand: standing.isInHand,
})
