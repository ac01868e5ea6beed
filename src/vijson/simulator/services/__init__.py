"""The managed objects that the simulator serves, one module each."""
