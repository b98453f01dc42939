"""python3 report_usage.py PROGRAM ARG...: runs it and leaves what it used in the file BENCH_USAGE, as report-usage.ts does."""
import atexit
import json
import os
import re
import resource
import runpy
import sys


def report() -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    kib = used.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    if os.path.exists("/proc/self/status"):
        with open("/proc/self/status") as status:
            kib = int(re.search(r"VmHWM:\s+(\d+)", status.read())[1])
    with open(os.environ["BENCH_USAGE"], "w") as file:
        json.dump({"userMs": used.ru_utime * 1000, "memoryMb": kib * 1024 / 1e6}, file)


atexit.register(report)
sys.argv = sys.argv[1:]
sys.path[0] = os.path.dirname(sys.argv[0])
runpy.run_path(sys.argv[0], run_name="__main__")
