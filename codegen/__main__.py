"""Command line of the build step: ``python -m codegen --help``."""

from __future__ import annotations

import argparse
import itertools
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.errors import BuildError

if TYPE_CHECKING:
    from codegen.described import Described
    from codegen.openapi import Document

DEFAULT_RELEASE = "8.0.2.0"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except BuildError as error:
        print(f"codegen: {' '.join(str(error).split())}", file=sys.stderr)
        # As diff(1): 1 says that two things differ.
        return 2 if options.run in (_diff, _impact, _verify) else 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Type library -> schema -> vim25."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    schema = commands.add_parser(
        "schema", help="write the schema of a release from the vendor's type library"
    )
    schema.add_argument("release", nargs="?", default=DEFAULT_RELEASE, help="such as 8.0.2.0")
    schema.add_argument(
        "--output", type=Path, default=Path("schema"), help="the folder (default: schema)"
    )
    schema.add_argument("--errata", type=Path, default=Path("schema/errata.toml"))
    schema.set_defaults(run=_schema)

    generate = commands.add_parser("generate", help="write the package vim25 from a schema")
    _add_input(generate)
    generate.add_argument(
        "--output",
        type=Path,
        default=Path("generated/vim25"),
        help="the package's folder, replaced as a whole (default: generated/vim25)",
    )
    generate.add_argument("--name", help="the package's name (default: that of its folder)")
    generate.add_argument(
        "--descriptions-only",
        type=Path,
        metavar="FOLDER",
        help="write no package, but its stubs with the document's descriptions, as vim25-stubs "
        "into a folder that editors search: that in which vim25 is installed, for one",
    )
    generate.set_defaults(run=_generate)

    check = commands.add_parser(
        "check", help="fail when the package is not what the schema and the generator make"
    )
    _add_input(check)
    check.add_argument("--package", type=Path, default=Path("generated/vim25"))
    check.set_defaults(run=_check)
    diff = commands.add_parser(
        "diff",
        help="show what changed between two releases",
        description="Show what changed. Exits with 0 if nothing did, 1 if something did, 2 if it "
        "can't tell.",
    )
    diff.add_argument("old", help="a release such as 8.0.2.0, or a document's path")
    diff.add_argument("new")
    diff.add_argument("--markdown", action="store_true", help="as a page for a changelog")
    diff.set_defaults(run=_diff)

    verify = commands.add_parser("verify", help="compare a document with the checked-in schema")
    verify.add_argument("document", type=Path, help="the vendor's document, JSON or YAML")
    verify.add_argument("--release", help="compare with this one (default: the document's)")
    verify.set_defaults(run=_verify)

    docs = commands.add_parser("docs", help="write what changed from each release to the next")
    docs.add_argument("--output", type=Path, default=Path("docs/releases"))
    docs.set_defaults(run=_docs)

    impact = commands.add_parser(
        "impact",
        help="list where a code base uses what a release has changed",
        description="List where a code base uses what a later release has removed, retyped, "
        "newly required or newly deprecated. Fields and methods of objects are found by their "
        "names, so what is marked with a question mark may be something else; names in texts, "
        "such as property paths, are not looked at. Exits with 1 if there are uses, with 2 if "
        "it can't tell.",
    )
    impact.add_argument("path", type=Path, help="a folder, or a Python file")
    impact.add_argument(
        "--from", dest="old", default=DEFAULT_RELEASE, metavar="RELEASE", help="(%(default)s)"
    )
    impact.add_argument("--to", dest="new", metavar="RELEASE", help="(default: the newest)")
    impact.set_defaults(run=_impact)

    releases = commands.add_parser(
        "releases", help="list the releases that the package index has, and schema/ has not"
    )
    releases.set_defaults(run=_releases)

    wheel = commands.add_parser("wheel", help="build the wheel of a release")
    wheel.add_argument("release", nargs="?", default=DEFAULT_RELEASE)
    wheel.add_argument("--output", type=Path, default=Path("dist"))
    wheel.add_argument("--package", type=Path, help="bindings that are there already")
    wheel.set_defaults(run=_wheel)
    return parser


