-- What can have no effect any more is found by when it ended, to be removed.
CREATE INDEX form_accepted_at ON form_accepted (at);
CREATE INDEX sign_in_link_expires ON sign_in_link (expires);
CREATE INDEX sign_in_expires ON sign_in (expires);
