"""Labelled pictures drawn for demo, tests and evaluation.

`python -m tests.generator.samples` draws the shipped samples; `python -m tests.generator OUT --count 600 --seed 7 --split train|test` draws pictures to measure
with (`assay eval OUT/cases.jsonl OUT/truth.jsonl`). Write rules while looking at the train split only: layouts, wordings, colours and ways to write amounts of
the test split are others (`test_generator.py` checks it).

A picture is thought out first, drawn second, spoilt third:

    words*, money            how things are said, by language and split
    offers, offer_scenarios, orders    what a product page or an order holds, and what is true of it (`made.Facts`); one function a scenario
    payslips, statements, receipts, invoices, charts, coupons    the same for documents, charts and coupons, with their layouts
    product_seen, product_unseen, order_pages                    layouts
    canvas, parts, themes    drawing
    effects                  compression, shrinking, photos
    build                    which pictures, in which order; the files

To add a layout, write a function and register it in `LAYOUTS` of its split; a scenario, in `SCENARIOS` with its weight. A label that people would dispute goes to
`Facts.unsure`: it is then in neither list of the truth.
"""
