# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vslm.auth``."""

import vmodl

class VslmSessionManager(vmodl.ManagedObject):
    """``vslm.auth.SessionManager``. Since 6.7.2."""
    def vslm_login_by_token(self, delegated_token_xml: str) -> None:
        """Call ``VslmLoginByToken``.

        delegated_token_xml: Secret.

        Since 6.7.2. Privilege System.Anonymous.

        Raises InvalidLogin, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmSessionManager/moId/VslmLoginByToken/post/
        """
    def vslm_logout(self) -> None:
        """Call ``VslmLogout``.

        Since 6.7.2. Privilege StoragLifecycle.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/vslm/VslmSessionManager/moId/VslmLogout/post/
        """
