#!/usr/bin/env python3
"""Write the golden cases of the reference program beside this script.

usage: python3.11 generate.py PATH/TO/loop_introspect.py

Each case is a folder with its input (`.loop/retro/*.jsonl`), the moment it is looked at (`now.txt`) and what the
reference made of it (`expected.json`: its insights.json without `generated_at`; `null` when it found no data and
wrote nothing). The same script and the same reference always write the same bytes.

The cases keep to inputs that the reference can answer and where both languages agree on what a line is. Left out on
purpose: NaN literals, U+2028 and its like inside a line, a null or textual duration, lines that are not objects,
`"type": null`, a byte order mark, integers over 2^53, durations with fractions. Those are told in docs/reference.md.

Needs Python 3.11 or newer: older ones read fewer forms of ISO 8601.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import random
import shutil
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEED = 7_140_926
UTC = timezone.utc
NOW = datetime(2026, 5, 18, 9, 30, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
TYPES = ["bug", "feature", "test", "docs", "refactor"]
REASONS = ["tests failed", "timeout after 1200s", "merge conflict in src/app.ts", "no change made", "lint – 2 errors", ""]


# ── Building blocks ──────────────────────────────────────────────────────────────────────────────────────


def ago(days: float = 0, **more: float) -> datetime:
    return NOW - timedelta(days=days, **more)


def utc(when: datetime) -> str:
    return when.astimezone(UTC).isoformat()


def zulu(when: datetime) -> str:
    return utc(when).replace("+00:00", "Z")


def bare(when: datetime) -> str:
    """Without a zone, which means UTC."""
    return utc(when).replace("+00:00", "")


def spaced(when: datetime) -> str:
    return utc(when).replace("T", " ")


def at_offset(hours: int, minutes: int = 0):
    zone = timezone(timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes))
    return lambda when: when.astimezone(zone).isoformat()


INDIA = at_offset(5, 30)
PACIFIC = at_offset(-8)
NEWFOUNDLAND = at_offset(-3, 30)
STAMPS = [utc, zulu, bare, spaced, INDIA, PACIFIC]


def lines(records: list[dict]) -> str:
    """As loops write them: one object per line, some escaped, some not."""
    return "".join(json.dumps(r, ensure_ascii=n % 3 == 0) + "\n" for n, r in enumerate(records))


def weeks_of(
    rng: random.Random,
    rates: list[tuple[int, float]],
    *,
    seconds: tuple[int, int] = (40, 420),
    types: list[str] = TYPES,
    issues: int = 30,
    first_cycle: int = 200,
) -> list[dict]:
    """Ordinary cycles, oldest first: (how many, success rate) per week, the last entry is the newest week."""
    records = []
    for back, (count, rate) in zip(range(len(rates), 0, -1), rates):
        days_ago = sorted((7 * (back - 1) + rng.uniform(0.01, 6.99) for _ in range(count)), reverse=True)
        for days in days_ago:
            when = ago(days)
            if rng.random() < 0.5:
                when = when.replace(microsecond=0)
            success = rng.random() < rate
            record = {
                "timestamp": rng.choice(STAMPS)(when),
                "cycle": first_cycle + len(records),
                "type": rng.choice(types),
                "success": success,
                "issue": rng.randint(1, issues),
                "duration": rng.randint(*seconds),
                "lines_added": rng.randint(0, 90),
                "lines_removed": rng.randint(0, 80),
                "reason": "" if success else rng.choice(REASONS),
            }
            if success and rng.random() < 0.8:
                record["pr"] = rng.randint(500, 900)
            if rng.random() < 0.7:
                record["epoch"] = "2026W%d.1" % when.isocalendar().week
            records.append(record)
    return records


def flat(count: int, successes: int, start: datetime, first_cycle: int, **fields) -> list[dict]:
    """`count` cycles one minute apart, back from `start`; the first `successes` of them succeed."""
    return [
        {
            "timestamp": utc(start - timedelta(minutes=n)),
            "cycle": first_cycle + n,
            "type": "task",
            "success": n < successes,
            "duration": 100,
            **fields,
        }
        for n in range(count)
    ]


# ── The cases: each gives {file name: text} ──────────────────────────────────────────────────────────────


def plain(rng):
    deep = [
        {
            "timestamp": utc(ago(9)),
            "issues_reviewed": 14,
            "issues_refined": [3, 8],
            "issues_created": [31],
            "issues_closed": [],
            "timmy_available": True,
            "timmy_feedback": "One change per issue.",
        },
        {"timestamp": utc(ago(3)), "issues_reviewed": 9, "issues_refined": [], "timmy_available": False},
    ]
    return {"cycles.jsonl": lines(weeks_of(rng, [(5, 0.8), (11, 0.8), (10, 0.8)])), "deep-triage.jsonl": lines(deep)}


def decline(rng):
    return {"cycles.jsonl": lines(weeks_of(rng, [(11, 0.9), (14, 0.4)], issues=6))}


def slow(rng):
    before = weeks_of(rng, [(8, 0.8), (0, 0)], seconds=(100, 300))
    now = weeks_of(rng, [(8, 0.8)], seconds=(500, 1500), first_cycle=300)
    return {"cycles.jsonl": lines(before + now)}


def tiny(rng):
    return {"cycles.jsonl": lines(weeks_of(rng, [(2, 0.5), (1, 1)]))}


def drop(rng):
    return {"cycles.jsonl": lines(weeks_of(rng, [(15, 0.7), (4, 0.7)]))}


def weird_types(rng):
    names = ["__proto__", "constructor", "toString", "10", "2", "1e3", "-1", "", "🐛 bug", "באג", "バグ", "hasOwnProperty"]
    names += ["a'b\"c\\d", "e\u0301", "\u00e9"]
    records = weeks_of(rng, [(8, 0.5), (20, 0.5)], types=names, seconds=(300, 1300))
    for n, record in enumerate(records[: len(names)]):
        record["type"] = names[n]
    for n, record in enumerate(records[15:21]):
        record.update(type="__proto__" if n % 2 else "10", success=False)
    return {"cycles.jsonl": lines(records)}


def window_edges(rng):
    forms = [utc, bare, spaced, INDIA, PACIFIC, NEWFOUNDLAND]
    records = []
    for form in forms:
        for days in (7, 14):
            for shift in (-1, 0, 1):
                records.append(
                    {
                        "timestamp": form(ago(days) + shift * MICROSECOND),
                        "cycle": len(records) + 1,
                        "type": f"{days}d{shift:+d}us",
                        "success": len(records) % 4 != 0,
                        "duration": 30 + len(records),
                        # Powers of two, so that the sum tells which of them were counted.
                        "lines_added": 1 << len(records),
                        "pr": len(records) % 3,
                    }
                )
    more = [
        "2026-05-11T09:30:00.000000999+00:00",  # digits after the microsecond are dropped: still the edge
        "2026-05-11T09:29:59.999999999Z",
        "2026-05-11T09:30Z",
        "2026-05-11 09:30",
        "2026-05-11T11:30:00+0200",
        "2026-05-11T11+02",
        "20260511T093000Z",
        "20260504T092959Z",
        "2026-05-11T09:30:00.5",
        "2026-05-12",
        "2026-05-11",
        "2026-05-04",
        "2026-02-30T10:00:00Z",  # no such day: undated
        "2026-05-11T25:00:00Z",
        "2026-13-01",
        "yesterday",
    ]
    for n, text in enumerate(more):
        records.append(
            {"timestamp": text, "cycle": 100 + n, "type": "forms", "success": n % 2 == 0, "duration": 7, "lines_added": 1 << (36 + n)}
        )
    return {"cycles.jsonl": lines(records)}


def ties(rng):
    """Exact halves everywhere: rates of k/16 tie at three decimals, means at .5, multiples at .25, percents at .5."""
    records = []
    recent, older = ago(1), ago(9)
    for n, (count, good) in enumerate([(16, 1), (16, 3), (16, 5), (8, 3), (8, 1), (32, 11), (2, 1)]):
        records += flat(count, good, recent - timedelta(hours=n), 1000 + 100 * n, type=f"r{good}of{count}", duration=10)
    for n, (count, good) in enumerate([(16, 7), (16, 9), (16, 11)]):
        records += flat(count, good, older - timedelta(hours=n), 2000 + 100 * n, type=f"o{good}of{count}", duration=10)
    # Two cycles with lengths x and x + 1 average x.5: to even is down for 10.5, up for 11.5.
    for low in (10, 11, 600, 601):
        for n in range(4):
            records += flat(1, 1, ago(20, hours=low, minutes=n), 3000 + low * 10 + n, type=f"mean{low}", duration=low + n % 2)
    deep = [{"issues_reviewed": 1, "timmy_available": n == 0} for n in range(8)]
    return {"cycles.jsonl": lines(records), "deep-triage.jsonl": lines(deep)}


def tied_drop(rng):
    """.875 to .75 is a drop of 12.5 points, written `12pp`; the weeks' means tie at 100.5 and 221.5; multiples at 4.25."""
    records = flat(8, 6, ago(2), 1) + flat(8, 7, ago(9), 101)
    for n, record in enumerate(records):
        record["duration"] = (221 + n % 2) if n < 8 else 100 + n % 2
    return {"cycles.jsonl": lines(records)}


