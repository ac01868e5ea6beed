"""Draw the pictures of the documentation: `make pictures`.

python docs/site/pictures.py FOLDER

The layers are those that the import rules of pyproject.toml hold, with the first line of each
module's docstring; the demo is what it prints.
"""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import tomllib
from html import escape
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[2]
FONT = "font-family='system-ui, sans-serif' font-size"
COLOURS = ("#e8f0fe", "#e6f4ea", "#fef7e0", "#fce8e6", "#f3e8fd", "#e0f7fa")
INK, LINE = "#202124", "#5f6368"


class Picture:
    """A drawing of boxes, words and arrows."""

    def __init__(self, width: int, height: int) -> None:
        self.parts = [
            f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' "
            f"width='{width}' height='{height}'>",
            "<defs><marker id='end' viewBox='0 0 8 8' refX='7' refY='4' markerWidth='7' "
            f"markerHeight='7' orient='auto'><path d='M0 0 8 4 0 8z' fill='{LINE}'/></marker>"
            "</defs>",
            f"<rect width='{width}' height='{height}' rx='8' fill='white'/>",
        ]

    def text(
        self, x: float, y: float, words: str, *, size: int = 13, anchor: str = "start"
    ) -> None:
        """Write words; with `anchor="middle"`, around the point."""
        self.parts.append(
            f"<text x='{x}' y='{y}' {FONT}='{size}' fill='{INK}' text-anchor='{anchor}'>"
            f"{escape(words)}</text>"
        )

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Draw a room."""
        self.parts.append(
            f"<rect x='{x}' y='{y}' width='{width}' height='{height}' rx='5' fill='{colour}' "
            f"stroke='{LINE}' stroke-opacity='.4'/>"
        )

    def arrow(self, x: float, y: float, to_x: float, to_y: float, *, answer: bool = False) -> None:
        """Draw an arrow; that of an answer is dashed."""
        dashes = " stroke-dasharray='4 3'" if answer else ""
        self.parts.append(
            f"<path d='M{x} {y} {to_x} {to_y}' stroke='{LINE}' stroke-width='1.3'{dashes} "
            "marker-end='url(#end)'/>"
        )

    def line(self, x: float, y: float, to_y: float) -> None:
        """Draw the life of somebody who takes part."""
        self.parts.append(f"<path d='M{x} {y} {x} {to_y}' stroke='{LINE}' stroke-opacity='.35'/>")

    def __str__(self) -> str:
        return "\n".join([*self.parts, "</svg>", ""])


def subject(module: str) -> str:
    """Return the first sentence of a module's docstring."""
    path = ROOT / "src" / Path(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    if not file.exists():
        file = ROOT / "generated" / module / "__init__.py"
    page = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return " ".join(page.partition("\n\n")[0].split()).rstrip(".").replace("`", "")


def wrapped(words: str, width: float) -> list[str]:
    """Return words in lines that fit a box."""
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + len(word) > width / 6.2:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def layers() -> Picture:
    """The packages and layers: imports run down."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = rules["tool"]["importlinter"]["contracts"]
    inner = next(
        rule["layers"] for rule in contracts if "vijson is built in layers" in rule["name"]
    )
    rows = [[name.strip() for name in row.split("|")] for row in [*inner, "vim25", "vmodl"]]
    tall = 58
    picture = Picture(920, 20 + tall * len(rows))
    for index, row in enumerate(rows):
        y = 10 + index * tall
        colour = "#f1f3f4" if row[0] in ("vim25", "vmodl") else COLOURS[index % len(COLOURS)]
        room = 720 if index < len(inner) else 900
        for place, module in enumerate(row):
            width = room / len(row)
            x = 10 + place * width
            picture.box(x + 2, y + 2, width - 4, tall - 6, colour)
            picture.text(x + 12, y + 20, module, size=14)
            for at, words in enumerate(wrapped(subject(module), width - 24)[:2]):
                picture.text(x + 12, y + 35 + 12 * at, words, size=11)
    high = tall * len(inner)
    picture.box(736, 12, 172, high - 6, "#fff")
    picture.text(748, 34, "vijson.simulator", size=14)
    for at, words in enumerate(wrapped(subject("vijson.simulator"), 150)):
        picture.text(748, 52 + 13 * at, words, size=11)
    for at, words in enumerate(wrapped("imports no client: a second user of vim25", 150)):
        picture.text(748, high - 50 + 13 * at, words, size=11)
    return picture


WHO = ("your code", "_areas", "_tasks", "vim25 stub", "_session", "_wire", "vCenter")
CALL = (
    (0, 1, "customize_guest(…)"),
    (1, 2, "submit: once"),
    (2, 3, "call the stub"),
    (3, 4, "invoke(operation)"),
    (4, 5, "call, signed"),
    (5, 6, "POST, over TLS"),
    (6, 5, "a reference of a task"),
    (5, 2, "decoded; lost answers are looked for, not sent again"),
    (2, 0, "RunningTask"),
    (0, 2, "wait(timeout=300)"),
    (2, 6, "WaitForUpdatesEx: one call for all tasks of the client"),
    (6, 2, "success, or the task's fault"),
    (2, 0, "its result, or an exception of vim25"),
)


def call() -> Picture:
    """The way of one call, and of its wait."""
    step, between = 38, 130
    picture = Picture(between * len(WHO) + 10, 70 + step * len(CALL))
    at = [10 + between * index + between / 2 for index in range(len(WHO))]
    for x, name in zip(at, WHO, strict=True):
        picture.box(x - 50, 10, 100, 28, COLOURS[0])
        picture.text(x, 29, name, anchor="middle")
        picture.line(x, 38, 55 + step * len(CALL))
    for index, (start, end, words) in enumerate(CALL):
        y = 70 + step * index
        picture.text((at[start] + at[end]) / 2, y - 5, words, size=11, anchor="middle")
        picture.arrow(at[start], y, at[end], y, answer=end < start)
    return picture


WAY = (
    ("type library", "pyvmomi on the index,", "read as syntax"),
    ("schema/", "an OpenAPI document", "of each service"),
    ("codegen", "one checked model,", "names, tables"),
    ("generated/", "vim25: .py, .pyi,", "the registry"),
    ("wheel", "with vmodl", "and vijson"),
)


def bindings() -> Picture:
    """From the vendor's type library to the wheel."""
    picture = Picture(910, 96)
    for index, (name, *lines) in enumerate(WAY):
        x = 10 + index * 182
        picture.box(x, 12, 152, 70, COLOURS[index])
        picture.text(x + 10, 34, name, size=14)
        for at, words in enumerate(lines):
            picture.text(x + 10, 52 + 14 * at, words, size=11)
        if index:
            picture.arrow(x - 28, 47, x - 2, 47)
    return picture


def demo() -> str:
    """What `make demo` shows."""
    done = subprocess.run(  # noqa: S603 - our own demo
        [sys.executable, str(ROOT / "examples" / "demo.py")],
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": "", "COLUMNS": "92"},
    )
    # What differs from run to run is shown as it was once.
    printed = re.sub(r"(127\.0\.0\.1):\d+", r"\1:8989", done.stdout)
    printed = re.sub(r"0:00:0\d", "0:00:03", printed)
    console = Console(record=True, width=92, file=io.StringIO())
    console.print(Text("$ make demo", style="bold green"))
    for line in printed.rstrip().splitlines():
        shown = Text(line)
        shown.highlight_regex(r"^\w+(?=:)", "bold cyan")
        shown.highlight_regex(r"━+", "green")
        shown.highlight_regex(r"vim25\.\w+", "bold red")
        shown.highlight_regex(r"\b\d+\.\d+\.\d+\.\d+(?::\d+)?", "magenta")
        console.print(shown, soft_wrap=False)
    picture = console.export_svg(title="vijson", unique_id="demo")
    picture = re.sub(r"\s*@font-face \{.*?\}", "", picture, flags=re.DOTALL)  # of another site
    return re.sub(r' clip-path="url\(#demo-[\w-]+\)"', "", picture)  # cuts underscores off


def draw(folder: Path) -> None:
    """Write all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {"layers": layers(), "call": call(), "bindings": bindings(), "demo": demo()}
    for name, picture in made.items():
        (folder / f"{name}.svg").write_text(str(picture), encoding="utf-8")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
