#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# postgres.sh TABLES RUNS: the comparison in a PostgreSQL of its own, in a folder that goes again; prints "ms" and the
# counters. Indexes and statistics as the SQLite peer has them.
set -euo pipefail
tables=$(realpath "$1")
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -1)
folder=$(mktemp -d)
as=()
if ((EUID == 0)); then # it refuses to run as root
    as=(runuser -u postgres --)
    chown postgres "$folder"
fi
trap '"${as[@]}" "$bin/pg_ctl" -D "$folder/db" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"' EXIT
cd "$folder"
"${as[@]}" "$bin/initdb" -D "$folder/db" --locale=C -E UTF8 >/dev/null
"${as[@]}" "$bin/pg_ctl" -D "$folder/db" -w -l "$folder/log" \
    -o "-k $folder -c listen_addresses= -c shared_buffers=1GB -c work_mem=256MB -c jit=off -c fsync=off" start >/dev/null
sql() { "${as[@]}" "$bin/psql" -h "$folder" -d postgres -q -v ON_ERROR_STOP=1 -At -F ' ' "$@"; }
sql -c "CREATE TABLE users(uid int PRIMARY KEY, email text, status text);
        CREATE TABLE roles(rid int PRIMARY KEY, has_talend int);
        CREATE TABLE user_roles(uid int, rid int);
        CREATE TABLE talend_users(uid int PRIMARY KEY, status text, deleted int);
        CREATE TABLE talend_user_roles(uid int, rid int)"
for table in users roles user_roles talend_users talend_user_roles; do
    sql -c "COPY $table FROM STDIN (FORMAT csv, HEADER)" <"$tables/$table.csv"
done
sql -c "ALTER TABLE user_roles ADD PRIMARY KEY (uid, rid); ALTER TABLE talend_user_roles ADD PRIMARY KEY (uid, rid);
        CREATE INDEX user_roles_rid ON user_roles(rid, uid); ANALYZE"
{
    printf '%s\n' '\o /dev/null'
    printf '%s\n' '\timing on'
    for ((i = 0; i < $2; ++i)); do
        cat "$here/compare.sql"
        echo ';'
    done
} | sql | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | sort -n | awk '{ t[NR] = $1 } END { print "ms", t[int((NR + 1) / 2)] }'
sql <"$here/compare.sql"
