"""Assay: event-driven review of user uploads."""
