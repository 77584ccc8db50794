import { z } from '@hono/zod-openapi'
import type { AffectedByReaders } from '../../app/affected-now.ts'
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
