-- Who signs in. The tables auth_* are better-auth's, in our spelling and written through our records; the rest is ours. Truth is 0 or 1.
CREATE TABLE auth_users (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  email text COLLATE "C" NOT NULL,
  email_verified integer NOT NULL CHECK (email_verified IN (0, 1)),
  image text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  two_factor_enabled integer CHECK (two_factor_enabled IN (0, 1))
);
CREATE UNIQUE INDEX auth_users_email ON auth_users (email);

CREATE TABLE auth_sessions (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES auth_users (id),
  token text COLLATE "C" NOT NULL,
  ip_address text COLLATE "C",
  user_agent text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX auth_sessions_token ON auth_sessions (token);
CREATE INDEX auth_sessions_user ON auth_sessions (user_id, id);
CREATE INDEX auth_sessions_expiry ON auth_sessions (expires_at);

CREATE TABLE auth_accounts (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES auth_users (id),
  account_id text COLLATE "C" NOT NULL,
  provider_id text COLLATE "C" NOT NULL,
  access_token text COLLATE "C",
  refresh_token text COLLATE "C",
  id_token text COLLATE "C",
  access_token_expires_at text COLLATE "C",
  refresh_token_expires_at text COLLATE "C",
  scope text COLLATE "C",
  password text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL
);
CREATE INDEX auth_accounts_user ON auth_accounts (user_id, provider_id);
CREATE UNIQUE INDEX auth_accounts_subject ON auth_accounts (provider_id, account_id);

CREATE TABLE auth_verifications (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  identifier text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL
);
CREATE INDEX auth_verifications_identifier ON auth_verifications (identifier);
CREATE INDEX auth_verifications_expiry ON auth_verifications (expires_at);

CREATE TABLE auth_passkeys (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES auth_users (id),
  name text COLLATE "C",
  public_key text COLLATE "C" NOT NULL,
  credential_id text COLLATE "C" NOT NULL,
  counter integer NOT NULL,
  device_type text COLLATE "C" NOT NULL,
  backed_up integer NOT NULL CHECK (backed_up IN (0, 1)),
  transports text COLLATE "C",
  created_at text COLLATE "C",
  aaguid text COLLATE "C"
);
CREATE INDEX auth_passkeys_user ON auth_passkeys (user_id);
CREATE UNIQUE INDEX auth_passkeys_credential ON auth_passkeys (credential_id);

CREATE TABLE auth_two_factors (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES auth_users (id),
  secret text COLLATE "C" NOT NULL,
  backup_codes text COLLATE "C" NOT NULL,
  verified integer CHECK (verified IN (0, 1)),
  failed_verification_count integer,
  locked_until text COLLATE "C"
);
CREATE UNIQUE INDEX auth_two_factors_user ON auth_two_factors (user_id);

-- Name and address of an operator stand in auth_users under the same id.
CREATE TABLE operators (
  id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES auth_users (id),
  role text COLLATE "C" NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  state text COLLATE "C" NOT NULL CHECK (state IN ('active', 'suspended')),
  reset_nonce text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);

CREATE TABLE invitations (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  email text COLLATE "C" NOT NULL,
  name text COLLATE "C",
  role text COLLATE "C" NOT NULL CHECK (role IN ('owner', 'responder', 'communicator', 'approver', 'viewer')),
  state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'accepted', 'revoked')),
  nonce text COLLATE "C" NOT NULL,
  invited_by text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL,
  version integer NOT NULL
);
CREATE UNIQUE INDEX invitations_waiting ON invitations (email) WHERE state = 'waiting';

CREATE TABLE devices (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  operator_id text COLLATE "C" NOT NULL REFERENCES operators (id),
  name text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  last_used_at text COLLATE "C",
  expires_at text COLLATE "C" NOT NULL
);
CREATE INDEX devices_operator ON devices (operator_id, id);

-- What a caught message was, where only some may read it: links that let somebody in.
ALTER TABLE postbox ADD COLUMN kind text COLLATE "C";
