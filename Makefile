# `make demo` and `make test` set up what they need in .venv; PYTHON chooses the interpreter.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format chaos bench

help:  ## what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(VENV)/.ready  ## a virtual environment with everything for demo, tests and lint

$(VENV)/.ready: pyproject.toml .ci/constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -c .ci/constraints.txt -e '.[dev]'
	touch $@

demo: setup  ## embedded Kafka and S3, all processors, and a verdict for each shipped sample
	$(BIN)/assay up --demo

test: setup  ## all tests; servers are started and stopped by the tests themselves
	$(BIN)/python -m pytest

lint: setup  ## what CI checks beside the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup  ## mend what ruff can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

chaos: setup  ## 20,000 uploads on Apache Kafka under 60 kill -9s of workers and 3 of the broker (about 15 minutes)
	$(BIN)/python -m tests.chaos --uploads 20000 --kills 60 --broker-kills 3

bench: setup  ## every benchmark; ratios measured side by side
	for b in reading pipeline throughput latency; do $(BIN)/python -m tests.benchmarks.$$b || exit 1; done
