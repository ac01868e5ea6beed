# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HistoryCollector."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    import typing


class HistoryCollector(vmodl.ManagedObject):
    """Managed object type ``HistoryCollector`` (vmodl ``vim.HistoryCollector``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "DestroyCollector": vmodl.Operation("DestroyCollector", fault="RuntimeFault", since="2.0", vmodl_name="remove"),
        "filter": vmodl.Operation("filter", result="Any", fault="RuntimeFault", since="2.0", is_property=True),
        "ResetCollector": vmodl.Operation("ResetCollector", fault="RuntimeFault", since="2.0", vmodl_name="reset"),
        "RewindCollector": vmodl.Operation("RewindCollector", fault="RuntimeFault", since="2.0", vmodl_name="rewind"),
        "SetCollectorPageSize": vmodl.Operation("SetCollectorPageSize", request="SetCollectorPageSizeRequestType", fault="RuntimeFault", since="2.0", vmodl_name="setLatestPageSize"),
    }

    def destroy_collector(
        self,
    ) -> None:
        """Call ``DestroyCollector``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/DestroyCollector/post/
        """
        self._invoke("DestroyCollector", {})

    def get_filter(
        self,
    ) -> typing.Any:
        """Read ``filter``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/filter/get/
        """
        result: typing.Any = self._invoke("filter", {})
        return result

    def reset_collector(
        self,
    ) -> None:
        """Call ``ResetCollector``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/ResetCollector/post/
        """
        self._invoke("ResetCollector", {})

    def rewind_collector(
        self,
    ) -> None:
        """Call ``RewindCollector``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/RewindCollector/post/
        """
        self._invoke("RewindCollector", {})

    def set_collector_page_size(
        self,
        max_count: int,
    ) -> None:
        """Call ``SetCollectorPageSize``.

        max_count: Wire name ``maxCount``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HistoryCollector/moId/SetCollectorPageSize/post/
        """
        self._invoke("SetCollectorPageSize", {"max_count": max_count})
