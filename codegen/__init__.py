"""The build step: type library -> schema -> vim25.

Used in development only; never part of the wheel, and independent of the
packages that it writes or that build on them.
"""
