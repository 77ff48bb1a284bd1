"""The HTTP server of `serve`: the files of the site on one port, its own 404 page, nothing kept by the browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from generator.errors import UsageError


@contextmanager
def server(site_dir: Path, host: str, port: int) -> Iterator[str]:
    """Serve `site_dir` while the context lasts; gives its address. Raises UsageError when the port is taken."""
    try:
        http = ThreadingHTTPServer((host, port), partial(_Handler, directory=str(site_dir)))
    except (OSError, OverflowError) as error:
        raise UsageError(f"port {port} of {host} cannot be used ({error}); name another one with --port") from None
    Thread(target=http.serve_forever, daemon=True).start()
    try:
        yield f"http://{host}:{http.server_address[1]}/"
    finally:
        http.shutdown()
        http.server_close()


class _Handler(SimpleHTTPRequestHandler):
    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for the builds."""
