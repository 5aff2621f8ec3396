"""Contracts: the events, their topics, schemas and examples. Imports nothing of the program."""
