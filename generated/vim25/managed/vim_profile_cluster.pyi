# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.profile.cluster``."""

import vmodl

from vim25.data.vim_profile_cluster import ClusterProfileConfigSpec
from vim25.managed.vim_profile import Profile, ProfileManager

class ClusterProfile(Profile):
    """``vim.profile.cluster.ClusterProfile``. Since 4.0."""
    def update_cluster_profile(self, config: ClusterProfileConfigSpec) -> None:
        """Call ``UpdateClusterProfile``.

        Since 4.0. Privilege Profile.Edit.

        Raises DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterProfile/moId/UpdateClusterProfile/post/
        """

class ClusterProfileManager(ProfileManager):
    """``vim.profile.cluster.ProfileManager``. Since 4.0."""
