# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaSendTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_authentication_properties import HostInternetScsiHbaAuthenticationProperties
    from vim25.data.host_internet_scsi_hba_digest_properties import HostInternetScsiHbaDigestProperties
    from vim25.data.host_internet_scsi_hba_param_value import HostInternetScsiHbaParamValue
    from vim25.data.option_def import OptionDef


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaSendTarget(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaSendTarget`` (vmodl
    ``vim.host.InternetScsiHba.SendTarget``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaSendTarget/
    """

    address: str = attrs.field(
        metadata={"wire": "address", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``address``. Since 2.0."""

    port: int | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    authentication_properties: HostInternetScsiHbaAuthenticationProperties | None = attrs.field(
        default=None,
        metadata={"wire": "authenticationProperties", "type": "HostInternetScsiHbaAuthenticationProperties", "since": "4.0", "secret": False},
    )
    """Wire name ``authenticationProperties``. Since 4.0."""

    digest_properties: HostInternetScsiHbaDigestProperties | None = attrs.field(
        default=None,
        metadata={"wire": "digestProperties", "type": "HostInternetScsiHbaDigestProperties", "since": "4.0", "secret": False},
    )
    """Wire name ``digestProperties``. Since 4.0."""

    supported_advanced_options: list[OptionDef] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedAdvancedOptions", "type": "OptionDef[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedAdvancedOptions``. Since 4.0."""

    advanced_options: list[HostInternetScsiHbaParamValue] | None = attrs.field(
        default=None,
        metadata={"wire": "advancedOptions", "type": "HostInternetScsiHbaParamValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``advancedOptions``. Since 4.0."""

    parent: str | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``parent``. Since 4.0."""
