#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Copies the judges into FOLDER and installs what they need, in the versions of package-lock.json. Ends with 77 where
# that can't be done: no node, no npm, no network.
#   install.sh FOLDER
set -euo pipefail
export LC_ALL=C.UTF-8

folder=$1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

skip() {
    printf 'skipped: %s\n' "$*"
    exit 77
}
command -v node >/dev/null || skip "there is no node"
mkdir -p "$folder"
if ! cmp -s "$here/package-lock.json" "$folder/package-lock.json" || [[ ! -d $folder/node_modules/scim-patch ]]; then
    command -v npm >/dev/null || skip "there is no npm"
    cp "$here/package.json" "$here/package-lock.json" "$folder/"
    if ! npm ci --prefix "$folder" --no-audit --no-fund --silent >"$folder/npm.log" 2>&1; then
        rm -rf "$folder/node_modules"
        skip "npm could not install the judges; $folder/npm.log tells why"
    fi
fi
cp "$here/check.mjs" "$folder/"
