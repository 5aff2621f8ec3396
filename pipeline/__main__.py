"""`python -m pipeline` is `assay`: how `assay up` starts its workers with the interpreter that runs it."""

from pipeline.cli import main

if __name__ == "__main__":
    main()
