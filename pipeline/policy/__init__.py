"""The policy language: model, loader, evaluation, terms."""