def tied_multiples(rng):
    """Twenty cycles that average 16 s exactly: 52 / 16 = 3.25 and 60 / 16 = 3.75 tie, 56 / 16 = 3.5 does not."""
    durations = [52, 60, 56, 60, 52, 4, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1]
    assert sum(durations) == 16 * len(durations)
    records = flat(20, 20, ago(1), 1)
    for n, record in enumerate(records):
        record.update(duration=durations[n], issue=n + 1)
    return {"cycles.jsonl": lines(records)}


def thresholds(over: bool):
    """Every limit of the reference met exactly (nothing may fire), or passed by the least step (all must fire)."""

    def case(rng):
        step = 1 if over else 0
        # 12/15 -> 7/10 is a drop of .1 exactly, 37/40 -> 14/17 one of .101; the counts fall by 5 and by 23.
        older_n, older_good, recent_n, recent_good = (40, 37, 17, 14) if over else (15, 12, 10, 7)
        recent = flat(recent_n, recent_good, ago(1), 1, type="steady", duration=320 + step, lines_added=0)
        older = flat(older_n, older_good, ago(8), 101, type="steady", duration=200)
        recent[0]["lines_added"] = 500 + step
        # Long enough ago for no window: only the rules about types and repeated failures see these.
        half = flat(4, 2 - step, ago(30), 201, type="half", duration=300)
        two_bad = flat(2 + step, 0, ago(31), 301, type="few", duration=300)
        ten_minutes = flat(3, 3, ago(32), 401, type="long", duration=600 + step)
        two_long = flat(2 + step, 2, ago(33), 501, type="few-long", duration=601)
        repeated = flat(1 + step, 0, ago(34), 601, type="steady", duration=250, issue=77)
        return {"cycles.jsonl": lines(older + recent + half + two_bad + ten_minutes + two_long + repeated)}

    return case


