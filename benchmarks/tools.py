"""What disks, type checkers and editors pay for the package, pyVmomi beside it in one run.

python benchmarks/tools.py
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import Any

from peer import peer_python
from report import report

ROUNDS = 3
OURS = "import vim25\nspec: vim25.CustomizationSpec\nvim25."
THEIRS = "from pyVmomi import vim\nspec: vim.vm.customization.Specification\nvim."


def wheel(folder: Path) -> tuple[int, int, int]:
    """Return the size of our wheel, its number of files and their size with bytecode."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder), "."]
    subprocess.run(command, check=True)
    [path] = folder.glob("vijson-*.whl")
    target = folder / "installed"
    with zipfile.ZipFile(path) as archive:
        count = len(archive.namelist())
        archive.extractall(target)
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(target)], check=True)
    installed = sum(file.stat().st_size for file in target.rglob("*") if file.is_file())
    return path.stat().st_size, count, installed


def mypy(source: str, path: str, folder: Path) -> float:
    """Return the seconds of ``mypy --strict`` without a cache."""
    (folder / "consumer.py").write_text(source)
    shutil.rmtree(folder / ".mypy_cache", ignore_errors=True)
    environment = {**os.environ, "MYPYPATH": path}
    start = time.perf_counter()
    command = [sys.executable, "-m", "mypy", "--strict", "consumer.py"]
    subprocess.run(command, cwd=folder, env=environment, check=False, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


class Editor:
    """A client of pyright's language server."""

    def __init__(self, folder: Path, python: str, paths: list[str]) -> None:
        self.folder, self.python, self.paths = folder, python, paths
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.number = 0

    def send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name == b"Content-Length" else length
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return message

    def request(self, method: str, params: dict[str, Any]) -> Any:
        """Ask, answer what the server asks meanwhile, and return the result."""
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                return message["result"]
            if "id" in message:
                self.send({"id": message["id"], "result": self.answer(message)})

    def answer(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        settings = {"extraPaths": self.paths, "diagnosticMode": "openFilesOnly"}
        by_section = {
            "python": {"pythonPath": self.python, "analysis": settings},
            "python.analysis": settings,
        }
        return [by_section.get(item.get("section")) for item in message["params"]["items"]]

    def complete(self, source: str) -> tuple[float, int, int]:
        """Return seconds until the completion, its number of items, and MB of memory."""
        root = self.folder.as_uri()
        capabilities = {"workspace": {"configuration": True}}
        folders = [{"uri": root, "name": "work"}]
        params = {"processId": os.getpid(), "rootUri": root, "capabilities": capabilities}
        self.request("initialize", {**params, "workspaceFolders": folders})
        self.send({"method": "initialized", "params": {}})
        uri = f"{root}/consumer.py"
        start = time.perf_counter()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": source}
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        lines = source.split("\n")
        position = {"line": len(lines) - 1, "character": len(lines[-1])}
        where = {"textDocument": {"uri": uri}, "position": position}
        result = self.request("textDocument/completion", where)
        seconds = time.perf_counter() - start
        return seconds, len(result["items"]), self.memory()

    def memory(self) -> int:
        """Return the largest resident size of the server's processes, in MB."""
        pending, largest = [self.process.pid], 0
        while pending:
            pid = pending.pop()
            status = Path(f"/proc/{pid}/status").read_text()
            peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
            largest = max(largest, int(peak.split()[1]) // 1024)
            pending += map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
        return largest

    def close(self) -> None:
        self.process.kill()
        self.process.wait()


def editor(source: str, python: str, paths: list[str], folder: Path) -> tuple[float, int, int]:
    """Return the median of some completions in fresh servers."""
    found = []
    for _ in range(ROUNDS):
        client = Editor(folder, python, paths)
        try:
            found.append(client.complete(source))
        finally:
            client.close()
    seconds, items, memory = (statistics.median(column) for column in zip(*found, strict=True))
    return seconds, int(items), int(memory)


def main() -> None:
    """Measure, and print the table."""
    here = [str(Path(folder).resolve()) for folder in ("src", "generated")]
    peer = str(Path(peer_python()).absolute())
    [site] = Path(peer).parent.parent.glob("lib/*/site-packages")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size, count, installed = wheel(folder)
        checks: dict[str, list[float]] = {"ours": [], "theirs": []}
        for _ in range(ROUNDS):
            checks["ours"].append(mypy(OURS.rpartition("\n")[0], ":".join(here), folder))
            checks["theirs"].append(mypy(THEIRS.rpartition("\n")[0], str(site), folder))
        ours = editor(OURS, sys.executable, here, folder)
        theirs = editor(THEIRS, peer, [], folder)
    rows = [
        ["wheel", f"{size / 1e6:.2f} MB", ""],
        ["files in the wheel", str(count), ""],
        ["installed, with bytecode", f"{installed / 1e6:.1f} MB", ""],
        ["mypy --strict, no cache", *(f"{statistics.median(checks[k]):.1f} s" for k in checks)],
        ["first completion", f"{ours[0]:.2f} s", f"{theirs[0]:.2f} s"],
        ["its items", str(ours[1]), str(theirs[1])],
        ["language server's memory", f"{ours[2]} MB", f"{theirs[2]} MB"],
    ]
    report("tools", ["tools", "vim25", "pyVmomi"], rows)


if __name__ == "__main__":
    main()
