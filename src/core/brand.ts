/** A string or number that only a parse function hands out; the tag exists for the compiler alone. */
declare const tag: unique symbol
export type Brand<Base, Name extends string> = Base & { readonly [tag]: Name }

export type PageId = Brand<string, 'PageId'>
export type ComponentId = Brand<string, 'ComponentId'>
export type ComponentGroupId = Brand<string, 'ComponentGroupId'>
export type IncidentId = Brand<string, 'IncidentId'>
export type NoticeId = Brand<string, 'NoticeId'>
export type AudienceId = Brand<string, 'AudienceId'>
export type SubscriberId = Brand<string, 'SubscriberId'>
export type DeliveryId = Brand<string, 'DeliveryId'>
export type ProposalId = Brand<string, 'ProposalId'>
export type SignalId = Brand<string, 'SignalId'>
export type AlertRuleId = Brand<string, 'AlertRuleId'>
export type CommitmentId = Brand<string, 'CommitmentId'>
export type ApprovalId = Brand<string, 'ApprovalId'>
export type OperatorId = Brand<string, 'OperatorId'>
export type TokenId = Brand<string, 'TokenId'>
export type SessionId = Brand<string, 'SessionId'>
export type DeviceId = Brand<string, 'DeviceId'>
export type MaintenanceSeriesId = Brand<string, 'MaintenanceSeriesId'>
export type FreezeId = Brand<string, 'FreezeId'>
export type InvitationId = Brand<string, 'InvitationId'>
export type SealedNoteId = Brand<string, 'SealedNoteId'>
export type TrackerId = Brand<string, 'TrackerId'>
export type PushSubscriptionId = Brand<string, 'PushSubscriptionId'>
export type QuestionId = Brand<string, 'QuestionId'>
export type AnswerId = Brand<string, 'AnswerId'>
export type ReaderId = Brand<string, 'ReaderId'>

/** A ULID, or the key of one of the starting set. */
export type TemplateId = Brand<string, 'TemplateId'>

export type AnyId =
  | PageId
  | ComponentId
  | ComponentGroupId
  | IncidentId
  | NoticeId
  | AudienceId
  | SubscriberId
  | DeliveryId
  | ProposalId
  | SignalId
  | AlertRuleId
  | CommitmentId
  | ApprovalId
  | OperatorId
  | TokenId
  | SessionId
  | DeviceId
  | InvitationId
  | SealedNoteId
  | TrackerId
  | MaintenanceSeriesId
  | FreezeId
  | PushSubscriptionId
  | QuestionId
  | AnswerId
  | ReaderId
  | TemplateId

/** Who wrote or voted: the kind of person and their id. */
export type AuthorKey = Brand<string, 'AuthorKey'>

export type TimeZone = Brand<string, 'TimeZone'>
export type EmailAddress = Brand<string, 'EmailAddress'>
/** An absolute http(s) URL in WHATWG serialisation; whether it may be dialled is decided by the egress door when it is dialled. */
export type WebUrl = Brand<string, 'WebUrl'>
/** `whsec_` and 24 to 64 bytes in base64 (Standard Webhooks). */
export type SigningSecret = Brand<string, 'SigningSecret'>
export type Colour = Brand<string, 'Colour'>
/** Lower-case hexadecimal SHA-256. */
export type Digest = Brand<string, 'Digest'>
/** Words of a postmortem that are for customers. */
export type PublicText = Brand<string, 'PublicText'>

/** The one place where a checked value gets its tag; callers are parse functions, row readers and the Ids port. */
export const tagged = <T extends Brand<string, string>>(checked: string): T => checked as T
