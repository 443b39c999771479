-- Bytes in pieces of 256 kB, so that no file is ever whole in memory; what describes a file goes with its bytes.
create table stored_file (
    id uuid primary key,
    name text not null,
    type text not null check (type in ('PDF', 'PNG', 'JPEG', 'TEXT', 'WORD', 'EXCEL', 'POWERPOINT')),
    size bigint not null check (size > 0),
    sha256 text not null
);
create table file_piece (
    file_id uuid not null,
    number int not null check (number >= 0),
    bytes bytea not null check (length(bytes) between 1 and 262144),
    primary key (file_id, number)
);
-- Compressing what is compressed already costs time alone.
alter table file_piece alter column bytes set storage external;

insert into stored_file (id, name, type, size, sha256)
    select id, name, type, size, sha256 from attachment;
insert into file_piece (file_id, number, bytes)
    select attachment_id, piece, substring(bytes from piece * 262144 + 1 for 262144)
    from attachment_content, generate_series(0, (length(bytes) - 1) / 262144) as piece;
-- The pieces are written before the file's own row, whose size and hash are known at the end.
alter table file_piece add foreign key (file_id) references stored_file deferrable initially deferred;
create trigger stored_file_is_append_only before update or delete on stored_file
    for each row execute function row_is_append_only();
create trigger file_piece_is_append_only before update or delete on file_piece
    for each row execute function row_is_append_only();

alter table attachment add column file_id uuid references stored_file;
update attachment set file_id = id;
alter table attachment alter column file_id set not null;
alter table attachment drop column name, drop column type, drop column size, drop column sha256;
drop table attachment_content;
