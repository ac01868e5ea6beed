# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.vib``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "VibVibInfo": (
        "VibVibInfo", None, "eam.vib.VibInfo", "6.0", "",
        ("id", "id", "string", "6.0"),
        ("name", "name", "string", "6.0"),
        ("version", "version", "string", "6.0"),
        ("vendor", "vendor", "string", "6.0"),
        ("summary", "summary", "string", "6.0"),
        ("software_tags", "softwareTags", "VibVibInfoSoftwareTags?", "6.5"),
        ("release_date", "releaseDate", "dateTime", "6.0"),
    ),
    "VibVibInfoSoftwareTags": (
        "VibVibInfoSoftwareTags", None, "eam.vib.VibInfo.SoftwareTags", "6.5", "",
        ("tags", "tags", "string[]?", "6.5"),
    ),
    "VibVibServicesAnyCertificate": (
        "VibVibServicesAnyCertificate", "VibVibServicesSslTrust", "eam.vib.VibServices.AnyCertificate", "8.2", "",
    ),
    "VibVibServicesPinnedPemCertificate": (
        "VibVibServicesPinnedPemCertificate", "VibVibServicesSslTrust", "eam.vib.VibServices.PinnedPemCertificate", "8.2", "",
        ("ssl_certificate", "sslCertificate", "string", "8.2"),
    ),
    "VibVibServicesSslTrust": (
        "VibVibServicesSslTrust", None, "eam.vib.VibServices.SslTrust", "8.2", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
