"""How Sphinx makes the site; `make docs-site` runs it on the guide and the generated reference."""

from typing import Any

import vijson

project = "vijson"
author = project_copyright = "the vijson authors"
version = release = vijson.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
root_doc = "index"
myst_heading_anchors = 3
# ref.python: members of vmodl are called type, as the builtin that annotations mean.
suppress_warnings = ["myst.header", "ref.python"]

html_theme = "furo"
html_title = f"vijson {version}"
html_show_sourcelink = False
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["wide.css"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
default_role = "code"


def literal(_: Any, __: str, ___: str, ____: Any, _____: Any, lines: list[str]) -> None:
    """Have indented examples in docstrings shown as code."""
    at = 0
    while at < len(lines):
        before = next((line for line in reversed(lines[:at]) if line.strip()), "")
        starts = lines[at].startswith("    ") and not before.startswith(("    ", ":"))
        if starts and not before.endswith("::") and not lines[at - 1].strip():
            lines[at:at] = ["::", ""]
            at += 2
        at += 1


def setup(app: Any) -> None:
    """Tell Sphinx of it."""
    app.connect("autodoc-process-docstring", literal)
