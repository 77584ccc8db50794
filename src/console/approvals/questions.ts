import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export const approvalQuestion = (approvalId: string): Question<Schemas['ApprovalFile']> => ({
  key: ['approvals', approvalId],
  request: (api) => api.GET('/api/approvals/{approvalId}', { params: { path: { approvalId } } }),
})

/** Asked anew when another version is saved: another word may need an approval, or need it no more. */
export const draftApproval = (noticeId: string, version: number): Question<Schemas['DraftApproval']> => ({
  key: ['approvals', 'draft', noticeId, version],
  request: (api) => api.GET('/api/drafts/{noticeId}/approval', { params: { path: { noticeId } } }),
})
