-- People who can log in, their sessions, logins that are under way, and answers to forms. See database/README.md.

create table persoon (
  gemeente    text    not null,
  persoon     text    not null,
  naam        text    not null,
  rollen      text[]  not null,
  telefoon    text,
  functie     text,
  uitgever    text,
  subject     text,
  geblokkeerd boolean not null default false,
  primary key (gemeente, persoon),
  unique (gemeente, uitgever, subject),
  check ((uitgever is null) = (subject is null))
);
comment on table persoon is 'Someone who can log in, with the roles he has now. Read again at each request.';
comment on column persoon.telefoon is 'Number at which others reach this person in his function; on letters and pages.';
comment on column persoon.functie is 'What his function is called on letters and pages.';
comment on column persoon.uitgever is 'The login provider that knows this person; a subject says nothing without it.';
comment on column persoon.subject is 'The name by which that provider knows this person.';
comment on column persoon.geblokkeerd is 'True: may not log in, and open sessions count no more.';
call scheid_per_gemeente('persoon');
grant select, insert, update on persoon to kt_app;

create table sessie (
  gemeente        text        not null,
  sessie          text        not null,
  persoon         text        not null,
  begonnen        timestamptz not null,
  laatst_gebruikt timestamptz not null,
  beeindigd       timestamptz,
  primary key (gemeente, sessie),
  foreign key (gemeente, persoon) references persoon (gemeente, persoon)
);
comment on table sessie is 'Sessions of people who are logged in: 30 minutes idle, 8 hours at most.';
comment on column sessie.sessie is 'Hash of the token in the cookie: who reads this table cannot log in with it.';
comment on column sessie.beeindigd is 'When it was ended by logging out; such a session never comes alive again.';
call scheid_per_gemeente('sessie');
grant select, insert, update, delete on sessie to kt_app;

create table aanmelding (
  gemeente    text        not null,
  aanmelding  text        not null,
  state       text        not null,
  nonce       text        not null,
  verifier    text        not null,
  naar        text        not null,
  bewaard     jsonb,
  getypt_door text,
  persoon     text,
  begonnen    timestamptz not null,
  gebruikt_op timestamptz,
  primary key (gemeente, aanmelding)
);
comment on table aanmelding is 'Logins under way: what we must remember between sending someone to the login provider and his return.';
comment on column aanmelding.aanmelding is 'Hash of the token in the cookie of the browser that logs in.';
comment on column aanmelding.naar is 'Path within our own site to go to afterwards.';
comment on column aanmelding.bewaard is 'The form that someone had filled in when his session had ended; nothing typed is lost.';
comment on column aanmelding.getypt_door is 'Who had typed it, as far as known: no one else gets to see it.';
comment on column aanmelding.gebruikt_op is 'When the browser came back; a second time does not count.';
call scheid_per_gemeente('aanmelding');
grant select, insert, update, delete on aanmelding to kt_app;

create table verzoek (
  gemeente    text        not null,
  sleutel     text        not null,
  persoon     text,
  inhoud_hash text        not null,
  naar        text        not null,
  melding     text,
  gedaan_op   timestamptz not null,
  primary key (gemeente, sleutel)
);
comment on table verzoek is 'Forms that were carried out, by the key in the form: sent again they get the same answer and have no second effect. Kept 30 days.';
comment on column verzoek.inhoud_hash is 'Hash over the address and all that was typed: the same key with other content is refused.';
comment on column verzoek.naar is 'Where the first answer led to.';
comment on column verzoek.melding is 'The text the first answer showed.';
call scheid_per_gemeente('verzoek');
grant select, insert, update, delete on verzoek to kt_app;
