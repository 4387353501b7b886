-- How many answers went to people whom the directory does not know: they are counted before another one does.
CREATE INDEX mail_to_stranger ON mail (created) WHERE automatic = 'replied' AND person IS NULL;
