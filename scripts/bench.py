#!/usr/bin/env python3
"""Times tugline's first frame against other terminal programs, and prints memory and wake-ups.

Every program runs in a pseudo-terminal of its own, 160 by 40 cells, in turns, so that a slow
moment of the machine hits all alike. A frame ends with the last byte before the output falls
silent, and is timed at that byte; the silence itself is not part of the figure.
"""

import argparse
import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROWS, COLUMNS = 40, 160
SILENCE = 0.15  # seconds without output after which a frame is complete
IDLE = 2.0  # seconds over which wake-ups are counted


class Program:
  def __init__(self, name, command, folder=ROOT):
    self.name, self.command, self.folder = name, [str(word) for word in command], folder
    self.times = []
    self.memory = self.wakeups = None


def start(program, environment):
  """Starts a program in a pseudo-terminal; gives its id, the near end and the time of exec."""
  gate_out, gate_in = os.pipe()
  process, terminal = pty.fork()
  if process == 0:
    try:
      fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
      os.chdir(program.folder)
      os.close(gate_in)
      os.read(gate_out, 1)  # until the clock runs
      os.execvpe(program.command[0], program.command, environment)
    finally:
      os._exit(127)
  os.close(gate_out)
  time.sleep(0.01)  # lets the child reach the gate; not part of any figure
  begin = time.perf_counter()
  os.close(gate_in)
  return process, terminal, begin


def last_byte(terminal):
  """Reads until silence; gives the time of the last byte and the number of bytes."""
  end, count = None, 0
  while select.select([terminal], [], [], SILENCE if count else 5)[0]:
    try:
      data = os.read(terminal, 1 << 16)
    except OSError:  # EIO: the program has gone
      break
    if not data:
      break
    end = time.perf_counter()
    count += len(data)
  return end, count


def status(process, field):
  """The sum of a field of /proc/PID/task/*/status, or None where there is no /proc."""
  try:
    texts = [path.read_text() for path in Path(f"/proc/{process}/task").glob("*/status")]
  except OSError:
    return None
  rows = (line.split() for text in texts for line in text.splitlines())
  found = [int(row[1]) for row in rows if row and row[0] == field + ":"]
  return sum(found) if found else None


def switches(process):
  parts = [status(process, kind + "_ctxt_switches") for kind in ("voluntary", "nonvoluntary")]
  return None if None in parts else sum(parts)


def stop(process, terminal):
  os.kill(process, signal.SIGTERM)
  deadline = time.monotonic() + 2
  while os.waitpid(process, os.WNOHANG) == (0, 0):
    if time.monotonic() > deadline:
      os.kill(process, signal.SIGKILL)
    if select.select([terminal], [], [], 0.01)[0]:
      try:
        os.read(terminal, 1 << 16)
      except OSError:
        pass
  os.close(terminal)


def measure(program, environment, look_closer):
  # A folder of its own, or all runs but the first would restore what the one before left.
  state = tempfile.mkdtemp(dir=environment["HOME"])
  process, terminal, begin = start(program, dict(environment, XDG_STATE_HOME=state))
  end, count = last_byte(terminal)
  if os.waitpid(process, os.WNOHANG) != (0, 0):
    sys.exit(f"bench: {program.name} ended instead of waiting for a key")
  if end is None:
    sys.exit(f"bench: {program.name} showed nothing")
  program.times.append(end - begin)
  program.bytes = count
  if look_closer:
    threads = len(list(Path(f"/proc/{process}/task").glob("*"))) or 1
    memory = status(process, "VmHWM")  # the same in every thread
    program.memory = memory and memory // threads
    before = switches(process)
    time.sleep(IDLE)
    after = switches(process)
    program.wakeups = None if before is None else after - before
  stop(process, terminal)


def ten_lines():
  """Compiles the yardstick: ncurses and nothing else."""
  binary = ROOT / ".build" / "bench" / "ten-lines"
  binary.parent.mkdir(parents=True, exist_ok=True)
  library = "-lncurses" if sys.platform == "darwin" else "-lncursesw"
  source = ROOT / "scripts" / "bench" / "ten-lines.c"
  subprocess.run(["cc", "-O2", "-o", binary, source, library], check=True)
  return binary


def small_repository(folder):
  """A git repository of 100 commits, for tig to open."""
  commits = "".join(
    f"commit refs/heads/main\ncommitter A <a@example.org> {1_600_000_000 + 3600 * i} +0000\n"
    f"data 9\ncommit {i:02d}\nM 644 inline file\ndata 3\n{i:02d}\n\n"
    for i in range(100))
  subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
  subprocess.run(
    ["git", "-C", folder, "fast-import", "--quiet"], input=commits.encode(), check=True)
  subprocess.run(["git", "-C", folder, "reset", "-q", "--hard"], check=True)


def report(programs):
  first = programs[0]
  show = lambda value, unit: "–" if value is None else f"{value:,}{unit}"
  print(f"{'':12} {'median':>10} {'minimum':>10} {'tugline is':>11} "
        f"{'bytes':>8} {'memory':>11} {'wake-ups':>9}")
  for program in programs:
    median = statistics.median(program.times)
    ratio = statistics.median(first.times) / median
    print(f"{program.name:12} {median * 1e3:7.2f} ms {min(program.times) * 1e3:7.2f} ms "
          f"{ratio:9.2f} × {program.bytes:8,} {show(program.memory, ' kB'):>11} "
          f"{show(program.wakeups, ''):>9}")
  print(f"First full frame, {COLUMNS} by {ROWS}, {len(first.times)} runs each in turns; "
        f"memory VmHWM; wake-ups in {IDLE:.0f} s idle.")


def main():
  parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
  parser.add_argument("--runs", type=int, default=21)
  parser.add_argument("--program", default=ROOT / ".build" / "release" / "tugline")
  arguments = parser.parse_args()
  with tempfile.TemporaryDirectory() as scratch:
    environment = {
      "PATH": os.environ["PATH"], "HOME": scratch, "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "XDG_CONFIG_HOME": scratch + "/config",
    }
    programs = [Program("tugline", [arguments.program]), Program("ten lines", [ten_lines()])]
    if shutil.which("tig") and shutil.which("git"):
      small_repository(scratch + "/repository")
      programs.append(Program("tig", ["tig"], scratch + "/repository"))
    for program in programs:  # fills the page cache
      measure(program, environment, look_closer=True)
      program.times.clear()
    for _ in range(arguments.runs):
      for program in programs:
        measure(program, environment, look_closer=False)
    report(programs)


main()
