# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLicenseConnectInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_licensable_resource_info import HostLicensableResourceInfo
    from vim25.data.license_manager_evaluation_info import LicenseManagerEvaluationInfo
    from vim25.data.license_manager_license_info import LicenseManagerLicenseInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLicenseConnectInfo(vmodl.DataObject):
    """Data object type ``HostLicenseConnectInfo`` (vmodl ``vim.host.ConnectInfo.LicenseInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicenseConnectInfo/
    """

    license: LicenseManagerLicenseInfo = attrs.field(
        metadata={"wire": "license", "type": "LicenseManagerLicenseInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``license``. Since 4.0."""

    evaluation: LicenseManagerEvaluationInfo = attrs.field(
        metadata={"wire": "evaluation", "type": "LicenseManagerEvaluationInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``evaluation``. Since 4.0."""

    resource: HostLicensableResourceInfo | None = attrs.field(
        default=None,
        metadata={"wire": "resource", "type": "HostLicensableResourceInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``resource``. Since 5.0."""
