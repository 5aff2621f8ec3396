"""What a file really is, and its pages, decoded in a sandbox."""