def velocity_edge(rng):
    """Six cycles fewer, the least that counts; limits-met holds five."""
    return {"cycles.jsonl": lines(flat(3, 3, ago(1), 1) + flat(9, 9, ago(8), 101))}


def outlier_edge(rng):
    """Ten cycles that average 9 s: the one of 27 s is exactly three times that, so no outlier."""
    exact = flat(10, 10, ago(1), 1, duration=7)
    exact[4]["duration"] = 27
    return {"cycles.jsonl": lines(exact)}


def outliers(rng):
    records = weeks_of(rng, [(15, 0.8), (17, 0.8)], seconds=(50, 70))
    for place, seconds in [(2, 900), (6, 1000), (9, 1181), (13, 1400), (17, 1000), (20, 1203), (29, 966)]:
        records[place].update(duration=seconds, success=False, reason="timeout")
    del records[2]["issue"], records[6]["type"], records[13]["reason"], records[17]["cycle"]
    return {"cycles.jsonl": lines(records)}


def too_few_for_outliers(rng):
    """Four timed cycles: one of an hour is no outlier yet. Untimed ones do not count."""
    records = flat(7, 5, ago(1), 1, duration=30)
    records[0]["duration"] = 3600
    records[1]["duration"] = 0
    records[2]["duration"] = -5
    del records[3]["duration"]
    return {"cycles.jsonl": lines(records)}


def shuffled(rng):
    records = weeks_of(rng, [(5, 0.7), (10, 0.6), (10, 0.6)], issues=6)
    rng.shuffle(records)
    return {"cycles.jsonl": lines(records)}


def duplicates(rng):
    records = weeks_of(rng, [(7, 0.7), (9, 0.6)], issues=6)
    again = [dict(r) for r in rng.sample(records, 5)]
    same_cycle = [{**r, "success": not r["success"], "duration": r["duration"] + 60} for r in rng.sample(records, 3)]
    same_number_later = [{**r, "timestamp": utc(ago(10))} for r in records[-3:]]
    return {"cycles.jsonl": lines(records + again + same_cycle + same_number_later)}


