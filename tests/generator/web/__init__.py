"""Labelled pages that a browser draws: `python -m tests.generator.web OUT --split held`.

A second opinion on the reading, by other hands: these pages were written without a look at the rules, as HTML with the fonts, flows and habits of real shops,
and a browser draws them. Each module of `MODULES` yields `Page`s; a page belongs to the split `seen` (look at it while you mend rules) or `held`
(only measure on it). A wrong case of `held` is no reason to list its words in a rule.

Needs Chromium (Debian: `chromium`) and playwright; `tests/generator/test_web.py` says so where one is missing.
"""
