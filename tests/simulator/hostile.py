#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks a served pair of 20,000 users with 64 connections at a time, as hostile as one can be, and looks that the
service goes on answering and never takes 200 MB more than it had when it was idle: 256 are promised.

    hostile.py TANDEMCTL [USERS]
"""
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CONNECTIONS = 64
MOST_MB = 200
KEY = "hostile"


class Service:
    def __init__(self, tandemctl, folder, users):
        pair = Path(folder) / "pair.tandem"
        subprocess.run([tandemctl, "new", pair, "--users", users, "--seed", "7"], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen([tandemctl, "serve", pair, "--key", KEY], stdout=subprocess.PIPE, text=True)
        lines = {}
        while True:
            line = self.process.stdout.readline().split()
            if not line:
                sys.exit("the service did not start")
            if line[0] == "ready":
                break
            lines[line[0]] = line[1]
        self.qlik = int(lines["qlik"].rsplit(":", 1)[1])
        self.talend = int(lines["talend"].rsplit(":", 1)[1])

    def resident(self):
        """Megabytes of memory that is there now."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0

    def connect(self, port):
        sock = socket.create_connection(("127.0.0.1", port), timeout=20)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return sock

    def head(self, method, target, port, fields="", body=None):
        length = f"Content-Length: {len(body)}\r\nContent-Type: application/json\r\n" if body is not None else ""
        return (f"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {KEY}\r\n"
                f"{length}{fields}\r\n").encode() + (body or b"")

    def ask(self, method, target, port=None, body=None):
        """The status and the body of one good request."""
        port = port or self.qlik
        with self.connect(port) as sock:
            sock.sendall(self.head(method, target, port, "Connection: close\r\n", body))
            whole = b""
            while chunk := sock.recv(1 << 16):
                whole += chunk
        head, _, content = whole.partition(b"\r\n\r\n")
        return int(head.split()[1]), content


def send_slowly(sock, data):
    """As much as the service takes now; a hostile client does not care how much that is."""
    sock.setblocking(False)
    try:
        sock.send(data)
    except (BlockingIOError, ConnectionError):
        pass


def warm(service):
    """What an honest client has seen already when the first hostile one comes."""
    for target in ["/api/v1/users?limit=100&totalResults=true", "/api/v1/items?limit=100", "/api/v1/roles?limit=100",
                   "/api/v1/spaces?limit=100", "/api/v1/users?filter=name%20co%20%22an%22&totalResults=true",
                   "/api/v1/data-connections?limit=100"]:
        assert service.ask("GET", target)[0] == 200, target
    assert service.ask("GET", "/scim/v2/Users?filter=userName%20co%20%22an%22", service.talend)[0] == 200