def _add_input(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "schema",
        nargs="?",
        type=Path,
        default=Path(f"schema/vim25-{DEFAULT_RELEASE}.openapi.json"),
        help="a VI JSON OpenAPI document, ours or the vendor's, JSON or YAML",
    )


def _progress() -> Callable[[str], None]:
    started = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - started:5.1f} s] {text}", file=sys.stderr, flush=True)

    return say


def _schema(options: argparse.Namespace) -> int:
    from codegen import deprecations, document, errata, library, openapi, output, services

    say = _progress()
    with tempfile.TemporaryDirectory() as work:
        folder = library.fetch(options.release, Path(work), say)
        say("reading the type library")
        facts = library.read(folder)
    say(
        f"writing {len(facts.data)} data types, {len(facts.enums)} enums, "
        f"{len(facts.managed)} managed types of {len(facts.present)} services"
    )
    documents = document.build(facts, options.release, services.load())
    errata.apply(documents, errata.load(options.errata), options.release)
    deprecations.apply(documents, deprecations.load(), options.release)
    for service, built in documents.items():
        target = options.output / openapi.file_name(service, options.release)
        output.write_file(target, document.dump(built))
        say(f"wrote {target}, {len(built['paths'])} operations")
    return 0


def _generate(options: argparse.Namespace) -> int:
    from codegen import output

    say = _progress()
    if options.descriptions_only is not None:
        return _write_descriptions(options, say)
    files = _render(options.schema, say, options.name or options.output.name)
    output.replace_package(options.output, files)
    lines = sum(text.count("\n") for text in files.values())
    say(f"wrote {len(files)} files, {lines} lines, to {options.output}")
    return 0


def _write_descriptions(options: argparse.Namespace, say: Callable[[str], None]) -> int:
    from codegen import descriptions, loader, output

    theirs = _load(options.schema, say)
    path = loader.nearest(theirs[0].release)
    if path is None:
        raise BuildError("schema", "no schema is checked in: `make schema RELEASE=...`")
    path = _of_installed(options.descriptions_only / "vim25") or path
    ours = _load(path, say)
    with _in_form(options.schema):
        count = descriptions.copy(theirs, ours)
    files = descriptions.stubs(_render_documents(ours, path, say, "vim25"))
    folder = options.descriptions_only / descriptions.STUBS
    output.replace_package(folder, files)
    say(f"wrote {count} descriptions to {folder}, for bindings of release {ours[0].release}")
    return 0


def _of_installed(package: Path) -> Path | None:
    """Return the schema of the bindings in a folder, if there are some."""
    front = package / "__init__.py"
    if not front.is_file():
        return None
    found = re.search(r'^RELEASE = "(.*)"$', front.read_text(), re.MULTILINE)
    if not found:
        raise BuildError(str(package), "are no bindings of a release")
    return _document_path(found[1])


def _diff(options: argparse.Namespace) -> int:
    from codegen import diff

    old, new = (_described(_document_path(name)) for name in (options.old, options.new))
    found = diff.compare(old, new)
    if options.markdown:
        print(diff.markdown(found, old.release, new.release).rstrip("\n"))
    else:
        print(diff.text(found.changes).rstrip("\n"))
    return 1 if found.changes else 0


def _verify(options: argparse.Namespace) -> int:
    from codegen import diff, loader

    theirs = _described(options.document)
    path = _document_path(options.release) if options.release else loader.nearest(theirs.release)
    if path is None:
        raise BuildError("schema", "no schema is checked in: `make schema RELEASE=...`")
    ours = _described(path)
    print(f"{options.document} (theirs) beside {path} (ours)", file=sys.stderr)
    found = diff.compare(ours, theirs)
    print(diff.report(found))
    return 1 if found.changes else 0


def _described(path: Path) -> Described:
    from codegen import described, loader

    with _in_form(path):
        return described.Described(loader.load(path))


