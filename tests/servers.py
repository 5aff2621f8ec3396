"""Real servers for tests, beside the embedded ones of `pipeline.embedded`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from pipeline.embedded.process import Server, free_port, listens

ROOT = Path(__file__).parent.parent


def kafka_serve() -> Path | None:
    """The script that runs an Apache Kafka: `serve PORT DIR`, in KAFKA_HOME or ../shared/kafka."""
    for folder in (os.environ.get("KAFKA_HOME"), ROOT.parent / "shared" / "kafka"):
        if folder and (script := Path(folder) / "serve").exists():
            return script
    return None


class ApacheKafka(Server):
    """Apache Kafka, one KRaft node; `kill` and `start` again keep its data."""

    name = "kafka"
    start_seconds = 60

    def __init__(self, **config: str) -> None:
        """`config`: server properties, with `_` for `.`."""
        super().__init__()
        self.port = free_port(2)
        self.bootstrap = f"127.0.0.1:{self.port}"
        self.config = [f"{key.replace('_', '.')}={value}" for key, value in config.items()]

    def command(self) -> Sequence[str]:
        """See `kafka_serve`."""
        script = kafka_serve()
        assert script is not None, "asked by the fixture"
        return ["bash", str(script), str(self.port), str(self.folder / "data"), *self.config]

    def answers(self) -> bool:
        """Whether it accepts connections."""
        return listens(self.port)
