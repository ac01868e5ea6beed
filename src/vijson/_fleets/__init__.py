"""Many guests: each carried out once, kept on disk, reported."""
