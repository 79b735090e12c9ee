-- What an event asks besides name and address: questions with what each is for and how long its answers are kept.

create table registration_form (
    event_id     bigint  primary key references event on delete cascade,
    lock_version integer not null default 0
);

create table registration_question (
    id             bigint generated always as identity primary key,
    event_id       bigint        not null references registration_form on delete cascade,
    position       integer       not null,
    kind           varchar(10)   not null check (kind in ('TEXT', 'LINES', 'CHOICE', 'CHOICES', 'NUMBER', 'CONSENT')),
    words          varchar(300)  not null,
    help           varchar(500)  not null default '',
    choices        varchar(4000) not null default '', -- one on each line; seats of its own after a semicolon
    follows_choice varchar(200)  not null default '', -- asked only of those who made this choice in the question before
    required       boolean       not null default false,
    sensitive      boolean       not null default false, -- diet, access needs: never beside a name unless somebody asks, which is noted
    purpose        varchar(300)  not null default '',
    keep_days      integer       check (keep_days between 0 and 730) -- after the event; as long as the registration when missing
);
create index registration_question_event on registration_question (event_id, position);

create table registration_answer (
    registration_id bigint        not null references registration on delete cascade,
    question_id     bigint        not null references registration_question on delete cascade,
    n               integer       not null, -- several choices have a line each
    value           varchar(2000) not null,
    primary key (registration_id, question_id, n)
);
create index registration_answer_value on registration_answer (question_id, md5(value));

-- Who has read somebody's sensitive answers. It names the reader and the number of the registration, and outlives the answers.
create table sensitive_read (
    id       bigint generated always as identity primary key,
    event_id bigint      not null references event on delete cascade,
    number   integer     not null,
    by_user  varchar(60) not null,
    at       timestamptz not null
);
create index sensitive_read_event on sensitive_read (event_id, at desc);
