-- A move that is taken back opens registration again, unless it was closed before.
alter table registration_settings add column paused_by bigint; -- the line of the event's log that closed it
