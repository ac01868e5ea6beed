# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type OptionManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.option_def import OptionDef
    from vim25.data.option_value import OptionValue


class OptionManager(vmodl.ManagedObject):
    """Managed object type ``OptionManager`` (vmodl ``vim.option.OptionManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "setting": vmodl.Operation("setting", result="OptionValue[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "supportedOption": vmodl.Operation("supportedOption", result="OptionDef[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "QueryOptions": vmodl.Operation("QueryOptions", request="QueryOptionsRequestType", result="OptionValue[]", nullable=True, fault="InvalidName", since="2.0", vmodl_name="queryView", privilege="System.View"),
        "UpdateOptions": vmodl.Operation("UpdateOptions", request="UpdateOptionsRequestType", fault="InvalidName", since="2.0", vmodl_name="updateValues"),
    }

    def get_setting(
        self,
    ) -> list[OptionValue] | None:
        """Read ``setting``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/setting/get/
        """
        result: list[OptionValue] | None = self._invoke("setting", {})
        return result

    def get_supported_option(
        self,
    ) -> list[OptionDef] | None:
        """Read ``supportedOption``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/supportedOption/get/
        """
        result: list[OptionDef] | None = self._invoke("supportedOption", {})
        return result

    def query_options(
        self,
        *,
        name: str | None = None,
    ) -> list[OptionValue] | None:
        """Call ``QueryOptions``.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege System.View.

        Raises InvalidName, or another InvalidName.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/QueryOptions/post/
        """
        result: list[OptionValue] | None = self._invoke("QueryOptions", {"name": name})
        return result

    def update_options(
        self,
        changed_value: list[OptionValue],
    ) -> None:
        """Call ``UpdateOptions``.

        changed_value: Wire name ``changedValue``. Since 2.0.

        Since 2.0.

        Raises InvalidName, or another InvalidName.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/UpdateOptions/post/
        """
        self._invoke("UpdateOptions", {"changed_value": changed_value})
