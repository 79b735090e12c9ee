-- What participants thought of an event: questions, and answers that nobody can be known by.
create table survey (
    event_id     bigint       primary key references event on delete cascade,
    introduction varchar(1000) not null default '',
    open         boolean      not null default false,
    shown        boolean      not null default false,   -- the public sees the result, without what was written freely
    lock_version integer      not null default 0
);

create table survey_question (
    id       bigint generated always as identity primary key,
    event_id bigint       not null references survey on delete cascade,
    position integer      not null,
    kind     varchar(10)  not null check (kind in ('SCALE', 'CHOICE', 'TEXT')),
    words    varchar(300) not null,
    choices  varchar(2000) not null default ''          -- one on each line
);
create index survey_question_event on survey_question (event_id, position);

-- The day alone: with a time, a reply could be laid beside a log.
create table survey_reply (
    id         bigint generated always as identity primary key,
    event_id   bigint not null references survey on delete cascade,
    replied_on date   not null
);
create index survey_reply_event on survey_reply (event_id);

create table survey_answer (
    reply_id    bigint  not null references survey_reply on delete cascade,
    question_id bigint  not null references survey_question on delete cascade,
    choice      integer,                                -- 1 to 5 on a scale, else the number of the choice, from 1
    words       varchar(2000),
    primary key (reply_id, question_id),
    check ((choice is null) <> (words is null))
);
create index survey_answer_question on survey_answer (question_id, choice);
