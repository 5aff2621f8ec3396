"""Lines of print with what they say about a price, written and labelled by several hands; the model of `pipeline.reading.sense` is trained on them."""
