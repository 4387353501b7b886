-- In which language a version is, where the log holds that too: of versions from before it did, nothing.
ALTER TABLE contribution_version ADD COLUMN language TEXT;
