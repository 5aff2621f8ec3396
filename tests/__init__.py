"""Tests; they mirror the source, with tests/e2e, tests/chaos and tests/benchmarks beside."""
