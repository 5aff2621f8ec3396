"""The image and the compose file, held against the program they run: Docker itself cannot run where the tests do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from pipeline.cli import COMMANDS
from pipeline.settings import Settings

ROOT = Path(__file__).parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker" / "compose.yaml").read_text(encoding="utf-8"))
DOCKERFILE = (ROOT / "docker" / "Dockerfile").read_text(encoding="utf-8")
SERVICES = COMPOSE["services"]
WORKERS = ("validate", "inspect", "judge", "ingest", "profiles")


def test_every_processor_is_a_service():
    """Each with its command, scalable (no fixed name, no port of the host), restarted, and given time to finish."""
    for name in WORKERS:
        service = SERVICES[name]
        assert service["command"] == ["worker", name]
        assert "container_name" not in service
        assert "ports" not in service
        assert service["restart"] == "unless-stopped"
        assert "ASSAY_INSTANCE" not in service["environment"], "replicas would fence each other"
    assert (ROOT / "pipeline" / "cli" / "worker.py").read_text(encoding="utf-8").count("@app.command()") == len(WORKERS)


@pytest.mark.parametrize("name", [name for name, service in SERVICES.items() if "build" in service])
def test_settings_and_commands_exist(name):
    """Every variable is one that the program reads; every command is one that it has."""
    service = SERVICES[name]
    variables = {key.removeprefix("ASSAY_").lower() for key in service["environment"]}
    assert variables <= set(Settings.model_fields)
    assert service["command"][0] in COMMANDS


def test_order_of_start():
    """Whoever is depended on is there; processors wait for the topics, which wait for a healthy broker; what must be healthy has a check."""
    for service in SERVICES.values():
        for other, how in service.get("depends_on", {}).items():
            assert other in SERVICES
            if how["condition"] == "service_healthy":
                assert SERVICES[other]["healthcheck"]["test"]
    assert SERVICES["topics"]["depends_on"] == {"kafka": {"condition": "service_healthy"}}
    assert SERVICES["judge"]["depends_on"]["topics"]["condition"] == "service_completed_successfully"


def test_addresses():
    """The addresses that workers are given are those that the servers listen on; nothing is open beyond this host."""
    listeners = SERVICES["kafka"]["environment"]["KAFKA_ADVERTISED_LISTENERS"]
    assert f"INTERNAL://{SERVICES['judge']['environment']['ASSAY_KAFKA_BOOTSTRAP']}" in listeners
    assert "-s3.port=8333" in SERVICES["s3"]["command"][0]
    assert SERVICES["judge"]["environment"]["ASSAY_S3_ENDPOINT"] == "http://s3:8333"
    assert all(port.startswith("127.0.0.1:") for service in SERVICES.values() for port in service.get("ports", []))
    assert {volume.split(":")[0] for service in SERVICES.values() for volume in service.get("volumes", [])} == set(COMPOSE["volumes"])


def test_image():
    """Not root; what is copied is there and let through by .dockerignore; the health check asks the port that the worker is told to open."""
    user = re.findall(r"^USER (\S+)", DOCKERFILE, re.MULTILINE)
    assert user == ["assay"]
    allowed = {line.removeprefix("!") for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line.startswith("!")}
    for line in re.findall(r"^COPY (?!--from)(.*) \S+$", DOCKERFILE, re.MULTILINE):
        for source in line.split():
            assert (ROOT / source).exists()
            assert source in allowed
    port = re.search(r"ASSAY_HTTP_PORT=(\d+)", DOCKERFILE)[1]
    assert f"127.0.0.1:{port}/healthz" in DOCKERFILE
    assert f"EXPOSE {port}" in DOCKERFILE
    assert set(re.findall(r"ASSAY_(\w+)=", DOCKERFILE)) <= {name.upper() for name in Settings.model_fields}
