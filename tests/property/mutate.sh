#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Mutation check of models/rules: tests/property/mutate.sh [--file NAME.cpp] [--sample N] [--survivors] [--fresh] [--list]
# Flips are tried in a copy below build/mutation; the sources are never touched. A run that was broken off goes on where
# it stopped. See docs/mutation-check.md. Needs python3-clang-19.
exec nice -n 19 /usr/bin/python3 "$(dirname "$0")/mutate.py" "$@"
