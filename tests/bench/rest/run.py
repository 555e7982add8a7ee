#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the served pair beside services written with what npm has: rows f1, f2 and f3.

    tests/bench/rest/run.py TANDEMCTL [--raw TANDEM_BENCH_RAW] [--users 100000] [--seconds 5] [--connections 1,32]
                            [--patience 240] [--folder build/bench-rest] [--json FILE]

Load comes from wrk (Debian's package) on the same machine; ours and a peer are measured one after the other. The peers
are installed with npm into the folder; a row says why one of them is missing. The raw service (built with the
benchmarks) answers everything with the same bytes: what this machine and wrk let anybody reach. At the end the ratios
are printed beside their targets.
"""
import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

here = Path(__file__).resolve().parent
KEY = "bench"


class Child:
    """A service in a process group of its own, ready when its port takes connections."""

    def __init__(self, command, port, log, seconds=120):
        self.port = port
        self.process = subprocess.Popen(command, stdout=open(log, "w"), stderr=subprocess.STDOUT, start_new_session=True)
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.2)
        raise OSError(f"{command[0]} did not start; {log} tells why")

    def end(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()


def install(folder):
    """Why the peers can't be had; empty when they are there."""
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            return f"there is no {tool}"
    shutil.copy(here / "package.json", folder)
    shutil.copy(here / "peer.mjs", folder)
    if not (folder / "node_modules/scimmy-routers").is_dir():
        done = subprocess.run(["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--silent"],
                              stdout=open(folder / "npm.log", "w"), stderr=subprocess.STDOUT, cwd=folder)
        if done.returncode != 0:
            return "npm could not install them"
    return ""


class Bench:
    def __init__(self, options):
        self.options = options
        self.folder = Path(options.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rows = []
        self.read_one = {}

    def path(self, name):
        return self.folder / name

    def prepare(self):
        pair = self.path(f"pair-{self.options.users}.tandem")
        ctl = self.options.tandemctl
        for left in self.folder.glob(pair.name + "*"):
            left.unlink()
        subprocess.run([ctl, "new", pair, "--users", str(self.options.users), "--seed", "1", "--talend-limit",
                        str(self.options.users)], check=True, stdout=subprocess.DEVNULL)
        with open(self.path("users.json"), "w") as out:
            subprocess.run([ctl, "show", pair, "users", "--json"], check=True, stdout=out)
        users = json.loads(self.path("users.json").read_text())
        self.path("db.json").write_text(json.dumps({"users": users}))
        active = [one for one in users if one["status"] == "active"]
        self.path("ids").write_text("".join(one["id"] + "\n" for one in active[5:2005]))
        accounts = [one["talend"]["id"] for one in active if one["talend"]]
        self.path("accounts").write_text("".join(one + "\n" for one in accounts[5:2005]))
        return pair

    def read(self, url, seconds=60):
        """The JSON behind an address, and how long it took."""
        began = time.monotonic()
        request = urllib.request.Request(url, headers={"Authorization": "Bearer " + KEY})
        with urllib.request.urlopen(request, timeout=seconds) as answer:
            body = json.load(answer)
        return body, time.monotonic() - began

    def requests(self):
        """What `ever another` asks for: every page of both lists by its own link, and searches that find something."""
        base, url, pages = "http://127.0.0.1:18931", "/api/v1/users?limit=100", []
        fragments = set()
        while url and len(pages) < 1000:
            pages.append(url)
            body, _ = self.read(base + url)
            fragments.update(one["name"][:3].lower() for one in body["data"] if one["name"][:3].isascii())
            url = body["links"].get("next", {}).get("href", "").removeprefix(base)
        self.path("pages").write_text("".join(page + "\n" for page in pages))
        found = sorted(one for one in fragments if one.isalpha())
        self.path("fragments").write_text("".join(f"%22{one}%22\n" for one in found))
        total = self.read("http://127.0.0.1:18932/scim/v2/Users?count=1")[0]["totalResults"]
        self.path("starts").write_text("".join(f"{start}\n" for start in range(1, total, 100)))
        print(f"{len(pages)} pages of users, {total} accounts, {len(found)} searches")

    def load(self, port, connections, kind, prefix, ids="ids", seconds=None):
        threads = min(2, connections)
        command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds or self.options.seconds}s", "--timeout", "30s",
                   "-s", here / "requests.lua", f"http://127.0.0.1:{port}", "--", kind, self.path(ids), prefix]
        said = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
        figures = next((line for line in said.splitlines() if line.startswith("FIGURES ")), None)
        if not figures:
            raise OSError("wrk: " + said[-300:])
        rate, middle, late, count, wrong = figures.split()[1:]
        return {"rate": float(rate), "p50": float(middle), "p99": float(late), "requests": int(count), "wrong": int(wrong)}

    def row(self, name, what, who, connections, figures=None, why=""):
        row = {"row": name, "what": what, "who": who, "connections": connections, **(figures or {}), "why": why}
        self.rows.append(row)
        if figures:
            wrong = f", {figures['wrong']} not answered as asked" if figures["wrong"] else ""
            print(f"{name} {what:30} {who:12} {connections:3} connections {figures['rate']:10.1f}/s  "
                  f"p50 {figures['p50']:9.2f} ms  p99 {figures['p99']:9.2f} ms{wrong}", flush=True)
        else:
            print(f"{name} {what:30} {who:12} left out: {why}", flush=True)

    def measure(self, who, port, jobs, crowds=None):
        for connections in crowds or self.options.connections:
            for name, what, kind, prefix, *ids in jobs:
                try:
                    self.row(name, what, who, connections, self.load(port, connections, kind, prefix, *ids))
                except OSError as problem:
                    self.row(name, what, who, connections, why=str(problem))

    def ours(self, pair):
        log = self.path("ours.log")
        child = Child([self.options.tandemctl, "serve", pair, "--key", KEY, "--qlik-port", "18931", "--talend-port",
                       "18932"], 18931, log)
        self.requests()
        find = "/api/v1/users?totalResults=true&filter=name%20co%20"
        self.measure("tandem", 18931, [
            ("f1", "one user", "user", "/api/v1/users/"),
            ("f2", "list of 100", "same", "/api/v1/users?limit=100"),
            ("f2", "list of 100, ever another", "user", "", "pages"),
            ("f2", "search with total", "same", find + "%22kle%22"),
            ("f2", "search with total, ever another", "user", find, "fragments"),
            ("f3", "PATCH of a role, durable", "patch-qlik", "/api/v1/users/"),
        ])
        search = "/scim/v2/Users?count=100&filter=userName%20co%20"
        self.measure("tandem", 18932, [
            ("f1", "one SCIM user", "user", "/scim/v2/Users/", "accounts"),
            ("f2", "SCIM list of 100", "same", "/scim/v2/Users?count=100"),
            ("f2", "SCIM list of 100, ever another", "user", "/scim/v2/Users?count=100&startIndex=", "starts"),
            ("f2", "SCIM search", "same", search + "%22kle%22"),
            ("f2", "SCIM search, ever another", "user", search, "fragments"),
        ])
        self.read_one = self.read("http://127.0.0.1:18931/api/v1/users/" + self.path("ids").read_text().split()[0])[0]
        child.end()

    def peer(self, who, command, port, jobs, crowds=None):
        try:
            child = Child(command, port, self.path(who + ".log"))
        except OSError as problem:
            return self.row("f*", "everything", who, 0, why=str(problem))
        self.measure(who, port, jobs, crowds)
        child.end()
        return None

    def once(self, who, command, port, what, path):
        """One request, for a peer that needs minutes for it: more than one would only wait in its line."""
        patience = self.options.patience
        try:
            child = Child(command, port, self.path(who + ".log"))
        except OSError as problem:
            return self.row("f2", what, who, 1, why=str(problem))
        try:
            _, seconds = self.read(f"http://127.0.0.1:{port}{path}", patience)
            self.row("f2", what, who, 1, {"rate": 1 / seconds, "p50": seconds * 1000, "p99": seconds * 1000,
                                          "requests": 1, "wrong": 0})
        except (OSError, ValueError) as problem:
            self.row("f2", what, who, 1, {"rate": 1 / patience, "p50": patience * 1000, "p99": patience * 1000,
                                          "requests": 0, "wrong": 1}, why=f"no answer in {patience} s: {problem}")
        child.end()
        return None

    def raw(self):
        if not self.options.raw:
            return self.row("f1", "one user", "raw", 0, why="--raw names no service")
        size = len(json.dumps(self.read_one, separators=(",", ":")))
        self.peer("raw", [self.options.raw, "18957", str(size)], 18957, [("f1", "one user", "user", "/")])
        self.peer("raw", [self.options.raw, "18958", str(100 * size)], 18958, [("f2", "list of 100", "user", "/")])
        # One after the other, whoever asks: what a service can do that shares no flush of the disk.
        kept = self.path("raw.log.pages")
        self.peer("raw", [self.options.raw, "18959", "0", kept], 18959,
                  [("f3", "PATCH, a page appended", "patch-qlik", "/")])
        return kept.unlink(missing_ok=True)

    def rate(self, what, who, connections, figure="rate"):
        return next((row[figure] for row in self.rows if row["what"] == what and row["who"] == who
                     and row["connections"] == connections and figure in row), None)

    def ratios(self):
        """Ours by the peer's, at every number of connections that both were asked at."""
        targets = [("one user", "one user", "express", 6), ("one user", "one user", "json-server", 20),
                   ("one user", "one user", "Prism", None), ("one user", "one user", "raw", 0.6),
                   ("list of 100", "list of 100", "express", 10),
                   ("list of 100, ever another", "list of 100", "express", 10),
                   ("search with total", "search with total", "express", 4),
                   ("search with total, ever another", "search with total", "express", 4),
                   ("SCIM list of 100", "SCIM list of 100", "SCIMMY", 1000),
                   ("SCIM list of 100, ever another", "SCIM list of 100", "SCIMMY", 1000),
                   ("SCIM search", "SCIM search", "SCIMMY", 1000),
                   ("SCIM search, ever another", "SCIM search", "SCIMMY", 1000),
                   ("PATCH of a role, durable", "PATCH of a role, in memory", "SCIMMY", 5),
                   ("PATCH of a role, durable", "PATCH of a role", "json-server", 100),
                   ("PATCH of a role, durable", "PATCH, a page appended", "raw", None)]
        for mine, theirs, who, target in targets:
            for connections in self.options.connections:
                ours = self.rate(mine, "tandem", connections)
                other = self.rate(theirs, who, connections) or self.rate(theirs, who, 1)
                if ours and other:
                    self.ratio(f"{mine} / {who}", connections, ours / other, target, target and ours / other >= target)
        for connections in self.options.connections:
            ours, other = (self.rate("one user", who, connections, "p99") for who in ("tandem", "raw"))
            if ours and other:
                self.ratio("p99 of one user / raw", connections, ours / other, 3, ours / other <= 3)

    def ratio(self, what, connections, number, target, met):
        self.rows.append({"ratio": number, "what": what, "connections": connections, "target": target, "met": met})
        said = "" if target is None else f"  target {target:>5}  {'met' if met else 'NOT MET'}"
        print(f"{what:48} {connections:3} connections {number:12.2f}{said}", flush=True)

    def peers(self):
        if why := install(self.folder):
            for who in ("express", "json-server", "SCIMMY", "Prism"):
                self.row("f*", "everything", who, 0, why=why)
            return
        peer = ["node", self.path("peer.mjs")]
        self.peer("express", [*peer, "express", "18951", self.path("users.json")], 18951, [
            ("f1", "one user", "user", "/users/"),
            ("f2", "list of 100", "same", "/users?limit=100"),
            ("f2", "search with total", "same", "/users?search=kle"),
            ("f3", "PATCH of a role, in memory", "patch-plain", "/users/"),
        ])
        self.peer("SCIMMY", [*peer, "scimmy", "18952", self.path("users.json")], 18952, [
            ("f1", "one SCIM user", "user", "/scim/v2/Users/"),
            ("f3", "PATCH of a role, in memory", "patch-scim", "/scim/v2/Users/"),
        ])
        # Lists take it so long that each is asked once, of a service of its own.
        for what, port, query in (("SCIM list of 100", 18955, "count=100"),
                                  ("SCIM search", 18956, "count=100&filter=userName%20co%20%22kle%22")):
            self.once("SCIMMY", [*peer, "scimmy", str(port), self.path("users.json")], port, what,
                      f"/scim/v2/Users?{query}")
        self.peer("json-server", [self.path("node_modules/.bin/json-server"), "--quiet", "--port", "18953", "--host",
                                  "127.0.0.1", self.path("db.json")], 18953, [
            ("f1", "one user", "user", "/users/"),
            ("f2", "list of 100", "same", "/users?_limit=100"),
            ("f2", "search with total", "same", "/users?name_like=kle&_limit=20"),
            ("f3", "PATCH of a role", "patch-plain", "/users/"),
        ])
        reference = os.environ.get("TANDEM_REFERENCE_DIR")
        document = Path(reference or here.parents[2].parent / "shared/reference") / "qlik-openapi/users.json"
        if not document.exists():
            return self.row("f1", "one user", "Prism", 0, why="the vendor's OpenAPI document is not here")
        self.peer("Prism", [self.path("node_modules/.bin/prism"), "mock", "--port", "18954", document], 18954, [
            ("f1", "one user", "user", "/api/v1/users/")])
        return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tandemctl")
    parser.add_argument("--raw", help="the service that understands nothing, built with the benchmarks")
    parser.add_argument("--users", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--connections", default="1,32")
    parser.add_argument("--folder", default=str(here.parents[2] / "build/bench-rest"))
    parser.add_argument("--patience", type=int, default=240, help="seconds for a list of SCIMMY's")
    parser.add_argument("--json")
    options = parser.parse_args()
    options.connections = [int(one) for one in options.connections.split(",")]
    if not shutil.which("wrk"):
        sys.exit("wrk is missing: apt-get install wrk")
    bench = Bench(options)
    pair = bench.prepare()
    bench.ours(pair)
    bench.raw()
    bench.peers()
    bench.ratios()
    if options.json:
        Path(options.json).write_text(json.dumps(bench.rows, indent=1))


if __name__ == "__main__":
    main()
