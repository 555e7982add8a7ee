#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Tandem beside its peers: tests/bench/run.sh [--size 10k|100k|1m] [--only ID] [--json FILE]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
"$root/packaging/setup.sh"
cmake -S "$root" -B "$root/build/bench" -G Ninja -DCMAKE_BUILD_TYPE=Release -DTANDEM_BENCH=ON >/dev/null
cmake --build "$root/build/bench" --target tandem_bench
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen
exec "$root/build/bench/tests/bench/tandem_bench" --folder "$root/build/bench/data" "$@"
