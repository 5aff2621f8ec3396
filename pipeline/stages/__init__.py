"""The pure logic of validate, inspect and judge: no Kafka, no network, no clock."""
