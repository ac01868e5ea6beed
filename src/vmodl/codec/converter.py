"""The cattrs converter of a serializer, where users register hooks of their own."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

import attrs
from cattrs import Converter

from vmodl.registry import Registry
from vmodl.types.enums import OpenEnum

__all__ = ["SerializerConverter"]


class Hooks(Protocol):
    """What the converter needs of its serializer."""

    registry: Registry

    def structure_hook(self, data: Any, cls: type) -> Any:
        """Decode an object or enum value whose place declares ``cls``."""

    def unstructure_hook(self, value: Any) -> Any:
        """Encode an object or enum value."""

    def forget(self) -> None:
        """Forget all decoders and encoders built so far."""


class SerializerConverter(Converter):
    """A cattrs converter whose hooks serve every class of the type system."""

    def __init__(self, hooks: Hooks, is_class: Callable[[Any], bool]) -> None:
        super().__init__()
        self._hooks = hooks
        self._is_class = is_class
        structure_hook = hooks.structure_hook
        unstructure_hook = hooks.unstructure_hook
        super().register_structure_hook_func(is_class, structure_hook)
        super().register_unstructure_hook_func(is_class, unstructure_hook)
        # cattrs looks for hooks of Enum, which it has, before it asks predicates.
        super().register_structure_hook(OpenEnum, structure_hook)
        super().register_unstructure_hook(OpenEnum, unstructure_hook)

    # A hook registered later must reach the objects inside others too.

    def register_structure_hook(self, cl: Any, func: Any = None) -> Any:
        """Register a hook for a class, and for no other; see `cattrs.Converter`."""
        self._prepare(cl)
        if func is None:  # as a decorator
            return super().register_structure_hook(cl)
        if self._is_own(cl):  # for this class, not for those below it
            return super().register_structure_hook_func(lambda cls: cls is cl, func)
        return super().register_structure_hook(cl, func)

    def register_unstructure_hook(self, cls: Any = None, func: Any = None) -> Any:
        """Register a hook for a class, and for no other; see `cattrs.Converter`."""
        self._prepare(cls)
        if func is None:
            return super().register_unstructure_hook(cls)
        if self._is_own(cls):
            return super().register_unstructure_hook_func(lambda other: other is cls, func)
        return super().register_unstructure_hook(cls, func)

    def register_structure_hook_func(self, check_func: Any, func: Any) -> None:
        """See `cattrs.Converter`."""
        self._prepare(None)
        super().register_structure_hook_func(check_func, func)

    def register_unstructure_hook_func(self, check_func: Any, func: Any) -> None:
        """See `cattrs.Converter`."""
        self._prepare(None)
        super().register_unstructure_hook_func(check_func, func)

    def register_structure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        """See `cattrs.Converter`."""
        self._prepare(None)
        return super().register_structure_hook_factory(predicate, factory)

    def register_unstructure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        """See `cattrs.Converter`."""
        self._prepare(None)
        return super().register_unstructure_hook_factory(predicate, factory)

    def copy(self, *_: Any, **__: Any) -> Any:
        """Raise `TypeError`: a copy would decode with the hooks of the original."""
        raise TypeError("this converter belongs to its serializer and can't be copied")

    def _is_own(self, cls: Any) -> bool:
        return self._is_class(cls) and not issubclass(cls, OpenEnum)

    def _prepare(self, cls: Any) -> None:
        """Forget the decoders and encoders built so far, and resolve a class's annotations.

        cattrs resolves them too, but would not find what is imported for type
        checkers only.
        """
        if hasattr(self, "_hooks"):  # false while cattrs registers its own
            self._hooks.forget()
            if isinstance(cls, type) and attrs.has(cls):
                attrs.resolve_types(cls, None, _LazyNames(self._hooks.registry))


class _LazyNames(dict[str, Any]):
    """The names that annotations of generated classes use, imported when asked for."""

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self._registry = registry

    def __missing__(self, name: str) -> Any:
        if (cls := self._registry.load_class(name)) is not None:
            return cls
        if name in ("builtins", "datetime", "typing", "vmodl"):
            return import_module(name)
        raise KeyError(name)  # lets builtins resolve
