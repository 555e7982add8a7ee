#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tandem and opens it on the sample pair.
#   packaging/run.sh [WORKSPACE] [OPTIONS OF TANDEM...]
# Without WORKSPACE it is the sample pair in the user's data folder, made at the first run.
# Without a display the window is rendered to tandem-demo.png in the current folder.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release
say() { printf 'run: %s\n' "$*"; }

if [[ ${1:-} == -h || ${1:-} == --help ]]; then
    sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
fi

"$root/packaging/setup.sh"

# The presets belong to the source folder; the current folder is where the picture goes.
(
    cd "$root"
    [[ -f $build/build.ninja ]] || cmake --preset release >/dev/null
    cmake --build --preset release --target tandem tandemctl
)
tandem=$(find "$build/app" -type f -name tandem -perm -u+x -print -quit)
tandemctl=$(find "$build/app" -type f -name tandemctl -perm -u+x -print -quit)
[[ $tandem && $tandemctl ]] || {
    say "the build left no program in $build/app" >&2
    exit 1
}

workspace=
if (($# > 0)) && [[ $1 != -* ]]; then
    workspace=$1
    shift
else
    data=${XDG_DATA_HOME:-${HOME:?neither XDG_DATA_HOME nor HOME is set}/.local/share}/tandem
    workspace=$data/demo.tandem
    if [[ ! -e $workspace ]]; then
        mkdir -p -- "$data"
        say "making the sample pair $workspace"
        # Under another name first, so that an interrupted run leaves no half a pair behind.
        rm -f -- "$data"/making.tandem*
        "$tandemctl" new "$data/making.tandem" --sample demo >/dev/null
        mv -- "$data/making.tandem" "$workspace"
    fi
fi

if [[ ${DISPLAY:-} || ${WAYLAND_DISPLAY:-} ]]; then
    say "opening $workspace"
    exec "$tandem" "$workspace" "$@"
fi

picture=$PWD/tandem-demo.png
cat <<TEXT
run: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window can't be shown.
     To see and use it, start this script in a desktop session, or come over "ssh -X".
     Rendering the window to $picture instead.
TEXT
rm -f -- "$picture"
# What a desktop session would have set.
if [[ ! ${XDG_RUNTIME_DIR:-} ]]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf -- "$XDG_RUNTIME_DIR"' EXIT
fi
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
render() { timeout --kill-after=10 120 "$@" "$tandem" "$workspace" "${options[@]}" --screenshot "$picture"; }
options=("$@")
if ! { command -v xvfb-run >/dev/null &&
    render xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' env QT_QPA_PLATFORM=xcb; }; then
    say "no picture from Xvfb; trying without a display server"
    render env QT_QPA_PLATFORM=offscreen
fi
[[ -s $picture ]] || {
    say "tandem wrote no picture" >&2
    exit 1
}
say "the window is in $picture"
