-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from the rows of a large snapshot, so that opening it need not look at them: sets of users, look-ups by
-- ids, which chunks there are. Current when meta 'derived' equals meta 'folded'. Ids only: look-ups by e-mail address,
-- subject or login are never written (DE-04). id = part << 32 | number, see models/store/derived.cpp.
CREATE TABLE derived (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- What lists have worked out and keep for the next opening: ids only.
CREATE TABLE keepsake (
    name TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
