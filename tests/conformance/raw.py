"""VI JSON by hand: HTTPS, JSON and the schema, with no code of the library."""

from __future__ import annotations

import hashlib
import http.client
import json
import re
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

__all__ = ["Answer", "Schema", "Server", "reference"]

SESSION = "vmware-api-session-id"
_SECRET = re.compile(r"(?i)password|ticket|token|secret|assertion")
_LONGEST = 60


class Answer:
    """What came back."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        """The body, parsed; ``None`` for an empty one."""
        return json.loads(self.body) if self.body else None

    @property
    def value(self) -> Any:
        """The body of a success, parsed."""
        assert self.status in (200, 201, 204), (self.status, self.body[:500])
        return self.json

    @property
    def fault(self) -> dict[str, Any]:
        """The fault of a failure."""
        assert self.status == 500, (self.status, self.body[:500])
        found: dict[str, Any] = self.json
        return found


def reference(kind: str, value: str) -> dict[str, str]:
    """Return a managed object reference."""
    return {"_typeName": "ManagedObjectReference", "type": kind, "value": value}


class Server:
    """A vCenter, its session, and all that was sent and answered."""

    def __init__(
        self,
        url: str,
        username: str,
        password: str,
        *,
        release: str,
        ca_file: str | None = None,
        thumbprint: str | None = None,
        record: Path | None = None,
    ) -> None:
        parts = urlsplit(url if "//" in url else f"https://{url}")
        self.host, self.port = parts.hostname or "", parts.port or 443
        self.username, self.password = username, password
        self.release = release
        self.session: str | None = None
        self._thumbprint = thumbprint
        self._context = ssl.create_default_context(cafile=ca_file)
        if thumbprint is not None:
            self._context.check_hostname = False
            self._context.verify_mode = ssl.CERT_NONE
        self._record = record
        self._recorded = 0

    def request(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """Send a request, and return its answer."""
        connection = http.client.HTTPSConnection(
            self.host, self.port, timeout=_LONGEST, context=self._context
        )
        try:
            connection.connect()
            self._check(connection)
            sent = {"Content-Type": "application/json", **(headers or {})}
            if self.session is not None:
                sent.setdefault(SESSION, self.session)
            data = None if body is None else json.dumps(body).encode()
            connection.request(method, path, data, sent)
            response = connection.getresponse()
            found = {name.lower(): value for name, value in response.getheaders()}
            answer = Answer(response.status, found, response.read())
        finally:
            connection.close()
        self._keep(method, path, body, answer)
        return answer

    def _check(self, connection: http.client.HTTPSConnection) -> None:
        if self._thumbprint is None:
            return
        assert isinstance(connection.sock, ssl.SSLSocket)
        certificate = connection.sock.getpeercert(binary_form=True) or b""
        shown = hashlib.sha256(certificate).hexdigest()
        assert shown == self._thumbprint.replace(":", "").lower(), "another certificate"

    def path(self, kind: str, moid: str, member: str) -> str:
        """Return the path of a property or method."""
        return f"/sdk/vim25/{self.release}/{kind}/{moid}/{member}"

    def call(self, on: dict[str, str], method: str, **arguments: Any) -> Answer:
        """Call a method of a managed object."""
        return self.request("POST", self.path(on["type"], on["value"], method), arguments)

    def get(self, on: dict[str, str], name: str) -> Answer:
        """Read a property of a managed object."""
        return self.request("GET", self.path(on["type"], on["value"], name))

    @property
    def content(self) -> dict[str, Any]:
        """The service content."""
        found: dict[str, Any] = self.get(
            reference("ServiceInstance", "ServiceInstance"), "content"
        ).value
        return found

    def login(self) -> dict[str, Any]:
        """Log in, and return the session's description."""
        answer = self.call(
            self.content["sessionManager"],
            "Login",
            userName=self.username,
            password=self.password,
        )
        self.session = answer.headers[SESSION]
        found: dict[str, Any] = answer.value
        return found

    def logout(self) -> None:
        """End the session."""
        if self.session is not None:
            self.call(self.content["sessionManager"], "Logout")
            self.session = None

    def _keep(self, method: str, path: str, body: Any, answer: Answer) -> None:
        """Write a wire file: what was sent and answered, without secrets."""
        if self._record is None:
            return
        self._recorded += 1
        operation = path.partition("?")[0].rpartition("/")[2]
        try:
            shown = answer.json
        except ValueError:
            shown = None
        wire = {
            "method": method,
            "path": path,
            "request": without_secrets(body),
            "status": answer.status,
            "answer": without_secrets(shown),
        }
        self._record.mkdir(parents=True, exist_ok=True)
        file = self._record / f"{self._recorded:04}-{operation}.json"
        file.write_text(json.dumps(wire, indent=1) + "\n")


def without_secrets(value: Any) -> Any:
    """Return JSON in which what is called a secret is empty."""
    if isinstance(value, list):
        return [without_secrets(item) for item in value]
    if isinstance(value, dict):
        return {
            name: "" if isinstance(item, str) and _SECRET.search(name) else without_secrets(item)
            for name, item in value.items()
        }
    return value


class Schema:
    """The schema of a release: what the members of its types have to be."""

    def __init__(self, document: Path) -> None:
        self.document = json.loads(document.read_text())
        self._types: dict[str, Any] = self.document["components"]["schemas"]
        self.checked = 0
        """How many objects were looked at."""

    def problems(self, value: Any, where: str = "") -> Iterator[str]:
        """Yield what is wrong in an answer: types, members that are missing or unknown."""
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.problems(item, f"{where}[{index}]")
        if not isinstance(value, dict):
            return
        name = value.get("_typeName")
        if not isinstance(name, str):
            yield f"{where}: no _typeName"
            return
        self.checked += 1
        if "_value" in value:  # a box, of which the name is not that of a schema
            yield from self.problems(value["_value"], where)
            return
        if name not in self._types:
            yield f"{where}: {name} is no type"
            return
        members, required = self._members(name)
        for member in required - value.keys():
            yield f"{where}: {name} lacks {member}"
        for member, item in value.items():
            if member not in members and member not in ("_typeName", "faultstring"):
                yield f"{where}: {name} has no {member}"
            yield from self.problems(item, f"{where}.{member}")

    def _members(self, name: str) -> tuple[set[str], set[str]]:
        members: set[str] = set()
        required: set[str] = set()
        left: list[Any] = [self._types[name]]
        while left:
            schema = left.pop()
            if "$ref" in schema:
                left.append(self._types[schema["$ref"].rpartition("/")[2]])
            left += schema.get("allOf", ())
            members |= schema.get("properties", {}).keys()
            required |= set(schema.get("required", ()))
        return members, required

    def never_unset(self, kind: str) -> list[str]:
        """Return the properties of a managed type that every server has to answer."""
        found = []
        for path, item in self.document["paths"].items():
            _, of, _, member = path.split("/")
            if of == kind and "get" in item:
                content = item["get"]["responses"]["200"]["content"]
                if not content["application/json"]["schema"].get("nullable"):
                    found.append(member)
        return found
