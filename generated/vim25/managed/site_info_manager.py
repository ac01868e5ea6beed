# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type SiteInfoManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.site_info import SiteInfo


class SiteInfoManager(vmodl.ManagedObject):
    """Managed object type ``SiteInfoManager`` (vmodl ``vim.SiteInfoManager``).

    Since 7.0.0.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "GetSiteInfo": vmodl.Operation("GetSiteInfo", result="SiteInfo", fault="RuntimeFault", since="7.0.0.0", vmodl_name="GetSiteInfo", privilege="System.View"),
    }

    def get_site_info(
        self,
    ) -> SiteInfo:
        """Call ``GetSiteInfo``.

        Since 7.0.0.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SiteInfoManager/moId/GetSiteInfo/post/
        """
        result: SiteInfo = self._invoke("GetSiteInfo", {})
        return result
