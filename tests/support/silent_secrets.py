"""A Secret Service that takes its name on the bus and never answers. Prints `ready`."""

from __future__ import annotations

import sys

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection


def main() -> None:
    connection = open_dbus_connection(bus="SESSION")
    connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        connection.receive()


if __name__ == "__main__":
    main()
