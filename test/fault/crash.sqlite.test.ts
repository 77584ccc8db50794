import { describeCrash } from './crash.ts'
import { sqliteGround } from './ground.ts'

describeCrash(async () => sqliteGround())
