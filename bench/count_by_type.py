"""python3 count_by_type.py LOG: how many cycles of each type succeeded, by DuckDB, on all cores as it likes it."""
import json
import sys

import duckdb

rows = duckdb.execute(
    "SELECT type, count(*), avg(success::INT) FROM read_json(?, format = 'newline_delimited') GROUP BY type",
    [sys.argv[1]],
).fetchall()
print(json.dumps(rows))
