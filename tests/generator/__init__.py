"""Labelled pictures drawn for demo, tests and evaluation."""
