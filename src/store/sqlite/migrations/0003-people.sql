-- Who signs in. The tables auth_* are better-auth's, in our spelling and written through our records; the rest is ours. Truth is 0 or 1.
CREATE TABLE auth_users (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  email_verified INTEGER NOT NULL CHECK (email_verified IN (0, 1)),
  image TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  two_factor_enabled INTEGER CHECK (two_factor_enabled IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX auth_users_email ON auth_users (email);

CREATE TABLE auth_sessions (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  token TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX auth_sessions_token ON auth_sessions (token);
CREATE INDEX auth_sessions_user ON auth_sessions (user_id, id);
CREATE INDEX auth_sessions_expiry ON auth_sessions (expires_at);

CREATE TABLE auth_accounts (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  account_id TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at TEXT,
  refresh_token_expires_at TEXT,
  scope TEXT,
  password TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX auth_accounts_user ON auth_accounts (user_id, provider_id);
CREATE UNIQUE INDEX auth_accounts_subject ON auth_accounts (provider_id, account_id);

CREATE TABLE auth_verifications (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX auth_verifications_identifier ON auth_verifications (identifier);
CREATE INDEX auth_verifications_expiry ON auth_verifications (expires_at);

CREATE TABLE auth_passkeys (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  name TEXT,
  public_key TEXT NOT NULL,
  credential_id TEXT NOT NULL,
  counter INTEGER NOT NULL,
  device_type TEXT NOT NULL,
  backed_up INTEGER NOT NULL CHECK (backed_up IN (0, 1)),
  transports TEXT,
  created_at TEXT,
  aaguid TEXT
) STRICT;
CREATE INDEX auth_passkeys_user ON auth_passkeys (user_id);
CREATE UNIQUE INDEX auth_passkeys_credential ON auth_passkeys (credential_id);

CREATE TABLE auth_two_factors (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES auth_users (id),
  secret TEXT NOT NULL,
  backup_codes TEXT NOT NULL,
  verified INTEGER CHECK (verified IN (0, 1)),
  failed_verification_count INTEGER,
  locked_until TEXT
) STRICT;
CREATE UNIQUE INDEX auth_two_factors_user ON auth_two_factors (user_id);

-- Name and address of an operator stand in auth_users under the same id.
CREATE TABLE operators (
  id TEXT NOT NULL PRIMARY KEY REFERENCES auth_users (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  state TEXT NOT NULL CHECK (state IN ('active', 'suspended')),
  reset_nonce TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE invitations (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL,
  name TEXT,
  role TEXT NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'revoked')),
  nonce TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX invitations_waiting ON invitations (email) WHERE state = 'waiting';

CREATE TABLE devices (
  id TEXT NOT NULL PRIMARY KEY,
  operator_id TEXT NOT NULL REFERENCES operators (id),
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX devices_operator ON devices (operator_id, id);

-- What a caught message was, where only some may read it: links that let somebody in.
ALTER TABLE postbox ADD COLUMN kind TEXT;
