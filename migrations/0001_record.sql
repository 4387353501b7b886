-- The record: who there is, what they hold, what can be cited, and what rests on what.
-- Days are text (2031-06-13), instants microseconds since 1970 UTC, names stand in the order ar, zh, en, fr, ru, es.

-- Regions of the United Nations' M49 standard and the regional groups of its Member States.
CREATE TABLE region (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('world', 'region', 'subregion', 'intermediate', 'group')),
  parent TEXT REFERENCES region (code),
  name_ar TEXT NOT NULL, name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  name_fr TEXT NOT NULL, name_ru TEXT NOT NULL, name_es TEXT NOT NULL,
  short_ar TEXT NOT NULL, short_zh TEXT NOT NULL, short_en TEXT NOT NULL,
  short_fr TEXT NOT NULL, short_ru TEXT NOT NULL, short_es TEXT NOT NULL
) STRICT;

CREATE TABLE instrument (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('convention', 'protocol')),
  parent INTEGER REFERENCES instrument (id),
  name_ar TEXT NOT NULL, name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  name_fr TEXT NOT NULL, name_ru TEXT NOT NULL, name_es TEXT NOT NULL,
  short_ar TEXT NOT NULL, short_zh TEXT NOT NULL, short_en TEXT NOT NULL,
  short_fr TEXT NOT NULL, short_ru TEXT NOT NULL, short_es TEXT NOT NULL,
  adopted TEXT,
  adopted_at TEXT,
  opened TEXT,
  opened_at TEXT,
  in_force TEXT,
  -- the regional group with which the European Union is counted under this instrument
  eu_group TEXT REFERENCES region (code)
) STRICT;

-- A Government: a State or the European Union, whether Party to an instrument or not.
CREATE TABLE party (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  alpha3 TEXT,
  m49 TEXT,
  name_ar TEXT NOT NULL, name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  name_fr TEXT NOT NULL, name_ru TEXT NOT NULL, name_es TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('member', 'observer', 'other', 'organization')),
  region TEXT REFERENCES region (code),
  subregion TEXT REFERENCES region (code),
  intermediate TEXT REFERENCES region (code),
  regional_group TEXT REFERENCES region (code),
  ldc INTEGER NOT NULL CHECK (ldc IN (0, 1)),
  lldc INTEGER NOT NULL CHECK (lldc IN (0, 1)),
  sids INTEGER NOT NULL CHECK (sids IN (0, 1)),
  transition INTEGER NOT NULL CHECK (transition IN (0, 1)),
  developing INTEGER NOT NULL CHECK (developing IN (0, 1)),
  time_zone TEXT,
  language TEXT,
  notes TEXT,
  source TEXT NOT NULL
) STRICT;

-- What a Government did about an instrument; with `party_from` it is Party from that day on, until `party_to` if it left.
CREATE TABLE party_status (
  party INTEGER NOT NULL REFERENCES party (id),
  instrument INTEGER NOT NULL REFERENCES instrument (id),
  kind TEXT CHECK (kind IN ('ratification', 'acceptance', 'approval', 'accession', 'succession')),
  signed TEXT,
  deposited TEXT,
  party_from TEXT,
  party_to TEXT,
  -- where it differs from the Government's own, as for the European Union
  regional_group TEXT REFERENCES region (code),
  source TEXT NOT NULL,
  PRIMARY KEY (party, instrument)
) STRICT;
CREATE INDEX party_status_instrument ON party_status (instrument, party_from);

-- A ministry or agency of a Government, or an organization of its own; `key` is its name in files.
CREATE TABLE institution (
  id INTEGER PRIMARY KEY,
  party INTEGER REFERENCES party (id),
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  acronym TEXT,
  host TEXT,
  time_zone TEXT,
  language TEXT,
  -- empty in the languages in which it has no name
  name_ar TEXT NOT NULL, name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  name_fr TEXT NOT NULL, name_ru TEXT NOT NULL, name_es TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX institution_key ON institution (coalesce(party, 0), key);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  given TEXT NOT NULL,
  family TEXT NOT NULL,
  -- as written in the person's own script
  name_local TEXT,
  gender TEXT CHECK (gender IN ('f', 'm', 'x')),
  language TEXT,
  email TEXT UNIQUE,
  institution INTEGER REFERENCES institution (id),
  party INTEGER REFERENCES party (id),
  -- 'proposed': read in a document, not yet confirmed by an officer
  state TEXT NOT NULL CHECK (state IN ('known', 'proposed'))
) STRICT;
CREATE INDEX person_party ON person (party);

