# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds every flip of a source file, and writes the file anew with all of them in it, each one asleep until
TANDEM_MUTANT names its number: one build serves them all. Needs libclang (python3-clang-19)."""
import json
import os
import shlex
from collections import Counter
from dataclasses import dataclass, field

from clang import cindex
from clang.cindex import CursorKind as K
from clang.cindex import TypeKind

LIBRARY = "/usr/lib/llvm-19/lib/libclang-19.so.1"

COMPARISONS = {"==", "!=", "<", ">", "<=", ">="}
EDGES = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
# The plain names of things: a value only where clang has wrapped them as one.
NAMES = {K.DECL_REF_EXPR, K.MEMBER_REF_EXPR, K.ARRAY_SUBSCRIPT_EXPR}
# What stands between a statement and the expression in it.
STATEMENTS = {K.COMPOUND_STMT, K.CASE_STMT, K.DEFAULT_STMT, K.LABEL_STMT}
HEADED = {K.IF_STMT, K.WHILE_STMT, K.FOR_STMT, K.SWITCH_STMT, K.CXX_FOR_RANGE_STMT}
TYPED = {K.MEMBER_REF, K.TYPE_REF, K.TEMPLATE_REF, K.NAMESPACE_REF, K.PARM_DECL}


@dataclass
class Flip:
    """One change of one expression; `number` is given when all files are known."""

    file: str
    line: int
    column: int
    kind: str  # "flip", "swap" (of && and ||), "edge" (< and <=)
    text: str  # the expression as it stands
    source: str  # its line
    number: int = 0
    nth: int = 1  # of those that read the same, in the order of the file
    written: bool = True

    @property
    def place(self):
        return f"{self.file}:{self.line}:{self.column}"

    @property
    def key(self):
        return (self.file, self.source, self.kind, self.text)

    def told(self):
        what = {"flip": "negated", "swap": "&& and || exchanged", "edge": "its edge moved"}[self.kind]
        return f"{self.place}: {what}: {self.text}"


@dataclass
class Site:
    start: int
    end: int
    operator: str = ""
    middle: tuple = ()  # where the left operand ends and the right one begins
    flips: dict = field(default_factory=dict)  # kind -> Flip


class File:
    def __init__(self, path, arguments):
        self.path, self.name = path, os.path.basename(path)
        with open(path, "rb") as stream:
            self.source = stream.read()
        self.lines = self.source.decode("utf-8").splitlines()
        unit = cindex.Index.create().parse(path, args=arguments)
        faults = [d for d in unit.diagnostics if d.severity >= cindex.Diagnostic.Error]
        if faults:
            raise RuntimeError(f"{self.name}: {faults[0]}")
        self.sites = {}
        self.closings = {}  # end of a declaration in a condition -> (name, site)
        for cursor in unit.cursor.get_children():
            if cursor.location.file and cursor.location.file.name == path:
                self.declaration(cursor)

    def text(self, start, end):
        return self.source[start:end].decode("utf-8")

    # Walking the tree -------------------------------------------------------------------------------------------

    def declaration(self, cursor):
        """Everything outside of functions is passed by; inside of them begins the search."""
        for child in cursor.get_children():
            if child.kind == K.COMPOUND_STMT:
                self.body(child)
            elif child.kind not in TYPED and not (cursor.kind == K.VAR_DECL):
                self.declaration(child)

    def header_end(self, cursor):
        """Where the parentheses of an if, while, for or switch close."""
        at, depth = self.source.index(b"(", cursor.extent.start.offset), 0
        while at < cursor.extent.end.offset:
            c = self.source[at : at + 1]
            depth += 1 if c == b"(" else -1 if c == b")" else 0
            if c in (b"'", b'"'):
                at += 1
                while self.source[at : at + 1] != c:
                    at += 2 if self.source[at : at + 1] == b"\\" else 1
            if depth == 0:
                return at
            at += 1
        return cursor.extent.end.offset

    def body(self, cursor):
        """A statement, whose own value nobody looks at."""
        if cursor.kind in HEADED:
            end = self.header_end(cursor)
            children = list(cursor.get_children())
            variables = [c for c in children if c.kind == K.VAR_DECL]
            for child in children:
                # The condition that clang makes of `if (const auto x = f())` stands within the declaration.
                if child.kind != K.VAR_DECL and any(v.extent.start.offset <= child.extent.start.offset
                                                    < v.extent.end.offset for v in variables):
                    continue
                if child.extent.start.offset < end:
                    if child.kind == K.VAR_DECL and cursor.kind in (K.IF_STMT, K.WHILE_STMT):
                        self.condition_variable(child)
                    elif child.kind == K.VAR_DECL and cursor.kind == K.CXX_FOR_RANGE_STMT:
                        continue
                    elif child.kind == K.DECL_STMT:
                        self.body(child)
                    else:
                        self.value(child, None)
                else:
                    self.body(child)
        elif cursor.kind in STATEMENTS:
            for child in cursor.get_children():
                self.body(child)
        elif cursor.kind == K.RETURN_STMT:
            for child in cursor.get_children():
                self.value(child, None)
        elif cursor.kind == K.DECL_STMT:
            for child in cursor.get_children():
                if child.kind == K.VAR_DECL and "constexpr" not in self.text(
                    child.extent.start.offset, child.location.offset
                ):
                    self.initial(child)
        elif cursor.kind.is_expression():
            self.discarded(cursor)

    def initial(self, variable):
        for child in variable.get_children():
            if child.kind not in TYPED and child.extent.start.offset > variable.location.offset:
                self.value(child, None)

    def condition_variable(self, variable):
        """`if (const auto x = f())`: the flip comes after it."""
        self.initial(variable)
        end = variable.extent.end.offset
        site = Site(variable.location.offset, end)
        self.note(site, "flip", self.text(variable.location.offset, end))
        self.closings[end] = (variable.spelling, site)

    def discarded(self, cursor):
        """An expression as a statement: its parts have a value, it has none."""
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        for child in cursor.get_children():
            if (child.extent.start.offset, child.extent.end.offset) == (start, end):
                self.discarded(child)
            else:
                self.value(child, None)

    def operands(self, cursor):
        """(left, operator, right) of a binary expression, overloaded or not."""
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        children = [c for c in cursor.get_children() if c.extent.end.offset > c.extent.start.offset]
        left = next((c for c in children if c.extent.start.offset == start and c.extent.end.offset < end), None)
        right = next((c for c in reversed(children) if c.extent.end.offset == end and c.extent.start.offset > start), None)
        if not left or not right or left.extent.end.offset >= right.extent.start.offset:
            return None
        return left, self.text(left.extent.end.offset, right.extent.start.offset).strip(), right

    def is_bool(self, cursor):
        return cursor.type.get_canonical().kind == TypeKind.BOOL

    def value(self, cursor, above):
        """An expression somebody looks at; `above` is the operator that takes it as a boolean, if one does."""
        if cursor.kind == K.LAMBDA_EXPR:
            for child in cursor.get_children():
                if child.kind == K.COMPOUND_STMT:
                    self.body(child)
                elif child.kind.is_expression():
                    self.value(child, None)
            return
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        if end <= start:
            return
        children = [c for c in cursor.get_children() if c.kind not in TYPED]
        if cursor.kind == K.PAREN_EXPR:
            for child in children:
                self.value(child, above)
            return
        if self.text(start, start + 1) == ".":  # `.member = value`
            for child in children:
                self.value(child, None)
            return
        if cursor.kind == K.CXX_FUNCTIONAL_CAST_EXPR and self.is_bool(cursor):
            for child in children:
                self.value(child, above)
            return
        binary = None
        if cursor.kind in (K.BINARY_OPERATOR, K.CALL_EXPR, K.UNEXPOSED_EXPR):
            binary = self.operands(cursor)
        if binary and binary[1] in ("&&", "||"):
            site = self.site(cursor, binary)
            self.note(site, "swap", self.text(start, end))
            self.value(binary[0], None)
            self.value(binary[2], None)
            return
        if binary and binary[1] in COMPARISONS:
            site = self.site(cursor, binary)
            if above != "!":
                self.note(site, "flip", self.text(start, end))
            if binary[1] in EDGES:
                self.note(site, "edge", self.text(start, end))
            self.value(binary[0], "==")
            self.value(binary[2], "==")
            return
        if binary and binary[1] in ("=", "+=", "-=", "|=", "&="):
            self.value(binary[2], None)
            return
        if cursor.kind == K.UNARY_OPERATOR and self.text(start, start + 1) == "!":
            self.note(self.site(cursor), "flip", self.text(start, end))
            for child in children:
                self.value(child, "!")
            return
        if cursor.kind == K.CONDITIONAL_OPERATOR:
            for child in children:
                self.value(child, None)
            return
        same = [c for c in children if (c.extent.start.offset, c.extent.end.offset) == (start, end)]
        if self.is_bool(cursor) and above not in ("!", "==") and cursor.kind not in NAMES:
            inner = same[0] if same else None
            while inner is not None and inner.kind == K.UNEXPOSED_EXPR:
                nested = [c for c in inner.get_children()
                          if (c.extent.start.offset, c.extent.end.offset) == (start, end)]
                inner = nested[0] if nested else None
            composed = inner is not None and (
                inner.kind in (K.PAREN_EXPR, K.UNARY_OPERATOR, K.CONDITIONAL_OPERATOR)
                or (self.operands(inner) or ("", "", ""))[1] in COMPARISONS | {"&&", "||"}
            )
            if not composed and (start, end) not in self.sites:
                self.note(self.site(cursor), "flip", self.text(start, end))
        for child in children:
            self.value(child, above if child in same else None)

    def site(self, cursor, binary=None):
        key = (cursor.extent.start.offset, cursor.extent.end.offset)
        if key not in self.sites:
            self.sites[key] = Site(*key)
        if binary:
            self.sites[key].operator = binary[1]
            self.sites[key].middle = (binary[0].extent.end.offset, binary[2].extent.start.offset)
        return self.sites[key]

    def note(self, site, kind, text):
        if kind in site.flips:
            return
        before = self.source[: site.start]
        line = before.count(b"\n") + 1
        column = len(before) - before.rfind(b"\n")
        site.flips[kind] = Flip(self.name, line, column, kind, " ".join(text.split()), self.lines[line - 1].strip())

    # Writing it anew --------------------------------------------------------------------------------------------

    def flips(self):
        sites = list(self.sites.values()) + [site for _, site in self.closings.values()]
        for site in sorted(sites, key=lambda s: (s.start, -s.end)):
            for flip in site.flips.values():
                flip.written = not any(self.across(site, other) for other in sites)
                yield flip

    @staticmethod
    def across(site, other):
        """Whether a site is no operand of the other one but a piece with its operator in it: clang shows such pieces
        of comparisons that it has rewritten (`!=` by way of `==`). They are no expressions of the source."""
        if not other.middle or site is other or site.end <= other.start or site.start >= other.end:
            return False
        surrounds = site.start <= other.start and other.end <= site.end
        return not surrounds and site.end > other.middle[0] and site.start < other.middle[1]

    def mutated(self):
        return '#include "tandem_mutant.h"\n' + self.render(0, len(self.source))

    def render(self, start, end, itself=None):
        pieces, at = [], start
        inside = sorted(
            (s for s in self.sites.values() if start <= s.start and s.end <= end and s is not itself and s.flips),
            key=lambda s: (s.start, -s.end),
        )
        for site in inside:
            if site.start < at:
                continue  # within one already written
            pieces.append(self.plain(at, site.start))
            pieces.append(self.rendered(site))
            at = site.end
            if at in self.closings:
                pieces.append(self.closing(at))
        pieces.append(self.plain(at, end))
        return "".join(pieces)

    def plain(self, start, end):
        """Text without a site in it; declarations in conditions end here and there."""
        pieces, at = [], start
        for close in sorted(c for c in self.closings if start < c <= end):
            pieces.append(self.text(at, close) + self.closing(close))
            at = close
        return "".join(pieces) + self.text(at, end)

    def closing(self, end):
        name, site = self.closings[end]
        return f"; (tandem_mutant({site.flips['flip'].number}) != bool({name}))"

    def rendered(self, site):
        if site.middle:
            left = self.render(site.start, site.middle[0], site)
            right = self.render(site.middle[1], site.end, site)
            if "swap" in site.flips:
                on = f"tandem_mutant({site.flips['swap'].number})"
                return f"(((bool({left}) != {on}) {site.operator} (bool({right}) != {on})) != {on})"
            inner = f"(({left}) {site.operator} ({right}))"
            if "edge" in site.flips:
                other = f"(({left}) {EDGES[site.operator]} ({right}))"
                inner = f"(tandem_mutant({site.flips['edge'].number}) ? {other} : {inner})"
        else:
            inner = self.render(site.start, site.end, site)
        if "flip" in site.flips:
            return f"(tandem_mutant({site.flips['flip'].number}) != bool({inner}))"
        return inner


HEADER = """// Written by mutants.py.
#pragma once
#include <type_traits>
bool tandem_mutant_awake(int number);
/// Whether flip `number` is the one being tried.
constexpr bool tandem_mutant(int number)
{
    return !std::is_constant_evaluated() && tandem_mutant_awake(number);
}
"""

RUNTIME = """// Written by mutants.py.
#include "tandem_mutant.h"
#include <cstdio>
#include <cstdlib>
#include <vector>
namespace {
struct Trial
{
    Trial()
    {
        if (const char *number = std::getenv("TANDEM_MUTANT"))
            awake = std::atoi(number);
        path = std::getenv("TANDEM_MUTANTS_MET");
        met.resize(@COUNT@ + 1);
    }
    ~Trial()
    {
        std::FILE *file = path ? std::fopen(path, "w") : nullptr;
        for (std::size_t i = 0; file && i < met.size(); ++i) {
            if (met[i])
                std::fprintf(file, "%zu\\n", i);
        }
        if (file)
            std::fclose(file);
    }
    int awake = 0;
    const char *path;
    std::vector<char> met;
};
Trial &trial()
{
    static Trial only;
    return only;
}
} // namespace
bool tandem_mutant_awake(int number)
{
    static Trial &only = trial();
    only.met[static_cast<unsigned>(number)] = 1;
    return number == only.awake;
}
"""


def arguments_of(commands, path):
    """What clang has to know of the way g++ is called for this file."""
    entry = next(e for e in commands if e["file"].endswith("/models/rules/" + os.path.basename(path)))
    words, result = shlex.split(entry["command"]), []
    for i, word in enumerate(words):
        if word in ("-I", "-isystem"):
            result += [word, words[i + 1]]
        elif word.startswith(("-I", "-D", "-std")):
            result.append(word)
    return result


def read(paths, commands_file):
    """Every file with its flips. Each file has its own thousand of numbers, so that a change of one file leaves the
    flips of the others as they are. Answers the highest number, too."""
    cindex.Config.set_library_file(LIBRARY)
    with open(commands_file, encoding="utf-8") as stream:
        commands = json.load(stream)
    files, number = [], 0
    for index, path in enumerate(paths, 1):
        file, number, times = File(path, arguments_of(commands, path)), 1000 * index, Counter()
        for flip in file.flips():
            number += 1
            flip.number = number
            times[flip.key] += 1
            flip.nth = times[flip.key]
        files.append(file)
    return files, number
