"""What a fleet needs of a client: to customize guests, and to find what was begun."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from types import TracebackType
from typing import Any, Protocol, Self

import vim25
from vijson._inventory.arguments import VmArgument
from vijson._session.retries import RetryPolicy
from vijson._tasks.running import RunningTask
from vijson._wire.address import Address
from vmodl import ManagedObjectReference

__all__ = ["Connected", "GuestCustomizer", "Site"]


class GuestCustomizer(Protocol):
    """Customizes guests of one vCenter."""

    @property
    def host(self) -> str:
        """The server's name or address."""
        ...

    @property
    def instance(self) -> str:
        """Which vCenter it is, whatever its address."""
        ...

    @property
    def timeout(self) -> float:
        """Seconds for which a request may be under way."""
        ...

    @property
    def retries(self) -> RetryPolicy:
        """What is tried again, and how often."""
        ...

    def check_process(self) -> None:
        """Raise `vijson.Error` in a process that was forked off."""

    def server_time(self) -> datetime:
        """Return the time by the server's clock."""
        ...

    def customize(
        self,
        vm: VmArgument,
        auth: vim25.GuestAuthentication,
        spec: vim25.CustomizationSpec,
        config_params: list[vim25.OptionValue] | None = None,
        before_sending: Callable[[], object] | None = None,
        others: Collection[str] = (),
    ) -> RunningTask[None]:
        """Customize a guest; ``before_sending`` is called before each request that may do it."""
        ...

    def abort(self, vm: VmArgument, auth: vim25.GuestAuthentication) -> RunningTask[None]:
        """Clear the lock that a failed customization may have left."""
        ...

    def adopt(self, task: str) -> RunningTask[None]:
        """Return the task of a moId, to be waited for."""
        ...

    def look_for(
        self,
        vm: ManagedObjectReference,
        sent_at: datetime,
        *,
        lasts: float,
        others: Collection[str],
        wait: Callable[[float], object],
    ) -> RunningTask[None] | None:
        """Return the task of a customization that was begun elsewhere."""
        ...

    def find(
        self, vms: Iterable[ManagedObjectReference], since: datetime
    ) -> dict[ManagedObjectReference, list[ManagedObjectReference] | vim25.MethodFault]:
        """Return the customizations that VMs were given since."""
        ...

    def is_named_by_others(self, text: str) -> bool | None:
        """Tell whether another session's user agent has a text in it; ``None`` if not shown."""
        ...


class Connected(Protocol):
    """A client, for as long as its ``with`` block runs."""

    @property
    def guests(self) -> GuestCustomizer:
        """What it does with guests."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...


class Site(Protocol):
    """How to reach a vCenter, from any process."""

    @property
    def host(self) -> str:
        """The server's name or address."""
        ...

    @property
    def retries(self) -> RetryPolicy:
        """What is tried again, and how often."""
        ...

    @property
    def address(self) -> Address:
        """Where the server is: host and port."""
        ...

    def connect(self, **change: Any) -> Connected:
        """Log in, with other settings than it has where they are given."""
        ...

    @property
    def application(self) -> str:
        """What the session's client is called."""
        ...
