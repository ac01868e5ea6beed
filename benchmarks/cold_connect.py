"""CPU time of a fresh process that connects and reads the name of a VM, ours and pyVmomi's in turn.

Ours talks to the simulator, pyVmomi to a server of canned SOAP answers, each over HTTPS.

python benchmarks/cold_connect.py
"""

from __future__ import annotations

import compileall
import os
import ssl
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme
from cold_start import cpu_seconds
from peer import peer_python
from report import report

ROUNDS = 15

SIMULATOR = """
import sys
from vijson.simulator import Simulator
with Simulator() as vcenter:
    vcenter.add_vm("web-01")
    connection = vcenter.connection
    print(connection["port"], connection["ca_file"], str(connection["password"]), flush=True)
    sys.stdin.readline()
"""

OURS = """
import vijson, vim25
with vijson.connect(
    "127.0.0.1", "administrator@vsphere.local", {password!r}, port={port}, ca_file={ca_file!r}
) as vc:
    assert vc.find_vm({vm!r}).get_name() == "web-01"
"""

THEIRS = """
import ssl
from pyVim.connect import Disconnect, SmartConnect
from pyVmomi import vim
si = SmartConnect(
    host="127.0.0.1", user="u", pwd="p", port={port},
    sslContext=ssl.create_default_context(cafile={ca_file!r}),
)
assert vim.VirtualMachine("vm-1", si._stub).name == "web-01"
Disconnect(si)
"""

ENVELOPE = """<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
 xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<soapenv:Body><{0}Response xmlns="urn:vim25">{1}</{0}Response></soapenv:Body></soapenv:Envelope>"""

CONTENT = """<returnval>
<rootFolder type="Folder">group-d1</rootFolder>
<propertyCollector type="PropertyCollector">propertyCollector</propertyCollector>
<about><name>n</name><fullName>f</fullName><vendor>v</vendor><version>8.0.2</version>
<build>1</build><osType>linux-x64</osType><productLineId>vpx</productLineId>
<apiType>VirtualCenter</apiType><apiVersion>8.0.2.0</apiVersion></about>
<sessionManager type="SessionManager">SessionManager</sessionManager></returnval>"""

USER = """<returnval><key>k</key><userName>u</userName><fullName>u</fullName>
<loginTime>2026-01-01T00:00:00Z</loginTime><lastActiveTime>2026-01-01T00:00:00Z</lastActiveTime>
<locale>en</locale><messageLocale>en</messageLocale></returnval>"""

ANSWERS = {
    "RetrieveServiceContent": CONTENT,
    "Login": USER,
    "Fetch": '<returnval xsi:type="xsd:string">web-01</returnval>',
    "Logout": "",
}

VERSIONS = """<?xml version="1.0" encoding="UTF-8"?>
<namespaces version="1.0"><namespace><name>urn:vim25</name><version>8.0.2.0</version>
<priorVersions><version>8.0.1.0</version></priorVersions></namespace></namespaces>"""


class Canned(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.answer(VERSIONS)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        name = next(name for name in ANSWERS if f"<{name} " in body)
        self.answer(ENVELOPE.format(name, ANSWERS[name]))

    def answer(self, text: str) -> None:
        data = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def canned() -> Iterator[tuple[int, str]]:
    """Serve the canned answers; yields the port and the file of the authority."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Canned)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with TemporaryDirectory() as folder:
        ca_file = Path(folder) / "ca.pem"
        authority.cert_pem.write_to_path(str(ca_file))
        yield server.server_address[1], str(ca_file)
    server.shutdown()


@contextmanager
def simulated() -> Iterator[tuple[int, str, str]]:
    """Run the simulator; yields its port, the file of its authority, and a password."""
    command = [sys.executable, "-c", SIMULATOR]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    port, ca_file, password = process.stdout.readline().split()
    yield int(port), ca_file, password
    process.stdin.close()
    process.wait()


def main() -> None:
    """Measure, and print the table."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for folder in ("src", "generated"):
        compileall.compile_dir(Path(folder), quiet=1)
    with simulated() as (port, ca_file, password), canned() as (peer_port, peer_ca_file):
        ours = {"port": port, "ca_file": ca_file, "password": password}
        cases = {
            "by name": (sys.executable, OURS.format(**ours, vm="web-01")),
            "by moId": (sys.executable, OURS.format(**ours, vm="vm-1")),
            "by moId in pyVmomi": (
                peer_python(),
                THEIRS.format(port=peer_port, ca_file=peer_ca_file),
            ),
        }
        times: dict[str, list[float]] = {name: [] for name in cases}
        for number in range(ROUNDS + 1):
            for name, (python, code) in cases.items():
                seconds = cpu_seconds(python, code)
                if number:  # the first writes bytecode
                    times[name].append(seconds)
    medians = {name: statistics.median(values) for name, values in times.items()}
    reference = medians["by moId in pyVmomi"]
    rows = [
        [name, f"{1e3 * seconds:.0f} ms", f"{seconds / reference:.2f}"]
        for name, seconds in medians.items()
    ]
    report("cold_connect", ["connect and read a name", "CPU time", "of pyVmomi's"], rows)


if __name__ == "__main__":
    main()
