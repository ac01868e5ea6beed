# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type LocalizationManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.localization_manager_message_catalog import LocalizationManagerMessageCatalog


class LocalizationManager(vmodl.ManagedObject):
    """Managed object type ``LocalizationManager`` (vmodl ``vim.LocalizationManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "catalog": vmodl.Operation("catalog", result="LocalizationManagerMessageCatalog[]", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
    }

    def get_catalog(
        self,
    ) -> list[LocalizationManagerMessageCatalog] | None:
        """Read ``catalog``.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/LocalizationManager/moId/catalog/get/
        """
        result: list[LocalizationManagerMessageCatalog] | None = self._invoke("catalog", {})
        return result
