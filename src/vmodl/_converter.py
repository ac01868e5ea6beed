"""The cattrs converter of a serializer, where users register hooks of their own."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
from cattrs import Converter

from vmodl._enums import OpenEnum
from vmodl._registry import Registry

if TYPE_CHECKING:
    from vmodl._serializer import Serializer

__all__ = ["SerializerConverter"]


class SerializerConverter(Converter):
    """A cattrs converter whose hooks serve every class of the type system."""

    def __init__(self, serializer: Serializer, is_class: Callable[[Any], bool]) -> None:
        super().__init__()
        self._serializer = serializer
        self._is_class = is_class
        structure_hook = serializer.structurer.structure_hook
        unstructure_hook = serializer.unstructurer.unstructure_hook
        super().register_structure_hook_func(is_class, structure_hook)
        super().register_unstructure_hook_func(is_class, unstructure_hook)
        # cattrs looks for hooks of Enum, which it has, before it asks predicates.
        super().register_structure_hook(OpenEnum, structure_hook)
        super().register_unstructure_hook(OpenEnum, unstructure_hook)

    # A hook registered later must reach the objects inside others too.

    def register_structure_hook(self, cl: Any, func: Any = None) -> Any:
        self._prepare(cl)
        if func is None:  # as a decorator
            return super().register_structure_hook(cl)
        if self._is_own(cl):  # for this class, not for those below it
            return super().register_structure_hook_func(lambda cls: cls is cl, func)
        return super().register_structure_hook(cl, func)

    def register_unstructure_hook(self, cls: Any = None, func: Any = None) -> Any:
        self._prepare(cls)
        if func is None:
            return super().register_unstructure_hook(cls)
        if self._is_own(cls):
            return super().register_unstructure_hook_func(lambda other: other is cls, func)
        return super().register_unstructure_hook(cls, func)

    def register_structure_hook_func(self, check_func: Any, func: Any) -> None:
        self._prepare(None)
        super().register_structure_hook_func(check_func, func)

    def register_unstructure_hook_func(self, check_func: Any, func: Any) -> None:
        self._prepare(None)
        super().register_unstructure_hook_func(check_func, func)

    def register_structure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        self._prepare(None)
        return super().register_structure_hook_factory(predicate, factory)

    def register_unstructure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        self._prepare(None)
        return super().register_unstructure_hook_factory(predicate, factory)

    def copy(self, *_: Any, **__: Any) -> Any:
        raise TypeError("this converter belongs to its serializer and can't be copied")

    def _is_own(self, cls: Any) -> bool:
        return self._is_class(cls) and not issubclass(cls, OpenEnum)

    def _prepare(self, cls: Any) -> None:
        """Forget the decoders and encoders built so far, and resolve a class's annotations.

        cattrs resolves them too, but would not find what is imported for type
        checkers only.
        """
        if hasattr(self, "_serializer"):  # false while cattrs registers its own
            self._serializer.forget()
            if isinstance(cls, type) and attrs.has(cls):
                attrs.resolve_types(cls, None, _LazyNames(self._serializer.registry))


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
