"""The version, of the package and of what the server shows as its client."""

__all__ = ["__version__"]

__version__ = "0.1.0"
