-- Facts, the requests they came from, and the log of who looked. See database/README.md.

create procedure scheid_per_gemeente(tabel regclass)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  -- After a transaction the setting is an empty text, not null: both mean that no gemeente was chosen.
  execute format(
    'create policy per_gemeente on %s '
    'using (gemeente = nullif(current_setting(''kt.gemeente'', true), '''')) '
    'with check (gemeente = nullif(current_setting(''kt.gemeente'', true), ''''))',
    tabel);
end
$$;
comment on procedure scheid_per_gemeente(regclass) is
  'Walls off a table per gemeente: only rows of the gemeente chosen for this transaction are seen or written. Call it for every table.';

create table feit (
  gemeente         text        not null,
  stream           text        not null,
  version          integer     not null check (version > 0),
  type             text        not null,
  data             jsonb       not null check (jsonb_typeof(data) = 'object'),
  recorded_by      text        not null,
  recorded_at      timestamptz not null,
  recorded_because text,
  commitments      jsonb       not null check (jsonb_typeof(commitments) = 'object'),
  previous_hash    text        not null,
  hash             text        not null,
  primary key (gemeente, stream, version)
);
comment on table feit is 'What happened, one row per fact, only ever added to. Order is per stream (a dossier, an aanbieder, a contract).';
comment on column feit.gemeente is 'The municipality the fact belongs to; first in every key, so that the schema can be spread by it.';
comment on column feit.stream is 'The thing the fact is about, such as dossier-<id>; the writer makes the id.';
comment on column feit.version is 'Place in the stream, from 1 without gaps; the key on it makes two writers collide.';
comment on column feit.data is 'The values of the fact. A value may be missing because it was removed (articles 16 and 17 AVG).';
comment on column feit.recorded_by is 'The account or system that recorded the fact.';
comment on column feit.recorded_at is 'When it was recorded, by the clock of the application; when it counts is a value of the fact itself.';
comment on column feit.recorded_because is 'Key of the ground (grondslag) on which it was recorded.';
comment on column feit.commitments is 'Per value: sha256 over its salt and the value. The chain covers these, not the values, so that a value can be removed.';
comment on column feit.previous_hash is 'Hash of the fact before it in the stream; for the first a fixed start value.';
comment on column feit.hash is 'sha256 over the previous hash, everything that is known of the fact, and the commitments.';

create table feit_zout (
  gemeente text    not null,
  stream   text    not null,
  version  integer not null,
  zouten   jsonb   not null check (jsonb_typeof(zouten) = 'object'),
  primary key (gemeente, stream, version)
);
comment on table feit_zout is 'The salt of each value of a fact. Removed together with the value, so that a removed value cannot be guessed back.';

create table opdracht (
  gemeente      text        not null,
  sleutel       text        not null,
  stream        text        not null,
  request_hash  text        not null,
  first_version integer     not null,
  last_version  integer     not null,
  recorded_at   timestamptz not null,
  primary key (gemeente, sleutel)
);
comment on table opdracht is 'One row per request that led to facts: the same key again gets the first answer, with another content it is refused.';
comment on column opdracht.sleutel is 'Made by whoever asks (hidden field of a form, Idempotency-Key, operation id of an offline note).';
comment on column opdracht.request_hash is 'sha256 over the content of the request.';

create table inzage (
  gemeente    text        not null,
  dossier     text        not null,
  id          uuid        not null,
  tijdstip    timestamptz not null,
  persoon     text        not null,
  rol         text        not null,
  relatie     text        not null,
  doel        text        not null,
  onderdeel   text        not null,
  noodtoegang boolean     not null default false,
  primary key (gemeente, dossier, id)
);
comment on table inzage is 'Who looked into which dossier, when, in which role and relation, what for and which part. Written before the page is sent.';
comment on column inzage.noodtoegang is 'True when someone looked without a relation to the dossier, with a reason (break-glass).';

create table vernietigd (
  gemeente      text        not null,
  stream        text        not null,
  last_version  integer     not null,
  last_hash     text        not null,
  vernietigd_op timestamptz not null,
  door          text        not null,
  grondslag     text        not null,
  primary key (gemeente, stream)
);
comment on table vernietigd is 'What is left of a destroyed stream: that it was there, how long, its last hash, when, by whom and on which ground. No content.';

call scheid_per_gemeente('feit');
call scheid_per_gemeente('feit_zout');
call scheid_per_gemeente('opdracht');
call scheid_per_gemeente('inzage');
call scheid_per_gemeente('vernietigd');

-- Twice append-only: the application has no right to change or delete, and the hashes show who did it with more rights.
grant select, insert on feit, feit_zout, opdracht, inzage to kt_app;
grant select on vernietigd to kt_app;

grant select, delete on feit, feit_zout, opdracht to kt_archivist;
grant update (data) on feit to kt_archivist;
grant update (zouten) on feit_zout to kt_archivist;
grant select, insert on vernietigd to kt_archivist;

-- Runs with the rights of who calls it (no security definer): only kt_archivist can.
create function vernietig_stream(de_gemeente text, de_stream text, moment timestamptz, de_persoon text, ground text)
returns integer
language plpgsql
as $$
declare
  laatste record;
begin
  select version, hash into laatste from feit
    where gemeente = de_gemeente and stream = de_stream order by version desc limit 1;
  if not found then
    return 0;
  end if;
  insert into vernietigd values (de_gemeente, de_stream, laatste.version, laatste.hash, moment, de_persoon, ground);
  delete from feit_zout where gemeente = de_gemeente and stream = de_stream;
  delete from opdracht where gemeente = de_gemeente and stream = de_stream;
  delete from feit where gemeente = de_gemeente and stream = de_stream;
  return laatste.version;
end
$$;
comment on function vernietig_stream is
  'Destroys a whole stream at the end of its term (Wmo 5.3.4) and leaves a row in vernietigd. Gives the number of facts destroyed.';

create function verwijder_waarde(de_gemeente text, de_stream text, de_versie integer, veld text)
returns boolean
language plpgsql
as $$
begin
  update feit_zout set zouten = zouten - veld
    where gemeente = de_gemeente and stream = de_stream and version = de_versie and zouten ? veld;
  if not found then
    return false;
  end if;
  update feit set data = data - veld
    where gemeente = de_gemeente and stream = de_stream and version = de_versie;
  return true;
end
$$;
comment on function verwijder_waarde is
  'Removes one value of one fact with its salt (articles 16 and 17 AVG). Record a fact WaardeVerwijderd in the same stream first.';

revoke execute on function vernietig_stream, verwijder_waarde from public;
revoke execute on procedure scheid_per_gemeente from public;
grant execute on function vernietig_stream, verwijder_waarde to kt_archivist;
