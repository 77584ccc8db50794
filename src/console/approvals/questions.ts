import type { paths } from '../../client/api.generated.ts'
import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export const approvalQuestion = (approvalId: string): Question<Schemas['ApprovalFile']> => ({
  key: ['approvals', approvalId],
  request: (api) => api.GET('/api/approvals/{approvalId}', { params: { path: { approvalId } } }),
})

type ApprovalSlice = paths['/api/approvals']['get']['responses'][200]['content']['application/json']

export const waitingApprovals: Question<ApprovalSlice> = {
  key: ['approvals', 'waiting'],
  request: (api) => api.GET('/api/approvals', { params: { query: { state: 'waiting', limit: 50 } } }),
}

/** Asked anew when another version is saved: another word may need an approval, or need it no more. */
export const draftApproval = (noticeId: string, version: number): Question<Schemas['DraftApproval']> => ({
  key: ['approvals', 'draft', noticeId, version],
  request: (api) => api.GET('/api/drafts/{noticeId}/approval', { params: { path: { noticeId } } }),
})
