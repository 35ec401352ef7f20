create table links (
  id uuid primary key,
  user_id text not null,
  institution text not null,
  status text not null,
  created_at timestamptz not null default now()
);
--> statement-breakpoint
create index links_user on links (user_id);
--> statement-breakpoint
create table challenges (
  id uuid primary key default gen_random_uuid(),
  user_id text not null,
  challenge jsonb not null,
  created_at timestamptz not null default now()
);
--> statement-breakpoint
create table syncs (
  id bigserial primary key,
  webhook_id text not null unique,
  link_id uuid not null,
  query jsonb not null,
  sweeps boolean not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  cursor jsonb,
  pages integer not null default 0,
  loaded integer not null default 0,
  total integer,
  failures integer not null default 0,
  error text,
  due_at timestamptz not null default now(),
  created_at timestamptz not null default now()
);
--> statement-breakpoint
create index syncs_due on syncs (state, due_at);
--> statement-breakpoint
create index syncs_link on syncs (link_id);
--> statement-breakpoint
create table transactions (
  id text primary key,
  link_id uuid not null,
  value_date date,
  type text,
  status text,
  amount numeric,
  currency text,
  description text,
  data jsonb not null,
  sync_id bigint not null
);
--> statement-breakpoint
create index transactions_link on transactions (link_id, value_date, id);
--> statement-breakpoint
create table seen_webhooks (
  id text primary key,
  state text not null check (state in ('busy', 'seen')),
  until timestamptz not null
);
