#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""shown.py PROGRAM ARGUMENTS...: milliseconds from the start of a program to its window as it will stay.

The program runs on a screen of its own (Xvfb) that keeps its picture in a file. The time is the first moment at which
95 % of the lines that the program drew were what they are once nothing but a blinking cursor has moved for four
seconds. Prints "ms" and "mb", the program's resident memory then."""
import mmap
import os
import signal
import subprocess
import sys
import tempfile
import time
import zlib

WIDTH, HEIGHT = 1280, 1024
QUIET, LONGEST = 4.0, 60.0
CURSOR = 40  # lines that a blinking cursor takes


def lines_of(picture):
    """A checksum of each line of the screen; the picture is the last part of the file."""
    begin = len(picture) - WIDTH * HEIGHT * 4
    return [zlib.crc32(picture[begin + i * WIDTH * 4 : begin + (i + 1) * WIDTH * 4]) for i in range(HEIGHT)]


def main():
    with tempfile.TemporaryDirectory() as folder:
        reader, writer = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        display = os.read(reader, 16).decode().strip()
        program = None
        try:
            with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
                picture = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            environment = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", HOME=folder, XDG_CONFIG_HOME=folder)
            empty = lines_of(picture)
            start = time.monotonic()
            program = subprocess.Popen(sys.argv[1:], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            seen = [(0.0, empty)]
            last = 0.0
            while time.monotonic() - start < LONGEST:
                now = time.monotonic() - start
                lines = lines_of(picture)
                moved = sum(a != b for a, b in zip(lines, seen[-1][1]))
                if moved:
                    seen.append((now, lines))
                if moved > CURSOR:
                    last = now
                elif len(seen) > 1 and now - last > QUIET:
                    break
                if program.poll() is not None:
                    return f"{sys.argv[1]} ended"
                time.sleep(0.002)
            final = seen[-1][1]
            if sum(a != b for a, b in zip(final, empty)) < HEIGHT / 4:
                return f"{sys.argv[1]} showed nothing"
            drawn = [i for i in range(HEIGHT) if final[i] != empty[i]]
            shown = next(t for t, lines in seen if sum(lines[i] == final[i] for i in drawn) >= 0.95 * len(drawn))
            print("ms", round(shown * 1000, 1))
            with open(f"/proc/{program.pid}/status", encoding="ascii") as status:
                print("mb", next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS")))
            if os.environ.get("SHOWN_PICTURE"):
                with open(os.environ["SHOWN_PICTURE"], "wb") as copy:
                    copy.write(picture[:])
        finally:
            if program:
                program.send_signal(signal.SIGKILL)
                program.wait()
            screen.terminate()
            screen.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
