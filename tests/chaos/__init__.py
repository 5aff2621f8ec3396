"""Chaos: workers and the broker are killed with kill -9 while uploads pass all stages; a client of another library counts the verdicts."""