-- A job, whether or not somebody holds it: the focal point of a Party for an instrument, an officer of the Secretariat.
CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN
    ('focal-point', 'operational-focal-point', 'expert', 'moderator', 'observer', 'secretariat')),
  -- which of the Secretariat's: executive-secretary, legal-adviser …
  title TEXT,
  party INTEGER REFERENCES party (id),
  institution INTEGER REFERENCES institution (id),
  instrument INTEGER REFERENCES instrument (id),
  -- known to be vacant since, where no tenure tells it
  vacant_since TEXT
) STRICT;
CREATE INDEX office_party ON office (party, kind);
CREATE INDEX office_kind ON office (kind, instrument);

CREATE TABLE tenure (
  id INTEGER PRIMARY KEY,
  office INTEGER NOT NULL REFERENCES office (id),
  person INTEGER NOT NULL REFERENCES person (id),
  manner TEXT NOT NULL CHECK (manner IN ('primary', 'alternate', 'acting')),
  from_day TEXT NOT NULL,
  -- the first day on which it is no longer held
  to_day TEXT,
  -- by which letter of whom
  authority TEXT NOT NULL
) STRICT;
CREATE INDEX tenure_office ON tenure (office, from_day);
CREATE INDEX tenure_person ON tenure (person);

-- A file of the directory on its way in: shown as a preview, then applied; its text is emptied then, or after a day.
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  person INTEGER REFERENCES person (id),
  applied INTEGER,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX import_at ON import (at);

CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  instrument INTEGER REFERENCES instrument (id),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  body INTEGER NOT NULL REFERENCES body (id),
  ordinal INTEGER NOT NULL,
  opens TEXT,
  closes TEXT,
  place TEXT NOT NULL,
  UNIQUE (body, ordinal)
) STRICT;

-- Everything that can be cited. `visible` adds up who may see it: 1 the public, 2 Parties, 4 participants, 8 the Secretariat,
-- 16 the focal points of the record's own Government; whoever made it sees it in any case.
CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  who TEXT NOT NULL,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  visible INTEGER NOT NULL CHECK (visible BETWEEN 0 AND 31),
  party INTEGER REFERENCES party (id),
  person INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX record_kind ON record (kind, at);
CREATE INDEX record_party ON record (party, kind, at);

-- Anything asked of somebody. What a forum asks has no addressee: it is open to its participants.
CREATE TABLE request (
  record INTEGER PRIMARY KEY REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN ('forum', 'session', 'topic', 'question', 'review')),
  parent INTEGER REFERENCES request (record),
  ordinal INTEGER NOT NULL,
  opens INTEGER,
  closes INTEGER
) STRICT;
CREATE INDEX request_parent ON request (parent, ordinal);

-- The words of a request, in as many languages as there are.
CREATE TABLE wording (
  record INTEGER NOT NULL REFERENCES record (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (record, language)
) STRICT;

-- Anything received. Its number is cited as #127 and never used twice; its words are in its versions.
CREATE TABLE contribution (
  number INTEGER PRIMARY KEY,
  record INTEGER NOT NULL UNIQUE REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN ('post', 'progress', 'comment')),
  request INTEGER REFERENCES record (id),
  parent INTEGER REFERENCES contribution (number),
  capacity TEXT NOT NULL,
  institution INTEGER REFERENCES institution (id),
  channel TEXT NOT NULL CHECK (channel IN ('web', 'mail', 'behalf', 'file', 'api')),
  language TEXT NOT NULL,
  current INTEGER NOT NULL
) STRICT;
CREATE INDEX contribution_request ON contribution (request, number);

CREATE TABLE contribution_version (
  contribution INTEGER NOT NULL REFERENCES contribution (number),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  html TEXT NOT NULL,
  renderer INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (contribution, ordinal)
) STRICT;

CREATE TABLE document (
  record INTEGER PRIMARY KEY REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN ('report', 'notification', 'summary')),
  language TEXT NOT NULL,
  opening TEXT NOT NULL,
  adopted INTEGER
) STRICT;

-- A paragraph keeps its identity when it is renumbered. With a force it is a recommendation.
CREATE TABLE paragraph (
  record INTEGER PRIMARY KEY REFERENCES record (id),
  document INTEGER NOT NULL REFERENCES document (record),
  position INTEGER NOT NULL,
  level INTEGER NOT NULL,
  annex TEXT,
  heading TEXT,
  text TEXT NOT NULL,
  force TEXT CHECK (force IN ('decided', 'requested', 'recommended', 'invited', 'may-wish')),
  verb TEXT,
  timing TEXT,
  UNIQUE (document, position)
) STRICT;

