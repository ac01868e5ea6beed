"""What generated classes derive from, and values that Python alone would not tell apart."""
