-- Which personal links to a survey have been used, in a disguise that only the portal's key can make; nothing says with what answers.
create table survey_ticket (
    event_id bigint      not null references survey on delete cascade,
    ticket   varchar(43) not null,
    primary key (event_id, ticket)
);