-- Whom a recommendation addresses, as its words name them, and what that is to us.
CREATE TABLE addressee (
  paragraph INTEGER NOT NULL REFERENCES paragraph (record),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('secretariat', 'parties', 'other-governments', 'entity')),
  PRIMARY KEY (paragraph, ordinal)
) STRICT;

-- A request as one addressee has it; due on a day, or at a meeting until that meeting has its day.
CREATE TABLE ask (
  record INTEGER PRIMARY KEY REFERENCES record (id),
  paragraph INTEGER NOT NULL REFERENCES paragraph (record),
  party INTEGER REFERENCES party (id),
  addressee TEXT NOT NULL,
  -- among whom it counts: other Governments are counted apart from Parties
  role TEXT NOT NULL CHECK (role IN ('secretariat', 'parties', 'other-governments', 'entity')),
  force TEXT NOT NULL,
  due_day TEXT,
  due_meeting INTEGER REFERENCES meeting (id),
  status TEXT NOT NULL CHECK (status IN
    ('no-information', 'considered', 'under-way', 'action-taken', 'ongoing', 'not-applicable', 'declined')),
  UNIQUE (paragraph, party, addressee)
) STRICT;
CREATE INDEX ask_party ON ask (party, status);
CREATE INDEX ask_due_meeting ON ask (due_meeting) WHERE due_meeting IS NOT NULL;

-- How many asks of a recommendation stand where; kept by the write, so that no page counts.
CREATE TABLE ask_count (
  paragraph INTEGER NOT NULL REFERENCES paragraph (record),
  role TEXT NOT NULL,
  status TEXT NOT NULL,
  asks INTEGER NOT NULL,
  PRIMARY KEY (paragraph, role, status)
) STRICT;

-- How much each Party is asked as a Party, and on how much of it it has reported; kept by the write.
CREATE TABLE ask_party_count (
  party INTEGER PRIMARY KEY REFERENCES party (id),
  asks INTEGER NOT NULL,
  reported INTEGER NOT NULL
) STRICT;

-- What a progress report says besides its words; `letter` is the one from which an officer entered it.
CREATE TABLE progress (
  contribution INTEGER PRIMARY KEY REFERENCES contribution (number),
  status TEXT NOT NULL,
  evidence TEXT NOT NULL,
  evidence_document INTEGER REFERENCES document (record),
  letter TEXT NOT NULL
) STRICT;

-- The last number given to a notification in a year: none is used twice.
CREATE TABLE notification_number (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

-- What a notification passes on, and to whom it went: its audience as it was on the day of issue.
CREATE TABLE notification (
  record INTEGER PRIMARY KEY REFERENCES document (record),
  number TEXT NOT NULL UNIQUE,
  transmits INTEGER NOT NULL REFERENCES document (record),
  instrument INTEGER NOT NULL REFERENCES instrument (id)
) STRICT;
CREATE INDEX notification_transmits ON notification (transmits);

-- To each Government, and there to whoever held the focal point's office; to nobody where it was vacant.
CREATE TABLE delivery (
  notification INTEGER NOT NULL REFERENCES notification (record),
  party INTEGER NOT NULL REFERENCES party (id),
  role TEXT NOT NULL CHECK (role IN ('parties', 'other-governments')),
  person INTEGER REFERENCES person (id),
  PRIMARY KEY (notification, party)
) STRICT;

-- `source` rests on `target`: the paragraph on the post, the recommendation on the paragraph, the ask on the recommendation.
CREATE TABLE citation (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES record (id),
  target INTEGER NOT NULL REFERENCES record (id),
  kind TEXT NOT NULL CHECK (kind IN
    ('rests-on', 'mandated-by', 'answers', 'shows-progress', 'carries-on', 'transmits', 'part-of', 'comments-on', 'summarizes')),
  -- the passage of a contribution that is cited: which version, and its words
  version INTEGER,
  quotation TEXT,
  at INTEGER NOT NULL,
  UNIQUE (source, target, kind)
) STRICT;
CREATE INDEX citation_target ON citation (target);

-- Who did what to which record, when; digests, no words.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  person INTEGER REFERENCES person (id),
  tenure INTEGER REFERENCES tenure (id),
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  before BLOB,
  after BLOB
) STRICT;

-- Sign-ins and the links that lead to one: digests of tokens only.
CREATE TABLE sign_in_link (
  token BLOB PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  expires INTEGER NOT NULL,
  used INTEGER
) STRICT;

CREATE TABLE sign_in (
  token BLOB PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL
) STRICT;

-- A form is accepted once.
CREATE TABLE form_accepted (
  key TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
