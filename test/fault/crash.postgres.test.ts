import { createDatabase } from '../tools/database.ts'
import { describeCrash } from './crash.ts'
import { postgresGround } from './ground.ts'

describeCrash(async () => postgresGround(await createDatabase()))