def dirty(rng):
    good = lines(weeks_of(rng, [(6, 0.7), (9, 0.6)], issues=4)).splitlines()
    bad = [
        "",
        "   ",
        '{"a":1}{"b":2}',
        "{'single': 1}",
        '{"cycle": 1,}',
        '{"timestamp": "2026-05-17T10:00:00Z", "cycle": 9, "success": tr',
        '{"reason": "a raw \t tab"}',
        "{cycle: 1}",
        '{"cycle": 01}',
        '{"cycle": .5}',
        '{"cycle": 1} // note',
        "<<<<<<< HEAD",
        "}",
        '{"reason": "bad \\x escape"}',
        '{"reason": "bad \\u12 escape"}',
    ]
    odd_but_good = [
        "{}",
        "  " + good[0] + "  ",
        "\t" + good[1],
        '{"timestamp":"2026-05-16T10:00:00Z","success":false,"success":true,"duration":90,"type":"twice"}',
        '{ "timestamp" : "2026-05-16T11:00:00Z" , "success" : true , "duration" : 90 , "type" : "\\u0074wice" }',
        '{"timestamp":"2026-05-16T12:00:00Z","success":true,"extra":{"deep":[1,[2,{"x":null}]]},"type":"deep"}',
    ]
    mixed = good[:]
    for line in bad + odd_but_good:
        mixed.insert(rng.randrange(len(mixed)), line)
    return {"cycles.jsonl": "\n\n" + "\n".join(mixed)}  # blank lines first, no newline last


def carriage_returns(rng):
    text = lines(weeks_of(rng, [(6, 0.8), (6, 0.8)]))
    return {
        "cycles.jsonl": text.replace("\n", "\r\n").replace("\r\n", "\r\n\r\n", 2) + "  \r\n",
        "deep-triage.jsonl": '{"issues_reviewed": 3, "timmy_feedback": "Smaller steps."}\r\n\r\n',
    }


def future(rng):
    records = weeks_of(rng, [(4, 0.8), (4, 0.8)])
    for n, when in enumerate([NOW, NOW + MICROSECOND, ago(-1), ago(-400), ago(-7), datetime(2999, 1, 1, tzinfo=UTC)]):
        records.append({**records[0], "timestamp": STAMPS[n](when), "cycle": 900 + n, "success": n % 2 == 0})
    return {"cycles.jsonl": lines(records)}


def missing_fields(rng):
    records = weeks_of(rng, [(14, 0.7), (28, 0.6)], issues=60)
    gone = ["success", "duration", "timestamp", "issue", "type", "reason", "cycle", "lines_added", "lines_removed"]
    for n, key in enumerate(gone):
        for record in records[n * 2 : n * 2 + 2]:
            del record[key]
    values = [
        ("issue", None), ("issue", 0), ("issue", ""), ("issue", 7), ("issue", "7"), ("issue", 7), ("issue", "7"),
        ("issue", "7"), ("issue", "ABC-7"), ("issue", "ABC-7"), ("pr", None), ("pr", ""), ("pr", "0"), ("pr", 0),
        ("pr", 12), ("timestamp", ""), ("timestamp", None), ("duration", 0),
        ("duration", -60), ("cycle", None), ("success", None),
    ]  # fmt: skip
    for record, (key, value) in zip(records[20:], values, strict=False):
        if key == "issue":
            record.update(success=False, reason="tests failed")
        record[key] = value
    records += [{}, {"success": True}, {"issue": 7}]
    return {"cycles.jsonl": lines(records)}


def many_repeats(rng):
    """Seven issues that fail twice or more: five are listed, three are advice, equal counts keep their first order."""
    records = weeks_of(rng, [(26, 0.1)], issues=7)
    return {"cycles.jsonl": lines(records)}


def advisor(rng):
    long_mixed = "🧑🏽 e\u0301 🇩🇪 שלום 𝒳 " * 24
    texts = ["x" * 199, "x" * 200, "x" * 201, "😀" * 199 + "ab", "😀" * 200 + "a", "a" + "😀" * 250, long_mixed, "", "é" * 260]
    deep = []
    for n, text in enumerate(texts):
        deep.append(
            {
                "timestamp": utc(ago(20 - n)),
                "issues_reviewed": 5 + n,
                "issues_refined": list(range(n)),
                "issues_created": [400 + n] * (n % 3),
                "issues_closed": [f"#{n}"] if n % 2 else [],
                "timmy_available": n % 4 != 3,
                "timmy_feedback": text,
            }
        )
    del deep[1]["issues_reviewed"], deep[2]["issues_refined"], deep[3]["issues_closed"], deep[4]["timmy_available"]
    deep += [{}, {"timmy_feedback": None, "timmy_available": None}, {"issues_reviewed": 2}]
    text = "not json\n\n" + lines(deep) + '{"issues_reviewed": 4'
    return {"cycles.jsonl": lines(weeks_of(rng, [(2, 1), (2, 1)])), "deep-triage.jsonl": text}


