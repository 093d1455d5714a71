"""Holds contracts against OpenAPI 3.1: openapi.py FILE...

Checked are the structure (profile.schema.json, the part of OpenAPI 3.1 that the contracts use, stricter than the
specification), every Schema Object against the meta-schema of JSON Schema 2020-12, every $ref, the parameters of the
paths, and every example against its schema. Without python3-jsonschema the test is skipped.
"""

import json
import pathlib
import re
import sys

try:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

METHODS = ("get", "post", "put", "patch", "delete")


def walk(value, path=""):
    yield path, value
    if isinstance(value, dict):
        for key, each in value.items():
            yield from walk(each, path + "/" + key.replace("~", "~0").replace("/", "~1"))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from walk(each, f"{path}/{index}")


def at(document, reference):
    here = document
    for part in reference[2:].split("/"):
        here = here[part.replace("~1", "/").replace("~0", "~")]
    return here


def schemas(document):
    for name, schema in document["components"]["schemas"].items():
        yield "components/" + name, schema
    for path, value in walk(document):
        if isinstance(value, dict) and isinstance(value.get("schema"), dict):
            yield path, value["schema"]


def problems(document):
    profile = json.loads((pathlib.Path(__file__).parent / "profile.schema.json").read_text())
    Draft202012Validator.check_schema(profile)
    for error in Draft202012Validator(profile).iter_errors(document):
        yield "/".join(map(str, error.absolute_path)) + ": " + error.message[:300]
    for path, value in walk(document):
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            try:
                at(document, value["$ref"])
            except (KeyError, TypeError):
                yield f"{path}: {value['$ref']} leads nowhere"
    for path, schema in schemas(document):
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            yield f"{path}: {error.message[:300]}"
    ids = []
    declared = {tag["name"] for tag in document["tags"]}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            ids.append(operation["operationId"])
            parameters = [at(document, p["$ref"]) if "$ref" in p else p for p in operation.get("parameters", [])]
            inPath = sorted(p["name"] for p in parameters if p["in"] == "path")
            if inPath != sorted(re.findall(r"{(\w+)}", path)):
                yield f"{method} {path}: its path parameters are {inPath}"
            names = [(p["in"], p["name"].lower()) for p in parameters]
            if len(names) != len(set(names)):
                yield f"{method} {path}: a parameter twice"
            if not set(operation["tags"]) <= declared:
                yield f"{method} {path}: undeclared tag"
    for id in set(ids):
        if ids.count(id) > 1:
            yield f"{id}: twice"
    for name, item in document.get("webhooks", {}).items():
        media = item["post"]["requestBody"]["content"]["application/json"]
        schema = {"allOf": [media["schema"]], "components": document["components"]}
        for error in Draft202012Validator(schema).iter_errors(media["example"]):
            yield f"example of {name}: {error.message[:300]}"


def main():
    failed = False
    for name in sys.argv[1:]:
        found = list(problems(json.loads(pathlib.Path(name).read_text())))
        for problem in found:
            print(f"{name}: {problem}")
        failed = failed or bool(found)
    return 1 if failed or len(sys.argv) < 2 else 0


sys.exit(main())
