"""The command line, on public names alone: each command is a program that users could write."""
