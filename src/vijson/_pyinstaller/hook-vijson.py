"""The modules of vijson, which are imported on first use of a name.

The simulator and the pytest plugin come where a program imports them itself.
"""

from PyInstaller.utils.hooks import collect_submodules

_LEFT_OUT = ("vijson.simulator", "vijson.testing", "vijson._pyinstaller")

hiddenimports = collect_submodules("vijson", lambda name: not name.startswith(_LEFT_OUT))
