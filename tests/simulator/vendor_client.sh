#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The vendor's own client, @qlik/api, against a served pair. Skipped (77) where there is no node or the client can't be
# had.
#   vendor_client.sh TANDEMCTL FOLDER     FOLDER keeps the installed client
set -euo pipefail
export LC_ALL=C.UTF-8

tandemctl=$1
folder=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
version=2.19.0

skip() {
    printf 'skipped: %s\n' "$*"
    exit 77
}
command -v node >/dev/null || skip "there is no node"
mkdir -p "$folder"
if [[ ! -d $folder/node_modules/@qlik/api ]]; then
    command -v npm >/dev/null || skip "there is no npm"
    npm install --prefix "$folder" --no-save --no-audit --no-fund --silent "@qlik/api@$version" >"$folder/npm.log" 2>&1 ||
        skip "npm could not install @qlik/api"
fi
cp "$here/vendor_client.mjs" "$folder/"

scratch=$(mktemp -d)
server=
end() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    rm -rf "$scratch"
}
trap end EXIT
"$tandemctl" new "$scratch/pair.tandem" --sample demo >/dev/null
"$tandemctl" serve "$scratch/pair.tandem" --key vendor-client >"$scratch/out" &
server=$!
for _ in {1..200}; do
    ! grep -q '^ready$' "$scratch/out" || break
    sleep 0.1
done
url=$(sed -n 's/^qlik //p' "$scratch/out")
(cd "$folder" && node vendor_client.mjs "$url" vendor-client)
kill -TERM "$server"
wait "$server" # ends with 0, or this script does not
server=
