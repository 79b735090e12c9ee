-- The county's eight municipalities, which every portal needs: studies cover all of them, an evaluation is commissioned by one.
-- Codes and names as Statistics Sweden has them. A portal that has got one of them already keeps its own.
insert into municipality (code, name, slug)
values ('2303', 'Ragunda', 'ragunda'),
       ('2305', 'Bräcke', 'bracke'),
       ('2309', 'Krokom', 'krokom'),
       ('2313', 'Strömsund', 'stromsund'),
       ('2321', 'Åre', 'are'),
       ('2326', 'Berg', 'berg'),
       ('2361', 'Härjedalen', 'harjedalen'),
       ('2380', 'Östersund', 'ostersund')
on conflict do nothing;
