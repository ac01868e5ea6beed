# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ProfileManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.managed.profile import Profile
    from vim25.data.profile_create_spec import ProfileCreateSpec
    from vim25.data.profile_policy_metadata import ProfilePolicyMetadata


class ProfileManager(vmodl.ManagedObject):
    """Managed object type ``ProfileManager`` (vmodl ``vim.profile.ProfileManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateProfile": vmodl.Operation("CreateProfile", request="CreateProfileRequestType", result="ManagedObjectReference", fault="DuplicateName", since="4.0", vmodl_name="createProfile", privilege="Profile.Create"),
        "FindAssociatedProfile": vmodl.Operation("FindAssociatedProfile", request="FindAssociatedProfileRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="findAssociatedProfile", privilege="System.View"),
        "profile": vmodl.Operation("profile", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", privilege="Profile.View", is_property=True),
        "QueryPolicyMetadata": vmodl.Operation("QueryPolicyMetadata", request="QueryPolicyMetadataRequestType", result="ProfilePolicyMetadata[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryPolicyMetadata", privilege="System.View"),
    }

    def create_profile(
        self,
        create_spec: ProfileCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateProfile``.

        create_spec: Wire name ``createSpec``. Since 4.0.

        Since 4.0. Privilege Profile.Create. Returns a reference to a Profile.

        Raises DuplicateName, or another DuplicateName.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/CreateProfile/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateProfile", {"create_spec": create_spec})
        return result

    def find_associated_profile(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``FindAssociatedProfile``.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity.

        Since 4.0. Privilege System.View. Returns a reference to a Profile.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/FindAssociatedProfile/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("FindAssociatedProfile", {"entity": entity})
        return result

    def get_profile(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``profile``.

        Since 4.0. Privilege Profile.View. Returns a reference to a Profile.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/profile/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("profile", {})
        return result

    def query_policy_metadata(
        self,
        *,
        policy_name: list[str] | None = None,
        profile: vmodl.ManagedObjectReference | Profile | None = None,
    ) -> list[ProfilePolicyMetadata] | None:
        """Call ``QueryPolicyMetadata``.

        policy_name: Wire name ``policyName``. Since 4.0.

        profile: Wire name ``profile``. Since 5.0. Refers to a Profile.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/QueryPolicyMetadata/post/
        """
        result: list[ProfilePolicyMetadata] | None = self._invoke("QueryPolicyMetadata", {"policy_name": policy_name, "profile": profile})
        return result
