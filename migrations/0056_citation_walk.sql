-- What rests on a record, the earliest tie first: of very much of it a walk reads no more than it may show.
CREATE INDEX citation_earliest ON citation (target, id);
