#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building, running and testing Tandem needs on Debian bookworm, and only what is missing.
#   packaging/setup.sh          to build, run and test
#   packaging/setup.sh --lint   and also what the checks of .ci/run need
#   packaging/setup.sh --list   only prints the names of the packages
# TANDEM_SKIP_SETUP=1 leaves the system alone, for other distributions.
set -euo pipefail
export LC_ALL=C.UTF-8

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

build=(
    g++ cmake ninja-build ccache mold git python3
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
    libroaring-dev libsimdjson-dev libcli11-dev libxlsxwriter-dev libsqlite3-dev libboost1.81-dev
)
run=(libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-dejavu-core xvfb xauth)
tests=(librapidcheck-dev sqlite3 python3-jsonschema)
lint=(clang-format-19 python3-clang-19 clang-tidy-19 clang-19 libclang-rt-19-dev shellcheck appstream desktop-file-utils man-db groff-base dpkg-dev file)

packages=("${build[@]}" "${run[@]}" "${tests[@]}")
list_only=
for option in "$@"; do
    case $option in
    --lint) packages+=("${lint[@]}") ;;
    --list) list_only=1 ;;
    *) fail "unknown option $option; known are --lint and --list" ;;
    esac
done

if [[ $list_only ]]; then
    printf '%s\n' "${packages[@]}"
    exit 0
fi
if [[ ${TANDEM_SKIP_SETUP:-} ]]; then
    say "skipped, since TANDEM_SKIP_SETUP is set"
    exit 0
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "this script knows Debian bookworm. Install the equivalents of what 'packaging/setup.sh --list' prints," \
        "then set TANDEM_SKIP_SETUP=1."
fi

missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${binary:Package}\n' 2>/dev/null | sed -n 's/^installed //p' |
        sed 's/:.*//' | sort -u)
    comm -23 <(printf '%s\n' "${packages[@]}" | sort -u) <(printf '%s\n' "$installed")
}

mapfile -t missing < <(missing_packages)
if ((${#missing[@]} == 0)); then
    say "everything is here"
    exit 0
fi

as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "not root and no sudo; run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
    # Without a terminal nobody could type a password: then sudo must do without one.
    [[ -t 0 && ! ${CI:-} ]] || as_root=(sudo -n)
fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a apt-get -qq \
        -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
        "$@" </dev/null
}

say "installing ${missing[*]}"
apt update || say "the package lists could not be refreshed; trying with those at hand"
apt install -y --no-install-recommends "${missing[@]}" >/dev/null ||
    fail "apt-get could not install: ${missing[*]}"

mapfile -t missing < <(missing_packages)
((${#missing[@]} == 0)) || fail "still missing after the installation: ${missing[*]}"
say "done"