def _docs(options: argparse.Namespace) -> int:
    from codegen import diff, loader, output

    releases = [_described(path) for path in loader.checked_in().values()]
    for stale in options.output.glob("*-to-*.md"):
        stale.unlink()
    for old, new in itertools.pairwise(releases):
        page = diff.markdown(diff.compare(old, new), old.release, new.release)
        output.write_file(options.output / f"{old.release}-to-{new.release}.md", page)
    return 0


def _impact(options: argparse.Namespace) -> int:
    from codegen import diff, impact, loader

    newest = list(loader.checked_in())[-1:]
    new = options.new or (newest[0] if newest else options.old)
    old, later = (_described(_document_path(name)) for name in (options.old, new))
    changes = diff.compare(old, later).changes
    warn = partial(print, file=sys.stderr)
    uses = list(impact.scan(options.path, changes, warn))
    for use in uses:
        doubt = "" if use.certain else "?"
        print(f"{use.path}:{use.line}: {use.what}{doubt}  {use.why}")
    print(f"from {old.release} to {later.release}: {len(uses)} uses", file=sys.stderr)
    return 1 if uses else 0


def _releases(_options: argparse.Namespace) -> int:
    from codegen import library, loader

    known = loader.checked_in()
    for release in library.releases():
        if release not in known:
            print(release)
    return 0


def _wheel(options: argparse.Namespace) -> int:
    from codegen import output, wheel

    say = _progress()
    with tempfile.TemporaryDirectory() as folder:
        package = options.package
        if package is None:
            package = Path(folder) / "vim25"
            output.replace_package(package, _render(_document_path(options.release), say))
        say("building the wheel")
        default = options.release == DEFAULT_RELEASE
        path = wheel.build(options.release, package, options.output, default=default)
    say(f"wrote {path}, {path.stat().st_size / 1e6:.2f} MB")
    return 0


def _document_path(name: str) -> Path:
    """Return the path of a release's schema, or the path that was given."""
    from codegen import loader

    known = loader.checked_in()
    if name not in known and not Path(name).exists():
        raise BuildError(name, f"no such document, and no release: there are {', '.join(known)}")
    return known.get(name, Path(name))


def _check(options: argparse.Namespace) -> int:
    from codegen import output

    differences = output.compare_package(options.package, _render(options.schema, _progress()))
    for path in differences:
        print(f"not as generated: {path}", file=sys.stderr)
    if differences:
        print("run `make generate`; generated files are never edited by hand", file=sys.stderr)
    return 1 if differences else 0


def _render(schema: Path, say: Callable[[str], None], package: str = "vim25") -> dict[str, str]:
    return _render_documents(_load(schema, say), schema, say, package)


def _render_documents(
    documents: list[Document], source: Path, say: Callable[[str], None], package: str
) -> dict[str, str]:
    from codegen import parser, render

    say(f"parsing {sum(len(document.schemas) for document in documents)} schemas")
    with _in_form(source):
        apis = parser.parse(documents)
    classes, managed = (sum(len(getattr(api, kind)) for api in apis) for kind in _KINDS)
    say(f"rendering {classes} classes, {managed} managed types of {len(apis)} services")
    with _in_form(source):
        files = render.render(apis, package)
    for path, text in files.items():
        try:
            compile(text, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            raise BuildError(path, f"would not compile: {error}") from error
    return files


_KINDS = ("classes", "managed_types")


def _load(schema: Path, say: Callable[[str], None]) -> list[Document]:
    from codegen import loader

    say(f"loading {schema}")
    with _in_form(schema):
        return loader.load(schema)


@contextmanager
def _in_form(source: Path) -> Iterator[None]:
    """End what no check knows by name in one error, too."""
    try:
        yield
    except BuildError:
        raise
    except Exception as error:
        problem = f"not in the form of a VI JSON document: {error!r}"
        raise BuildError(str(source), problem[:300]) from error


if __name__ == "__main__":
    sys.exit(main())
