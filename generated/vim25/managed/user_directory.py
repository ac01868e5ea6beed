# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type UserDirectory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.user_search_result import UserSearchResult


class UserDirectory(vmodl.ManagedObject):
    """Managed object type ``UserDirectory`` (vmodl ``vim.UserDirectory``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "domainList": vmodl.Operation("domainList", result="string[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "RetrieveUserGroups": vmodl.Operation("RetrieveUserGroups", request="RetrieveUserGroupsRequestType", result="UserSearchResult[]", nullable=True, fault="NotFound", since="2.0", vmodl_name="retrieveUserGroups"),
    }

    def get_domain_list(
        self,
    ) -> list[str] | None:
        """Read ``domainList``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/UserDirectory/moId/domainList/get/
        """
        result: list[str] | None = self._invoke("domainList", {})
        return result

    def retrieve_user_groups(
        self,
        *,
        domain: str | None = None,
        search_str: str,
        belongs_to_group: str | None = None,
        belongs_to_user: str | None = None,
        exact_match: bool,
        find_users: bool,
        find_groups: bool,
    ) -> list[UserSearchResult] | None:
        """Call ``RetrieveUserGroups``.

        domain: Wire name ``domain``. Since 2.0.

        search_str: Wire name ``searchStr``. Since 2.0.

        belongs_to_group: Wire name ``belongsToGroup``. Since 2.0.

        belongs_to_user: Wire name ``belongsToUser``. Since 2.0.

        exact_match: Wire name ``exactMatch``. Since 2.0.

        find_users: Wire name ``findUsers``. Since 2.0.

        find_groups: Wire name ``findGroups``. Since 2.0.

        Since 2.0.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/UserDirectory/moId/RetrieveUserGroups/post/
        """
        result: list[UserSearchResult] | None = self._invoke("RetrieveUserGroups", {"domain": domain, "search_str": search_str, "belongs_to_group": belongs_to_group, "belongs_to_user": belongs_to_user, "exact_match": exact_match, "find_users": find_users, "find_groups": find_groups})
        return result
