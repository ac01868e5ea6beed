"""The modules of vim25, which are imported on first use of a type."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("vim25")
