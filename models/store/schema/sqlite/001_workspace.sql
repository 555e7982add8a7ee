-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first layout of a workspace: see docs/decisions/0002-event-log-and-chunks.md.
-- No personal data stand anywhere but in `person` (DE-04).

-- Counters and marks: revision of the snapshot, next row ids, end of the undo history.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The snapshot: the state as of meta 'folded'. id = table << 32 | number of the chunk (256 rows), or of the role or
-- group whose members the bitmap holds.
CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- Personal texts of the persons first, first + 1, ... in one pack. Rows are only ever added at the end; what must go is
-- overwritten in place with zeros of the same length, so that no page is ever split or merged and leaves copies behind.
CREATE TABLE person (
    first INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- Persons that no row names any more, since when; kept only as long as undo can bring them back.
CREATE TABLE superseded (
    person INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT;

-- The audit, for ever: ids and rule ids.
CREATE TABLE journal (
    revision INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    actor INTEGER,
    act TEXT NOT NULL,
    side INTEGER NOT NULL,
    objects BLOB NOT NULL,
    rules BLOB NOT NULL,
    details TEXT NOT NULL,
    undoes INTEGER
) STRICT;

-- What each act changed, from the snapshot on and as far back as undo reaches. changes NULL: replaced as a whole.
-- now: rehearsal clock after the act; stored: wall clock, for pruning. All times in milliseconds since 1970.
CREATE TABLE delta (
    revision INTEGER PRIMARY KEY REFERENCES journal (revision),
    stored INTEGER NOT NULL,
    now INTEGER NOT NULL,
    changes BLOB,
    inverse BLOB
) STRICT;

-- Which entries name an object.
CREATE TABLE object_entry (
    object_type INTEGER NOT NULL,
    object_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (object_type, object_id, revision)
) STRICT, WITHOUT ROWID;

-- The same for acts on very many objects: a bitmap for each 65,536 of them (part = object id >> 16).
CREATE TABLE object_batch (
    object_type INTEGER NOT NULL,
    part INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    members BLOB NOT NULL,
    PRIMARY KEY (object_type, part, revision)
) STRICT, WITHOUT ROWID;
