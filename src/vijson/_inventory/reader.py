"""What a client reads: objects by stub, by name, by their properties, and as they change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

import vim25
from vijson._inventory.arguments import check_managed
from vijson._inventory.collect import collect
from vijson._inventory.find import Criterion, find, find_all, find_vm
from vijson._inventory.views import Container
from vijson._session.caller import Caller
from vijson._session.retries import RETRIES, RetryPolicy
from vijson._tasks.loop import WaitingLoop
from vijson._wire.transport import Transport
from vmodl import ManagedObject, ManagedObjectReference

if TYPE_CHECKING:
    from vijson._inventory.changes import Change
    from vijson._inventory.row_classes import Rows
    from vijson._inventory.rows import Row
    from vijson._inventory.watch import Watch, WatchOptions

__all__ = ["Reader"]

M = TypeVar("M", bound=ManagedObject)
T = TypeVar("T")
E = TypeVar("E", bound=vim25.ManagedEntity)


class Reader(Caller):
    """Reads what a vCenter holds, and waits for what changes of it."""

    def __init__(
        self,
        transport: Transport,
        release: str,
        agent: str | None = None,
        retries: RetryPolicy = RETRIES,
    ) -> None:
        super().__init__(transport, release, agent, retries)
        self._waiting = WaitingLoop(self)

    @property
    def waiting(self) -> WaitingLoop:
        """The loop in which all tasks of the client are waited for."""
        self.check_process()
        return self._waiting

    def close(self) -> None:
        """Log out and close the connections; safe to call twice.

        It interrupts waits, not tasks. A failure to log out is logged, not raised. In a forked
        process it does nothing.
        """
        try:
            if not self._transport.is_forked:
                self._waiting.close()
        finally:
            super().close()

    def stub(self, reference: ManagedObjectReference[M]) -> M:
        """Return a stub of an object, of the type that its reference names; nothing is sent.

        Of a type that the bindings do not know it is a `vmodl.ManagedObject`.
        """
        if not isinstance(reference, ManagedObjectReference):
            raise TypeError(f"expected a reference, found {reference!r}")
        found: M = vim25.registry.stub_of(reference, self)  # type: ignore[assignment]  # what it says of itself
        return found

    @overload
    def collect(
        self,
        kind: type[M],
        paths: Sequence[str],
        *,
        container: Container = None,
        page_size: int = 1000,
    ) -> Iterator[Row[M]]: ...
    @overload
    def collect(
        self,
        kind: ManagedObjectReference[M] | Iterable[ManagedObjectReference[M]],
        paths: Sequence[str],
        *,
        page_size: int = 1000,
    ) -> Iterator[Row[M]]: ...
    @overload
    def collect(
        self, kind: M | Iterable[M], paths: Sequence[str], *, page_size: int = 1000
    ) -> Iterator[Row[M]]: ...
    @overload
    def collect(
        self,
        kind: type[T],
        *,
        of: type[ManagedObject] | None = None,
        container: Container = None,
        page_size: int = 1000,
    ) -> Rows[T]: ...
    def collect(
        self,
        kind: Any,
        paths: Sequence[str] | None = None,
        *,
        of: type[ManagedObject] | None = None,
        container: Container = None,
        page_size: int = 1000,
    ) -> Iterator[Any]:
        """Read properties of all objects of a type, such as `vim25.VirtualMachine`, or of some.

        ``paths`` are property paths: ``["name", "runtime.powerState"]``. ``container`` is where
        to look, with all below it; the root folder by default. Yields one `vijson.Row` per
        object, ``row["name"]``, as pages of ``page_size`` objects arrive, with one page in
        memory at a time. Of a base type, such as `vim25.ManagedEntity`, ``row.obj`` is a stub
        of the object's actual type. Objects, by stub or reference, take the place of the type;
        one that is gone raises `vim25.ManagedObjectNotFound`.

        In the place of a type and paths it takes an attrs class whose fields `vijson.path`
        has made, and yields such objects; those that can't be made are in the ``failed`` of
        the `vijson.Rows` that it returns. ``of`` is the managed type, where the class
        does not tell.

        Raises `vim25.InvalidProperty` for a path that the type does not have, and `TypeError`
        for a field of another type than its path, before anything is sent. Page: that which
        `vim25.PropertyCollector.retrieve_properties_ex` names.
        """
        if paths is None:
            from vijson._inventory.collect_class import collect_class

            if of is not None:
                check_managed(of)
            return collect_class(self, kind, kind=of, container=container, page_size=page_size)
        if of is not None:
            raise TypeError("of: goes with a class of yours, in the place of paths")
        return collect(self, kind, paths, container=container, page_size=page_size)

    @overload
    def watch(
        self,
        watched: type[M] | M,
        paths: Sequence[str],
        on_change: Callable[[Change[M]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[M]: ...
    @overload
    def watch(
        self,
        watched: ManagedObjectReference[M] | Iterable[ManagedObjectReference[M]],
        paths: Sequence[str],
        on_change: Callable[[Change[M]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[M]: ...
    @overload
    def watch(
        self,
        watched: Iterable[M],
        paths: Sequence[str],
        on_change: Callable[[Change[M]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[M]: ...
    def watch(
        self,
        watched: Any,
        paths: Sequence[str],
        on_change: Callable[[Change[Any]], object] | None = None,
        **options: Unpack[WatchOptions],
    ) -> Watch[Any]:
        """Watch properties of all objects of a type, or of some objects, as they change.

            for change in vc.watch(vim25.VirtualMachine, ["name", "runtime.powerState"]):
                print(change["name"], change.kind, change.changed)

        The iterator begins with all objects as they are, and ends when it is closed, or with
        `vijson.WaitTimeout` ``timeout`` seconds after it began. ``on_change`` is called with
        each change instead, from a thread of its own, until the `vijson.Watch` is closed.
        ``container`` is where the objects of the type are, with all below it.

        All watches and waits of a client share one call to the server; they outlast lost
        connections, sessions and restarts, and raise `vijson.WaitInterrupted` when that
        takes too long. Changes of an object that come faster than they are read come
        together. Raises `vim25.InvalidProperty` before anything is sent. Page: that which
        `vim25.PropertyCollector.wait_for_updates_ex` names.
        """
        from vijson._inventory.watch import watch

        if on_change is not None and not callable(on_change):
            raise TypeError(f"on_change: expected a function, found {on_change!r}")
        found = watch(self, self.waiting, watched, paths, **options)
        if on_change is not None:
            found.call(on_change)
        return found

    def find(
        self, kind: type[E], *, container: Container = None, **criterion: Unpack[Criterion]
    ) -> E:
        """Return the object of a type that is called so: a VM, host, datastore, network, folder.

        It is found by one of: its ``name``; its inventory ``path``, such as
        ``DC0/vm/web/web-01``; its ``moid``; and for VMs and hosts its ``uuid``, ``ip`` or
        ``dns_name``, as the server knows them. ``container`` is where to look for a name, with
        all below it, or the `vim25.Datacenter` for the last three. It takes one or two requests,
        whatever the size of the inventory, and one to clean up after a name.

        Raises `vijson.NotFound` (`vijson.VmNotFound` for VMs), which lists near names, when
        there is none, or more than one. Page: that which
        `vim25.SearchIndex.find_all_by_ip` names.
        """
        return find(self, kind, container=container, **criterion)

    def find_all(
        self, kind: type[E], *, container: Container = None, **criterion: Unpack[Criterion]
    ) -> list[E]:
        """Return all objects of a type, or those that are called so; else as `find`.

        ``name`` may be a pattern, ``web-*``, of which case matters; ``uuid``, ``ip`` and
        ``dns_name`` are as in `find`.
        """
        return find_all(self, kind, container=container, **criterion)

    def find_vm(self, name_or_moid: str) -> vim25.VirtualMachine:
        """Return the VM of a name, or of a moId such as ``vm-42``.

        A moId wins over a name. Raises `vijson.VmNotFound`, which lists the candidates, when no
        VM has the name, or several have.
        """
        return find_vm(self, name_or_moid)
