"""Kafka: the stage runner and one thin module a stage; the Faust app for state."""
