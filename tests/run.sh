#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test, headless. The last lines are ctest's own.
#   tests/run.sh [--sanitize] [--only REGEX] [--jobs N]
#     --sanitize     with AddressSanitizer and UndefinedBehaviorSanitizer, in a build folder of its own
#     --only REGEX   only the tests whose name matches; the others are not built either
#     --jobs N       compilers and tests at a time (2)
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
preset=ci
only=
jobs=2
while (($# > 0)); do
    case $1 in
    --sanitize) preset=asan ;;
    --only)
        only=${2:?--only needs a regular expression}
        shift
        ;;
    --jobs)
        jobs=${2:?--jobs needs a number}
        shift
        ;;
    -h | --help)
        sed -n '3,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *)
        printf 'tests: unknown option %s; --help tells the known ones\n' "$1" >&2
        exit 2
        ;;
    esac
    shift
done

"$root/packaging/setup.sh"

cd "$root"
case $preset in
ci) build=$root/build/test ;;
asan) build=$root/build/asan ;;
esac
[[ -f $build/build.ninja ]] || cmake --preset "$preset" >/dev/null

targets=()
if [[ $only ]]; then
    cmake --build --preset "$preset" --target build.ninja >/dev/null
    mapfile -t targets < <(ctest --test-dir "$build" -N -R "$only" | sed -n 's/^ *Test *#[0-9]*: //p')
    if ((${#targets[@]} == 0)); then
        printf 'tests: no test matches %s\n' "$only" >&2
        exit 8
    fi
    known=$(ninja -C "$build" -t targets all)
    for name in "${targets[@]}"; do
        # A test that is no program of its own (a script) may need any program: then everything is built.
        grep -q "^$name: phony" <<<"$known" || targets=()
    done
fi
cmake --build --preset "$preset" --parallel "$jobs" ${targets:+--target "${targets[@]}"}

# Nothing of the tests touches the user's own settings, data or display.
home=$build/home
mkdir -p "$home/runtime"
chmod 700 "$home/runtime"
unset DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME=$home XDG_RUNTIME_DIR=$home/runtime QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE='' TZ=UTC
export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
export LSAN_OPTIONS=suppressions=$root/.ci/lsan.supp:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1

exec ctest --test-dir "$build" -j "$jobs" --output-on-failure --no-tests=error ${only:+-R "$only"}
