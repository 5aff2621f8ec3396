"""PII: one recognizer a file, redaction of text and pictures."""
