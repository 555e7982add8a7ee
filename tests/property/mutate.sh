#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Mutation check of models/rules: tests/property/mutate.sh [--file NAME.cpp] [--sample N] [--seed S] [--list] [--jobs N]
# Flips are tried on a copy below build/mutation; the sources are never touched. The full run takes hours.
exec python3 "$(dirname "$0")/mutate.py" "$@"
