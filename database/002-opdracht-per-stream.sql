-- The verifier asks per fact which request it came from.
create index opdracht_per_stream on opdracht (gemeente, stream, first_version);
