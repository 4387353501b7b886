-- What rests on a record, the earliest first: of very much of it a walk reads no more than it may show.
CREATE INDEX citation_rests ON citation (target, source);
