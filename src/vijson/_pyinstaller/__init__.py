"""Tell PyInstaller which modules are imported by name: it finds these hooks by itself."""

from pathlib import Path

__all__ = ["hook_dirs"]


def hook_dirs() -> list[str]:
    """Return the folder of the hooks; PyInstaller's entry point."""
    return [str(Path(__file__).parent)]
