"""Find managed objects by what people call them."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Any, TypedDict, TypeVar, Unpack
from urllib.parse import unquote

import vim25
from vijson._inventory.arguments import check_managed, reference_of
from vijson._inventory.collect import collect
from vijson._inventory.near_names import did_you_mean
from vijson._inventory.views import Container
from vijson._session.caller import Caller
from vijson.errors import NotFound, VmNotFound

__all__ = ["Criterion", "find", "find_all", "find_vm"]

_log = logging.getLogger("vijson")

M = TypeVar("M", bound=vim25.ManagedEntity)
_LISTED = 10
"""How many names an error lists."""


class Criterion(TypedDict, total=False):
    """By what an object is found: one of these."""

    name: str
    path: str
    """The inventory path: ``DC0/vm/web/web-01``."""
    uuid: str
    """That of the BIOS, or else, of a VM, that of the vCenter (``instanceUuid``)."""
    ip: str
    dns_name: str
    moid: str


def find(
    caller: Caller,
    kind: type[M],
    *,
    container: Container = None,
    **criterion: Unpack[Criterion],
) -> M:
    """Serve `Client.find`."""
    check_managed(kind)
    by, value = _only(criterion, _ONE)
    found, names = _ONE[by](caller, kind, value, container)
    return _single(caller, kind, by, value, found, names)


def find_all(
    caller: Caller,
    kind: type[M],
    *,
    container: Container = None,
    **criterion: Unpack[Criterion],
) -> list[M]:
    """Serve `Client.find_all`."""
    check_managed(kind)
    by, value = _only(criterion or {"name": "*"}, _ALL)
    found, _ = _ALL[by](caller, kind, value, container)
    return found


def find_vm(caller: Caller, name_or_moid: str) -> vim25.VirtualMachine:
    """Serve `Client.find_vm`."""
    kind = vim25.VirtualMachine
    if not isinstance(name_or_moid, str):
        raise TypeError(f"expected the name or moId of a VM, found {name_or_moid!r}")
    if re.fullmatch(r"vm-\d+", name_or_moid):
        found, _ = _by_moid(caller, kind, name_or_moid, None)
        if found:
            only: vim25.VirtualMachine = found[0]
            return only  # else no VM has the moId: it may still be a name
    found, names = _by_name(caller, kind, name_or_moid, None)
    return _single(caller, kind, "name", name_or_moid, found, names)


Found = tuple[list[Any], list[str] | None]
"""The objects, and the names that could have been looked for, if they are known."""
Search = Callable[[Caller, type[Any], str, Container], Found]


def _only(criterion: Any, searches: dict[str, Search]) -> tuple[str, str]:
    """Return the one criterion, and its value."""
    if len(criterion) != 1 or not criterion.keys() <= searches.keys():
        given = ", ".join(criterion) or "nothing"
        raise TypeError(f"expected one of {', '.join(searches)} to find by, found {given}")
    [(by, value)] = criterion.items()
    if not isinstance(value, str) or not value:
        raise TypeError(f"{by}: expected a text that is not empty, found {value!r}")
    return by, value


# By name: in a view of all objects of the type.


def _by_name(caller: Caller, kind: type[Any], name: str, container: Container) -> Found:
    names = _names(caller, kind, container)
    # The server escapes / \ and %.
    found = [stub for stub, known in names if name in (known, unquote(known))]
    return found, [unquote(known) for _, known in names]


def _by_pattern(caller: Caller, kind: type[Any], pattern: str, container: Container) -> Found:
    found = [
        stub
        for stub, known in _names(caller, kind, container)
        if fnmatchcase(unquote(known), pattern) or fnmatchcase(known, pattern)
    ]
    return found, None


def _names(caller: Caller, kind: type[Any], container: Container) -> list[tuple[Any, str]]:
    """Return all objects of a type with their names, as the server writes them."""
    names = []
    for row in collect(caller, kind, ["name"], container=container, page_size=None):
        if isinstance(name := row.get("name"), str):
            names.append((row.obj, name))
        for problem in row.missing.values():
            _log.warning("%s: name not readable: %r", row.obj.reference.value, problem)
    return names


# By what the server can look for itself.


def _by_moid(caller: Caller, kind: type[Any], moid: str, container: Container) -> Found:
    _everywhere("moid", container)
    stub = kind(kind.reference(moid), caller)
    try:
        stub.get_name()
    except vim25.ManagedObjectNotFound:
        return [], None
    return [stub], None


def _by_path(caller: Caller, kind: type[Any], path: str, container: Container) -> Found:
    _everywhere("path", container)
    found = _search_index(caller).find_by_inventory_path(path.strip("/"))
    if found is None:
        return [], [unquote(known) for _, known in _names(caller, kind, None)]
    if not isinstance(found, kind):
        actual, wanted = found.reference.type, vim25.registry.wire_name(kind)
        raise NotFound(f"{path} on {caller.host} is a {actual}, no {wanted}", ())
    return [found], None


def _by_uuid(caller: Caller, kind: type[Any], uuid: str, container: Container) -> Found:
    index, where = _search_index(caller), _datacenter(container)
    is_vm = _is_vm("uuid", kind)
    found = index.find_all_by_uuid(datacenter=where, uuid=uuid, vm_search=is_vm)
    if not found and is_vm:
        found = index.find_all_by_uuid(
            datacenter=where, uuid=uuid, vm_search=is_vm, instance_uuid=True
        )
    return found, None


def _by_ip(caller: Caller, kind: type[Any], ip: str, container: Container) -> Found:
    where, is_vm = _datacenter(container), _is_vm("ip", kind)
    index = _search_index(caller)
    return index.find_all_by_ip(datacenter=where, ip=ip, vm_search=is_vm), None


def _by_dns_name(caller: Caller, kind: type[Any], dns_name: str, container: Container) -> Found:
    where, is_vm = _datacenter(container), _is_vm("dns_name", kind)
    index = _search_index(caller)
    return index.find_all_by_dns_name(datacenter=where, dns_name=dns_name, vm_search=is_vm), None


def _search_index(caller: Caller) -> vim25.SearchIndex:
    reference = caller.existing(caller.content.search_index, "search index")
    return vim25.SearchIndex(reference, caller.calling(safe=True))


def _is_vm(by: str, kind: type[Any]) -> bool:
    """Tell a search which of the two kinds of objects it is for."""
    is_vm = issubclass(kind, vim25.VirtualMachine)
    if not is_vm and not issubclass(kind, vim25.HostSystem):
        raise TypeError(f"{by}: finds VirtualMachine and HostSystem, not {kind.__name__}")
    return is_vm


def _datacenter(container: Container) -> Any:
    reference = reference_of(container)
    if reference is not None and getattr(reference, "type", None) != "Datacenter":
        raise TypeError(f"container: expected a Datacenter, found {container!r}")
    return reference


def _everywhere(by: str, container: Container) -> None:
    if container is not None:
        raise TypeError(f"container: does not go with {by}, which is found everywhere")


_ALL: dict[str, Search] = {
    "name": _by_pattern,
    "uuid": _by_uuid,
    "ip": _by_ip,
    "dns_name": _by_dns_name,
}
_ONE: dict[str, Search] = {**_ALL, "name": _by_name, "path": _by_path, "moid": _by_moid}


_HINTS = {
    "moid": "another vCenter, or another user, may have it",
    "uuid": "a VM has two: config.uuid and config.instanceUuid",
}
_REPORTED = "VMware Tools report it, when they run: wait_for_ip waits for it"


def _single(
    caller: Caller,
    kind: type[M],
    by: str,
    value: str,
    found: list[Any],
    names: list[str] | None,
) -> M:
    """Return the only object; raises `vijson.NotFound`."""
    if len(found) == 1:
        only: M = found[0]
        return only
    is_vm = issubclass(kind, vim25.VirtualMachine)
    error, title = (VmNotFound, "VM") if is_vm else (NotFound, vim25.registry.wire_name(kind))
    what = f"{'called' if by == 'name' else f'found by {by}'} {value!r} on {caller.host}"
    if found:
        moids = tuple(sorted(stub.reference.value for stub in found))
        listed = f"{len(moids)} {title}s are {what}: {', '.join(moids)}"
        raise error(f"{listed} - use the moId", moids)
    if names is None:
        raise error(f"no {title} is {what} - {_HINTS.get(by, _REPORTED)}", ())
    hint, candidates = _hint(value.rpartition("/")[2] or value, sorted(set(names)), title)
    raise error(f"no {title} is {what} - {hint}", candidates)


def _hint(name: str, known: list[str], title: str) -> tuple[str, tuple[str, ...]]:
    """Say which names may have been meant."""
    listed = tuple(known[:_LISTED])
    more = f" and {len(known) - _LISTED} more" if len(known) > _LISTED else ""
    all_of_them = f"there are {', '.join(listed)}{more}" if known else f"the user sees no {title}"
    hint, close = did_you_mean(name, known, all_of_them)
    return hint, close or listed
