"""The validator beside ajv: a line {"schema", "text"} in for each document, a line out for each verdict, null or a sentence."""

import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # RefResolver is what both the old and the new versions have

from jsonschema import Draft7Validator, RefResolver  # noqa: E402

folder = pathlib.Path(__file__).resolve().parents[2] / "schemas"
store = {file.as_uri(): json.loads(file.read_text("utf-8")) for file in folder.glob("*.json")}
validators = {}
for address, schema in store.items():
    Draft7Validator.check_schema(schema)
    validators[address.rsplit("/", 1)[1]] = Draft7Validator(schema, resolver=RefResolver(address, schema, store=store))

for line in sys.stdin.buffer:
    document = json.loads(line)
    flaw = next(validators[document["schema"]].iter_errors(json.loads(document["text"])), None)
    print(json.dumps(flaw and flaw.message))