def healthy(rng):
    """Nothing to say: the one entry that says so. Deep triage has run."""
    records = flat(12, 12, ago(1), 21) + flat(12, 12, ago(8), 1)
    return {"cycles.jsonl": lines(records), "deep-triage.jsonl": lines([{"issues_reviewed": 6, "timmy_available": True}])}


def undated(rng):
    """Nothing in either window: zero cycles, no rates, yet types and repeats are counted."""
    records = weeks_of(rng, [(10, 0.5)], issues=3)
    for n, record in enumerate(records):
        record["timestamp"] = utc(ago(40 + n)) if n % 2 else "soon"
    return {"cycles.jsonl": lines(records)}


def empty_file(rng):
    return {"cycles.jsonl": "", "deep-triage.jsonl": ""}


def only_rubbish(rng):
    return {"cycles.jsonl": '\n  \nnot json\n{"cycle": 1\n', "deep-triage.jsonl": lines([{"issues_reviewed": 3}])}


def no_files(rng):
    return {}


CASES = [
    ("plain", plain),
    ("decline", decline),
    ("slow", slow),
    ("tiny", tiny),
    ("drop", drop),
    ("weird-types", weird_types),
    ("window-edges", window_edges),
    ("ties", ties),
    ("tied-drop", tied_drop),
    ("tied-multiples", tied_multiples),
    ("limits-met", thresholds(over=False)),
    ("limits-passed", thresholds(over=True)),
    ("velocity-edge", velocity_edge),
    ("outlier-edge", outlier_edge),
    ("outliers", outliers),
    ("too-few-for-outliers", too_few_for_outliers),
    ("shuffled", shuffled),
    ("duplicates", duplicates),
    ("dirty", dirty),
    ("carriage-returns", carriage_returns),
    ("future", future),
    ("missing-fields", missing_fields),
    ("many-repeats", many_repeats),
    ("advisor", advisor),
    ("healthy", healthy),
    ("undated", undated),
    ("empty-file", empty_file),
    ("only-rubbish", only_rubbish),
    ("no-files", no_files),
]


# ── The reference, with its clock stopped ────────────────────────────────────────────────────────────────


class StoppedClock(datetime):
    @classmethod
    def now(cls, tz=None):
        return NOW.astimezone(tz) if tz else NOW.replace(tzinfo=None)


def load_reference(path: Path):
    spec = importlib.util.spec_from_file_location("reference", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.datetime = StoppedClock
    return module


def ask(reference, files: dict[str, str]):
    """The reference's answer to these files, without the time of writing; None when it wrote none."""
    with tempfile.TemporaryDirectory() as folder:
        retro = Path(folder) / "retro"
        retro.mkdir()
        for name, text in files.items():
            (retro / name).write_bytes(text.encode())
        reference.CYCLES_FILE = retro / "cycles.jsonl"
        reference.DEEP_TRIAGE_FILE = retro / "deep-triage.jsonl"
        reference.INSIGHTS_FILE = retro / "insights.json"
        with contextlib.redirect_stdout(io.StringIO()):
            reference.main()
        if not reference.INSIGHTS_FILE.exists():
            return None
        answer = json.loads(reference.INSIGHTS_FILE.read_text())
    del answer["generated_at"]
    return answer


def main() -> None:
    if len(sys.argv) != 2 or sys.version_info < (3, 11):
        sys.exit(__doc__)
    reference = load_reference(Path(sys.argv[1]))
    for old in HERE.glob("[0-9][0-9][0-9]-*"):
        shutil.rmtree(old)
    for number, (name, case) in enumerate(CASES):
        files = case(random.Random(SEED + number))
        folder = HERE / f"{number:03d}-{name}"
        folder.mkdir()
        for file, text in files.items():
            retro = folder / ".loop" / "retro"
            retro.mkdir(parents=True, exist_ok=True)
            (retro / file).write_bytes(text.encode())
        (folder / "now.txt").write_text(utc(NOW) + "\n")
        expected = json.dumps(ask(reference, files), indent=1, ensure_ascii=False)
        (folder / "expected.json").write_bytes((expected + "\n").encode())


if __name__ == "__main__":
    main()
