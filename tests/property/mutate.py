#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutation check of the rules: flips comparisons, boolean operators and returns in models/rules/*.cpp, one at a time,
builds only the rules and the tests of the rules, and counts how many flips the tests notice. See mutate.sh."""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EQUIVALENT = Path(__file__).with_name("mutate_equivalent.txt")

# What is flipped: pattern -> replacement. Order matters: the longer operator first.
FLIPS = [
    (re.compile(r"(?<![=!<>])==(?!=)"), "!="),
    (re.compile(r"!=(?!=)"), "=="),
    (re.compile(r"(?<![<\-=])<=(?![>=])"), ">"),
    (re.compile(r"(?<![>\-=])>=(?!=)"), "<"),
    (re.compile(r"(?<=[\w\)\]] )<(?= [\w\(])"), ">="),
    (re.compile(r"(?<=[\w\)\]] )>(?= [\w\(])"), "<="),
    (re.compile(r"&&"), "||"),
    (re.compile(r"\|\|"), "&&"),
    (re.compile(r"(?<=[\(\s=,&|?])!(?=[\w\(:])"), ""),
    (re.compile(r"\breturn true\b"), "return false"),
    (re.compile(r"\breturn false\b"), "return true"),
    (re.compile(r"\bif \((?=(?!const |auto )[\w:](?:[^=<>&|!;]|->)*\)(?: \{)?$)"), "if (!"),
    (re.compile(r"(?<=[=,\(] )true\b|(?<=\()true\b"), "false"),
    (re.compile(r"(?<=[=,\(] )false\b|(?<=\()false\b"), "true"),
]


def code_spans(line):
    """Where a line is code: outside of comments and of string and character literals."""
    spans, start, i, quote = [], 0, 0, ""
    while i < len(line):
        c = line[i]
        if quote:
            if c == "\\":
                i += 1
            elif c == quote:
                quote, start = "", i + 1
        elif line.startswith("//", i):
            break
        elif c in "\"'" and not (c == "'" and i and line[i - 1].isdigit()):
            spans.append((start, i))
            quote = c
        i += 1
    if not quote:
        spans.append((start, i))
    return spans


def mutants(path):
    """(line number, column, old, new, mutated line) of every flip of a file."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith(("#", "//", "template", "using ", "static_assert", "struct ", "class ")):
            continue
        spans = code_spans(line)
        for pattern, replacement in FLIPS:
            for match in pattern.finditer(line):
                if any(a <= match.start() and match.end() <= b for a, b in spans):
                    flipped = line[: match.start()] + replacement + line[match.end():]
                    found.append((number, match.start() + 1, match.group(0).strip(), replacement, flipped))
    return found


def known_equivalent():
    """Lines "file | old line | new line | why" of flips that change nothing anybody can see."""
    known = {}
    if EQUIVALENT.exists():
        for line in EQUIVALENT.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                file, old, new, why = (part.strip() for part in line.split(" | "))
                known[(file, old, new)] = why
    return known


