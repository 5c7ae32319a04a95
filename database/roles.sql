-- The roles of Keukentafel. Run by an administrator of the server; may be run again.
--   kt_owner      owns the schema and runs the migrations; the application never works as kt_owner
--   kt_app        the application: adds facts and looks, never changes or deletes one; owns nothing
--   kt_archivist  the archivist: destroys what must be destroyed (Wmo 5.3.4, articles 16 and 17 AVG), adds no facts
-- Passwords are not set here: the embedded server sets them itself, on a server of your own the administrator does.
do $$
declare
  rol text;
begin
  foreach rol in array array['kt_owner', 'kt_app', 'kt_archivist'] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', rol);
    end if;
    -- Lets the administrator act as the role (set role); one who is superuser may do so anyway.
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to current_user', rol);
    end if;
  end loop;
end
$$;
