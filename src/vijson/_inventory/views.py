"""Views: what a server lists of its inventory for a client."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import vim25
from vijson._session.caller import Caller
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["Container", "container_view", "spec_of_objects", "spec_of_view"]

Container = ManagedObject | ManagedObjectReference | None
"""Where to look, with all below it; by default everywhere."""


def container_view(client: Caller, kind: str, container: Container) -> vim25.ContainerView:
    """Create a view of all objects of a type below a container."""
    content = client.content
    manager = vim25.ViewManager(client.existing(content.view_manager, "view manager"), client)
    where: Any = container or content.root_folder
    return manager.create_container_view(where, type=[kind], recursive=True)


def spec_of_view(
    view: vim25.ContainerView, kind: str, paths: Collection[str]
) -> vim25.PropertyFilterSpec:
    """Return the spec that shows properties of a view's objects, and not those of the view."""
    traversal = vim25.TraversalSpec(type="ContainerView", path="view", skip=False)
    return vim25.PropertyFilterSpec(
        prop_set=[vim25.PropertySpec(type=kind, path_set=list(paths))],
        object_set=[vim25.ObjectSpec(obj=view.reference, skip=True, select_set=[traversal])],
    )


def spec_of_objects(
    references: Collection[ManagedObjectReference], paths: Collection[str], *, missing: bool
) -> vim25.PropertyFilterSpec:
    """Return the spec that shows properties of some objects, and those that are ``missing``."""
    kinds = dict.fromkeys(reference.type for reference in references)
    return vim25.PropertyFilterSpec(
        prop_set=[vim25.PropertySpec(type=kind, path_set=list(paths)) for kind in kinds],
        object_set=[vim25.ObjectSpec(obj=reference) for reference in references],
        report_missing_objects_in_results=missing or None,
    )
