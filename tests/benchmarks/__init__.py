"""Benchmarks: each is a module with a `__main__`, and prints ratios measured in one run."""
