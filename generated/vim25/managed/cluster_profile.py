# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ClusterProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.profile import Profile

if TYPE_CHECKING:
    from vim25.data.cluster_profile_config_spec import ClusterProfileConfigSpec


class ClusterProfile(Profile):
    """Managed object type ``ClusterProfile`` (vmodl ``vim.profile.cluster.ClusterProfile``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **Profile._operations,
        "UpdateClusterProfile": vmodl.Operation("UpdateClusterProfile", request="UpdateClusterProfileRequestType", fault="DuplicateName", since="4.0", vmodl_name="update", privilege="Profile.Edit"),
    }

    def update_cluster_profile(
        self,
        config: ClusterProfileConfigSpec,
    ) -> None:
        """Call ``UpdateClusterProfile``.

        config: Wire name ``config``. Since 4.0.

        Since 4.0. Privilege Profile.Edit.

        Raises DuplicateName, or another DuplicateName.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterProfile/moId/UpdateClusterProfile/post/
        """
        self._invoke("UpdateClusterProfile", {"config": config})
