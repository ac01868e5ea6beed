# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.option``."""

import vmodl

from vim25.data.vim_option import OptionDef, OptionValue

class OptionManager(vmodl.ManagedObject):
    """``vim.option.OptionManager``. Since 2.0."""
    def get_setting(self) -> list[OptionValue] | None:
        """Read ``setting``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/setting/get/
        """
    def get_supported_option(self) -> list[OptionDef] | None:
        """Read ``supportedOption``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/supportedOption/get/
        """
    def query_options(self, *, name: str | None = None) -> list[OptionValue] | None:
        """Call ``QueryOptions``.

        Since 2.0. Privilege System.View.

        Raises InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/QueryOptions/post/
        """
    def update_options(self, changed_value: list[OptionValue]) -> None:
        """Call ``UpdateOptions``.

        Since 2.0.

        Raises InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/OptionManager/moId/UpdateOptions/post/
        """
