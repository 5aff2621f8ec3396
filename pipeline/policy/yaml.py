"""YAML with places: a safe loader that refuses duplicate keys and alias bombs and remembers line and column of every key and value."""

from __future__ import annotations

from typing import Any

import yaml

MAX_NODES = 200_000

Path = tuple[str | int, ...]
Place = tuple[int, int]
"""Line and column, from 1."""


class YamlError(ValueError):
    """A text that is not acceptable YAML; `place` is where."""

    def __init__(self, message: str, place: Place) -> None:
        """`message` says what is wrong and how to mend it."""
        super().__init__(message)
        self.place = place


def load(text: str) -> tuple[Any, dict[Path, Place]]:
    """The value of `text`, and the place of each of its parts by path (of the value; of the key under `(*path, "<key>")`). Raises `YamlError`."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError(f"not valid YAML: {error.problem or error.context}", (mark.line + 1, mark.column + 1) if mark else (1, 1)) from None
    except yaml.YAMLError as error:
        raise YamlError(f"not valid YAML: {error}", (1, 1)) from None
    if node is None:
        raise YamlError("the file is empty", (1, 1))
    places: dict[Path, Place] = {}
    walker = _Walker(places)
    walker.walk(node, ())
    return walker.value(node), places


class _Walker:
    def __init__(self, places: dict[Path, Place]) -> None:
        self.places = places
        self.seen = 0
        self._constructor = yaml.constructor.SafeConstructor()

    def walk(self, node: yaml.Node, path: Path) -> None:
        # Aliases are followed as often as they are used: that is what counts against a bomb.
        self.seen += 1
        if self.seen > MAX_NODES or len(path) > 50:
            raise YamlError("too large or too deep once its aliases are followed; write it out without anchors", _place(node))
        self.places[path] = _place(node)
        if isinstance(node, yaml.SequenceNode):
            for index, child in enumerate(node.value):
                self.walk(child, (*path, index))
        elif isinstance(node, yaml.MappingNode):
            first: dict[str, Place] = {}
            for key, child in node.value:
                name = self.value(key)
                if not isinstance(name, str):
                    raise YamlError(f"the key {name!r} must be text; put it in quotes", _place(key))
                if name in first:
                    raise YamlError(f"the key {name!r} stands here twice, first in line {first[name][0]}; remove one", _place(key))
                first[name] = _place(key)
                self.places[*path, name, "<key>"] = _place(key)
                self.walk(child, (*path, name))

    def value(self, node: yaml.Node) -> Any:
        try:
            return self._constructor.construct_document(node)
        except (yaml.constructor.ConstructorError, ValueError) as error:
            problem = getattr(error, "problem", None) or str(error)
            raise YamlError(f"not a plain value: {problem}", _place(node)) from None


def _place(node: yaml.Node) -> Place:
    return node.start_mark.line + 1, node.start_mark.column + 1
