/** Rows of the tables about who signs in; as those in `tables.ts`. */

export interface AuthUserRow {
  id: string
  name: string
  email: string
  email_verified: number
  image: string | null
  created_at: string
  updated_at: string
  two_factor_enabled: number | null
}

export interface AuthSessionRow {
  id: string
  user_id: string
  token: string
  ip_address: string | null
  user_agent: string | null
  created_at: string
  updated_at: string
  expires_at: string
}

export interface AuthAccountRow {
  id: string
  user_id: string
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: string | null
  refresh_token_expires_at: string | null
  scope: string | null
  password: string | null
  created_at: string
  updated_at: string
}

export interface AuthVerificationRow {
  id: string
  identifier: string
  value: string
  expires_at: string
  created_at: string
  updated_at: string
}

export interface AuthPasskeyRow {
  id: string
  user_id: string
  name: string | null
  public_key: string
  credential_id: string
  counter: number
  device_type: string
  backed_up: number
  transports: string | null
  created_at: string | null
  aaguid: string | null
}

export interface AuthTwoFactorRow {
  id: string
  user_id: string
  secret: string
  backup_codes: string
  verified: number | null
  failed_verification_count: number | null
  locked_until: string | null
}

export interface OperatorRow {
  id: string
  role: string
  state: string
  reset_nonce: string | null
  created_at: string
  updated_at: string
  version: number
}

export interface InvitationRow {
  id: string
  email: string
  name: string | null
  role: string
  state: string
  nonce: string
  invited_by: string
  created_at: string
  expires_at: string
  version: number
}

export interface DeviceRow {
  id: string
  operator_id: string
  name: string
  digest: string
  created_at: string
  last_used_at: string | null
  expires_at: string
}
