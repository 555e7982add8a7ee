#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the examples of the guide, as they stand there, and looks that `tandemctl serve --help` has the same lines.
Only the ports are replaced by free ones.

    examples.py TANDEMCTL SOURCE_DIR CLIENT_FOLDER      CLIENT_FOLDER: where vendor_client.sh keeps @qlik/api
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

tandemctl, source, client_folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
guide = (source / "docs/simulator.md").read_text(encoding="utf-8")


def section(title):
    return guide.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def expect(holds, what):
    if not holds:
        sys.exit(f"not so: {what}")


def shell_blocks(text):
    """The indented blocks, each with the indent taken away; the answers that the guide shows are no commands."""
    blocks, block = [], []
    for line in [*text.splitlines(), ""]:
        if line.startswith("    "):
            block.append(line[4:])
        elif block:
            blocks.append("\n".join(block))
            block = []
    return [re.sub(r"\n\{\"errors\".*", "", one, flags=re.S) for one in blocks]


def check_help(known):
    told = subprocess.run([tandemctl, "serve", "--help"], check=True, stdout=subprocess.PIPE, text=True).stdout
    lines = [line.strip() for line in told.splitlines() if line.startswith("      ")]
    expect(len(lines) > 12, "the help has examples")
    for line in lines:
        expect(line in known, f"the guide has the line of the help: {line}")


def curl_examples(blocks, ports):
    setting, disabled, giving, refused = blocks
    script = "\n".join(["set -e", setting, disabled, "echo; echo =====", giving, "echo; echo =====", refused])
    for known, free in ports.items():
        script = script.replace(known, free)
    said = subprocess.run(["bash", "-c", script], check=True, stdout=subprocess.PIPE, text=True).stdout
    first, second, third = said.split("=====")
    users = json.loads(first)
    expect(users["data"] and all(user["status"] == "disabled" for user in users["data"]), "disabled users are listed")
    expect(users["totalResults"] == len(users["data"]), "their number")
    expect(second.lstrip().startswith("HTTP/1.1 204"), "the role is given: " + second[:400])
    accounts = json.loads(second[second.index("{"):])
    holders = [one for one in accounts["Resources"]
               if any(role["display"] == "Operator" for role in one.get("roles", []))]
    expect(holders, "the account is on the other side")
    refusal = json.loads(third)["errors"][0]
    expect(refusal["status"] == 403 and refusal["meta"]["rule"] == "DE-01" and refusal["meta"]["next"], "the refusal")


def client_examples(code, ports):
    if not (client_folder / "node_modules/@qlik/api").is_dir():
        print("@qlik/api is not installed: the examples with it were not run")
        return
    for known, free in ports.items():
        code = code.replace(known, free)
    script = client_folder / "examples.mjs"
    script.write_text(code, encoding="utf-8")
    said = subprocess.run(["node", script.name], cwd=client_folder, check=True, stdout=subprocess.PIPE, text=True).stdout
    lines = said.strip().splitlines()
    expect(sum(line.endswith(" active") for line in lines) > 10, "users are listed")
    expect(lines[-1].startswith("403 "), "the refusal: " + lines[-1])


def main():
    if not shutil.which("curl"):
        print("there is no curl")
        sys.exit(77)
    blocks = shell_blocks(section("Three examples with curl"))
    part = section("Three examples with the vendor's client")
    code = part.split("```js\n", 1)[1].split("```", 1)[0]
    check_help({line.strip() for line in (guide.splitlines())} | {"npm install @qlik/api"})
    with tempfile.TemporaryDirectory() as folder:
        pair = Path(folder) / "pair.tandem"
        subprocess.run([tandemctl, "new", pair, "--sample", "demo"], check=True, stdout=subprocess.DEVNULL)
        service = subprocess.Popen([tandemctl, "serve", pair, "--key", "secret"], stdout=subprocess.PIPE, text=True)
        try:
            ports = {}
            for name, known in [("qlik", "127.0.0.1:8931"), ("talend", "127.0.0.1:8932")]:
                line = service.stdout.readline().split()
                expect(line[0] == name, "the service tells its addresses")
                ports[known] = line[1].removeprefix("http://")
            while service.stdout.readline().strip() != "ready":
                expect(service.poll() is None, "the service is ready")
            curl_examples(blocks, ports)
            client_examples(code, ports)
        finally:
            service.terminate()
            service.wait(30)
    print("the examples do what they say")


if __name__ == "__main__":
    main()
