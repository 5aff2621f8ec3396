"""`assay up`: everything on this machine. What the settings name is used; what they do not name is started here: broker, object store, processors."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import signal
import sys
import tempfile
import time
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cases import read_manifest
from pipeline.embedded import EmbeddedBroker, SeaweedFS, free_port
from pipeline.errors import AssayError
from pipeline.settings import Settings, settings
from pipeline.supervisor import Child, Supervisor

PROCESSORS = ("validate", "inspect", "judge", "ingest", "profiles")
READY_SECONDS, DEMO_SECONDS = 120.0, 300.0


def up(
    *,
    demo: Annotated[bool, typer.Option("--demo", help="Submit the shipped samples, print each verdict as it arrives, then exit.")] = False,
) -> None:
    """Start everything on this machine: broker, object store, processors; Ctrl-C stops it.

    With ASSAY_KAFKA_BOOTSTRAP or ASSAY_S3_ENDPOINT set, the processors use that cluster or store instead of an embedded one.
    """
    asyncio.run(_up(settings(), demo=demo))


async def _up(known: Settings, *, demo: bool) -> None:
    from pipeline.streams.admin import apply  # noqa: PLC0415 -- `--help` needs no client

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    begun = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="assay-up-"))
    async with contextlib.AsyncExitStack() as stack:
        env = await asyncio.to_thread(_servers, known, stack)
        known = known.model_copy(update={name.removeprefix("ASSAY_").lower(): value for name, value in env.items()})
        await apply(known.kafka_bootstrap)
        children = [_child(name, env, folder) for name in PROCESSORS]
        supervisor = Supervisor(children)
        stack.push_async_callback(supervisor.stop)
        await supervisor.start()
        ready = asyncio.create_task(supervisor.ready(READY_SECONDS))
        if not await _either(ready, stop):
            return
        _say(f"ready after {time.monotonic() - begun:.1f} s")
        _say(f"Kafka   {known.kafka_bootstrap}      export ASSAY_KAFKA_BOOTSTRAP={known.kafka_bootstrap}")
        for name, value in env.items():
            if name.startswith("ASSAY_S3"):
                _say(f"S3      export {name}={value}")
        for child in children:
            _say(f"{child.name:8s}{child.ready_url.removesuffix('/readyz')}/metrics    log {child.log}")
        if demo:
            await _either(asyncio.create_task(_demo(env, embedded="ASSAY_KAFKA_BOOTSTRAP" in env)), stop)
        else:
            _say("Ctrl-C stops everything")
            await _either(asyncio.create_task(supervisor.failed.wait()), stop)
            if supervisor.failed.is_set():
                raise AssayError(supervisor.reason)
        _say("stopping")


def _servers(known: Settings, stack: contextlib.AsyncExitStack) -> dict[str, str]:
    """Start what the settings do not name; the variables that lead to it."""
    env: dict[str, str] = {}
    if "kafka_bootstrap" not in known.model_fields_set:
        broker = EmbeddedBroker()
        stack.callback(broker.stop)
        broker.start()
        # The embedded broker lets the first member of a group wait half the rebalance timeout for others.
        env |= {"ASSAY_KAFKA_BOOTSTRAP": broker.bootstrap, "ASSAY_KAFKA_SESSION_TIMEOUT_MS": "6000", "ASSAY_KAFKA_REBALANCE_TIMEOUT_MS": "6000"}
    if known.s3_endpoint is None and "store_dir" not in known.model_fields_set:
        store = SeaweedFS(known.s3_bucket)
        stack.callback(store.stop)
        store.start()
        env |= {"ASSAY_S3_ENDPOINT": store.endpoint, "ASSAY_S3_ACCESS_KEY": store.access_key, "ASSAY_S3_SECRET_KEY": store.secret_key}
    return env


def _child(name: str, env: Mapping[str, str], folder: Path) -> Child:
    port = free_port()
    return Child(
        name=name,
        command=[sys.executable, "-m", "pipeline", "worker", name],
        env={**env, "ASSAY_HTTP_HOST": "127.0.0.1", "ASSAY_HTTP_PORT": str(port), "ASSAY_INSTANCE": f"up-{name}"},
        ready_url=f"http://127.0.0.1:{port}/readyz",
        log=folder / f"{name}.log",
    )


async def _demo(env: Mapping[str, str], *, embedded: bool) -> None:
    """Submit the shipped samples and print their verdicts. Raises `AssayError` where one does not come."""
    from pipeline.cli.verdicts import say  # noqa: PLC0415 -- as above
    from pipeline.storage import open_store  # noqa: PLC0415
    from pipeline.streams.submit import submit_all  # noqa: PLC0415
    from pipeline.streams.verdicts import read_verdicts  # noqa: PLC0415

    known = Settings.model_validate({**settings().model_dump(), **{name.removeprefix("ASSAY_").lower(): value for name, value in env.items()}})
    with resources.as_file(resources.files("policies") / "samples") as folder:
        cases = list(read_manifest(folder / "cases.jsonl"))
        if not embedded:  # a cluster remembers: this run's verdicts must not be taken for another's
            run = secrets.token_hex(3)
            cases = [case.model_copy(update={"id": f"{case.id}-{run}"}) for case in cases]
        begun = time.monotonic()
        await submit_all(known.kafka_bootstrap, open_store(known), cases)
        waiting = {case.id for case in cases}
        try:
            async with asyncio.timeout(DEMO_SECONDS):
                async for verdict in read_verdicts(known.kafka_bootstrap, follow=True):
                    if verdict.upload_id in waiting:
                        say(verdict)
                        waiting.discard(verdict.upload_id)
                    if not waiting:
                        break
        except TimeoutError:
            raise AssayError(f"no verdict within {DEMO_SECONDS:.0f} s for: {', '.join(sorted(waiting))}") from None
    _say(f"{len(cases)} samples submitted, a verdict for each read from the topic, in {time.monotonic() - begun:.1f} s")


async def _either(task: asyncio.Task[object] | asyncio.Task[None] | asyncio.Task[bool], stop: asyncio.Event) -> bool:
    """Wait for `task`, whose exception is raised, or for `stop`: False, and the task is cancelled."""
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait([task, stopping], return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not task.done():
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        return False
    task.result()
    return True


def _say(text: str) -> None:
    print(f"assay: {text}", file=sys.stderr, flush=True)  # noqa: T201 -- the command's own voice
