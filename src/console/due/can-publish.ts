import { type Act, actsOfRole, type Role } from '../../core/actor/actor.ts'

/** Whether somebody in this role can say what is due: to others it is neither handed nor are they put on the duty list. */
export const canPublish = (role: Role): boolean => {
  const acts: readonly Act[] = actsOfRole[role]
  return acts.includes('notice.publish')
}
