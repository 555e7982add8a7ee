#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the served Qlik side against the vendor's published OpenAPI documents.

    check_openapi.py TANDEMCTL [SOURCE_DIR] [--ajv FOLDER]

Serves the demo pair, calls every operation that the route tables name, and validates status and body of each answer:
with Python's jsonschema, or with ajv, which npm installs into the folder. Wants the documents in
$TANDEM_REFERENCE_DIR/qlik-openapi or in reference/qlik-openapi of ../shared; ends with 77 (skipped) where they are not,
or where the validator is not.
"""
import argparse
import copy
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
AJV = ["ajv@8.20.0", "ajv-formats@3.0.1"]
# What the vendor's gateway may answer to any operation.
GATEWAY = {400, 401, 403, 408, 413, 421, 429, 431, 503}
# Namespaces without a document of their own use the one of the old address.
OLD_ADDRESS = [("/api/connectivity/data-connections", "/api/v1/data-connections"),
               ("/api/core/data-files", "/api/v1/data-files"),
               ("/api/analytics/apps", "/api/v1/apps"),
               ("/api/workflows/automation-connections", "/api/v1/automation-connections")]
# Refused by every pair, with the reason: the tenant's one provider is deactivated, not deleted.
NEVER_DONE = {("DELETE", "/api/v1/identity-providers/{}")}
# Answers that depart from the documents, each with its reason.
EXCEPTIONS = {
    ("PUT", "/api/v1/apps/{}/owner", 404): "section 8 of the reference documents 404, the OpenAPI document only 200",
    ("PUT", "/api/v1/apps/{}/space", 404): "section 8 of the reference documents 404, the OpenAPI document only 200",
    ("GET", "/api/v1/apps/{}", 404): "an unknown app has to be told somehow; the OpenAPI document knows only 200",
    ("GET", "/api/analytics/apps/{}", 404): "as GET /api/v1/apps/{id}",
    ("GET", "/api/v1/items/{}/collections", 404): "as GET items/{id}",
}


def load(folder):
    """(method, path with {} for parameters) -> (document, operation)."""
    operations = {}
    for file in sorted(folder.glob("*.json")):
        document = json.loads(file.read_text(encoding="utf-8"))
        document["file"] = file.name
        if file.name == "users.json":
            # The code of an invitation's error is a number by one half of the document and a text by the other; section
            # 2 of the reference, and the vendor's own example, say a text.
            del document["components"]["schemas"]["ErrorItem"]["properties"]["code"]["type"]
        for path, methods in document.get("paths", {}).items():
            for method, operation in methods.items():
                if isinstance(operation, dict) and "responses" in operation:
                    key = (method.upper(), re.sub(r"\{[^}]*\}", "{}", path))
                    operations[key] = (document, operation)
    return operations


def plain(schema):
    """OpenAPI 3.0 as JSON Schema: nullable becomes a type; alternatives of the documents overlap, so oneOf is anyOf."""
    if isinstance(schema, list):
        return [plain(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    out = {}
    for key, value in schema.items():
        if key == "discriminator":
            continue
        out["anyOf" if key == "oneOf" else key] = plain(value)
    if out.pop("nullable", False) and isinstance(out.get("type"), str):
        out["type"] = [out["type"], "null"]
        if "enum" in out and None not in out["enum"]:
            out["enum"] = out["enum"] + [None]
    if isinstance(out.get("required"), list) and out.get("type") == "array":
        out.pop("required")
    return out


class Pair:
    """The demo pair, served."""

    def __init__(self, tandemctl, folder, sample="demo"):
        workspace = str(Path(folder) / (sample + ".tandem"))
        subprocess.run([tandemctl, "new", workspace, "--sample", sample], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen([tandemctl, "serve", workspace, "--key", "key"], stdout=subprocess.PIPE,
                                        text=True)
        self.port = None
        for line in self.process.stdout:
            if line.startswith("qlik "):
                self.port = int(line.rsplit(":", 1)[1])
            if line.strip() == "ready":
                break

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Authorization": "Bearer key"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.getheader("Content-Type"), content

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)


class Checker:
    def __init__(self, pair, operations, routes, validator):
        self.pair = pair
        self.operations = operations
        self.routes = routes
        self.validator = validator
        self.faults = []
        self.called = set()
        self.count = 0

    def template(self, method, path):
        """The route that serves a path: literal segments go before placeholders."""
        segments = path.split("?")[0].split("/")
        best = None
        for route_method, route in self.routes:
            parts = route.split("/")
            if route_method != method or len(parts) != len(segments):
                continue
            if all(part == "{}" or part == segment for part, segment in zip(parts, segments)):
                if best is None or route.count("{}") < best.count("{}"):
                    best = route
        return best

    def __call__(self, method, path, body=None, expect=None):
        status, content_type, content = self.pair.ask(method, path, body)
        self.count += 1
        where = f"{method} {path} -> {status}"
        if expect is not None and status != expect:
            self.faults.append(f"{where}: {expect} was expected: {content[:300]!r}")
        template = self.template(method, path)
        if template and status < 400:
            self.called.add((method, template))
        self.validate(where, method, template or path, status, content_type, content)
        try:
            return json.loads(content) if content else None
        except ValueError:
            return None

    def validate(self, where, method, template, status, content_type, content):
        found = self.operations.get((method, template))
        for new, old in OLD_ADDRESS:
            if not found and template.startswith(new):
                found = self.operations.get((method, old + template[len(new):]))
            if not found and template.startswith("/api/v1/automations"):
                found = self.operations.get((method, template.replace("/api/v1/", "/api/workflows/")))
        if not found:
            if template and not template.startswith("/api/v1/nothing"):
                self.faults.append(f"{where}: {template} is in no document")
            return
        document, operation = found
        responses = operation["responses"]
        response = responses.get(str(status))
        if response is None:
            if status not in GATEWAY and "default" not in responses and (method, template, status) not in EXCEPTIONS:
                self.faults.append(f"{where}: an undeclared status")
            return
        if "$ref" in response:
            for step in response["$ref"].split("/")[1:]:
                document_part = document if step == "components" else document_part
                document_part = document_part[step]
            response = document_part
        media = response.get("content", {})
        if not content:
            return
        schema = next((value.get("schema") for key, value in media.items()
                       if key.split(";")[0] in ("application/json", "*/*")), None)
        if schema is None:
            if media or content:
                return
        if not (content_type or "").startswith("application/json"):
            self.faults.append(f"{where}: {content_type} instead of JSON")
            return
        self.faults += self.validator.judge(where, document, schema, json.loads(content))


class WithJsonschema:
    """Judges each answer at once."""

    def __init__(self, jsonschema):
        self.jsonschema = jsonschema
        self.components = {}

    def judge(self, where, document, schema, body):
        if document["file"] not in self.components:
            self.components[document["file"]] = plain(copy.deepcopy(document.get("components", {})))
        whole = {**plain(copy.deepcopy(schema)), "components": self.components[document["file"]]}
        validator = self.jsonschema.Draft7Validator(whole, format_checker=self.jsonschema.FormatChecker(["date-time", "date"]))
        return [f"{where}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
                for error in list(validator.iter_errors(body))[:3]]

    def finish(self):
        return []


class WithAjv:
    """Keeps the answers, and has them judged together."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.documents = {}
        self.answers = []

    def missing(self):
        """Why ajv can't be had; empty when it is there."""
        for tool in ("node", "npm"):
            if not shutil.which(tool):
                return f"there is no {tool}"
        self.folder.mkdir(parents=True, exist_ok=True)
        if not (self.folder / "node_modules/ajv-formats").is_dir():
            done = subprocess.run(["npm", "install", "--prefix", self.folder, "--no-save", "--no-audit", "--no-fund",
                                   "--silent", *AJV], stdout=open(self.folder / "npm.log", "w"), stderr=subprocess.STDOUT)
            if done.returncode != 0:
                return "npm could not install ajv"
        return ""

    def judge(self, where, document, schema, body):
        self.documents[document["file"]] = document
        schemas = document.setdefault("components", {}).setdefault("answers", [])
        if not any(one is schema for one in schemas):
            schemas.append(schema)
        at = next(i for i, one in enumerate(schemas) if one is schema)
        self.answers.append({"where": where, "document": document["file"], "pointer": f"/components/answers/{at}",
                             "body": body})
        return []

    def finish(self):
        (self.folder / "answers.json").write_text(json.dumps({"documents": self.documents, "answers": self.answers}))
        shutil.copy(Path(__file__).resolve().parent / "check_ajv.mjs", self.folder)
        done = subprocess.run(["node", "check_ajv.mjs", "answers.json"], cwd=self.folder, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        lines = done.stdout.splitlines()
        if done.returncode != 0:
            return lines
        print(lines[-1])
        return []


def routes_of(source):
    """What the tables name, with the new addresses made from the old ones."""
    routes = set()
    for file in sorted((source / "app/simulator/qlik").glob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        for method, path in re.findall(r'Route\{\s*"([A-Z]+)",\s*"([^"]+)"', text):
            routes.add((method, re.sub(r"\{[^}]*\}", "{}", path)))
    moved = dict(re.findall(r'Moved\{"([^"]+)", "([^"]+)"\}', (source / "app/simulator/qlik/qliksurface.cpp").read_text()))
    for method, path in sorted(routes):
        for old, new in moved.items():
            if path == old or path.startswith(old + "/"):
                routes.add((method, new + path[len(old):]))
    return routes


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tandemctl")
    parser.add_argument("source", nargs="?", default=Path(__file__).resolve().parents[2])
    parser.add_argument("--ajv", metavar="FOLDER")
    options = parser.parse_args()
    tandemctl, source = options.tandemctl, Path(options.source)
    reference = Path(os.environ.get("TANDEM_REFERENCE_DIR") or source.parent / "shared/reference") / "qlik-openapi"
    if not reference.is_dir():
        print(f"skipped: {reference} is not there")
        return SKIPPED
    if options.ajv:
        validator = WithAjv(options.ajv)
        if missing := validator.missing():
            print("skipped: " + missing)
            return SKIPPED
    else:
        try:
            import jsonschema
        except ImportError:
            print("skipped: python3-jsonschema is not there")
            return SKIPPED
        validator = WithJsonschema(jsonschema)
    operations = load(reference)
    routes = routes_of(source)
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(tandemctl, folder)
        check = Checker(pair, operations, routes, validator)
        try:
            sys.path.insert(0, str(Path(__file__).resolve().parent))
            import openapi_calls
            openapi_calls.call_everything(check)
            check.pair = empty = Pair(tandemctl, folder, "empty")
            try:
                openapi_calls.call_empty_pair(check)
            finally:
                empty.end()
        finally:
            code = pair.end()
        if code != 0:
            check.faults.append(f"serve ended with {code}")
    check.faults += validator.finish()
    missing = sorted(f"{method} {path}" for method, path in routes - check.called - NEVER_DONE)
    for name in missing:
        check.faults.append(f"{name}: never answered below 400")
    for fault in check.faults:
        print(fault)
    print(f"{check.count} calls, {len(check.called)} of {len(routes)} operations, {len(check.faults)} faults")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