class Bench:
    """A copy of the sources with a build of its own, in which flips are tried."""

    def __init__(self, folder, jobs, tests):
        self.folder, self.jobs, self.tests = folder, jobs, tests
        self.source, self.build = folder / "source", folder / "build"

    def prepare(self):
        self.source.mkdir(parents=True, exist_ok=True)
        for part in ("models/domain", "models/rules", "resources", "packaging/cmake", "tests/rules", "tests/support",
                     "tests/property"):
            target = self.source / part
            if target.exists():
                shutil.rmtree(target)
            shutil.copytree(ROOT / part, target)
        (self.source / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.25)\n"
            "project(mutation LANGUAGES CXX C)\n"
            "set(CMAKE_CXX_STANDARD 23)\nset(CMAKE_CXX_STANDARD_REQUIRED ON)\nset(CMAKE_CXX_EXTENSIONS OFF)\n"
            "option(TANDEM_WARNINGS_AS_ERRORS \"\" OFF)\n"  # a flip may leave a variable unused: let the tests speak
            "list(APPEND CMAKE_MODULE_PATH ${CMAKE_SOURCE_DIR}/packaging/cmake)\n"
            "include(Tandem)\ninclude(CTest)\n"
            "find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)\nfind_package(Threads REQUIRED)\n"
            "set(CMAKE_AUTOMOC ON)\nset(CMAKE_AUTORCC ON)\n"
            "add_subdirectory(resources)\nadd_subdirectory(models/domain)\nadd_subdirectory(models/rules)\n"
            "foreach(part support rules property)\n"
            "  if(EXISTS ${CMAKE_SOURCE_DIR}/tests/${part}/CMakeLists.txt)\n"
            "    add_subdirectory(tests/${part})\n  endif()\nendforeach()\n", encoding="utf-8")
        command = ["cmake", "-S", self.source, "-B", self.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                   "-DCMAKE_CXX_FLAGS_DEBUG=-O1"]
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
            sys.exit("mutate: the copy can't be configured")
        if self.make() != 0:
            sys.exit("mutate: the copy does not build as it is")
        if not self.passes():
            sys.exit("mutate: the tests fail without any flip")

    def make(self):
        log = self.folder / "build.log"
        with log.open("w", encoding="utf-8") as out:
            return subprocess.run(["ninja", "-C", self.build, f"-j{self.jobs}"], stdout=out, stderr=out).returncode

    def passes(self):
        environment = dict(os.environ, TANDEM_PROPERTY_ACTS="3000", TANDEM_PROPERTY_FLOORS="0",
                           RC_PARAMS="seed=7 max_success=40 max_size=100 noshrink=1")
        command = ["ctest", "--test-dir", self.build, f"-j{self.jobs}", "--stop-on-failure", "--timeout", "300", "-R",
                   self.tests]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        return done.returncode == 0

    def attempt(self, file, number, flipped):
        """"caught", "survived", or "unbuildable"."""
        path = self.source / "models/rules" / file
        original = path.read_text(encoding="utf-8")
        lines = original.splitlines()
        lines[number - 1] = flipped
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        try:
            if self.make() != 0:
                return "unbuildable"
            return "survived" if self.passes() else "caught"
        finally:
            path.write_text(original, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", action="append", default=[], help="only this file of models/rules (may be repeated)")
    parser.add_argument("--sample", type=int, default=0, help="try N flips chosen at random instead of all")
    parser.add_argument("--seed", type=int, default=1, help="of the random choice")
    parser.add_argument("--list", action="store_true", help="print the flips and try none")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--tests", default="^(rules_|property_)", help="regular expression of the tests to run")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "mutation", help="where to build")
    options = parser.parse_args()

    known = known_equivalent()
    flips = []
    for path in sorted((ROOT / "models/rules").glob("*.cpp")):
        if options.file and path.name not in options.file:
            continue
        old_lines = path.read_text(encoding="utf-8").splitlines()
        for number, column, old, new, flipped in mutants(path):
            if (path.name, old_lines[number - 1].strip(), flipped.strip()) not in known:
                flips.append((path.name, number, column, old, new, flipped))
    if not flips:
        sys.exit("mutate: nothing to flip")
    if options.sample and options.sample < len(flips):
        flips = sorted(random.Random(options.seed).sample(flips, options.sample))
    if options.list:
        for file, number, column, old, new, flipped in flips:
            print(f"{file}:{number}:{column}: {old or '(nothing)'} -> {new or '(nothing)'}: {flipped.strip()}")
        print(f"{len(flips)} flips")
        return

    bench = Bench(options.folder, options.jobs, options.tests)
    bench.prepare()
    tally = {"caught": 0, "survived": 0, "unbuildable": 0}
    survivors = []
    for index, (file, number, column, old, new, flipped) in enumerate(flips, 1):
        begun = time.monotonic()
        verdict = bench.attempt(file, number, flipped)
        tally[verdict] += 1
        place = f"{file}:{number}:{column}: {flipped.strip()}"
        print(f"[{index}/{len(flips)}] {verdict:11} {time.monotonic() - begun:5.0f} s  {place}", flush=True)
        if verdict == "survived":
            survivors.append(place)
    bench.make()
    judged = tally["caught"] + tally["survived"]
    share = 100.0 * tally["caught"] / judged if judged else 100.0
    print(f"\n{tally['caught']} of {judged} flips caught ({share:.1f} %), {tally['unbuildable']} do not build")
    for place in survivors:
        print("survived:", place)
    sys.exit(0 if share >= 95.0 else 1)


if __name__ == "__main__":
    main()
