-- Rights on the database itself. Run by an administrator inside the database, after roles.sql; may be run again.
do $$
begin
  execute format('grant connect, create, temporary on database %I to kt_owner', current_database());
  execute format('revoke temporary on database %I from public', current_database());
  execute format('grant connect on database %I to kt_app, kt_archivist', current_database());
end
$$;
grant usage, create on schema public to kt_owner;
revoke create on schema public from public;
grant usage on schema public to kt_app, kt_archivist;
