"""How good the verdicts are against the truth."""
