# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ClusterProfileManager."""

from __future__ import annotations

from vim25.managed.profile_manager import ProfileManager


class ClusterProfileManager(ProfileManager):
    """Managed object type ``ClusterProfileManager`` (vmodl ``vim.profile.cluster.ProfileManager``).

    Since 4.0.
    """

    __slots__ = ()
