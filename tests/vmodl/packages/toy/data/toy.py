"""Data object types."""

# The annotations of generated classes are evaluated with these.
import builtins  # noqa: F401
import datetime  # noqa: F401
import typing  # noqa: F401

import toy  # noqa: F401
import vmodl  # noqa: F401
from vmodl.tables import data_types

TYPES = {
    "Adapter": (
        "Adapter", None, "toy.Adapter", "1.0", "",
        ("ip", "ip", "Ip", "1.0"),
        ("subnet_mask", "subnetMask", "string?", "1.0"),
    ),
    "Arrays": (
        "Arrays", None, "toy.Arrays", "1.0", "",
        ("ints", "ints", "int[]?", "1.0"),
        ("strings", "strings", "string[]?", "1.0"),
        ("times", "times", "dateTime[]?", "1.0"),
        ("blobs", "blobs", "base64Binary[]?", "1.0"),
        ("states", "states", "PowerState[]?", "1.0"),
        ("references", "references", "ManagedObjectReference[]?", "1.0"),
        ("names", "names", "Name[]?", "1.0"),
        ("values", "values", "Any[]?", "1.0"),
    ),
    "Authentication": (
        "Authentication", None, "toy.Authentication", "1.0", "",
        ("interactive_session", "interactiveSession", "boolean", "1.0"),
    ),
    "Change": (
        "Change", None, "toy.Change", "1.0", "",
        ("name", "name", "string", "1.0"),
        ("op", "op", "ChangeOp", "1.0"),
        ("value", "val", "Any?", "1.0"),
    ),
    "ClockInfo": (
        "clockInfo", None, "toy.ClockInfo", "1.0", "",
        ("ticks", "vClockTime", "long", "1.0"),
    ),
    "DhcpIp": ("DhcpIp", "Ip", "toy.DhcpIp", "1.0", ""),
    "FixedIp": (
        "FixedIp", "Ip", "toy.FixedIp", "1.0", "",
        ("ip_address", "ipAddress", "string", "1.0"),
    ),
    "FixedName": (
        "FixedName", "Name", "toy.FixedName", "1.0", "A name that is given.",
        ("name", "name", "string", "1.0"),
    ),
    "Identity": ("Identity", None, "toy.Identity", "1.0", ""),
    "Ip": ("Ip", None, "toy.Ip", "1.0", ""),
    "KeyValue": (
        "KeyValue", None, "toy.KeyValue", "1.0", "",
        ("key", "key", "string", "1.0"),
        ("value", "value", "Any", "1.0"),
    ),
    "LinuxIdentity": (
        "LinuxIdentity", "Identity", "toy.LinuxIdentity", "1.0", "",
        ("host_name", "hostName", "Name", "1.0"),
        ("domain", "domain", "string", "1.0"),
    ),
    "LinuxOptions": ("LinuxOptions", "Options", "toy.LinuxOptions", "1.0", ""),
    "LocalizableMessage": (
        "LocalizableMessage", None, "toy.LocalizableMessage", "1.0", "",
        ("key", "key", "string", "1.0"),
        ("arg", "arg", "KeyValue[]?", "1.0"),
        ("message", "message", "string?", "1.0"),
    ),
    "LocalizedMethodFault": (
        "LocalizedMethodFault", None, "toy.LocalizedMethodFault", "1.0", "",
        ("fault", "fault", "MethodFault", "1.0"),
        ("localized_message", "localizedMessage", "string?", "1.0"),
    ),
    "MachineSpec": (
        "MachineSpec", None, "toy.MachineSpec", "1.0", "",
        ("options", "options", "Options?", "1.0"),
        ("identity", "identity", "Identity", "1.0"),
        ("network", "globalIPSettings", "Network", "1.0"),
        ("nics", "nicSettingMap", "Nic[]?", "1.0"),
        ("key", "encryptionKey", "byte[]?", "1.0", True),
    ),
    "Name": ("Name", None, "toy.Name", "1.0", ""),
    "Network": (
        "Network", None, "toy.Network", "1.0", "",
        ("dns_servers", "dnsServerList", "string[]?", "1.0"),
    ),
    "Nic": (
        "Nic", None, "toy.Nic", "1.0", "",
        ("mac_address", "macAddress", "string?", "1.0"),
        ("adapter", "adapter", "Adapter", "1.0"),
    ),
    "Option": (
        "Option", None, "toy.Option", "1.0", "",
        ("key", "key", "string", "1.0"),
        ("value", "value", "Any?", "1.0", ("key", "(?i)^guestinfo[.]")),
    ),
    "Options": ("Options", None, "toy.Options", "1.0", ""),
    "PasswordAuthentication": (
        "PasswordAuthentication", "Authentication", "toy.PasswordAuthentication", "1.0", "",
        ("username", "username", "string", "1.0", False),
        ("password", "password", "string", "1.0", True),
    ),
    "PrefixName": (
        "PrefixName", "Name", "toy.PrefixName", "1.0", "",
        ("base", "base", "string", "1.0"),
    ),
    "Primitives": (
        "Primitives", None, "toy.Primitives", "1.0", "",
        ("boolean", "boolean", "boolean?", "1.0"),
        ("byte", "byte", "byte?", "1.0"),
        ("short", "short", "short?", "1.0"),
        ("int_", "int", "int?", "1.0"),
        ("long", "long", "long?", "1.0"),
        ("float_", "float", "float?", "1.0"),
        ("double", "double", "double?", "1.0"),
        ("string", "string", "string?", "1.0"),
        ("any_uri", "anyURI", "anyURI?", "1.0"),
        ("date_time", "dateTime", "dateTime?", "1.0"),
        ("base64_binary", "base64Binary", "base64Binary?", "1.0"),
        ("byte_array", "byteArray", "byte[]?", "1.0"),
    ),
    "RequiredPrimitives": (
        "RequiredPrimitives", None, "toy.RequiredPrimitives", "2.0", "",
        ("text", "text", "string", "2.0"),
        ("number", "number", "int", "2.0"),
        ("time", "time", "dateTime", "2.0"),
        ("values", "values", "int[]", "2.0"),
    ),
    "Shadow": (  # its members have names of Python's own types
        "Shadow", None, "toy.Shadow", "1.0", "",
        ("str", "str", "string", "1.0"),
        ("list", "list", "string[]?", "1.0"),
    ),
    "Tree": (
        "Tree", None, "toy.Tree", "1.0", "",
        ("name", "name", "string", "1.0"),
        ("owner", "owner", "ManagedObjectReference?", "1.0", False, "Machine"),
        ("children", "childList", "Tree[]?", "1.0"),
    ),
}  # fmt: skip

__getattr__, __dir__ = data_types(globals(), TYPES)
