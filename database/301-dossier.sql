-- Views on whole dossiers, letters as they were sent, and dossiers as they stood at a decision. See database/README.md.

create table dossier_overzicht (
  gemeente     text    not null,
  dossier      text    not null,
  kenmerk      text,
  naam         text,
  vraag        text,
  inwoner      text,
  behandelaar  text,
  fase         text    not null,
  volgende     text    not null,
  aan_zet      text    not null,
  uiterlijk    date,
  gemeld_op    date,
  onderzoek_uiterlijk date,
  op_aanvraag_gewezen boolean not null,
  versie       integer not null,
  primary key (gemeente, dossier)
);
comment on table dossier_overzicht is 'One row per dossier for the lists: who, what, which step is next, whose turn it is and before which day. Rebuilt from the facts at will.';
comment on column dossier_overzicht.inwoner is 'Account of the inwoner, when he has one.';
comment on column dossier_overzicht.uiterlijk is 'Last day of the next step; computed from the facts, not a flag.';
create index on dossier_overzicht (gemeente, behandelaar, uiterlijk);
call scheid_per_gemeente('dossier_overzicht');
grant select, insert, update, delete on dossier_overzicht to kt_app;

create table dossier_relatie (
  gemeente   text   not null,
  dossier    text   not null,
  persoon    text   not null,
  relatie    text   not null,
  mag        text[] not null,
  tot_en_met date,
  primary key (gemeente, dossier, persoon, relatie)
);
comment on table dossier_relatie is 'Who stands in which relation to a dossier, and until when. Rebuilt from the facts at will.';
comment on column dossier_relatie.mag is 'What a gemachtigde may: lezen, reageren, aanvragen.';
create index on dossier_relatie (gemeente, persoon, relatie);
call scheid_per_gemeente('dossier_relatie');
grant select, insert, update, delete on dossier_relatie to kt_app;

create table brief (
  gemeente   text  not null,
  dossier    text  not null,
  brief      text  not null,
  soort      text  not null,
  titel      text  not null,
  gedateerd  date  not null,
  inhoud     jsonb not null,
  pdf        bytea not null,
  sha256     text  not null,
  primary key (gemeente, dossier, brief)
);
comment on table brief is 'Letters as they were sent: the content from which the page is made, and the bytes of the PDF. Never changed.';
call scheid_per_gemeente('brief');
grant select, insert on brief to kt_app;

create table bevroren_dossier (
  gemeente  text    not null,
  dossier   text    not null,
  besluit   text    not null,
  versie    integer not null,
  bevroren_op date  not null,
  inhoud    jsonb   not null,
  sha256    text    not null,
  primary key (gemeente, dossier, besluit)
);
comment on table bevroren_dossier is 'The dossier as it stood when a decision was taken: facts, local rules, norms, findings and texts of that moment. Never changed.';
comment on column bevroren_dossier.versie is 'Version of the stream up to and including the decision.';
call scheid_per_gemeente('bevroren_dossier');
grant select, insert on bevroren_dossier to kt_app;
