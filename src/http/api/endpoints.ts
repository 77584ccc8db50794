import type { Endpoint } from './endpoint.ts'
import { accountEndpoints } from './endpoints/account.ts'
import { affectedEndpoints } from './endpoints/affected.ts'
import { approvalEndpoints } from './endpoints/approvals.ts'
import { audienceEndpoints } from './endpoints/audiences.ts'
import { boardEndpoints } from './endpoints/board.ts'
import { chatEndpoints } from './endpoints/chat.ts'
import { draftEndpoints } from './endpoints/drafts.ts'
import { dueEndpoints } from './endpoints/due.ts'
import { incidentEndpoints } from './endpoints/incidents.ts'
import { legalEndpoints } from './endpoints/legal.ts'
import { maintenanceEndpoints } from './endpoints/maintenances.ts'
import { measureEndpoints } from './endpoints/measures.ts'
import { noticeEndpoints } from './endpoints/notices.ts'
import { enteringEndpoints, operatorEndpoints } from './endpoints/operators.ts'
import { pageEndpoints } from './endpoints/page.ts'
import { peopleEndpoints } from './endpoints/people.ts'
import { postmortemEndpoints } from './endpoints/postmortems.ts'
import { promiseEndpoints } from './endpoints/promises.ts'
import { proposalEndpoints } from './endpoints/proposals.ts'
import { pushEndpoints } from './endpoints/push.ts'
import { questionEndpoints } from './endpoints/questions.ts'
import { runningEndpoints } from './endpoints/running.ts'
import { sealedNoteEndpoints } from './endpoints/sealed-notes.ts'
import { serviceLevelEndpoints } from './endpoints/service-levels.ts'
import { settingEndpoints } from './endpoints/settings.ts'
import { subscriberEndpoints } from './endpoints/subscribers.ts'
import { templateEndpoints } from './endpoints/templates.ts'
import { timelineEndpoints } from './endpoints/timeline.ts'
import { trackerEndpoints } from './endpoints/trackers.ts'

/** Every route of the operators' API. Whatever is not in this table does not exist. */
export const endpoints: readonly Endpoint[] = [
  ...incidentEndpoints,
  ...maintenanceEndpoints,
  ...dueEndpoints,
  ...timelineEndpoints,
  ...measureEndpoints,
  ...postmortemEndpoints,
  ...questionEndpoints,
  ...serviceLevelEndpoints,
  ...boardEndpoints,
  ...chatEndpoints,
  ...draftEndpoints,
  ...approvalEndpoints,
  ...promiseEndpoints,
  ...trackerEndpoints,
  ...noticeEndpoints,
  ...templateEndpoints,
  ...proposalEndpoints,
  ...affectedEndpoints,
  ...pageEndpoints,
  ...audienceEndpoints,
  ...subscriberEndpoints,
  ...peopleEndpoints,
  ...runningEndpoints,
  ...settingEndpoints,
  ...enteringEndpoints,
  ...accountEndpoints,
  ...sealedNoteEndpoints,
  ...legalEndpoints,
  ...pushEndpoints,
  ...operatorEndpoints,
]
