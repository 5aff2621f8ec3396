"""A worker's HTTP face: `/healthz` (restart me if not 200), `/readyz` (I do my work), `/metrics` (Prometheus)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

STALLED_SECONDS = 120.0
"""Work that waits and no progress for this long: something is stuck that only a restart mends."""


@asynccontextmanager
async def serve(host: str, port: int, *, alive: Callable[[], bool], ready: Callable[[], bool], metrics: Callable[[], bytes]) -> AsyncIterator[int]:
    """Serve on `host`:`port` (0: a free one) as long as the context lasts; gives the port in use. Raises `OSError` where it is taken."""

    async def healthz(request: web.Request) -> web.Response:
        del request
        return _answer("alive", alive())

    async def readyz(request: web.Request) -> web.Response:
        del request
        return _answer("ready", ready())

    async def expose(request: web.Request) -> web.Response:
        del request
        return web.Response(body=metrics(), content_type="text/plain", charset="utf-8")

    app = web.Application()
    app.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", expose)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _answer(what: str, holds: bool) -> web.Response:  # noqa: FBT001 -- the one thing it says
    return web.Response(text=what if holds else f"not {what}", status=200 if holds else 503)
