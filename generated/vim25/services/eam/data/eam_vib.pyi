# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.vib``."""

import datetime
import vmodl
from attrs import define

@define(kw_only=True)
class VibVibInfo(vmodl.DataObject):
    """``eam.vib.VibInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibVibInfo/
    """
    id: str
    name: str
    version: str
    vendor: str
    summary: str
    software_tags: VibVibInfoSoftwareTags | None = None
    """Since 6.5."""
    release_date: datetime.datetime

@define(kw_only=True)
class VibVibInfoSoftwareTags(vmodl.DataObject):
    """``eam.vib.VibInfo.SoftwareTags``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibVibInfoSoftwareTags/
    """
    tags: list[str] | None = None

@define(kw_only=True)
class VibVibServicesAnyCertificate(VibVibServicesSslTrust):
    """``eam.vib.VibServices.AnyCertificate``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibVibServicesAnyCertificate/
    """

@define(kw_only=True)
class VibVibServicesPinnedPemCertificate(VibVibServicesSslTrust):
    """``eam.vib.VibServices.PinnedPemCertificate``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibVibServicesPinnedPemCertificate/
    """
    ssl_certificate: str

@define(kw_only=True)
class VibVibServicesSslTrust(vmodl.DataObject):
    """``eam.vib.VibServices.SslTrust``. Since 8.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VibVibServicesSslTrust/
    """
