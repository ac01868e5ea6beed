# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm``."""

import vmodl

from vim25.services.pbm.data.pbm import PbmServiceInstanceContent

class PbmServiceInstance(vmodl.ManagedObject):
    """``pbm.ServiceInstance``. Since 1.0."""
    def get_content(self) -> PbmServiceInstanceContent:
        """Read ``content``.

        Since 1.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmServiceInstance/moId/content/get/
        """
    def pbm_retrieve_service_content(self) -> PbmServiceInstanceContent:
        """Call ``PbmRetrieveServiceContent``.

        Since 1.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmServiceInstance/moId/PbmRetrieveServiceContent/post/
        """
