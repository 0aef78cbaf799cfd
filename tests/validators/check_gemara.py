"""Checks Gemara documents: check_gemara.py FILE...

The published models drop unknown keys and leave the logs inside an evaluation
unread, while the CUE schema of Gemara refuses both, so this looks at them too.
"""

import json
import sys

from gemara.v1 import AssessmentLog, ControlCatalog, EvaluationLog, load
from pydantic import BaseModel

NOT_EXECUTED = ("Not Run", "Unknown", "Not Applicable")


def unknown_keys(raw, model, at=""):
    """Keys that the model would drop without a word."""
    if isinstance(model, BaseModel) and isinstance(raw, dict):
        fields = {
            field.alias or name: name for name, field in type(model).model_fields.items()
        }
        for key, value in raw.items():
            if key not in fields:
                yield f"{at}/{key}: unknown key"
            else:
                yield from unknown_keys(value, getattr(model, fields[key]), f"{at}/{key}")
    elif isinstance(model, list) and isinstance(raw, list):
        for place, (one, its_model) in enumerate(zip(raw, model)):
            yield from unknown_keys(one, its_model, f"{at}/{place}")


def faults_of_log(raw):
    """Rules for the logs inside each evaluation."""
    evidence = set()
    for number, evaluation in enumerate(raw["evaluations"]):
        for place, log in enumerate(evaluation["assessment-logs"]):
            at = f"/evaluations/{number}/assessment-logs/{place}"
            try:
                yield from unknown_keys(log, AssessmentLog.model_validate(log), at)
            except Exception as cause:
                yield f"{at}: {cause}"
                continue
            if log["requirement"]["reference-id"] != evaluation["control"]["reference-id"]:
                yield f"{at}: reference-id differs from that of the control"
            if log["result"] not in NOT_EXECUTED and "start" not in log:
                yield f"{at}: no start"
            for piece in log.get("evidence", []):
                if "payload" not in piece and "source" not in piece:
                    yield f"{at}: evidence without payload and source"
                if piece["id"] in evidence:
                    yield f"{at}: evidence id {piece['id']} a second time"
                evidence.add(piece["id"])


def faults_of_catalogue(raw):
    """References inside a catalogue."""
    groups = {group["id"] for group in raw.get("groups", [])}
    levels = {group["id"] for group in raw["metadata"].get("applicability-groups", [])}
    seen = set()
    for control in raw.get("controls", []):
        if control["id"] in seen:
            yield f"{control['id']}: a second control of this id"
        seen.add(control["id"])
        if control["group"] not in groups:
            yield f"{control['id']}: unknown group"
        for requirement in control["assessment-requirements"]:
            if requirement["id"] in seen:
                yield f"{requirement['id']}: a second requirement of this id"
            seen.add(requirement["id"])
            if set(requirement["applicability"]) - levels:
                yield f"{requirement['id']}: unknown applicability"


def faults(path):
    with open(path, encoding="utf-8") as file:
        raw = json.load(file)
    try:
        document = load(path)
    except Exception as cause:
        return [str(cause)]
    found = list(unknown_keys(raw, document))
    if isinstance(document, EvaluationLog):
        found += faults_of_log(raw)
    elif isinstance(document, ControlCatalog):
        found += faults_of_catalogue(raw)
    else:
        found.append("neither a log nor a catalogue")
    return found


refused = False
for name in sys.argv[1:]:
    causes = faults(name)
    refused |= bool(causes)
    why = " ".join(causes[0].split())[:200] if causes else ""
    print("refused" if causes else "ok", name, why, sep="\t")
sys.exit(refused)
