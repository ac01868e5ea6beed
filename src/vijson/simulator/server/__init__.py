"""The simulator as it is reached: HTTPS, and starting and stopping it."""
