"""The kinds of events that the simulator posts: what they say, and how grave they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.objects import Inventory, SimulatedObject

__all__ = ["category", "describe_events", "message", "post_event"]

_INFO, _ERROR, _USER = "info", "error", "user"
_KINDS: Mapping[type[vim25.Event], tuple[str, str, str]] = {
    # Category, description, and the message by the names of members.
    vim25.UserLoginSessionEvent: (
        _INFO, "User login", "User {userName}@{ipAddress} logged in as {userAgent}",
    ),
    vim25.UserLogoutSessionEvent: (
        _INFO, "User logout", "User {userName}@{ipAddress} logged out",
    ),
    vim25.BadUsernameSessionEvent: (
        _ERROR, "Invalid user name", "Cannot login {userName}@{ipAddress}",
    ),
    vim25.GeneralUserEvent: (_USER, "General user event", "User logged event: {message}"),
    vim25.TaskEvent: (_INFO, "Task event", "Task: {info.name}"),
    vim25.VmCreatedEvent: (_INFO, "VM created", "Created virtual machine {vm.name}"),
    vim25.VmRegisteredEvent: (_INFO, "VM registered", "Registered {vm.name}"),
    vim25.VmClonedEvent: (_INFO, "VM cloned", "{sourceVm.name} cloned to {vm.name}"),
    vim25.VmRemovedEvent: (_INFO, "VM removed", "Removed {vm.name}"),
    vim25.VmRenamedEvent: (_INFO, "VM renamed", "Renamed {vm.name} from {oldName} to {newName}"),
    vim25.VmReconfiguredEvent: (_INFO, "VM reconfigured", "Reconfigured {vm.name}"),
    vim25.VmStartingEvent: (_INFO, "VM starting", "{vm.name} is starting"),
    vim25.VmPoweredOnEvent: (_INFO, "VM powered on", "{vm.name} is powered on"),
    vim25.VmFailedToPowerOnEvent: (
        _ERROR, "Cannot power on the VM", "Cannot power on {vm.name}. {reason.faultstring}",
    ),
    vim25.VmStoppingEvent: (_INFO, "VM stopping", "{vm.name} is stopping"),
    vim25.VmPoweredOffEvent: (_INFO, "VM powered off", "{vm.name} is powered off"),
    vim25.VmFailedToPowerOffEvent: (
        _ERROR, "Cannot power off the VM", "Cannot power off {vm.name}. {reason.faultstring}",
    ),
    vim25.VmResettingEvent: (_INFO, "VM resetting", "{vm.name} is resetting"),
    vim25.VmSuspendingEvent: (_INFO, "VM being suspended", "{vm.name} is being suspended"),
    vim25.VmSuspendedEvent: (_INFO, "VM suspended", "{vm.name} is suspended"),
    vim25.CustomizationStartedEvent: (
        _INFO, "Started customization", "Started customization of VM {vm.name}",
    ),
    vim25.CustomizationSucceeded: (
        _INFO, "Customization succeeded", "Customization of VM {vm.name} succeeded",
    ),
    vim25.CustomizationFailed: (
        _ERROR, "Cannot complete customization", "Customization of VM {vm.name} failed: {reason}",
    ),
}  # fmt: skip


def post_event(
    inventory: Inventory,
    kind: type[vim25.Event],
    *,
    about: SimulatedObject | None = None,
    user: str = "",
    chain: int | None = None,
    **fields: Any,
) -> None:
    """Post an event of a kind, about an object or none; empty as user is the system.

    ``fields`` are those of the kind. It begins a chain where none is given.
    """
    arguments = about.event_arguments() if about else {}
    if issubclass(kind, vim25.VmEvent):
        fields["template"] = getattr(about, "template", False)
    made = kind(
        key=0,
        chain_id=0,
        created_time=inventory.now(),
        user_name=user,
        **{**arguments, **fields},
    )
    made.full_formatted_message = message(made)
    inventory.events.add(made, about.lineage() if about else (), chain)


def message(event: vim25.Event) -> str:
    """Return what an event says, without its place and time."""
    if isinstance(event, vim25.EventEx):
        return event.message or event.event_type_id
    _, description, text = _KINDS.get(type(event), (_INFO, type(event).__name__, ""))
    fields = attrs.fields(type(event))
    values = {field.metadata["wire"]: getattr(event, field.name) for field in fields}
    return text.format_map(values) or description


def category(event: vim25.Event) -> str:
    """Return how grave an event is, in the terms of `vim25.EventCategory`."""
    if isinstance(event, vim25.EventEx):
        return event.severity or _INFO
    return _KINDS.get(type(event), (_INFO, "", ""))[0]


def describe_events() -> vim25.EventDescription:
    """Return the property ``description`` of the event manager."""
    return vim25.EventDescription(
        category=[
            vim25.ElementDescription(key=key.value, label=key.value, summary=key.value)
            for key in vim25.EventCategory
        ],
        event_info=list(_details()),
    )


def _details() -> Iterator[vim25.EventDescriptionEventDetail]:
    for kind, (grade, description, text) in _KINDS.items():
        yield vim25.EventDescriptionEventDetail(
            key=kind.__name__,
            description=description,
            category=grade,
            format_on_datacenter=text,
            format_on_compute_resource=text,
            format_on_host=text,
            format_on_vm=text,
            full_format=text,
        )
