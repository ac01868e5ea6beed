"""Reading what a vCenter holds."""
