#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tables.sh DATABASE FOLDER: the tables that the comparison asks, from the SQLite peer as CSV. Made once.
set -euo pipefail
[[ -f $2/complete ]] && exit 0
mkdir -p "$2"
for table in "users:uid,email,status" "roles:rid,has_talend" "user_roles:uid,rid" "talend_users:uid,status,deleted" \
    "talend_user_roles:uid,rid"; do
    sqlite3 -csv -header "$1" "SELECT ${table#*:} FROM ${table%%:*}" >"$2/${table%%:*}.csv"
done
touch "$2/complete"
