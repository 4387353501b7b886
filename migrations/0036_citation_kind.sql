-- What rests on a record is asked for by the kind of tie: most ties of a busy question are of one kind, and none of the others.
DROP INDEX citation_target;
CREATE INDEX citation_target ON citation (target, kind);
