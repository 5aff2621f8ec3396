"""The written contracts: schemas in step with the models, an example of each event, AsyncAPI, tables."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from topics import generate
from topics.catalog import OF_DECISION, Topics, catalog
from topics.events import Decision, Verdict

FOLDER = Path(generate.__file__).parent
MODELS = generate.models()


def schema(kind):
    """The schema as it is on disk."""
    return json.loads((FOLDER / "schemas" / f"{kind}.json").read_text(encoding="utf-8"))


def example(kind):
    """The example as it is on disk."""
    return (FOLDER / "examples" / f"{kind}.json").read_text(encoding="utf-8")


def test_generated_files_are_in_step():
    """Whoever changes a model runs `python -m topics.generate`."""
    assert generate.stale() == []


@pytest.mark.parametrize("kind", MODELS)
def test_example(kind):
    """The example is valid against its schema, and comes back the same from its model."""
    text = example(kind)
    Draft202012Validator(schema(kind), format_checker=FormatChecker()).validate(json.loads(text))
    assert json.loads(MODELS[kind].model_validate_json(text).model_dump_json()) == json.loads(text)


@pytest.mark.parametrize("kind", MODELS)
def test_schema_refuses(kind):
    """A value without its id, or with a wrong type, is refused: the schema says something."""
    value = json.loads(example(kind))
    with pytest.raises(ValidationError):
        Draft202012Validator(schema(kind)).validate({key: item for key, item in value.items() if key != "id"})
    with pytest.raises(ValidationError):
        Draft202012Validator(schema(kind)).validate({**value, "type": "moderation.other.v9"})


def test_there_is_one_example_for_each_event():
    """No more and no fewer."""
    assert {path.stem for path in (FOLDER / "examples").glob("*.json")} == set(MODELS) == {path.stem for path in (FOLDER / "schemas").glob("*.json")}


def test_asyncapi():
    """Every topic is a channel with its partitions; every reference leads somewhere; payloads are the schemas on disk."""
    document = yaml.safe_load((FOLDER / "asyncapi.yaml").read_text(encoding="utf-8"))
    assert document["asyncapi"] == "3.0.0"
    assert list(document["channels"]) == [str(name) for name in catalog()]
    for name, channel in document["channels"].items():
        assert channel["bindings"]["kafka"]["partitions"] == catalog()[Topics(name)].partitions
        for message in channel["messages"].values():
            assert message["$ref"].rpartition("/")[2] in document["components"]["messages"]
    for operation in document["operations"].values():
        assert operation["channel"]["$ref"].removeprefix("#/channels/") in document["channels"]
    for message in document["components"]["messages"].values():
        if "$ref" in message["payload"]:
            assert (FOLDER / message["payload"]["$ref"]).exists()


def test_tables_name_fields_of_the_verdict():
    """The dashboards' tables hold columns that a verdict has, under the types of its schema."""
    fields = set(Verdict.model_fields)
    for file in ("clickhouse.sql", "flink.sql"):
        text = (FOLDER / file).read_text(encoding="utf-8")
        columns = [
            line.split()[0].strip("`")
            for line in text.split("(", 1)[1].split(") ")[0].splitlines()
            if line.startswith("    ") and "WATERMARK" not in line
        ]
        assert set(columns) <= fields
        assert {"verdict_id", "decision", "labels"} <= set(columns)


def test_catalogue():
    """Each decision has its topic; restricted topics are kept for a week at most unless they are dead letters, reviews or profiles."""
    assert set(OF_DECISION) == set(Decision)
    assert set(catalog()) == set(Topics)
    for name in (Topics.VALIDATED, Topics.INSPECTED):
        assert catalog()[name].readers == "restricted"
        assert (catalog()[name].retention_hours or 0) <= 168
    assert catalog()[Topics.PROFILES].config["cleanup.policy"] == "compact"
