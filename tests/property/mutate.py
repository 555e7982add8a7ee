#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutation check of the rules: every comparison, boolean operator, condition and boolean result in models/rules/*.cpp
is flipped, one at a time, and the tests of the rules and the random acts are run until one of them notices. All flips
are built into one copy of the program, where an environment variable wakes one of them. See mutate.sh."""
import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path

import mutants

ROOT = Path(__file__).resolve().parents[2]
EQUIVALENT = Path(__file__).with_name("mutate_equivalent.txt")
PROPERTY = "property_tst_acts"
# What a flip has to pass, the cheap first: the tests of the rules, few random acts, as many as a normal run has.
STAGES = (("rules", None), ("3000 acts", "3000"), ("80000 acts", "80000"))


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

    @staticmethod
    def write(target, content):
        """Leaves a file alone that holds this already: nothing is built again for it."""
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            return True
        return False

    def copy(self):
        """Everything but the sources of the rules, which are written with their flips."""
        files = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                               stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
        wanted = {f for f in files if f and (ROOT / f).is_file()}
        for old in self.source.rglob("*") if self.source.exists() else []:
            if (self.build not in old.parents and old.is_file() and str(old.relative_to(self.source)) not in wanted
                    and not old.name.startswith("tandem_mutant.")):
                old.unlink()
        for name in wanted:
            target = self.source / name
            if name.startswith("models/rules/") and name.endswith((".cpp", ".txt")) and target.exists():
                continue
            if self.write(target, (ROOT / name).read_bytes()):
                shutil.copymode(ROOT / name, target)

    def prepare(self):
        """Answers all flips."""
        self.copy()
        commands = self.build / "compile_commands.json"
        environment = dict(os.environ, CCACHE_BASEDIR=str(self.source), CCACHE_NOHASHDIR="1")
        quiet = {"stdout": subprocess.DEVNULL, "env": environment, "cwd": self.source}
        self.run("cmake", "--preset", "ci", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON", **quiet)
        rules = self.source / "models/rules"
        self.write(rules / "CMakeLists.txt", (ROOT / "models/rules/CMakeLists.txt").read_bytes()
                   + b"target_compile_options(tandem_rules PRIVATE -w -O1)\n")
        paths = sorted(str(p) for p in (ROOT / "models/rules").glob("*.cpp"))
        print(f"mutate: reading {len(paths)} files", flush=True)
        files, highest = mutants.read(paths, commands)
        flips = [flip for file in files for flip in file.flips() if flip.written]
        for file in files:
            self.write(rules / file.name, file.mutated().encode())
        self.write(rules / "tandem_mutant.h", mutants.HEADER.encode())
        self.write(rules / "tandem_mutant.cpp", mutants.RUNTIME.replace("@COUNT@", str(highest)).encode())
        self.run("cmake", "--preset", "ci", **quiet)
        targets = subprocess.run(["ninja", "-C", self.build, "-t", "targets", "all"], stdout=subprocess.PIPE, text=True,
                                 check=True).stdout
        programs = sorted({line.split(":")[0] for line in targets.splitlines()
                           if line.split(":")[0].startswith("rules_tst_") and "autogen" not in line})
        if f"{PROPERTY}:" not in targets:
            sys.exit("mutate: the random acts are missing (rapidcheck?)")
        print(f"mutate: building {len(flips)} flips and {len(programs) + 1} test programs", flush=True)
        with (self.folder / "build.log").open("w", encoding="utf-8") as log:
            self.run("ninja", "-C", self.build, f"-j{self.jobs}", *programs, PROPERTY, stdout=log, stderr=log,
                     env=environment)
        self.programs = programs
        return flips

    def start(self, program, number, acts=None, met=None):
        """True: the program is content; also tells how much of the processor's time it took."""
        where = "property" if program == PROPERTY else "rules"
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", TZ="UTC",
                           TANDEM_MUTANT=str(number), TANDEM_PROPERTY_FLOORS="0", TANDEM_PROPERTY_SHRINK="0")
        if acts:
            environment["TANDEM_PROPERTY_ACTS"] = acts
        if met:
            environment["TANDEM_MUTANTS_MET"] = str(met)
        # A flip may well make an endless loop; a busy machine is none.
        patience = int(5 + 20 * self.seconds[(program, acts)]) if (program, acts) in self.seconds else 3600

        def bounds():
            resource.setrlimit(resource.RLIMIT_CPU, (patience, patience))
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        good = subprocess.run([self.build / "tests" / where / program], env=environment, cwd=self.folder,
                              preexec_fn=bounds, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return good, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def measure(self, stages):
        """Every program without any flip: it passes, and we learn which flips it meets."""
        for program, acts in [(p, None) for p in self.programs] + [(PROPERTY, a) for _, a in stages if a]:
            met = self.folder / f"{program}.met"
            good, took = self.start(program, 0, acts, met)
            if not good:
                sys.exit(f"mutate: {program} fails without any flip")
            self.seconds[(program, acts)] = took
            self.met[(program, acts)] = {int(n) for n in met.read_text(encoding="utf-8").split()}
        print(f"mutate: without a flip the tests take {sum(self.seconds.values()):.1f} s", flush=True)

    def attempt(self, flip, stage):
        """(whether any program of this stage meets the flip, the name of the one that notices or "")."""
        _, acts = stage
        programs = [PROPERTY] if acts else self.programs
        meeting = [p for p in programs if flip.number in self.met[(p, acts)]]
        meeting.sort(key=lambda p: (-self.kills[(flip.file, p)], self.seconds[(p, acts)]))
        for program in meeting:
            if not self.start(program, flip.number, acts)[0]:
                self.kills[(flip.file, program)] += 1
                return True, program
        return bool(meeting), ""


class Results:
    """What is known of each flip, kept in a file while the run goes on."""

    def __init__(self, path, options):
        self.path, self.entries = path, {}
        if path.exists() and not options.fresh:
            for line in path.read_text(encoding="utf-8").splitlines():
                entry = json.loads(line)
                self.entries[self.key(entry)] = entry
        if options.survivors:
            self.entries = {k: e for k, e in self.entries.items() if e["by"]}
        self.stream = path.open("w", encoding="utf-8")
        for entry in self.entries.values():
            self.append(entry)

    @staticmethod
    def key(entry):
        return tuple(entry[name] for name in ("file", "source", "kind", "text", "nth"))

    def append(self, entry):
        self.stream.write(json.dumps(entry) + "\n")
        self.stream.flush()

    def of(self, flip):
        entry = {"file": flip.file, "source": flip.source, "kind": flip.kind, "text": flip.text, "nth": flip.nth,
                 "by": "", "met": False, "passed": []}
        return self.entries.setdefault(self.key(entry), entry)


def table(flips, results, known):
    """Counts by file as lines of Markdown; answers them and the share of the caught ones in percent."""
    lines = ["| file | flips | caught | survived | equivalent |", "|---|--:|--:|--:|--:|"]
    total = Counter()
    for file in sorted({f.file for f in flips}):
        count = Counter("equivalent" if f.key in known else "caught" if results.of(f)["by"] else "survived"
                        for f in flips if f.file == file)
        total += count
        lines.append(f"| {file} | {sum(count.values())} | {count['caught']} | {count['survived']} | {count['equivalent']} |")
    tried = total["caught"] + total["survived"]
    lines.append(f"| **all** | {sum(total.values())} | {total['caught']} | {total['survived']} | {total['equivalent']} |")
    return lines, 100.0 * total["caught"] / tried if tried else 100.0


def chosen(flips, options):
    wanted = [f for f in flips if not options.file or f.file in options.file]
    if options.sample and options.sample < len(wanted):
        wanted = sorted(random.Random(options.seed).sample(wanted, options.sample), key=lambda f: f.number)
    return wanted


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", action="append", default=[], help="only this file of models/rules (may be repeated)")
    parser.add_argument("--sample", type=int, default=0, help="try N flips chosen at random instead of all")
    parser.add_argument("--seed", type=int, default=1, help="of the random choice")
    parser.add_argument("--fresh", action="store_true", help="forget the earlier results instead of going on")
    parser.add_argument("--survivors", action="store_true", help="try those again that survived earlier")
    parser.add_argument("--equivalents", action="store_true", help="try also what mutate_equivalent.txt names")
    parser.add_argument("--stages", type=int, default=len(STAGES), help="only the first N of: "
                        + ", ".join(name for name, _ in STAGES))
    parser.add_argument("--list", action="store_true", help="print the flips and try none")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2, help="of the one build")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "mutation", help="where to build")
    options = parser.parse_args()

    known = known_equivalent()
    bench = Bench(options.folder.absolute(), options.jobs)
    flips = bench.prepare()
    unused = set(known) - {f.key for f in flips}
    for key in sorted(unused):
        print("mutate: mutate_equivalent.txt names no flip of today:", " | ".join(key))
    wanted = chosen(flips, options)
    if options.list:
        for flip in wanted:
            print(flip.told())
        print(f"{len(wanted)} of {len(flips)} flips")
        return 0
    stages = STAGES[: options.stages]
    bench.measure(stages)
    results = Results(bench.folder / "results.jsonl", options)
    for stage in stages:
        name = stage[0]
        left = [f for f in wanted if (options.equivalents or f.key not in known) and not results.of(f)["by"]
                and name not in results.of(f)["passed"]]
        print(f"mutate: {len(left)} flips face {name}", flush=True)
        for index, flip in enumerate(left, 1):
            entry = results.of(flip)
            met, by = bench.attempt(flip, stage)
            entry["by"], entry["met"] = by, entry["met"] or met
            if not by:
                entry["passed"].append(name)
            results.append(entry)
            if by:
                print(f"[{name} {index}/{len(left)}] {by} caught {flip.told()}", flush=True)
    if unnecessary := [f for f in wanted if f.key in known and results.of(f)["by"]]:
        for flip in unnecessary:
            print("called equivalent, but caught:", flip.told())
    lines, share = table(wanted, results, known)
    print("\n" + "\n".join(lines))
    what = f"{len(wanted)} flips chosen at random with seed {options.seed}" if options.sample else f"{len(wanted)} flips"
    print(f"\n{date.today()}: {share:.2f} % caught of {what} (the equivalent ones apart)")
    for flip in wanted:
        entry = results.of(flip)
        if not entry["by"] and flip.key not in known:
            print("survived:" if entry["met"] else "never met:", flip.told(), "   in:", flip.source)
    return 0 if share >= 95.0 and not unnecessary else 1


if __name__ == "__main__":
    sys.exit(main())
