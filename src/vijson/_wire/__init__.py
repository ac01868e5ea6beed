"""One HTTP call: what is sent, how, to whom, and what comes back."""