def ids(service):
    answer = json.loads(service.ask("GET", "/scim/v2/Users?count=50", service.talend)[1])
    group = {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Attacked"}
    made = json.loads(service.ask("POST", "/scim/v2/Groups", service.talend, json.dumps(group).encode())[1])
    return [one["id"] for one in answer["Resources"]], made["id"]


def attacks(service):
    """Name, port and what is sent on connection number i; the answer is never read."""
    qlik, talend = service.qlik, service.talend
    people, group = ids(service)
    user = json.loads(service.ask("GET", "/api/v1/users?limit=1")[1])["data"][0]["id"]
    deep = b"[" * 500_000
    wide = b'{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"add","path":"members",' \
           b'"value":[' + b"1," * 450_000 + b"1]}]}"
    patch = b'[{"op":"replace","path":"/assignedRoles","value":[' + b"1," * 450_000 + b"1]}]"
    many = ("[" + ",".join('{"op":"replace","path":"/name","value":"%d"}' % i for i in range(20_000)) + "]").encode()
    names = ("{" + ",".join('"f%d":1' % i for i in range(70_000)) + "}").encode()
    long_filter = "%20or%20".join(f"name%20co%20%22x{i}%22" for i in range(400))
    nested = "(" * 3_000 + "a"
    yield "slow heads", qlik, lambda i: b"GET /api/v1/users HTTP/1.1\r\nHo"
    yield "endless heads", qlik, lambda i: b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 100_000
    yield "endless lines", talend, lambda i: b"GET /" + b"a" * 1_000_000
    yield "bodies too large", qlik, lambda i: service.head("POST", "/api/v1/roles", qlik, "", b"x" * (1 << 20)) * 2
    yield "bodies that never end", talend, lambda i: service.head(
        "POST", "/scim/v2/Users", talend, "Transfer-Encoding: chunked\r\n") + b"ffff0\r\n" + b"x" * 0xFFFF0
    yield "bodies that stop short", qlik, lambda i: service.head("POST", "/api/v1/roles", qlik, "", b"x" * (1 << 20))[:-9]
    yield "pipelines without reading", qlik, lambda i: service.head("GET", "/api/v1/users?limit=100", qlik) * 5_000
    yield "deep JSON", qlik, lambda i: service.head("POST", "/api/v1/users", qlik, "", deep)
    yield "deep JSON at SCIM", talend, lambda i: service.head("POST", "/scim/v2/Users", talend, "", deep)
    yield "wide SCIM PATCH", talend, lambda i: service.head("PATCH", f"/scim/v2/Groups/{group}", talend, "", wide)
    yield "wide JSON Patch", qlik, lambda i: service.head("PATCH", f"/api/v1/users/{user}", qlik, "", patch)
    yield "JSON Patch of too many operations", qlik, lambda i: service.head(
        "PATCH", f"/api/v1/users/{user}", qlik, "", many)
    yield "objects of many names", talend, lambda i: service.head(
        "PUT", f"/scim/v2/Users/{people[i % len(people)]}", talend, "", names)
    yield "long filters", qlik, lambda i: service.head("GET", f"/api/v1/users?filter={long_filter}", qlik) * 20
    yield "deep filters", talend, lambda i: service.head("GET", f"/scim/v2/Users?filter={nested}", talend) * 50
    # Answers of megabytes, each another one, that nobody reads.
    yield "unread lists without a limit", qlik, lambda i: service.head(
        "GET", f"/api/v1/data-connections?noDatafiles=false&n={i}", qlik) * 3
    yield "unread lists of SCIM", talend, lambda i: service.head(
        "GET", f"/scim/v2/Users?count=999&startIndex={i + 1}", talend) * 50
    yield "unread dumps", qlik, lambda i: service.head("GET", "/simulator/dump", qlik) * 3
    yield "unread answers to other pages", qlik, lambda i: service.head(
        "GET", f"/api/v1/users?limit=100&n={i}", qlik) * 2_000


def is_alive(service):
    began = time.monotonic()
    status, body = service.ask("GET", "/api/v1/users?limit=1")
    return status == 200 and json.loads(body)["data"] and time.monotonic() - began < 15


def attack(service, port, bytes_of, ending):
    """One wave of 64. Answers the largest memory seen."""
    largest = 0
    crowd = []
    for i in range(CONNECTIONS):
        sock = service.connect(port)
        send_slowly(sock, bytes_of(i))
        crowd.append(sock)
    until = time.monotonic() + 2.5
    while time.monotonic() < until:
        largest = max(largest, service.resident())
        time.sleep(0.05)
    for i, sock in enumerate(crowd):
        try:
            if ending == "half-closed":
                sock.shutdown(socket.SHUT_WR)
            elif ending == "reset":
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except OSError:
            pass
    if ending == "half-closed":
        time.sleep(0.3)
        largest = max(largest, service.resident())
    for sock in crowd:
        sock.close()
    return largest


def main():
    with tempfile.TemporaryDirectory() as folder:
        service = Service(sys.argv[1], folder, sys.argv[2] if len(sys.argv) > 2 else "20000")
        try:
            warm(service)
            wrong = []
            idle = service.resident()
            print(f"idle {idle:.0f} MB")
            for number, (name, port, bytes_of) in enumerate(attacks(service)):
                ending = ["half-closed", "reset", "closed"][number % 3]
                largest = attack(service, port, bytes_of, ending)
                deadline = time.monotonic() + 30
                alive = False
                while not alive and time.monotonic() < deadline and service.process.poll() is None:
                    try:
                        alive = bool(is_alive(service))
                    except (OSError, ValueError, IndexError):
                        time.sleep(0.2) # its 64 places are still taken
                print(f"{name}: {largest:.0f} MB, {'alive' if alive else 'DOES NOT ANSWER'}", flush=True)
                if not alive:
                    wrong.append(f"after {name} the service does not answer")
                    break
                if largest > idle + MOST_MB:
                    wrong.append(f"{name}: {largest - idle:.0f} MB above idle")
            service.process.terminate()
            if service.process.wait(30) != 0:
                wrong.append(f"the service ended with {service.process.returncode}")
        finally:
            service.process.kill()
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
