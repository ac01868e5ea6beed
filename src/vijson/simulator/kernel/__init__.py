"""What every managed object of the simulator stands on; it knows none of them."""
