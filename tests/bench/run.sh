#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Tandem beside its peers: tests/bench/run.sh [--size 10k|100k|1m] [--only ID] [--json FILE]
# Pairs come from the generator of the workload when TANDEM_SHARED (or ../shared) holds one, else from our own.
# TANDEM_BENCH_BUILD names a build folder that has the benchmarks on already.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${TANDEM_BENCH_BUILD:-$root/build/bench}
data=$root/build/bench-data
"$root/packaging/setup.sh"
if [[ -z ${TANDEM_BENCH_BUILD:-} ]]; then
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2 \
        -DTANDEM_BENCH=ON -DTANDEM_WARNINGS_AS_ERRORS=OFF >/dev/null
fi
cmake --build "$build" --target tandem_bench tandem
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$data}"
mkdir -p "$data"

# Peers that building Tandem does not need: DuckDB from npm, PostgreSQL and DB Browser from Debian. Where one can't be
# installed, its row says that it was left out.
export TANDEM_BENCH_PEERS=$root/tests/bench/peers TANDEM_BENCH_NPM=$data/npm
export TANDEM_BENCH_WINDOW=$build/app/console/tandem
if command -v npm >/dev/null && [[ ! -d $data/npm/node_modules/@duckdb/node-api ]]; then
    npm install --silent --no-fund --no-audit --prefix "$data/npm" @duckdb/node-api@latest || true
fi
if ((EUID == 0)) && ! { command -v sqlitebrowser && command -v psql; } >/dev/null; then
    apt-get install -y -qq --no-install-recommends postgresql sqlitebrowser >/dev/null || true
fi

generator=${TANDEM_SHARED:-$root/../shared}/bench/gen_tenant.py
tenants=()
if [[ -f $generator ]]; then
    sizes=(10000 100000 1000000)
    case " $* " in
    *" --size 10k "*) sizes=(10000) ;;
    *" --size 100k "*) sizes=(100000) ;;
    *" --size 1m "*) sizes=(1000000) ;;
    esac
    for size in "${sizes[@]}"; do
        folder=$data/tenants/$size
        [[ -f $folder/complete ]] && continue
        mkdir -p "$folder"
        python3 "$generator" --users "$size" --out "$folder" >/dev/null
        touch "$folder/complete"
    done
    tenants=(--tenants "$data/tenants")
fi
exec "$build/tests/bench/tandem_bench" --folder "$data" "${tenants[@]}" "$@"
