"""Objects to JSON and back: primitives, decoding, encoding, the cattrs converter."""
