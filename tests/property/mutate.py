#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutation check of the rules: every comparison, boolean operator, condition and boolean result in models/rules/*.cpp
is flipped, one at a time, and the tests of the rules and the random acts are run until one of them notices. All flips
are built into one copy of the program, where an environment variable wakes one of them. See mutate.sh."""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import mutants

ROOT = Path(__file__).resolve().parents[2]
EQUIVALENT = Path(__file__).with_name("mutate_equivalent.txt")
PROPERTY = "property_tst_acts"
# Random acts are tried twice: shortly, and at length when nothing else has noticed.
LENGTHS = {PROPERTY: ("3000", "60000")}


def known_equivalent():
    """Lines "file | line as it is | kind | expression | why" of flips that nobody can notice."""
    known = {}
    if EQUIVALENT.exists():
        for line in EQUIVALENT.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                file, source, kind, text, why = (part.strip() for part in line.split(" | "))
                known[(file, source, kind, text)] = why
    return known


class Bench:
    """A copy of the sources in which all flips sleep, built once."""

    def __init__(self, folder, jobs):
        self.folder, self.jobs = folder, jobs
        # The same places as in the tree itself, so that the compiler's cache knows all but the rules already.
        self.source = folder / "source"
        self.build = self.source / "build" / "test"
        self.met, self.seconds, self.kills = {}, {}, Counter()

    def run(self, *command, **more):
        if subprocess.run([str(c) for c in command], **more).returncode != 0:
            sys.exit(f"mutate: {command[0]} failed")

    def copy(self):
        files = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                               stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
        wanted = {f for f in files if f and (ROOT / f).is_file()}
        for old in self.source.rglob("*") if self.source.exists() else []:
            if self.build not in old.parents and old.is_file() and str(old.relative_to(self.source)) not in wanted:
                old.unlink()
        for name in wanted:
            target = self.source / name
            content = (ROOT / name).read_bytes()
            if not target.exists() or target.read_bytes() != content:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
                shutil.copymode(ROOT / name, target)

    def prepare(self):
        """Answers all flips."""
        self.copy()
        commands = self.build / "compile_commands.json"
        environment = dict(os.environ, CCACHE_BASEDIR=str(self.source), CCACHE_NOHASHDIR="1")
        quiet = {"stdout": subprocess.DEVNULL, "env": environment, "cwd": self.source}
        self.run("cmake", "--preset", "ci", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON", **quiet)
        rules = self.source / "models/rules"
        with (rules / "CMakeLists.txt").open("a", encoding="utf-8") as lists:
            lists.write("target_compile_options(tandem_rules PRIVATE -w -O1)\n")
        paths = sorted(str(p) for p in rules.glob("*.cpp"))
        print(f"mutate: reading {len(paths)} files", flush=True)
        files, count = mutants.read(paths, commands)
        flips = [flip for file in files for flip in file.flips()]
        for file in files:
            (rules / file.name).write_text(file.mutated(), encoding="utf-8")
        (rules / "tandem_mutant.h").write_text(mutants.HEADER, encoding="utf-8")
        (rules / "tandem_mutant.cpp").write_text(mutants.RUNTIME.replace("@COUNT@", str(count)), encoding="utf-8")
        self.run("cmake", "--preset", "ci", **quiet)
        targets = subprocess.run(["ninja", "-C", self.build, "-t", "targets", "all"], stdout=subprocess.PIPE, text=True,
                                 check=True).stdout
        programs = sorted({line.split(":")[0] for line in targets.splitlines()
                           if line.split(":")[0].startswith("rules_tst_") and "autogen" not in line})
        if f"{PROPERTY}:" in targets:
            programs.append(PROPERTY)
        print(f"mutate: building {count} flips and {len(programs)} test programs", flush=True)
        with (self.folder / "build.log").open("w", encoding="utf-8") as log:
            self.run("ninja", "-C", self.build, f"-j{self.jobs}", *programs, stdout=log, stderr=log, env=environment)
        self.programs = programs
        return flips

    def start(self, program, number, length=None, met=None):
        """True: the program is content; also tells how long it took."""
        where = "property" if program == PROPERTY else "rules"
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", TZ="UTC",
                           TANDEM_MUTANT=str(number), TANDEM_PROPERTY_FLOORS="0", TANDEM_PROPERTY_SHRINK="0")
        if length:
            environment["TANDEM_PROPERTY_ACTS"] = length
        if met:
            environment["TANDEM_MUTANTS_MET"] = str(met)
        begun = time.monotonic()
        patience = 30 + 20 * self.seconds.get(program, 60) * (20 if length == LENGTHS[PROPERTY][1] else 1)
        try:
            good = subprocess.run([self.build / "tests" / where / program], env=environment, timeout=patience,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
        except subprocess.TimeoutExpired:
            good = False
        return good, time.monotonic() - begun

    def measure(self):
        """Every program without any flip: it passes, and we learn which flips it meets."""
        for program in self.programs:
            met = self.folder / f"{program}.met"
            good, took = self.start(program, 0, LENGTHS.get(program, (None,))[0], met)
            if not good:
                sys.exit(f"mutate: {program} fails without any flip")
            self.seconds[program] = took
            self.met[program] = {int(n) for n in met.read_text(encoding="utf-8").split()}
            if program in LENGTHS:  # what the long run meets, too
                if not self.start(program, 0, LENGTHS[program][1], met)[0]:
                    sys.exit(f"mutate: {program} fails at length without any flip")
                self.met[program + " long"] = {int(n) for n in met.read_text(encoding="utf-8").split()}

    def attempt(self, flip):
        """The name of the program that notices; empty: none; None: none has ever met it."""
        meeting = [p for p in self.programs if flip.number in self.met[p]]
        long = flip.number in self.met.get(PROPERTY + " long", ())
        if not meeting and not long:
            return None
        meeting.sort(key=lambda p: (-self.kills[(flip.file, p)], self.seconds[p]))
        trials = [(p, LENGTHS.get(p, (None,))[0]) for p in meeting] + ([(PROPERTY, LENGTHS[PROPERTY][1])] if long else [])
        for program, length in trials:
            if not self.start(program, flip.number, length)[0]:
                self.kills[(flip.file, program)] += 1
                return program
        return ""


def chosen(flips, options, known):
    wanted = [f for f in flips if not options.file or f.file in options.file]
    if options.survivors:
        again = set()
        for line in options.survivors.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            if not entry["by"]:
                again.add((entry["file"], entry["source"], entry["kind"], entry["text"]))
        wanted = [f for f in wanted if f.key in again]
    wanted = [f for f in wanted if f.key not in known]
    if options.sample and options.sample < len(wanted):
        wanted = sorted(random.Random(options.seed).sample(wanted, options.sample), key=lambda f: f.number)
    return wanted


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", action="append", default=[], help="only this file of models/rules (may be repeated)")
    parser.add_argument("--sample", type=int, default=0, help="try N flips chosen at random instead of all")
    parser.add_argument("--seed", type=int, default=1, help="of the random choice")
    parser.add_argument("--survivors", type=Path, help="only those that survived in this earlier results file")
    parser.add_argument("--list", action="store_true", help="print the flips and try none")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2, help="of the one build")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "mutation", help="where to build")
    options = parser.parse_args()

    known = known_equivalent()
    bench = Bench(options.folder, options.jobs)
    flips = bench.prepare()
    unused = set(known) - {f.key for f in flips}
    for key in sorted(unused):
        print("mutate: mutate_equivalent.txt names no flip of today:", " | ".join(key))
    wanted = chosen(flips, options, known)
    if options.list:
        for flip in wanted:
            print(flip.told())
        print(f"{len(wanted)} of {len(flips)} flips")
        return
    bench.measure()
    results = (options.folder / "results.jsonl").open("w", encoding="utf-8")
    caught, survivors = 0, []
    for index, flip in enumerate(wanted, 1):
        begun = time.monotonic()
        by = bench.attempt(flip)
        results.write(json.dumps({"file": flip.file, "line": flip.line, "column": flip.column, "source": flip.source,
                                  "kind": flip.kind, "text": flip.text, "by": by}) + "\n")
        results.flush()
        caught += bool(by)
        if not by:
            survivors.append((flip, by))
        verdict = f"caught by {by}" if by else "survived" if by == "" else "never met"
        print(f"[{index}/{len(wanted)}] {time.monotonic() - begun:5.1f} s {verdict:30} {flip.told()}", flush=True)
    share = 100.0 * caught / len(wanted) if wanted else 100.0
    equivalent = len([f for f in flips if f.key in known])
    print(f"\n{caught} of {len(wanted)} flips caught ({share:.1f} %); {equivalent} more can't be noticed by anybody")
    for flip, by in survivors:
        print("survived:" if by == "" else "never met:", flip.told())
    sys.exit(0 if share >= 95.0 else 1)


if __name__ == "__main__":
    main()
