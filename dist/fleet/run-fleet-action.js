export const id = 'run-fleet-action';
export const ids = ['run-fleet-action'];
export const modules = {

/***/ 43133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFleetAction: () => (/* binding */ runFleetAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/src/insights/serialise.js
/** The bytes of insights.json: two-space indent, one final newline, no lone surrogate. */
function serialiseInsights(insights) {
    return `${JSON.stringify(insights, wellFormed, 2)}\n`;
}
/** For JSON.stringify. */
function wellFormed(_key, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}

;// CONCATENATED MODULE: ./build/src/model/group-by.js
/** In the order in which each group's name first comes. */
function groupBy(all, nameOf) {
    const groups = new Map();
    for (const item of all) {
        const group = groups.get(nameOf(item));
        if (group === undefined)
            groups.set(nameOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/model/written-date.js
/**
 * Times as `date`, `date -R` and people write them, with the month as a word: `Thu Oct  1 16:55:09 UTC 2026`,
 * `Thu, 01 Oct 2026 16:55:09 +0200`, `Oct 1, 2026 4:55 PM`. Of zones by name only UTC and GMT are known.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_OF_WEEK = String.raw `(?:[A-Za-z]{3,9},?\s+)?`;
const MONTH = String.raw `(?<month>[A-Za-z]{3,9})\.?`;
const DAY = String.raw `(?<day>\d{1,2})`;
const YEAR = String.raw `(?<year>\d{4})`;
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d\d)(?<second>:\d\d(?:[.,]\d+)?)?(?:\s*(?<half>[AaPp])\.?[Mm]\.?)?`;
const ZONE = String.raw `(?:\s*(?<zone>UTC|GMT|Z|[+-]\d\d:?\d\d))?`;
const FORMS = [
    `${MONTH}\\s+${DAY}\\s+${TIME}${ZONE}\\s+${YEAR}`,
    `${MONTH}\\s+${DAY},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
    `${DAY}\\s+${MONTH},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
].map((form) => new RegExp(`^${DAY_OF_WEEK}${form}$`));
const LONGEST = 60;
/** The same in ISO 8601; `undefined` for what is no such time. */
function isoOfWritten(text) {
    if (text.length > LONGEST)
        return undefined;
    const form = FORMS.find((each) => each.test(text.trim()));
    const { month: word = '', day = '', year = '', hour = '', minute = '', second = '', half, zone = '', } = form?.exec(text.trim())?.groups ?? {};
    const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    if (month === 0 || (half !== undefined && !(Number(hour) >= 1 && Number(hour) <= 12)))
        return undefined;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
    const [mm, dd, hh] = [month, Number(day), hours].map((each) => String(each).padStart(2, '0'));
    if (hour === '')
        return `${year}-${mm}-${dd}`;
    return `${year}-${mm}-${dd}T${hh}:${minute}${second}${/^[A-Z]{3}$/.test(zone) ? 'Z' : zone}`;
}

;// CONCATENATED MODULE: ./build/src/model/zone.js
const UTC = { name: 'UTC', instantOf: (wall) => wall };
/** A zone by its IANA name. @throws RangeError where there is none of that name */
function makeZone(name) {
    if (name === UTC.name)
        return UTC;
    const offsetAt = offsetReader(name);
    const ofDays = new Map();
    return {
        name,
        instantOf: (wall) => {
            const day = Math.floor(wall / zone_DAY);
            // A log has many rows a day, and few days on which clocks change.
            if (!ofDays.has(day))
                ofDays.set(day, offsetOfDay(day * zone_DAY, offsetAt));
            return wall - (ofDays.get(day) ?? offsetOfWall(wall, offsetAt));
        },
    };
}
/** Whether this version of Node knows a zone of this name. Offsets, which only some versions take, are none. */
function isZoneName(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
const zone_DAY = 86_400_000_000;
const MICROS_PER_MS = 1000;
function offsetReader(timeZone) {
    const clock = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    return (at) => {
        const seconds = Math.floor(at / 1e6);
        const shown = new Map(clock.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]));
        const part = (type) => shown.get(type) ?? 0;
        const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
        return (wall - seconds * 1000) * MICROS_PER_MS;
    };
}
/** The one offset of a day on the wall; `undefined` where clocks may change on it. */
function offsetOfDay(start, offsetAt) {
    const before = offsetAt(start - zone_DAY);
    return before === offsetAt(start + 2 * zone_DAY) ? before : undefined;
}
/**
 * As Temporal's "compatible" and most libraries have it: of an hour that is shown twice the first is meant, and a time
 * that clocks skip is read by the offset before it (02:30 is what 03:30 is then).
 */
function offsetOfWall(wall, offsetAt) {
    const before = offsetAt(wall - zone_DAY);
    const after = offsetAt(wall + zone_DAY);
    return offsetAt(wall - before) !== before && offsetAt(wall - after) === after ? after : before;
}

;// CONCATENATED MODULE: ./build/src/model/time.js


const time_MICROS_PER_MS = 1000;
const MICROS_PER_SECOND = 1_000_000;
const MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
const time_MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;
/** Where the UTC day of an instant begins. */
function startOfDay(at) {
    return time_dayNumber(at) * time_MICROS_PER_DAY;
}
/** UTC days from 1970 to that of an instant. */
function time_dayNumber(at) {
    return Math.floor(at / time_MICROS_PER_DAY);
}
/** Years that a log can mean; anything else is a typing or unit error. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;
const LATEST = Date.UTC(LAST_YEAR, 11, 31, 23, 59, 59, 999) * time_MICROS_PER_MS;
/**
 * A timestamp field as an instant.
 *
 * Takes ISO 8601 (`2026-07-02T05:00:01.123456+02:00`, `2026-07-02 05:00`, `20260702T050001Z`, `2026-07-02`)
 * with a blank before the zone as git prints it (`2026-07-02 05:00:01 +0200`), with the month as a word, and epoch
 * seconds, milliseconds, microseconds or nanoseconds, also as text. Digits past the microsecond are dropped.
 * A day that does not exist (`2026-02-30`) is `undefined`, never the day after.
 *
 * @param zone of a text that names none
 */
function parseInstant(value, zone = UTC) {
    if (typeof value === 'string')
        return parseIso(value, zone) ?? parseOther(value, zone);
    if (typeof value === 'number')
        return parseEpoch(value);
    return undefined;
}
const EPOCH = /^\d{10}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?$/;
const BLANK_BEFORE_ZONE = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*) (?:([+-]\d\d:?\d\d)|UTC|GMT|Z)$/;
/** What is rarer than ISO 8601, and so takes longer. */
function parseOther(text, zone) {
    const given = text.trim();
    if (EPOCH.test(given))
        return parseEpoch(Number(given));
    const [, time, offset = 'Z'] = BLANK_BEFORE_ZONE.exec(given) ?? [];
    const iso = time === undefined ? isoOfWritten(given) : `${time}${offset}`;
    return iso === undefined ? undefined : parseIso(iso, zone);
}
/** In nanoseconds, the year 2286. */
const LAST_EPOCH = 1e19;
/** Numbers under 1e11 are seconds (up to the year 5138), larger ones milliseconds (from 1973), then micro- and nanoseconds. */
function parseEpoch(value) {
    if (!(value > 0 && value < LAST_EPOCH))
        return undefined;
    const micros = value < 1e11 ? MICROS_PER_SECOND : value < 1e14 ? time_MICROS_PER_MS : value < 1e17 ? 1 : 1 / time_MICROS_PER_MS;
    const at = Math.round(value * micros);
    return at <= LATEST ? at : undefined;
}
// Written by hand because it runs once per record: a regular expression with groups costs 5 times as much.
function parseIso(text, zone) {
    const year = digitsAt(text, 0, 4);
    const extended = text.charCodeAt(4) === DASH;
    const monthAt = extended ? 5 : 4;
    const month = digitsAt(text, monthAt, 2);
    if (extended && text.charCodeAt(7) !== DASH)
        return undefined;
    const dayAt = extended ? 8 : 6;
    const day = digitsAt(text, dayAt, 2);
    if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return undefined;
    const date = daysSinceEpoch(year, month, day) * time_MICROS_PER_DAY;
    let at = dayAt + 2;
    if (at === text.length)
        return zone.instantOf(date);
    const separator = text.charCodeAt(at);
    if (separator !== LETTER_T && separator !== LETTER_T_LOWER && separator !== SPACE)
        return undefined;
    at += 1;
    const hour = digitsAt(text, at, 2);
    at += 2;
    if (hour < 0 || hour > 23)
        return undefined;
    let micros = hour * 60 * MICROS_PER_MINUTE;
    const colons = text.charCodeAt(at) === COLON;
    if (colons || isDigit(text.charCodeAt(at))) {
        if (colons)
            at += 1;
        const minute = digitsAt(text, at, 2);
        at += 2;
        if (minute < 0 || minute > 59)
            return undefined;
        micros += minute * MICROS_PER_MINUTE;
        if (colons ? text.charCodeAt(at) === COLON : isDigit(text.charCodeAt(at))) {
            if (colons)
                at += 1;
            const second = digitsAt(text, at, 2);
            at += 2;
            if (second < 0 || second > 59)
                return undefined;
            micros += second * MICROS_PER_SECOND;
            const point = text.charCodeAt(at);
            if (point === POINT || point === COMMA) {
                at += 1;
                const start = at;
                for (let unit = MICROS_PER_SECOND / 10; isDigit(text.charCodeAt(at)); unit /= 10) {
                    if (unit >= 1)
                        micros += unit * (text.charCodeAt(at) - ZERO);
                    at += 1;
                }
                if (at === start)
                    return undefined;
            }
        }
    }
    if (at === text.length)
        return zone.instantOf(date + micros);
    const offset = parseOffset(text, at);
    return offset === undefined ? undefined : date + micros - offset;
}
/** Microseconds east of UTC; `undefined` for anything that is not a zone. */
function parseOffset(text, at) {
    const sign = text.charCodeAt(at);
    if ((sign === LETTER_Z || sign === LETTER_Z_LOWER) && at + 1 === text.length)
        return 0;
    if (sign !== PLUS && sign !== DASH)
        return undefined;
    const hours = digitsAt(text, at + 1, 2);
    const rest = text.slice(at + 3);
    const minutes = rest === '' ? 0 : rest.startsWith(':') ? digitsAt(rest, 1, 2) : digitsAt(rest, 0, 2);
    const length = rest === '' ? 0 : rest.startsWith(':') ? 3 : 2;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || rest.length !== length)
        return undefined;
    const offset = (hours * 60 + minutes) * MICROS_PER_MINUTE;
    return sign === DASH ? -offset : offset;
}
const ZERO = 48;
const DASH = 45;
const PLUS = 43;
const COLON = 58;
const POINT = 46;
const COMMA = 44;
const SPACE = 32;
const LETTER_T = 84;
const LETTER_T_LOWER = 116;
const LETTER_Z = 90;
const LETTER_Z_LOWER = 122;
function isDigit(code) {
    return code >= ZERO && code <= 57;
}
/** The number that `count` digits at `start` spell, or -1. */
function digitsAt(text, start, count) {
    let value = 0;
    for (let at = start; at < start + count; at++) {
        const code = text.charCodeAt(at);
        if (!isDigit(code))
            return -1;
        value = value * 10 + (code - ZERO);
    }
    return value;
}
/** Howard Hinnant's days_from_civil for years from 1970; four times as fast as `Date.UTC`. */
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
function daysInMonth(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** `2026-11-22T12:00:00+00:00`, with microseconds where there are any: Python's `isoformat()` in UTC. */
function formatInstant(at) {
    const ms = Math.floor(at / time_MICROS_PER_MS);
    const micros = ((at % MICROS_PER_SECOND) + MICROS_PER_SECOND) % MICROS_PER_SECOND;
    const seconds = new Date(ms).toISOString().slice(0, 19);
    return micros === 0 ? `${seconds}+00:00` : `${seconds}.${String(micros).padStart(6, '0')}+00:00`;
}
function instantOf(date) {
    return date.getTime() * time_MICROS_PER_MS;
}
function dateOf(at) {
    return new Date(at / time_MICROS_PER_MS);
}
/** `2026-02-14`: the UTC day that an instant is in. */
function formatDay(at) {
    return dateOf(at).toISOString().slice(0, 10);
}
const LONG_MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `14 September`, in UTC. */
function formatLongDay(date) {
    return `${date.getUTCDate()} ${LONG_MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** Clocks differ: what is dated up to this long after now is not called future. */
const CLOCK_SKEW_MICROS = (/* unused pure expression or super */ null && (5 * 60 * 1_000_000));
/** Whether a time cannot have come yet. The one meaning of "the future", for every window, count and warning. */
function time_isInFuture(at, now) {
    return at > now + CLOCK_SKEW_MICROS;
}

;// CONCATENATED MODULE: ./build/src/stats/round.js
/**
 * Rounds to `digits` decimals, exact ties to the even neighbour, on the exact binary value.
 *
 * Equals Python's `round(x, digits)` and the rounding of its `format(x, '.Nf')`.
 * `toFixed` works on the exact value as well but takes ties away from zero, so only ties need care:
 * a double lies exactly between two `digits`-decimal numbers if and only if x * 2^(digits + 1) is an
 * odd integer (multiplying by a power of two is exact).
 *
 * @param x finite, |x| < 1e21
 * @param digits 0 to 20
 */
function round_roundHalfEven(x, digits = 0) {
    const away = Number(x.toFixed(digits));
    const doubled = x * 2 ** (digits + 1);
    if (!Number.isInteger(doubled) || doubled % 2 === 0)
        return away === 0 ? 0 : away;
    const unit = 10 ** digits;
    const steps = Math.round(Math.abs(away) * unit);
    const even = steps % 2 === 0 ? steps : steps - 1;
    return even === 0 ? 0 : (Math.sign(x) * even) / unit;
}
/** Seconds to a tenth; below one to a tenth of a millisecond, so that no time becomes none. */
function roundSeconds(seconds) {
    return round_roundHalfEven(seconds, Math.abs(seconds) < 1 ? 4 : 1);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var lib = __webpack_require__(65616);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-cdf/lib/index.js
var stats_base_dists_beta_cdf_lib = __webpack_require__(45481);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var stats_base_dists_binomial_cdf_lib = __webpack_require__(36794);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-pmf/lib/index.js
var stats_base_dists_binomial_pmf_lib = __webpack_require__(71274);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/index.js
var stats_base_dists_hypergeometric_pmf_lib = __webpack_require__(77392);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var stats_base_dists_normal_cdf_lib = __webpack_require__(72484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-poisson-pmf/lib/index.js
var stats_base_dists_poisson_pmf_lib = __webpack_require__(25818);
;// CONCATENATED MODULE: ./build/src/stats/distributions.js
/**
 * The one door to the library of distribution functions, so that a caller who needs none of them can
 * leave it unloaded, and another library could stand in its place.
 */









;// CONCATENATED MODULE: ./build/src/stats/domain.js
/** Throws a RangeError unless 0 <= k <= n and both are whole numbers. */
function domain_requireCount(k, n) {
    domain_requireWhole('n', n);
    domain_requireWhole('k', k);
    if (k > n)
        throw new RangeError(`k must be at most n, got ${k} of ${n}`);
}
/** Throws a RangeError unless the value is a whole number >= 0 that a double holds exactly. */
function domain_requireWhole(name, value) {
    if (!Number.isSafeInteger(value) || value < 0) {
        throw new RangeError(`${name} must be a whole number of at least 0, got ${value}`);
    }
}
/** Throws a RangeError unless 0 < value < 1. */
function domain_requireOpenUnit(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** Throws a RangeError unless 0 <= value <= 1. */
function domain_requireUnit(name, value) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must be from 0 to 1, got ${value}`);
}
/** Throws a RangeError unless the value is finite and above 0. */
function domain_requirePositive(name, value) {
    if (!(value > 0 && Number.isFinite(value))) {
        throw new RangeError(`${name} must be finite and above 0, got ${value}`);
    }
}
/** Throws a RangeError unless the sample holds a value and all its values are finite. */
function requireSample(name, sample) {
    if (sample.length === 0)
        throw new RangeError(`${name} must not be empty`);
    for (let i = 0; i < sample.length; i++) {
        if (!Number.isFinite(sample[i]))
            throw new RangeError(`${name}[${i}] must be finite, got ${sample[i]}`);
    }
}
/** Throws a RangeError unless the sample holds a value and all its values are finite and above 0. */
function requirePositiveSample(name, sample) {
    requireSample(name, sample);
    // The name is made for what fails only: samples are long.
    for (let i = 0; i < sample.length; i++)
        if (at(sample, i) <= 0)
            domain_requirePositive(`${name}[${i}]`, at(sample, i));
}
/** Throws a RangeError unless every element is 0 or 1. */
function requireBinary(name, series) {
    for (let i = 0; i < series.length; i++) {
        if (series[i] !== 0 && series[i] !== 1) {
            throw new RangeError(`${name}[${i}] must be 0 or 1, got ${series[i]}`);
        }
    }
}
/** The element at an index that is known to exist; throws a RangeError where it does not. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no element ${index} among ${values.length}`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/stats/proportion.js


/**
 * Two probabilities count as equal within this relative distance. Mirror tables have equal
 * probabilities that rounding sets apart by about 1e-13 (1e-10 at n = 100,000).
 */
const proportion_TIE_TOLERANCE = 1e-7;
/**
 * Score interval for one proportion, as a share of 1. Without trials it is [0, 1].
 *
 * Reference: Wilson (1927), JASA 22, 209-212.
 *
 * @param k successes, 0 <= k <= n
 * @param n trials
 * @param confidence coverage, strictly between 0 and 1
 * @throws RangeError outside this domain
 */
function wilsonInterval(k, n, confidence = 0.95) {
    domain_requireCount(k, n);
    domain_requireOpenUnit('confidence', confidence);
    if (n === 0)
        return [0, 1];
    const z = stats_base_dists_normal_quantile_lib((1 + confidence) / 2, 0, 1);
    const centre = (k + (z * z) / 2) / (n + z * z);
    const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
    return [k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)];
}
/**
 * Equal-tailed interval for one proportion, as a share of 1: quantiles of the posterior with the Jeffreys prior
 * Beta(1/2, 1/2). It reaches 0 without successes and 1 without failures; without trials it is [0, 1].
 *
 * Reference: Brown, Cai & DasGupta (2001), Statistical Science 16, 101-133, section 4.3. The quantiles are found by
 * bisection, to the last digit but few.
 *
 * @param k successes, 0 <= k <= n; a fraction where trials are weighted
 * @param n trials, or how many independent ones they are worth
 * @param confidence coverage, strictly between 0 and 1
 * @throws RangeError outside this domain
 */
function jeffreysInterval(k, n, confidence = 0.95) {
    if (!(k >= 0 && k <= n && Number.isFinite(n)))
        throw new RangeError(`k must be from 0 to n, got ${k} of ${n}`);
    requireOpenUnit('confidence', confidence);
    const tail = (1 - confidence) / 2;
    return [
        k === 0 ? 0 : betaQuantile(tail, k + 0.5, n - k + 0.5),
        k === n ? 1 : betaQuantile(1 - tail, k + 0.5, n - k + 0.5),
    ];
}
/** Halvings of [0, 1], after which a double has no digits left. */
const HALVINGS = 53;
function betaQuantile(p, alpha, beta) {
    let [low, high] = [0, 1];
    for (let step = 0; step < HALVINGS; step++) {
        const middle = (low + high) / 2;
        if (betaCdf(middle, alpha, beta) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/**
 * Hybrid score interval for the difference k2/n2 - k1/n1, a share from -1 to 1 (negative: the second
 * is lower). A side without trials may be anywhere from 0 to 1.
 *
 * Reference: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 *
 * @throws RangeError unless 0 <= k <= n on both sides and 0 < confidence < 1
 */
function newcombeInterval(k1, n1, k2, n2, confidence = 0.95) {
    const [low1, high1] = wilsonInterval(k1, n1, confidence);
    const [low2, high2] = wilsonInterval(k2, n2, confidence);
    if (n1 === 0 || n2 === 0)
        return [low2 - high1, high2 - low1];
    const p1 = k1 / n1;
    const p2 = k2 / n2;
    const difference = p2 - p1;
    return [
        Math.max(-1, difference - Math.hypot(p2 - low2, high1 - p1)),
        Math.min(1, difference + Math.hypot(high2 - p2, p1 - low1)),
    ];
}
/**
 * Two-sided p of Fisher's exact test that two proportions are equal: the probability, margins fixed,
 * of all tables no more likely than the one seen. Takes time in proportion to the smaller margin.
 *
 * Reference: Fisher (1934), Statistical Methods for Research Workers, 5th edition, section 21.02.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
function fisherExact(k1, n1, k2, n2) {
    domain_requireCount(k1, n1);
    domain_requireCount(k2, n2);
    const total = n1 + n2;
    const successes = k1 + k2;
    const limit = stats_base_dists_hypergeometric_pmf_lib(k1, total, successes, n1) * (1 + proportion_TIE_TOLERANCE);
    let p = 0;
    for (let k = Math.max(0, successes - n2); k <= Math.min(successes, n1); k++) {
        const probability = stats_base_dists_hypergeometric_pmf_lib(k, total, successes, n1);
        if (probability <= limit)
            p += probability;
    }
    return Math.min(1, p);
}
/**
 * Signed z of the difference k2/n2 - k1/n1, negative where the second is lower: the smaller of the root of the
 * likelihood ratio and of the score statistic. Each alone is too bold on one side of one half; 0 where a side is empty.
 *
 * Reference: Wilks (1938), Annals of Mathematical Statistics 9, 60-62; Pearson (1900), Philosophical Magazine 50, 157-175.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
function differenceScore(k1, n1, k2, n2) {
    domain_requireCount(k1, n1);
    domain_requireCount(k2, n2);
    const [k, n] = [k1 + k2, n1 + n2];
    if (n1 === 0 || n2 === 0 || k === 0 || k === n)
        return 0;
    const difference = k2 / n2 - k1 / n1;
    const pooled = k / n;
    const score = difference ** 2 / (pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    const ratio = 2 * (logLikelihood(k1, n1) + logLikelihood(k2, n2) - logLikelihood(k, n));
    return Math.sign(difference) * Math.sqrt(Math.max(0, Math.min(score, ratio)));
}
/** In nats, of k of n at their own rate. */
function logLikelihood(k, n) {
    return xLogX(k) + xLogX(n - k) - xLogX(n);
}
function xLogX(x) {
    return x === 0 ? 0 : x * Math.log(x);
}
/**
 * P(X >= k) for X ~ Binomial(n, p): how often luck alone gives k or more.
 *
 * @param k whole number >= 0; above n the probability is 0
 * @param n trials
 * @param p success probability, 0 <= p <= 1
 * @throws RangeError outside this domain
 */
function proportion_binomialTail(k, n, p) {
    domain_requireWhole('k', k);
    domain_requireWhole('n', n);
    domain_requireUnit('p', p);
    if (k > n)
        return 0;
    if (k === 0 || p === 1)
        return 1;
    if (p === 0)
        return 0;
    if (k === n)
        return p ** n;
    // The tail itself rather than 1 - cdf, which has no digits left for a tiny tail.
    return stats_base_dists_beta_cdf_lib(p, k, n - k + 1);
}
/**
 * Interval for the number of successes in the next m trials after k of n, as whole counts: the
 * central quantiles of the beta-binomial with the Jeffreys prior Beta(1/2, 1/2).
 *
 * Reference: Aitchison & Dunsmore (1975), Statistical Prediction Analysis; Brown, Cai & DasGupta
 * (2001), Statistical Science 16, 101-133, for the prior. Takes time in proportion to m.
 *
 * @throws RangeError unless 0 <= k <= n, m is a whole number >= 0 and 0 < confidence < 1
 */
function predictionInterval(k, n, m, confidence = 0.95) {
    requireCount(k, n);
    requireWhole('m', m);
    requireOpenUnit('confidence', confidence);
    const alpha = k + 0.5;
    const beta = n - k + 0.5;
    const tail = (1 - confidence) / 2;
    let logPmf = logBeta(alpha, beta + m) - logBeta(alpha, beta);
    let cdf = 0;
    let low;
    for (let x = 0; x < m; x++) {
        cdf += Math.exp(logPmf);
        if (cdf >= tail)
            low ??= x;
        if (cdf >= 1 - tail)
            return [low ?? x, x];
        logPmf += Math.log(((m - x) * (alpha + x)) / ((x + 1) * (beta + m - x - 1)));
    }
    return [low ?? m, m];
}
/**
 * Posterior probability that a rate lies below a threshold, after k of n, with the prior
 * Beta(strength * prior, strength * (1 - prior)): worth `strength` earlier trials at rate `prior`.
 *
 * Reference: Casella (1985), The American Statistician 39, 83-87 (empirical Bayes).
 *
 * @param threshold 0 to 1
 * @param strength trials the prior is worth, > 0
 * @param prior rate before the data, 0 to 1; at 0 or 1 the posterior may be a point
 * @throws RangeError outside this domain
 */
function posteriorBelow(k, n, threshold, strength, prior) {
    requireCount(k, n);
    requireUnit('threshold', threshold);
    requirePositive('strength', strength);
    requireUnit('prior', prior);
    const alpha = k + strength * prior;
    const beta = n - k + strength * (1 - prior);
    if (alpha === 0)
        return threshold > 0 ? 1 : 0;
    if (beta === 0)
        return 0;
    return betaCdf(threshold, alpha, beta);
}

;// CONCATENATED MODULE: ./build/src/stats/sketch.js

/** Relative error of a quantile, at most. */
const SKETCH_ACCURACY = 0.02;
const GAMMA = (1 + SKETCH_ACCURACY) / (1 - SKETCH_ACCURACY);
/** @throws RangeError unless all values are positive and finite */
function sketchOf(values) {
    const counts = new Map();
    for (const value of values) {
        requirePositive('value', value);
        const bin = Math.ceil(Math.log(value) / Math.log(GAMMA));
        counts.set(bin, (counts.get(bin) ?? 0) + 1);
    }
    return inOrder(counts);
}
/** The sketch of all values of several. */
function mergeSketches(sketches) {
    const counts = new Map();
    for (const sketch of sketches)
        for (const [bin, count] of sketch)
            counts.set(bin, (counts.get(bin) ?? 0) + count);
    return inOrder(counts);
}
/** With at most `most` bins: the lowest ones become one, so that high quantiles stay as exact. */
function collapseSketch(sketch, most) {
    if (sketch.size <= most)
        return sketch;
    const bins = [...sketch];
    const kept = bins.slice(bins.length - most);
    const [lowest] = kept;
    if (lowest === undefined)
        return new Map();
    const below = countOfSketch(sketch) - kept.reduce((sum, [, count]) => sum + count, 0);
    return new Map([[lowest[0], lowest[1] + below], ...kept.slice(1)]);
}
/**
 * The value below which this share of all values lies; undefined of none.
 *
 * @param share 0 to 1
 * @throws RangeError outside this domain
 */
function quantileOfSketch(sketch, share) {
    domain_requireUnit('share', share);
    const rank = share * (countOfSketch(sketch) - 1);
    let passed = 0;
    for (const [bin, count] of sketch) {
        passed += count;
        if (passed > rank)
            return (2 * GAMMA ** bin) / (GAMMA + 1);
    }
    return undefined;
}
/** How many values there are. */
function countOfSketch(sketch) {
    return [...sketch.values()].reduce((sum, count) => sum + count, 0);
}
function inOrder(counts) {
    return new Map([...counts].toSorted(([a], [b]) => a - b));
}

;// CONCATENATED MODULE: ./build/src/fleet/bounds.js
/** How much fleet.json may hold: the one place. */
const FLEET_MOST = {
    /** Of this many loops a page says nothing that one of a part would not say better. */
    loops: 20_000,
    /** Of one loop. */
    findings: 5,
    reasons: 10,
    changes: 2,
    names: 6,
    /** As long as a baseline. */
    days: 28,
    /** Of what several loops have in common. */
    shared: 20,
    namedLoops: 50,
};

// EXTERNAL MODULE: ./build/src/model/cut-text.js
var cut_text = __webpack_require__(31783);
;// CONCATENATED MODULE: ./build/src/model/task-links.js
const ISSUES = 'issues';
const NO_LINKS = 'none';
const TASK = '{task}';
function areIssues(links) {
    return links === undefined || links === ISSUES;
}
/** Whether a task's id can be the number of an issue of the repository. */
function isIssueNumber(key, links) {
    return areIssues(links) && /^[1-9]\d{0,8}$/.test(key);
}
/** What readers are told that a task is. */
function taskNoun(links) {
    return areIssues(links) ? 'issue' : 'task';
}
/** Whether a text is an https address with a place for the task, which cannot lead to another server. */
function isTaskAddress(text) {
    if (!text.includes(TASK))
        return false;
    const [one, other] = ['a', 'b'].map((task) => addressOf(text, task));
    return one !== undefined && one.origin === other?.origin;
}
/** The page of a task of the loop's own; undefined where it has none. `key` is untrusted text. */
function taskPage(links, key) {
    // Dots alone would be steps up the path.
    if (links === undefined || !isTaskAddress(links) || /^\.*$/.test(key))
        return undefined;
    return addressOf(links, encodeURIComponent(key.toWellFormed()))?.href;
}
function addressOf(template, task) {
    const address = template.replaceAll(TASK, () => task);
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}

;// CONCATENATED MODULE: ./build/src/model/words.js



/** The one place that words numbers, dates and names, so that rules and pages say the same thing the same way. */
function words_plural(count, noun, nouns = `${noun}s`) {
    return `${words_groupThousands(count)} ${count === 1 ? noun : nouns}`;
}
/** `day`, `7 days`: after "the last", "in the". */
function daysText(days) {
    const whole = Math.max(1, Math.round(days));
    return whole === 1 ? 'day' : `${whole} days`;
}
/** Whole points of 100, for a difference of shares. */
function points(share) {
    return Math.round(share * 100);
}
/** `29 points`, whatever its sign. */
function pointsText(share) {
    return words_plural(Math.abs(points(share)), 'point');
}
function words_groupThousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** 54 of 100; never 0 or 100 for a share that is neither. `whole` > 0. */
function wholePercent(part, whole) {
    const rounded = Math.round((part / whole) * 100);
    if (rounded === 100 && part < whole)
        return 99;
    return rounded === 0 && part > 0 ? 1 : rounded;
}
/** `54%`, as `wholePercent` rounds; `-` of nothing. */
function percent(part, whole) {
    return whole === 0 ? '-' : `${wholePercent(part, whole)}%`;
}
/** `34 of 41`, `1,502 of 3,001`: the one way in which a count of a whole is written. */
function words_ofText(k, n) {
    return `${words_groupThousands(k)} of ${words_groupThousands(n)}`;
}
/** `12 bytes`, `900 kB`, `1.3 GB`: decimal, as disks and downloads are told. */
function words_sizeText(bytes) {
    if (bytes < 1000)
        return words_plural(bytes, 'byte');
    const power = Math.min(SIZE_UNITS.length, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${SIZE_UNITS[power - 1] ?? ''}`;
}
const SIZE_UNITS = ['kB', 'MB', 'GB', 'TB'];
/** `34 ms`, `42 s`, `11.6 min`, `1 h 52 min`, `3 d 4 h`. */
function duration(seconds) {
    if (seconds > 0 && seconds < 0.9995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
    if (seconds < 100)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds) / 60;
    if (minutes < 99.95)
        return `${minutesText(seconds)} min`;
    const whole = Math.round(minutes);
    if (whole < 48 * 60)
        return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`;
    const hours = Math.round(minutes / 60);
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** `11.6`. Of whole seconds, so that a time reads the same from a log and from insights.json. */
function minutesText(seconds) {
    return (Math.round(seconds) / 60).toFixed(1);
}
/** `1,204.50 USD`, `0.55 USD`, `0.0042 USD`: a sign in front would begin a formula on some pages. */
function usd(amount) {
    const [whole = '', cents] = (amount > 0 && amount < 0.1 ? String(Number(amount.toPrecision(2))) : amount.toFixed(2)).split('.');
    return `${words_groupThousands(Number(whole))}${cents === undefined ? '' : `.${cents}`} USD`;
}
/** `1.2 million`, `33,000`, `812`: three digits of a count that is no more exact. */
function roughly(count) {
    const rounded = Number(count.toPrecision(3));
    if (rounded < 1e6)
        return words_groupThousands(Math.round(rounded));
    return rounded < 1e9 ? `${rounded / 1e6} million` : `${words_groupThousands(rounded / 1e9)} billion`;
}
const words_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `14 Sep`, in UTC. */
function day(iso) {
    const date = new Date(iso);
    return `${date.getUTCDate()} ${words_MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** `14 Sep to 20 Sep`; one day is `14 Sep`. */
function dayRange(from, to) {
    return day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`;
}
/** `14 September`, in UTC. */
function longDay(iso) {
    return formatLongDay(new Date(iso));
}
/** What stands for a name that shows nothing. */
const NO_NAME = '(no name)';
function isBlank(name) {
    return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(String(name));
}
/** `#412` for an issue, `task 412` for a number of the loop's own, a text id as it is. The caller makes it fit for its surface. */
function taskName(task, links) {
    if (isBlank(task))
        return NO_NAME;
    return typeof task === 'number' || /^\d+$/.test(task) ? `${numberMark(links)}${task}` : task;
}
/** The same in a sentence, where a text id is quoted. The text is from outside: pages make it inert. */
function taskText(key, links) {
    return /^\d+$/.test(key) ? `${numberMark(links)}${words_shortName(key)}` : quoted(key);
}
function numberMark(links) {
    return areIssues(links) ? '#' : 'task ';
}
/** A name in quotation marks within a sentence; a kind, an epoch, a model. */
function quoted(name) {
    return `"${words_shortName(name)}"`;
}
const MAX_NAME_IN_SENTENCE = 60;
/** A name within a sentence, which has to stay one; the whole name stands where the finding says what it is about. */
function words_shortName(name) {
    return (0,cut_text/* shortenMiddle */.jM)(name, MAX_NAME_IN_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */
function words_list(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The beginning of a sentence within another, unless it begins with more than a word. */
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
/** Words of ours as a sentence of their own. */
function upperFirst(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./build/src/model/finding.js
/** What a report finds, as data. Rules make it, insights.json holds it, pages show it; sentences are made from it. */
const SEVERITIES = ['high', 'medium', 'low', 'info'];
/** Whether a severity is the bar or above it. */
function isAtLeast(severity, bar) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bar);
}
/** The worst first. */
function bySeverity(a, b) {
    return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
/** Whether it makes the loop need a look. */
function isGrave({ severity }) {
    return isAtLeast(severity, 'medium');
}
const VERDICTS = ['better', 'steady', 'watch', 'worse', 'unknown'];
/** Why the verdict is what it is; the headline and every title are worded from it. */
const VERDICT_REASONS = [
    'stopped',
    'success-fell',
    'success-rose',
    'spinning',
    'findings',
    'usual',
    'little-change',
    'outside',
    'even',
    'nothing-decided',
    'too-early',
    'old-data',
    'no-outcomes',
    'successes-only',
    'no-cycles',
];
/** Why there is no rate of success: nothing counts as a failure, or what counts as a success did nothing. */
const UNRATED = ['successes-only', 'spinning'];
/** How sure a finding is; docs/evidence.md says what each takes. */
const LEVELS = ['insufficient', 'suggestive', 'likely', 'confirmed'];
/** Why something is only watched. */
const WATCH_REASONS = ['too-few', 'luck-explains-it', 'many-were-tested'];
const SUBJECT_KINDS = ['loop', 'type', 'task', 'reason', 'source'];
/** What can be measured, and in which unit. A goal that the next report checks names one of these. */
const MEASURES = {
    success: 'share',
    'success-of-others': 'share',
    'success-by-score': 'share',
    'failures-at-cap': 'share',
    'capped-failures': 'cycles',
    'failures-with-reason': 'share',
    failures: 'cycles',
    'failed-in-a-row': 'cycles',
    'failed-seconds': 'seconds',
    tries: 'cycles',
    cycles: 'cycles',
    'decided-cycles': 'cycles',
    'undecided-in-a-row': 'cycles',
    'without-end': 'cycles',
    'empty-in-a-row': 'cycles',
    pace: 'cycles a day',
    silence: 'seconds',
    'cycle-seconds': 'seconds',
    'slowest-tenth': 'seconds',
    'time-limit': 'seconds',
    'long-cycles': 'cycles',
    'short-successes': 'share',
    incidents: 'times',
    tasks: 'tasks',
    quarantined: 'days',
    'deep-triage': 'days',
    'merged-lines': 'lines',
    unusable: 'share',
};
/** The method of evidence that an earlier day gave: the finding lasts, and no test is made again. */
const finding_HELD = 'held';

;// CONCATENATED MODULE: ./build/src/judge/fact.js



/** The one place that makes words of facts. */
/** A share as counted. */
function shareOf({ k, n }) {
    return { value: n === 0 ? 0 : k / n, k, n };
}
/** Seconds as insights.json holds them, so that a time reads the same from a rule and from the file. */
function secondsOf(value, n) {
    return { value: roundSeconds(value), ...(n !== undefined && { n }) };
}
/** `83%`, `11.6 min`, `3 days`, `7.4`, `3 pull requests`. */
function amountText(measure, { value, k, n }, unit) {
    switch (MEASURES[measure]) {
        case 'share':
            return k !== undefined && n !== undefined ? percent(k, n) : percent(value, 1);
        case 'seconds':
            return duration(value);
        case 'days':
            return words_plural(Math.floor(value), 'day');
        case 'cycles a day':
            return value.toFixed(1);
        case 'cycles':
            return words_plural(Math.round(value), unit.one);
        case 'tasks':
        case 'times':
        case 'lines':
            return words_plural(Math.round(value), MEASURES[measure].replace(/s$/, ''));
    }
}
/** `from 83% to 54%`. */
function fromTo({ measure, before, now }, unit) {
    return before === undefined
        ? amountText(measure, now, unit)
        : `from ${amountText(measure, before, unit)} to ${amountText(measure, now, unit)}`;
}
/** `83% → 54%`. */
function arrowOf({ measure, before, now }, unit) {
    return before === undefined
        ? amountText(measure, now, unit)
        : `${amountText(measure, before, unit)} → ${amountText(measure, now, unit)}`;
}
/** `126 of 152 → 20 of 37`. */
function countsText({ before, now }) {
    return [before, now]
        .flatMap((amount) => (amount?.n === undefined ? [] : words_ofText(amount.k ?? 0, amount.n)))
        .join(' → ');
}
/** The parts of a detail that say something. */
function joinDetails(parts) {
    return parts.filter((part) => part !== false && part !== '').join('; ');
}
/** `20 of 37, 54%`. */
function ofPercent({ k = 0, n = 0 }) {
    return `${words_ofText(k, n)}, ${percent(k, n)}`;
}

;// CONCATENATED MODULE: ./build/src/judge/range.js
/** How many cycles, tasks, tries or pauses it takes. */
const COUNT = { min: 1, max: 1_000_000, whole: true };
/** A share or a quantile. */
const SHARE = { min: 0, max: 1 };
const PROBABILITY = { min: 0, max: 1 };
/** How many times as much, or as long. */
const TIMES = { min: 1, max: 1000 };
/** A fall: how much of it is left. */
const FALL = { min: 0.001, max: 1 };
/** As far back as rules look. */
const DAYS = { min: 1, max: 84 };
/** Of any length. */
const LONG = { min: 0, max: 3650 };
/** Amounts: hours, seconds, lines, cycles expected. */
const AMOUNT = { min: 0, max: 1_000_000_000 };

;// CONCATENATED MODULE: ./build/src/model/units.js
/** What a source holds one of a row, and what pages call it: a pull request is no "cycle" to its readers. */
const UNITS = ['cycle', 'pull-request', 'run'];
const CYCLE = {
    unit: 'cycle',
    one: 'cycle',
    many: 'cycles',
    short: 'cycles',
    succeeded: ['succeeded', 'succeeded'],
    failed: ['failed', 'failed'],
    succeed: ['succeeds', 'succeed'],
    rate: 'success',
    rateName: 'Success rate',
    oneSuccess: 'a success',
    eachSuccess: 'success, with the failed tries in it',
    isLogged: true,
};
const WORDS = {
    cycle: CYCLE,
    'pull-request': {
        unit: 'pull-request',
        one: 'pull request',
        many: 'pull requests',
        short: 'PRs',
        succeeded: ['was merged', 'were merged'],
        failed: ['was closed unmerged', 'were closed unmerged'],
        succeed: ['is merged', 'are merged'],
        rate: 'merge rate',
        rateName: 'Merge rate',
        oneSuccess: 'a merged one',
        eachSuccess: 'merged pull request, with the others in it',
        isLogged: false,
    },
    // That a run ended well is not that its task is done.
    run: {
        unit: 'run',
        one: 'run',
        many: 'runs',
        short: 'runs',
        succeeded: ['ended without error', 'ended without error'],
        failed: ['failed', 'failed'],
        succeed: ['ends without error', 'end without error'],
        rate: 'error-free rate',
        rateName: 'Error-free rate',
        oneSuccess: 'a run without error',
        eachSuccess: 'run without error, with the failed ones in it',
        isLogged: false,
    },
};
/** Most tries of a search are meant to be discarded. */
const SEARCH = {
    ...CYCLE,
    succeeded: ['was kept', 'were kept'],
    failed: ['was not', 'were not'],
    oneSuccess: 'one kept',
    eachSuccess: 'try that was kept, with the others in it',
};
/** The words for what was counted; insights.json leaves both out of ordinary cycles. */
function unitWords({ unit = 'cycle', search, }) {
    return unit === 'cycle' && search === true ? SEARCH : WORDS[unit];
}
/** `was merged` of one, `were merged` of several. */
function agree(n, [one, several]) {
    return n === 1 ? one : several;
}

;// CONCATENATED MODULE: ./build/src/analyse/data-quality.js




/** Above this share of unused lines the data is called degraded; a few broken lines in a long log are ordinary. */
const DEGRADED_SHARE = 0.1;
function analyseDataQuality(retro, now, windowDays) {
    const elsewhere = noCounts();
    const bySource = retro.sources.map((report) => (report.role === 'cycles' ? noCounts() : undefined));
    const endings = new EndingCounts();
    let firstAt = Infinity;
    let lastAt = -Infinity;
    for (const cycle of retro.cycles) {
        const { at } = cycle;
        const counts = bySource[cycle.source] ?? elsewhere;
        counts.cycles += 1;
        if (at !== undefined && isInFuture(at, now)) {
            counts.future += 1;
            continue;
        }
        countCycle(counts, cycle);
        endings.add(cycle);
        if (at === undefined)
            continue;
        if (at < firstAt)
            firstAt = at;
        if (at > lastAt)
            lastAt = at;
    }
    const total = sumCounts([...bySource, elsewhere]);
    const dated = firstAt !== Infinity;
    const ageDays = dated ? roundHalfEven(Math.max(0, now - lastAt) / MICROS_PER_DAY, 2) : undefined;
    return {
        ...total,
        status: statusOf(retro, total, dated ? now - lastAt > windowDays * MICROS_PER_DAY : false),
        firstAt: dated ? firstAt : undefined,
        lastAt: dated ? lastAt : undefined,
        spanDays: dated ? roundHalfEven((lastAt - firstAt) / MICROS_PER_DAY, 2) : undefined,
        ageDays,
        endings: endings.list(),
        sources: retro.sources.map((report, index) => ({ report, counts: bySource[index] })),
    };
}
/** Counts undecided cycles by word, and their reasons. */
class EndingCounts {
    #reasons = new Map();
    add({ ending, reason }) {
        if (ending === undefined)
            return;
        const counts = this.#reasons.get(ending) ?? new Map();
        this.#reasons.set(ending, counts);
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    list() {
        return [...this.#reasons]
            .map(([ending, counts]) => {
            const count = [...counts.values()].reduce((a, b) => a + b, 0);
            const [why] = [...counts].find(([reason, n]) => reason !== ending && n * 2 > count) ?? [];
            return { ending, count, why: why === '' ? undefined : why };
        })
            .toSorted((a, b) => b.count - a.count || (a.ending < b.ending ? -1 : 1));
    }
}
function noCounts() {
    return { cycles: 0, decided: 0, succeeded: 0, undecided: 0, unrecorded: 0, undated: 0, future: 0 };
}
function sumCounts(all) {
    const sum = noCounts();
    for (const counts of all)
        for (const name of Object.keys(sum))
            sum[name] += counts?.[name] ?? 0;
    return sum;
}
function countCycle(counts, cycle) {
    if (isDecided(cycle))
        counts.decided += 1;
    else {
        counts.undecided += 1;
        if (cycle.ending === undefined)
            counts.unrecorded += 1;
    }
    if (cycle.outcome === 'success')
        counts.succeeded += 1;
    if (cycle.at === undefined)
        counts.undated += 1;
}
function statusOf(retro, counts, isStale) {
    if (counts.cycles === 0)
        return 'no_data';
    if (isStale)
        return 'stale';
    return retro.sources.some(isDegraded) || counts.undated > (counts.cycles - counts.future) * DEGRADED_SHARE
        ? 'degraded'
        : 'ok';
}
function isDegraded(source) {
    if (source.state === 'refused' || source.state === 'unreadable')
        return true;
    let skipped = 0;
    for (const lines of source.skipped.values())
        skipped += lines.count;
    return skipped > 0 && skipped > source.lines * DEGRADED_SHARE;
}
/** Whether all that was read is the log of a search, most of whose tries are discarded. */
function isSearch({ sources }) {
    const read = sources.filter(({ counts }) => counts !== undefined && counts.cycles > 0);
    return read.length > 0 && read.every(({ report }) => report.isSearch === true);
}
/** What was counted: what the rows of all sources are that say how something ended, and a cycle where these differ. */
function unitOf({ sources }) {
    const counted = sources.flatMap(({ report, counts }) => (counts === undefined ? [] : [{ report, counts }]));
    const decided = counted.filter(({ counts }) => counts.decided > 0);
    const units = new Set((decided.length > 0 ? decided : counted).map(({ report }) => report.unit ?? 'cycle'));
    const [unit = 'cycle', ...others] = units;
    return others.length > 0 ? 'cycle' : unit;
}
/** What rules and pages call it. */
function wordsOf(quality) {
    return unitWords({ unit: unitOf(quality), search: isSearch(quality) });
}

;// CONCATENATED MODULE: ./build/src/judge/rule.js


/** A test whose odds are costly: they are worked out once, when they are asked for. */
function withOdds(test, oddsOf) {
    let known;
    const odds = () => (known ??= oddsOf());
    return {
        ...test,
        get p() {
            return odds().p;
        },
        get interval() {
            return odds().interval;
        },
    };
}
/** The same test where it is enough, or matters, in fewer cases. */
function narrowed(test, { enough = test.enough, matters }) {
    const { method, n, k, effect } = test;
    const same = { method, n, ...(k !== undefined && { k }), ...(effect !== undefined && { effect }) };
    return withOdds({ ...same, enough, matters }, () => test);
}
function defineRule(rule) {
    return {
        ...rule,
        run: (analysis, given) => {
            const limits = given;
            const nameOf = (key) => taskText(key, analysis.retro.taskLinks);
            return rule.check(analysis, limits).map((candidate) => ({
                candidate,
                words: () => {
                    const unit = wordsOf(analysis.dataQuality);
                    const words = rule.word({ ...candidate, unit }, limits, nameOf);
                    return { ...words, lead: upperFirst(words.lead) };
                },
            }));
        },
    };
}

;// CONCATENATED MODULE: ./build/src/judge/rules/data-degraded.js




const dataDegraded = defineRule({
    id: 'data-degraded',
    severity: 'medium',
    category: 'data',
    family: 'data',
    summary: 'A log could not be read, or much of it could not be used.',
    question: 'Is the log good enough to judge by?',
    lasts: { until: 'event' },
    ofToday: true,
    called: () => 'much of a log cannot be used',
    limits: {
        fewest: { default: 10, range: COUNT, unit: 'lines', source: 'one broken line of five is no pattern' },
        skipped: {
            default: 0.1,
            range: SHARE,
            unit: 'share of lines',
            source: 'a few broken lines in a long log are ordinary',
        },
        undecided: {
            default: 0.5,
            range: SHARE,
            unit: 'share of cycles',
            source: 'rates then speak for the smaller half',
        },
        undated: { default: 0.1, range: SHARE, unit: 'share of cycles', source: 'they are in no window' },
    },
    check: ({ dataQuality, windowDays: week }, limits) => dataQuality.sources.flatMap(({ report, counts }) => {
        if (counts === undefined)
            return [];
        const troubles = troublesOf(report, counts, limits);
        const isClosed = report.state === 'refused' || report.state === 'unreadable';
        const worst = troubles[0];
        return {
            subject: { kind: 'source', key: report.path },
            test: {
                method: 'rule',
                n: [0, worst?.n ?? report.lines],
                k: [0, worst?.k ?? 0],
                // A whole array may stand on one line.
                enough: isClosed || Math.max(report.lines, report.records) >= limits.fewest,
                matters: isClosed || troubles.length > 0,
            },
            values: { isClosed, report, troubles, week },
        };
    }),
    word({ subject, unit, values: { isClosed, report, troubles, week } }, limits) {
        const log = unit.isLogged ? `${unit.one} log` : `list of ${unit.many}`;
        return {
            lead: isClosed
                ? `A ${log} was not read: it ${report.problem ?? `is ${report.state}`}`
                : `A ${log} has too many ${words_list(troubles.map(({ what }) => what(unit)))}`,
            detail: isClosed ? '' : joinDetails(troubles.map(ofPercent)),
            recommendation: isClosed
                ? recommendationOf({ remedy: report.remedy })
                : unit.isLogged
                    ? recommendationOf(troubles[0]?.cause)
                    : 'Print the list again, whole and with all of its fields',
            facts: isClosed
                ? [{ measure: 'unusable', now: { value: 1 } }]
                : troubles.map((trouble) => ({ measure: 'unusable', now: shareOf(trouble) })),
            goal: {
                measure: 'unusable',
                subject,
                direction: 'at-most',
                target: Math.max(limits.skipped, limits.undated),
                within: { days: week },
            },
        };
    },
});
/** @param cause of the first trouble; without what was found where the lead says it */
function recommendationOf({ say, remedy = 'See what writes the log' } = {}) {
    return upperFirst(say === undefined ? remedy : `${remedy}: the log ${say}`);
}
function troublesOf(report, counts, limits) {
    let skipped = 0;
    for (const { count } of report.skipped.values())
        skipped += count;
    return [
        {
            what: () => 'lines that could not be used',
            cause: { say: report.problem, remedy: report.remedy },
            k: skipped,
            n: report.lines,
            most: limits.skipped,
        },
        {
            what: ({ many }) => `${many} without a usable time`,
            cause: report.lacks?.time,
            // Where no row has a time, rows count in their order: nothing is broken, and the report says so.
            k: counts.undated === counts.cycles - counts.future ? 0 : counts.undated,
            n: counts.cycles - counts.future,
            most: limits.undated,
        },
        {
            what: ({ many }) => `${many} that do not say how they ended`,
            cause: report.lacks?.outcome,
            k: counts.unrecorded,
            n: counts.cycles - counts.future,
            most: limits.undecided,
        },
    ].filter(({ k, n, most }) => k > most * n);
}

;// CONCATENATED MODULE: ./build/src/analyse/common-reason.js
/**
 * The reason that most of the failures among some cycles give, twice at least: as pages name it, whatever numbers and
 * names it holds, or in the log's own words where its rows have no times. '' for none. Untrusted text.
 */
function commonReason(cycles, { clusterOf, clusters }) {
    const counts = new Map();
    for (const { outcome, reason } of cycles) {
        if (outcome !== 'failure' || reason === '')
            continue;
        const key = clusterOf(reason) ?? reason;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (most === undefined || most[1] < 2)
        return '';
    return clusters.find(({ id }) => id === most[0])?.label ?? most[0];
}

;// CONCATENATED MODULE: ./build/src/judge/rules/incident.js







const incident = defineRule({
    id: 'incident',
    severity: 'medium',
    category: 'reliability',
    family: 'incident',
    summary: 'Nearly everything failed for a while, whatever was tried.',
    question: 'Was there a stretch in which the loop, not its tasks, was at fault?',
    lasts: { until: 'event' },
    accountsFor: { rank: 1, cycles: (_finding, { isIncident }) => isIncident },
    called: ({ unit, facts: [fact] }) => `${words_plural(fact?.now.n ?? 0, unit.one)} failed in a row`,
    limits: {
        rarest: {
            default: 1e-4,
            range: PROBABILITY,
            unit: 'probability',
            source: 'four of five failing is ordinary at a failure rate of 25 %: 3 to 4 times in 90 days',
        },
    },
    check: ({ timeline, incidents, failureReasons }, limits) => incidents.flatMap(({ cycles, failed, tasks, tail }) => {
        const [first, last] = [cycles[0], cycles.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const n = cycles.length;
        return {
            // Its beginning names it: an incident that goes on stays the same one.
            subject: { kind: 'loop', key: formatInstant(first.at) },
            test: {
                method: 'rule',
                n: [0, n],
                k: [0, failed],
                effect: failed / n,
                enough: true,
                matters: tail <= limits.rarest && last.at >= timeline.windowStart,
            },
            values: {
                n,
                failed,
                tasks,
                reason: commonReason(cycles, failureReasons),
                from: minuteOf(first.at),
                to: minuteOf(last.at),
            },
        };
    }),
    // Such a stretch seldom comes twice: that none follows shows nothing, so there is no goal.
    word: ({ unit, values: { n, failed, tasks, reason, from, to } }) => ({
        lead: `${words_ofText(failed, n)} successive ${unit.many}${tasks === 0 ? '' : ` over ${words_plural(tasks, 'task')}`} ${unit.unit === 'pull-request' ? agree(n, unit.failed) : 'failed'} between ${from} and ${to} UTC`,
        detail: joinDetails([percent(failed, n), reason !== '' && `most often ${quoted(reason)}`]),
        recommendation: unit.unit === 'pull-request'
            ? `Look at what all these ${unit.many} share (who closed them, the agent, its instructions, the main branch) before blaming any task`
            : `Look at what these ${unit.many} share (credentials, quota, network, runner, main branch), and let the loop stop after 3 failures in a row`,
        facts: [
            { measure: 'failures', now: { value: failed, k: failed, n } },
            ...(tasks === 0 ? [] : [{ measure: 'tasks', now: { value: tasks } }]),
        ],
    }),
});
/** `2026-09-18 04:30`. */
function minuteOf(at) {
    return formatInstant(at).slice(0, 16).replace('T', ' ');
}

;// CONCATENATED MODULE: ./build/src/stats/dependence.js


/** Neighbouring differences share a block: so many times the variance of independent ones. */
const OVERLAP = 1.5;
/**
 * Correlation of two trials of one block, 0 to .95, from the squared differences of neighbouring blocks: a level that
 * changed once, or drifts, is not taken for blocks that hang together: the largest difference is left out where it is
 * larger than the others explain. Shrunk towards the prior by what so few blocks can say; the prior's mean where they say
 * nothing.
 *
 * Reference: von Neumann, Kent, Bellinson & Hart (1941), The mean square successive difference, Annals of Mathematical
 * Statistics 12, 153-162; Donner & Koval (1980), Biometrics 36, 19-25, for the correlation within classes.
 *
 * @param blocks in order of time, 0 <= k <= n each; those without trials say nothing
 * @throws RangeError outside this domain
 */
function dependence_blockCorrelation(blocks, { mean, deviation }) {
    for (const { k, n } of blocks)
        requireCount(k, n);
    const tried = blocks.filter(({ n }) => n > 0);
    const { k, n } = totalOf(tried);
    const rate = (k + 0.5) / (n + 1);
    const variance = rate * (1 - rate);
    const terms = [];
    for (const [index, block] of tried.entries()) {
        const before = tried[index - 1];
        if (before === undefined)
            continue;
        // With correlation c the expected square is 2c + (1 - c)(1/n + 1/n'), in units of the variance of one trial.
        const byLuck = 1 / before.n + 1 / block.n;
        const square = (block.k / block.n - before.k / before.n) ** 2 / variance;
        const expected = byLuck + mean * (2 - byLuck);
        terms.push({ square, byLuck, weight: (2 - byLuck) / expected ** 2 });
    }
    const [largest, ...others] = terms.toSorted((a, b) => excessOf(b) - excessOf(a));
    if (largest === undefined || others.length === 0)
        return mean;
    const counted = isOutlier(largest, others) ? others : terms;
    const { correlation, weights } = pooled(counted);
    if (weights === 0)
        return mean;
    const estimate = Math.max(LEAST_ESTIMATE, correlation);
    const information = weights / (2 * OVERLAP);
    const prior = deviation ** -2;
    const shrunk = (prior * mean + information * estimate) / (prior + information);
    return Math.min(MOST_CORRELATION, Math.max(0, shrunk));
}
function excessOf({ square, byLuck, weight }) {
    return (square - byLuck) * weight;
}
/** What they say together; 0 where they say nothing. */
function pooled(differences) {
    const weights = sumOf(differences.map(({ byLuck, weight }) => (2 - byLuck) * weight));
    return { correlation: weights === 0 ? 0 : sumOf(differences.map(excessOf)) / weights, weights };
}
/** Whether the largest difference is more than such a largest one ever is, as far as the others vary. */
function isOutlier({ square, byLuck }, others) {
    const correlation = Math.max(0, pooled(others).correlation);
    const most = normalQuantile((1 + HARDLY_EVER ** (1 / (others.length + 1))) / 2, 0, 1) ** 2;
    return square > most * (byLuck + correlation * (2 - byLuck));
}
/** One time in a thousand it is not. */
const HARDLY_EVER = 0.999;
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
const LEAST_ESTIMATE = (/* unused pure expression or super */ null && (-0.2));
const MOST_CORRELATION = 0.95;
/**
 * How many times the variance of a rate is that of independent trials, where two trials of one block correlate: 1 and
 * above.
 *
 * Reference: Kish (1965), Survey Sampling, section 5.4.
 *
 * @param correlation 0 to 1
 */
function blockInflation(blocks, correlation) {
    domain_requireUnit('correlation', correlation);
    let [trials, squares] = [0, 0];
    for (const { n } of blocks) {
        trials += n;
        squares += n * n;
    }
    return trials === 0 ? 1 : 1 + (squares / trials - 1) * correlation;
}
/**
 * The same as it shows in blocks whose number of trials depends on their outcomes, as that of a task which is tried
 * until it succeeds: the variance of sums over blocks over that of independent trials. 1 where they do not hang together.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters).
 *
 * @throws RangeError unless 0 <= k <= n
 */
function clusterInflation(blocks) {
    for (const { k, n } of blocks)
        domain_requireCount(k, n);
    const { k, n } = totalOf(blocks);
    if (k === 0 || k === n)
        return 1;
    const rate = k / n;
    const sum = blocks.reduce((all, block) => all + (block.k - block.n * rate) ** 2, 0);
    return Math.max(1, sum / (n * rate * (1 - rate)));
}
function totalOf(blocks) {
    const sum = { k: 0, n: 0 };
    for (const { k, n } of blocks) {
        sum.k += k;
        sum.n += n;
    }
    return sum;
}
/**
 * How much more the success rate varies from block to block than independent trials would: Pearson's
 * chi-square of equal rates over its degrees of freedom. About 1 without, above 1 with overdispersion.
 * 1 when nothing can be said: fewer than two blocks with trials, or all trials of one outcome.
 *
 * Reference: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 4.5.
 *
 * @param blocks 0 <= k <= n each
 * @throws RangeError outside this domain
 */
function dispersion(blocks) {
    for (const { k, n } of blocks)
        requireCount(k, n);
    const used = blocks.filter(({ n }) => n > 0);
    const { k: successes, n: trials } = totalOf(used);
    if (used.length < 2 || successes === 0 || successes === trials)
        return 1;
    const rate = successes / trials;
    const chiSquare = used.reduce((sum, { k, n }) => sum + (k - n * rate) ** 2 / (n * rate * (1 - rate)), 0);
    return chiSquare / (used.length - 1);
}

;// CONCATENATED MODULE: ./build/src/analyse/timeline.js


/** The window is compared with this many days before it. */
const BASELINE_DAYS = 28;
/** Older cycles say little about how the loop works today. */
const timeline_TIMELINE_DAYS = 84;
/** The one place that cuts the log into windows. */
function buildTimeline(cycles, now, windowDays, { future = 'left-out', baselineFrom = -Infinity, alive = datedInOrder(cycles, future === 'counted' ? Infinity : now), } = {}) {
    const windowStart = now - windowDays * MICROS_PER_DAY;
    const knownFrom = Math.max(baselineFrom, alive[0]?.at ?? windowStart);
    const baselineStart = Math.min(windowStart, Math.max(knownFrom, windowStart - BASELINE_DAYS * MICROS_PER_DAY));
    const decidedFrom = now - Math.max(timeline_TIMELINE_DAYS, windowDays + BASELINE_DAYS) * MICROS_PER_DAY;
    const decided = between(alive, decidedFrom, Infinity).filter(isDecided);
    return {
        now,
        windowDays,
        windowStart,
        previousStart: windowStart - windowDays * MICROS_PER_DAY,
        baselineStart,
        knownFrom,
        baselineDays: (windowStart - baselineStart) / MICROS_PER_DAY,
        decidedFrom,
        decided,
        recent: between(decided, windowStart, Infinity),
        baseline: between(decided, baselineStart, windowStart),
        alive,
    };
}
/** Dated cycles but those of the future, in order of time. Nearly every log is that already, and handed on as it is. */
function datedInOrder(cycles, now) {
    if (isDatedInOrder(cycles, now))
        return cycles;
    const dated = cycles.filter((cycle) => cycle.at !== undefined && !isInFuture(cycle.at, now));
    return isDatedInOrder(dated, now) ? dated : dated.toSorted((a, b) => a.at - b.at);
}
function isDatedInOrder(cycles, now) {
    let before = -Infinity;
    for (const { at } of cycles) {
        if (at === undefined || at < before)
            return false;
        before = at;
    }
    return !isInFuture(before, now);
}
/** Those of cycles in order of time that lie from one instant to before another. */
function between(cycles, from, to) {
    return cycles.slice(firstFrom(cycles, from), firstFrom(cycles, to));
}
/** Index of the first cycle at an instant or later, of cycles in order of time; binary search. */
function firstFrom(cycles, at) {
    let [low, high] = [0, cycles.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((cycles[middle]?.at ?? Infinity) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Microseconds between cycles that follow each other from an instant on, decided or not; the newest first. */
function pausesSince({ alive }, from) {
    const pauses = [];
    for (let index = alive.length - 1; index > 0; index--) {
        const [before, cycle] = [alive[index - 1], alive[index]];
        if (before === undefined || cycle === undefined || before.at < from)
            break;
        pauses.push(cycle.at - before.at);
    }
    return pauses;
}
/** A pause of more days is no part of the rhythm, as a long weekend is: of a pace its days do not count. */
const SILENCE_DAYS = 5;
/** Pauses of more days that reach into the time since an instant, the newest first: also the one that lasts. */
function silencesReaching({ alive, now }, since, days = SILENCE_DAYS) {
    const silences = [];
    let to = now;
    for (let index = alive.length - 1; index >= 0 && to > since; index--) {
        const from = alive[index]?.at ?? now;
        if (to - from > days * time_MICROS_PER_DAY)
            silences.push({ from, to });
        to = from;
    }
    return silences;
}
/** Days of the baseline in which the loop ran: without silences. */
function runningDays(timeline) {
    const { baselineStart, windowStart } = timeline;
    const silent = silencesReaching(timeline, baselineStart)
        .filter(({ from }) => from < windowStart)
        .reduce((sum, { from, to }) => sum + Math.min(to, windowStart) - Math.max(from, baselineStart), 0);
    return (windowStart - baselineStart - silent) / time_MICROS_PER_DAY;
}
/** Whether the log began before an instant: where it did not, no page speaks of weeks that it has not seen. */
function reachesBack({ alive }, to) {
    return (alive[0]?.at ?? Infinity) < to;
}
/** One task whatever the log wrote: 7 and "7" are the same. `undefined` for none. */
function taskKey(cycle) {
    return cycle.task === undefined || cycle.task === 0 || cycle.task === '' ? undefined : String(cycle.task);
}
function countTries(cycles) {
    let k = 0;
    for (const cycle of cycles)
        if (cycle.outcome === 'success')
            k += 1;
    return { k, n: cycles.length };
}

;// CONCATENATED MODULE: ./build/src/analyse/dependence.js



/**
 * How cycles hang together: those of one day share what the day was like, those of one task how hard it is. The one
 * place that says how many independent cycles they are worth, for every band, interval and test of a rate.
 */
/** Most loops have next to none; npm run bench:worlds. */
const ORDINARY_CORRELATION = 0.03;
const ORDINARY = { mean: ORDINARY_CORRELATION, deviation: 0.12 };
/** Correlation of two cycles of one UTC day, 0 to 1; of cycles in order of time. */
function correlationOfDays(cycles) {
    return blockCorrelation(daysOf(cycles), ORDINARY);
}
/** How many times the variance of the rate of these cycles is that of independent ones. */
function inflationOf(cycles, dayCorrelation) {
    const byTasks = clusterInflation(tasksOf(cycles)) - 1;
    return blockInflation(daysOf(cycles), dayCorrelation) + byTasks;
}
/**
 * The same of the difference of two rates. A task that is tried as often before as now says nothing of a change, however
 * hard it is; one that came anew is one event, however often it was tried.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters); Cameron, Gelbach & Miller
 * (2011), Journal of Business & Economic Statistics 29, 238-249 (clusters of two kinds); Cameron & Miller (2015), Journal
 * of Human Resources 50, 317-372, section VI (few clusters); Carter, Schnepel & Steigerwald (2017), Review of Economics
 * and Statistics 99, 698-709 (what clusters of unequal weight are worth).
 *
 * @param leastByTasks what is known of how tasks hang together where these cycles have too few to show it
 */
function inflationBetween(before, now, dayCorrelation, leastByTasks = 1) {
    if (before.length === 0 || now.length === 0)
        return 1;
    const [a, b] = [1 / before.length, 1 / now.length];
    const byDays = (blockInflation(daysOf(before), dayCorrelation) * a + blockInflation(daysOf(now), dayCorrelation) * b) /
        (a + b);
    return byDays + Math.max(leastByTasks, inflationByTasks(before, now)) - 1;
}
/** The part of it that comes of tasks: what it is where days are alike. */
function inflationByTasks(before, now) {
    const sums = new Map();
    let [alone, few] = [0, 1];
    for (const [cycles, sign] of [
        [before, -1],
        [now, 1],
    ]) {
        const { k, n } = countTries(cycles);
        const parts = [];
        const own = new Map();
        for (const cycle of cycles) {
            const part = (sign * ((cycle.outcome === 'success' ? 1 : 0) - k / n)) / n;
            const key = taskKey(cycle) ?? cycle;
            parts.push(part);
            own.set(key, (own.get(key) ?? 0) + part);
        }
        for (const [key, part] of own)
            sums.set(key, (sums.get(key) ?? 0) + part);
        alone += sumOfSquares(parts);
        few = Math.max(few, fewness(own.values()) / fewness(parts));
    }
    return alone === 0 ? 1 : Math.max(1, (few * sumOfSquares(sums.values())) / alone);
}
/**
 * How much too small the variance is that so few deviations from their own mean show. They count as many as of equal
 * size would be worth; a single one shows none.
 */
function fewness(deviations) {
    let [squares, fourths] = [0, 0];
    for (const deviation of deviations) {
        squares += deviation ** 2;
        fourths += deviation ** 4;
    }
    if (fourths === 0)
        return 1;
    const count = Math.max(2, squares ** 2 / fourths);
    return count / (count - 1);
}
function sumOfSquares(values) {
    let sum = 0;
    for (const value of values)
        sum += value ** 2;
    return sum;
}
/** As many independent cycles as these are worth, at the same rate; at least one where there is any. */
function worthOf({ k, n }, inflation) {
    if (n === 0)
        return { k, n };
    const worth = Math.max(1, Math.round(n / inflation));
    return { k: Math.round((k / n) * worth), n: worth };
}
/** Of cycles in order of time: the days that have any. */
function daysOf(cycles) {
    const days = [];
    let [day, tomorrow] = [{ k: 0, n: 0 }, -Infinity];
    for (const { at, outcome } of cycles) {
        if (at >= tomorrow) {
            tomorrow = startOfDay(at) + time_MICROS_PER_DAY;
            days.push((day = { k: 0, n: 0 }));
        }
        day.n += 1;
        if (outcome === 'success')
            day.k += 1;
    }
    return days;
}
/** Cycles without a task are blocks of their own: of different tasks, as far as anybody knows. */
function tasksOf(cycles) {
    const tasks = new Map();
    const single = [];
    for (const cycle of cycles) {
        const key = taskKey(cycle);
        let block = key === undefined ? undefined : tasks.get(key);
        if (block === undefined) {
            block = { k: 0, n: 0 };
            if (key === undefined)
                single.push(block);
            else
                tasks.set(key, block);
        }
        block.n += 1;
        if (cycle.outcome === 'success')
            block.k += 1;
    }
    return [...tasks.values(), ...single];
}

;// CONCATENATED MODULE: ./build/src/analyse/contrasts.js



/** The days before with which the last ones are compared: twice as many tell a level half as uncertainly again. */
const BEFORE_DAYS = 56;
/** As shares of the report's window: a sharp change shows in few days, a mild one in many. */
const WINDOWS = [4 / 7, 1, 2];
/**
 * Of the report's own window first, then a shorter and a longer one: 7, 4 and 14 days.
 *
 * @param others where the cycles are a part of the loop's, those that are not: the few tasks of a part show too little of
 *   how tasks hang together, so it is at least what the others show
 */
function contrastsOf(timeline, dayCorrelation, cycles = timeline.decided, others = () => []) {
    let rest;
    return WINDOWS.map((share) => {
        const nowDays = Math.round(share * timeline.windowDays);
        const isOwn = nowDays === timeline.windowDays;
        // Whole UTC days, so that what is told does not change from hour to hour.
        const start = isOwn ? timeline.windowStart : startOfDay(timeline.now - nowDays * time_MICROS_PER_DAY);
        const from = Math.max(timeline.knownFrom, timeline.decidedFrom, startOfDay(start - BEFORE_DAYS * time_MICROS_PER_DAY));
        const first = firstFrom(cycles, start);
        const spans = {
            now: [first, cycles.length],
            before: [firstFrom(cycles, from), first],
            baseline: [isOwn ? firstFrom(cycles, Math.max(from, timeline.baselineStart)) : first, first],
        };
        const now = cycles.slice(...spans.now);
        const before = cycles.slice(...spans.before);
        let inflation;
        return {
            spans,
            now,
            before,
            ...(isOwn && { baseline: cycles.slice(...spans.baseline) }),
            nowDays,
            beforeDays: Math.max(0, (start - from) / time_MICROS_PER_DAY),
            get inflation() {
                if (inflation !== undefined)
                    return inflation;
                rest ??= others();
                const byTasks = inflationByTasks(between(rest, from, start), between(rest, start, Infinity));
                return (inflation = inflationBetween(before, now, dayCorrelation, byTasks));
            },
        };
    }).toSorted((a, b) => Number(b.nowDays === timeline.windowDays) - Number(a.nowDays === timeline.windowDays));
}
/**
 * Counts good ones on each side of contrasts, all in one pass.
 *
 * @param cycles that the contrasts were made of
 * @param isGood undefined of a cycle that says nothing
 */
function countSides(cycles, isGood) {
    const [good, all] = [new Uint32Array(cycles.length + 1), new Uint32Array(cycles.length + 1)];
    let [k, n] = [0, 0];
    let upTo = 0;
    for (const cycle of cycles) {
        const says = isGood(cycle);
        if (says !== undefined)
            n += 1;
        if (says === true)
            k += 1;
        upTo += 1;
        good[upTo] = k;
        all[upTo] = n;
    }
    const sum = (counts, [from, to]) => (counts[to] ?? 0) - (counts[from] ?? 0);
    return ({ spans }, side) => ({ k: sum(good, spans[side]), n: sum(all, spans[side]) });
}

;// CONCATENATED MODULE: ./build/src/analyse/workless.js


/** So little of the ordinary time is no work where nothing shows that there was some; where the log never records any, less. */
const SHORT = 0.2;
const SHORT_UNTRACED = 0.05;
/** What is ordinary is that of the longer half, so that phantoms may be most of a kind's successes, not three quarters. */
const workless_ORDINARY = 0.75;
const FEWEST = 8;
/** Fewer with traces of work do not show what it takes. */
const FEWEST_WORKED = 3;
/**
 * Tells successes that were far too short to have done anything, and left neither lines nor tokens where the log records
 * them: under a fifth of what its kind ordinarily takes, or of what all take where the kind is rare. In a log that records
 * neither, under a twentieth: work that got five times faster is no phantom.
 */
function worklessTest({ decided }) {
    // Most logs show what each success did, and then nobody asks.
    let limitOf;
    return (cycle) => cycle.outcome === 'success' &&
        isTimed(cycle) &&
        !showsWork(cycle) &&
        cycle.seconds < (limitOf ??= findLimits(decided))(cycle);
}
/** The seconds under which a success without a trace did no work; 0 where too few are known. */
function findLimits(decided) {
    const kinds = new Map();
    const all = [];
    // Where traces tell which ones did work, what is ordinary is what these take.
    const timed = decided.filter((cycle) => cycle.outcome === 'success' && isTimed(cycle));
    const worked = timed.filter(showsWork);
    for (const cycle of worked.length >= FEWEST_WORKED ? worked : timed) {
        if (!isTimed(cycle))
            continue;
        all.push(cycle.seconds);
        const seconds = kinds.get(kindOf(cycle));
        if (seconds === undefined)
            kinds.set(kindOf(cycle), [cycle.seconds]);
        else
            seconds.push(cycle.seconds);
    }
    if (timed.length < FEWEST)
        return () => 0;
    const short = shortOf(decided);
    const ofAll = short * quantile(all, workless_ORDINARY);
    const limits = new Map([...kinds].map(([kind, seconds]) => [
        kind,
        seconds.length < FEWEST ? ofAll : short * quantile(seconds, workless_ORDINARY),
    ]));
    return (cycle) => limits.get(kindOf(cycle)) ?? ofAll;
}
/** The share of the ordinary time under which a success of this log is suspect. */
function shortOf(decided) {
    return isTraced(decided) ? SHORT : SHORT_UNTRACED;
}
/** Whether the log records what work leaves: files, calls, lines or tokens. */
function isTraced(decided) {
    return decided.some(showsWork);
}
function showsWork({ work, linesAdded, linesRemoved, tokens = 0 }) {
    return work === true || linesAdded + linesRemoved + tokens > 0;
}

;// CONCATENATED MODULE: ./build/src/model/retro.js
const HELD_DAYS = 14;
const HELD_LACKS = ['no-git', 'no-checkout', 'shallow', 'elsewhere'];
/** Why a line of a file was not used. A closed list: pages word it, tests count it. */
const SKIP_REASONS = [
    'not-json',
    'possibly-cut',
    'not-an-object',
    'not-utf8',
    'line-too-long',
    'not-an-issue',
];
/** What a source is to the loop. */
const SOURCE_ROLES = ['cycles', 'deep-triage', 'triage', 'quarantine'];
const LIST_KINDS = ['object', 'list'];
/** Keys that a quarantine list may stand under. */
const LIST_KEYS = ['issues', 'quarantined'];
/** What cannot be meant, although each value can be read. A closed list: tests count it. */
const WARNING_CODES = [
    'median-over-a-day',
    'median-under-a-second',
    'durations-exceed-span',
    'wrong-format',
    'no-outcomes',
    'successes-only',
    'unusable-outcomes',
    'unknown-outcomes',
    'no-times',
    'unusable-times',
    'future-times',
    'numeric-epochs',
    'repeated-cycles',
    'partly-read',
];
/** A cycle of its own, with some fields changed: one that was read need not hold its fields itself, as `...` asks for. */
function copyCycle(cycle, changes = {}) {
    const { url } = cycle;
    return {
        at: cycle.at,
        outcome: cycle.outcome,
        ending: cycle.ending,
        work: cycle.work,
        kind: cycle.kind,
        task: cycle.task,
        seconds: cycle.seconds,
        reason: cycle.reason,
        id: cycle.id,
        epoch: cycle.epoch,
        model: cycle.model,
        agent: cycle.agent,
        commit: cycle.commit,
        pr: cycle.pr,
        linesAdded: cycle.linesAdded,
        linesRemoved: cycle.linesRemoved,
        tokens: cycle.tokens,
        costUsd: cycle.costUsd,
        line: cycle.line,
        source: cycle.source,
        ...(url !== undefined && { url }),
        ...changes,
    };
}
/** Kind as the blocks and pages name it. */
function retro_kindOf(cycle) {
    return cycle.kind ?? 'unknown';
}
/** Whether the log says how long the cycle took. */
function retro_isTimed(cycle) {
    return cycle.seconds !== undefined && cycle.seconds > 0;
}
/** Whether the log says how the cycle ended. */
function retro_isDecided(cycle) {
    return cycle.outcome !== 'undecided';
}

;// CONCATENATED MODULE: ./build/src/stats/ranks.js

/**
 * The median, in the unit of the sample: the mean of the middle two when their number is even.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
function median(sample) {
    return ranks_quantile(sample, 0.5);
}
/**
 * The q-quantile by linear interpolation (type 7, the default of R and NumPy), in the unit of the sample.
 *
 * Reference: Hyndman & Fan (1996), The American Statistician 50, 361-365.
 *
 * @param q 0 to 1
 * @throws RangeError outside this domain, on an empty sample, or on a value that is not finite
 */
function ranks_quantile(sample, q) {
    requireSample('sample', sample);
    domain_requireUnit('q', q);
    const values = new Float64Array(sample);
    const place = (values.length - 1) * q;
    const index = Math.floor(place);
    selectFirst(values, index);
    const below = at(values, index);
    const above = index === place ? below : values.subarray(index + 1).reduce((a, b) => Math.min(a, b));
    return Math.min(above, below + (above - below) * (place % 1));
}
/** So many rounds only a sample needs that was made to; each cuts an ordinary one to half. */
const MOST_ROUNDS = 64;
/**
 * Brings the value that sorting would bring to an index there, smaller or equal ones before it and larger or equal ones
 * after it. Linear time, unlike sorting.
 *
 * Reference: Hoare (1961), Algorithm 65: Find, Communications of the ACM 4, 321-322.
 */
function selectFirst(values, index) {
    let [low, high] = [0, values.length - 1];
    for (let round = 0; low < high; round++) {
        if (round === MOST_ROUNDS) {
            values.set(values.subarray(low, high + 1).toSorted(), low);
            return;
        }
        const pivot = values[(low + high) >>> 1];
        let [i, j] = [low, high];
        while (i <= j) {
            while (values[i] < pivot)
                i++;
            while (values[j] > pivot)
                j--;
            if (i > j)
                break;
            const held = values[i];
            values[i++] = values[j];
            values[j--] = held;
        }
        if (index <= j)
            high = j;
        else if (index >= i)
            low = i;
        else
            return;
    }
}
/**
 * Mid-ranks of a sample.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
function rank(sample) {
    requireSample('sample', sample);
    const sorted = new Float64Array(sample).toSorted();
    // Of each place among the sorted values.
    const rankAt = new Float64Array(sorted.length);
    const ties = [];
    for (let from = 0; from < sorted.length;) {
        let to = from + 1;
        while (to < sorted.length && sorted[to] === sorted[from])
            to++;
        rankAt.fill((from + 1 + to) / 2, from, to);
        ties.push(to - from);
        from = to;
    }
    const ranks = new Float64Array(sample.length);
    for (let i = 0; i < sample.length; i++)
        ranks[i] = at(rankAt, firstAtLeast(sorted, at(sample, i)));
    return { ranks, ties };
}
/** Index of the first of the sorted values that is no smaller. */
function firstAtLeast(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * By how much the second sample is larger, as a factor: the exponential of the median of all
 * ln b - ln a (the Hodges-Lehmann shift on logarithms). 2 means twice as large.
 *
 * The median pair is found by halving an interval of shifts and counting, along both sorted samples,
 * the pairs below: O((n + m) log(n + m)) time, no list of n m pairs, and exact for any size.
 *
 * Reference: Hodges & Lehmann (1963), Annals of Mathematical Statistics 34, 598-611.
 *
 * @param a at least one value, all finite and above 0, any unit
 * @param b as a, the same unit
 * @throws RangeError outside this domain
 */
function hodgesLehmannRatio(a, b) {
    requirePositiveSample('a', a);
    requirePositiveSample('b', b);
    const from = sortedLogs(a);
    const to = sortedLogs(b);
    const pairs = from.length * to.length;
    const lower = selectDifference(from, to, Math.floor((pairs + 1) / 2));
    const upper = pairs % 2 === 1 ? lower : selectDifference(from, to, pairs / 2 + 1);
    return Math.exp((lower + upper) / 2);
}
function sortedLogs(sample) {
    const logs = new Float64Array(sample);
    for (let i = 0; i < logs.length; i++)
        logs[i] = Math.log(logs[i]);
    return logs.toSorted();
}
/** Whether `hodgesLehmannRatio` can be that large: one count instead of 64. Never false where it is. */
function canReachRatio(a, b, ratio) {
    requirePositiveSample('a', a);
    requirePositiveSample('b', b);
    const from = sortedLogs(a);
    const to = sortedLogs(b);
    const { atMost } = compareDifferences(from, to, Math.log(ratio) - 1e-9);
    return atMost <= (from.length * to.length) / 2;
}
/** The k-th smallest (from 1) of all to[j] - from[i], both sorted. */
function selectDifference(from, to, k) {
    let high = at(to, to.length - 1) - at(from, 0);
    let low = at(to, 0) - at(from, from.length - 1) - 1;
    // Halved until a double has no room between: 64 rounds at most for logarithms of doubles.
    for (let round = 0; round < 64; round++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (compareDifferences(from, to, middle).atMost >= k)
            high = middle;
        else
            low = middle;
    }
    return compareDifferences(from, to, low).next;
}
/** How many of all to[j] - from[i] are at most `limit`, and the smallest one above it. */
function compareDifferences(from, to, limit) {
    let atMost = 0;
    let next = Infinity;
    let j = 0;
    // Without the check of `at`: this runs 64 times over both samples.
    for (const x of from) {
        while (j < to.length && to[j] - x <= limit)
            j++;
        atMost += j;
        if (j < to.length)
            next = Math.min(next, to[j] - x);
    }
    return { atMost, next };
}

;// CONCATENATED MODULE: ./build/src/judge/gauge.js




const SUCCESS = {
    law: 'share',
    isGood: ({ outcome }) => outcome === 'success',
    amountOf: (cycles) => successOf(cycles),
    word: (fact, { since, unit }) => ({
        lead: `${upperFirst(unit.rate)} has been ${amountText(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
        detail: countsText(fact),
    }),
};
const SUCCESS_OF_KIND = {
    law: 'share',
    isGood: (cycle, { subject }) => (retro_kindOf(cycle) === subject.key ? cycle.outcome === 'success' : undefined),
    amountOf: (cycles, _days, { subject }) => successOf(cycles.filter((cycle) => retro_kindOf(cycle) === subject.key)),
    word: (fact, { since, unit }, { subject }) => ({
        lead: `${upperFirst(unit.rate)} of ${quoted(subject.key)} has been ${amountText(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
        detail: countsText(fact),
    }),
};
/** Of successes: those that did some work. */
const WITH_WORK = {
    law: 'share',
    isGood: (cycle, _finding, { isWorkless }) => (cycle.outcome === 'success' ? !isWorkless(cycle) : undefined),
    amountOf: (cycles, _days, _finding, { isWorkless }) => shareOf({
        k: cycles.filter(isWorkless).length,
        n: cycles.filter(({ outcome }) => outcome === 'success').length,
    }),
    word: (fact, { since, unit }) => ({
        lead: `${amountText(fact.measure, fact.now, unit)} of successes have done no work since ${since}, ${wasText(fact, unit)}`,
        detail: countsText(fact),
    }),
};
const WITHOUT_REASON = {
    law: 'share',
    isGood: (cycle, { subject }, { failureReasons }) => !isOfReason(cycle, subject.key, failureReasons),
    amountOf: (cycles, _days, { subject }, { failureReasons }) => shareOf({
        k: cycles.filter((cycle) => isOfReason(cycle, subject.key, failureReasons)).length,
        n: cycles.length,
    }),
    word: (fact, { since, unit }, { subject }, { failureReasons }) => {
        const label = failureReasons.clusters.find(({ id }) => id === subject.key)?.label ?? subject.key;
        return {
            lead: `${amountText(fact.measure, fact.now, unit)} of ${unit.many} have failed with ${quoted(label)} since ${since}, ${wasText(fact, unit)}`,
            detail: countsText(fact),
        };
    },
};
/** Half of the cycles took longer than the median before; good are those under the middle of before and now. */
const DURATION = {
    law: 'share',
    isGood: (cycle, { facts: [fact] }) => retro_isTimed(cycle) && fact?.before !== undefined
        ? cycle.seconds <= Math.sqrt(fact.before.value * fact.now.value)
        : undefined,
    amountOf: (cycles) => {
        const seconds = cycles.flatMap((cycle) => (retro_isTimed(cycle) ? cycle.seconds : []));
        return secondsOf(seconds.length === 0 ? 0 : median(seconds), seconds.length);
    },
    word: (fact, { since, unit }) => ({
        lead: `${upperFirst(unit.many)} have taken ${amountText(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
        detail: `medians of ${words_plural(fact.before?.n ?? 0, `timed ${unit.one}`)} → ${words_groupThousands(fact.now.n ?? 0)}`,
    }),
};
const PACE = {
    law: 'rate',
    isGood: () => true,
    amountOf: (cycles, days) => ({ value: cycles.length / days, k: cycles.length, n: days }),
    word: (fact, { since, unit }) => ({
        lead: `The loop has made ${amountText(fact.measure, fact.now, unit)} ${unit.many} a day since ${since}, ${wasText(fact, unit)}`,
        detail: `${words_plural(fact.before?.k ?? 0, unit.one)} in ${words_plural(Math.round(fact.before?.n ?? 0), 'day')} → ${words_groupThousands(fact.now.k ?? 0)} in ${Math.round(fact.now.n ?? 0)}`,
    }),
};
function successOf(cycles) {
    return shareOf({ k: cycles.filter(({ outcome }) => outcome === 'success').length, n: cycles.length });
}
function isOfReason(cycle, id, { clusterOf }) {
    return cycle.outcome === 'failure' && clusterOf(cycle.reason) === id;
}
function wasText({ measure, before }, unit) {
    return before === undefined ? 'before that unknown' : `before that ${amountText(measure, before, unit)}`;
}

;// CONCATENATED MODULE: ./build/src/judge/success-change.js








/** What every rule asks that looks for a change of a share. */
const SIDE_LIMITS = {
    fewestBefore: { default: 20, range: COUNT, unit: 'cycles before', source: 'a rate from fewer is a guess' },
    fewest: {
        default: 8,
        range: COUNT,
        unit: 'cycles now',
        source: 'below it the interval of a rate is wider than 50 points',
    },
};
/** The limits of every rule that asks whether success changed. */
const CHANGE_LIMITS = {
    ...SIDE_LIMITS,
    practical: {
        default: 0.1,
        range: SHARE,
        unit: 'share',
        source: 'smaller changes do not change what a team does; half of it where failures doubled',
    },
};
/** As many independent windows as the three are worth, since they overlap: the odds are those of the clearest of all. */
const INDEPENDENT_WINDOWS = 2;
/**
 * Whether a share of cycles changed: windows of 4, 7 and 14 days (for a report of 7), each against the 8 weeks before
 * it. The report's own is told where it is clear by itself, else the clearest. The one test of that question.
 *
 * Reference: Siegmund & Venkatraman (1995), Annals of Statistics 23, 255-271 (scan by likelihood ratio); Kish (1965),
 * Survey Sampling, section 5.4 (what cycles that hang together are worth).
 *
 * @param count of one side of one window
 * @param isLarge whether the change is of practical size, in the direction that is asked for
 */
function scanShare(contrasts, dayCorrelation, limits, { count, isLarge, }) {
    const compared = contrasts.map((contrast) => {
        const [before, now] = [count(contrast, 'before'), count(contrast, 'now')];
        return {
            contrast,
            before,
            now,
            enough: before.n >= limits.fewestBefore && now.n >= limits.fewest,
            matters: before.n > 0 && now.n > 0 && isLarge(before, now),
        };
    });
    const [own, ...others] = compared;
    let best = testOf(own, dayCorrelation);
    if (!isClear(best))
        for (const each of others.filter(isFound).filter((other) => !isOpposed(other, own))) {
            const tested = testOf(each, dayCorrelation);
            if (!best.test.matters || oddsOf(tested) < oddsOf(best))
                best = tested;
        }
    return { ...best, told: toldOf(best, count, isLarge) };
}
function toldOf({ before, now, contrast }, count, isLarge) {
    const usual = contrast.baseline && count(contrast, 'baseline');
    const isUsual = usual !== undefined && usual.n > 0 && isLarge(usual, now);
    const told = isUsual ? usual : before;
    return {
        before: told,
        now,
        difference: differenceOf({ before: told, now }),
        days: isUsual ? undefined : [Math.round(contrast.beforeDays), contrast.nowDays],
    };
}
/** One question, which most reports are read for: docs/evidence.md has what this costs and gives. */
const CLEAR = 0.01;
function isFound({ enough, matters }) {
    return enough && matters;
}
function isClear({ test }) {
    return isFound(test) && oddsOf({ test }) < CLEAR;
}
/** What rose in two weeks and fell in the last is no rise that a report of that week could tell. */
function isOpposed(other, own) {
    return own.enough && differenceOf(own) * differenceOf(other) < 0;
}
/** Now minus before; 0 where a side is empty. */
function differenceOf({ before, now }) {
    return before.n === 0 || now.n === 0 ? 0 : now.k / now.n - before.k / before.n;
}
function oddsOf({ test }) {
    return test.p ?? 1;
}
function testOf(sides, dayCorrelation) {
    const { before, now, contrast, enough, matters } = sides;
    const test = {
        method: 'share-scan',
        n: [before.n, now.n],
        k: [before.k, now.k],
        effect: differenceOf(sides),
        enough,
        matters,
    };
    return {
        contrast,
        before,
        now,
        test: withOdds(test, () => (enough ? oddsAndInterval(sides, contrast.inflation, dayCorrelation) : {})),
    };
}
function oddsAndInterval({ before, now }, inflation, dayCorrelation) {
    const [a, b] = [worthOf(before, inflation), worthOf(now, inflation)];
    const single = oddsOfDifference(before, now, inflation, dayCorrelation);
    return { interval: newcombeInterval(a.k, a.n, b.k, b.n), p: 1 - (1 - single) ** INDEPENDENT_WINDOWS };
}
/** npm run bench:worlds, with days correlated .1 and .25. */
const UNCERTAINTY = 1.5;
/**
 * Two-sided p that two rates are equal. How cycles hang together is itself estimated: where that is more than is ordinary,
 * z is lowered by that much more.
 */
function oddsOfDifference(before, now, inflation, dayCorrelation) {
    const score = Math.abs(differenceScore(before.k, before.n, now.k, now.n));
    return Math.min(1, 2 *
        stats_base_dists_normal_cdf_lib(-score /
            Math.sqrt(inflation) /
            (1 + UNCERTAINTY * Math.max(0, dayCorrelation - ORDINARY_CORRELATION)), 0, 1));
}
/**
 * Whether success fell or rose.
 *
 * @param cycles those of the timeline that are meant; all if not said
 * @param others those that are not, where a part is meant
 */
function scanSuccess({ timeline, dayCorrelation, contrasts }, direction, limits, cycles = timeline.decided, others) {
    return scanShare(cycles === timeline.decided ? contrasts : contrastsOf(timeline, dayCorrelation, cycles, others), dayCorrelation, limits, {
        count: countSides(cycles, ({ outcome }) => outcome === 'success'),
        isLarge: (before, now) => direction === 'fall'
            ? isLargeFall(before, now, limits.practical)
            : isLargeRise(before, now, limits.practical),
    });
}
/** Ten points; or, of a loop that hardly fails, half of that where failures doubled. */
function isLargeFall(before, now, practical) {
    const fall = before.k / before.n - now.k / now.n;
    const failures = 1 - before.k / before.n;
    return fall >= practical || (fall >= practical / 2 && failures > 0 && fall >= failures);
}
function isLargeRise(before, now, practical) {
    return now.k / now.n - before.k / before.n >= practical;
}
/** One-sided .05: it need only be likelier its own change than everybody's. */
const BEYOND = 1.645;
/** Whether one rate fell by more than another did: days are good or bad for both, so they do not count here. */
function fellBeyond(own, others) {
    const sides = [own.before, own.now, others.before, others.now];
    if (sides.some(({ n }) => n === 0))
        return true;
    const [ownBefore, ownNow, othersBefore, othersNow] = sides.map(({ k, n }) => (k + 0.5) / (n + 1));
    const variance = sides.reduce((sum, { k, n }) => sum + ((k + 0.5) * (n - k + 0.5)) / (n + 1) ** 2 / n, 0);
    return ownNow - ownBefore - (othersNow - othersBefore) <= -BEYOND * Math.sqrt(variance);
}
/** Success before and now, as a fact. */
function successFact({ before, now }) {
    return { measure: 'success', before: shareOf(before), now: shareOf(now) };
}
/** `136 of 164 → 20 of 37`, with the days of each where they are not those of baseline and window. */
function changeDetail(fact, { days }) {
    const text = countsText(fact);
    if (days === undefined)
        return text;
    const [before, now] = text.split(' → ');
    return `${before} in ${words_plural(days[0], 'day')} → ${now} in ${days[1]}`;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/phantom-success.js










const phantomSuccess = defineRule({
    id: 'phantom-success',
    severity: 'medium',
    category: 'reliability',
    family: 'phantom-success',
    summary: 'Many successes are far too short to have done anything, more than in the eight weeks before.',
    question: 'Are there successes that did no work?',
    lasts: { until: 'back', ...WITH_WORK },
    // A rise of success, or of the pace, that is gone without them is none.
    accountsFor: { rank: 1, flatters: true, cycles: (_finding, { isWorkless }) => isWorkless },
    called: ({ facts: [fact] }) => `${words_ofText(fact?.now.k ?? 0, fact?.now.n ?? 0)} successes did no work`,
    limits: {
        ...SIDE_LIMITS,
        several: {
            default: 5,
            range: COUNT,
            unit: 'successes without work now',
            source: 'one or two may be no-ops that were right',
        },
        practical: {
            default: 0.15,
            range: SHARE,
            unit: 'share of successes',
            source: 'less does not change what the success rate says',
        },
    },
    check(analysis, limits) {
        const { contrasts, dayCorrelation, isWorkless, timeline } = analysis;
        const change = scanShare(contrasts, dayCorrelation, limits, {
            count: countSides(timeline.decided, (cycle) => cycle.outcome === 'success' ? isWorkless(cycle) : undefined),
            isLarge: (before, now) => now.k >= limits.several &&
                now.k / now.n - (before.n === 0 ? 0 : before.k / before.n) >= limits.practical,
        });
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: change.test,
                values: {
                    change,
                    beside: () => secondsBeside(change.contrast.now, analysis),
                    week: timeline.windowDays,
                },
            },
        ];
    },
    word: ({ subject, unit, values: { change, beside, week } }) => {
        const { taken, usual, traced, short } = beside();
        return {
            lead: `${words_ofText(change.now.k, change.now.n)} successes of the last ${change.contrast.nowDays} days took ${duration(taken)} in the median where such work takes ${duration(usual)}${traced ? ', and left no trace of work' : ''}`,
            detail: `${percent(change.now.k, change.now.n)}, before that ${percent(change.before.k, change.before.n)}`,
            recommendation: `Check three of them for a real change${unit.isLogged ? `, and call a ${unit.one} a success only with a commit or a passing test` : ''}`,
            facts: [
                { measure: 'short-successes', before: shareOf(change.before), now: shareOf(change.now) },
                { measure: 'cycle-seconds', before: secondsOf(usual), now: secondsOf(taken) },
            ],
            goal: {
                measure: 'short-successes',
                subject,
                direction: 'below',
                target: (change.before.k / Math.max(1, change.before.n) + change.now.k / change.now.n) / 2,
                within: { days: week },
                beyond: short,
            },
        };
    },
});
/** What those without work take, and the others of the last 84 days; `traced` where the log records lines or tokens. */
function secondsBeside(now, { timeline, isWorkless }) {
    const secondsOfAll = (cycles) => {
        const seconds = cycles.filter((cycle) => retro_isTimed(cycle)).map((cycle) => cycle.seconds);
        return seconds.length === 0 ? 0 : median(seconds);
    };
    return {
        taken: secondsOfAll(now.filter(isWorkless)),
        usual: secondsOfAll(timeline.decided.filter((cycle) => cycle.outcome === 'success' && !isWorkless(cycle))),
        traced: isTraced(timeline.decided),
        short: shortOf(timeline.decided),
    };
}

;// CONCATENATED MODULE: ./build/src/judge/rules/quarantine-ignored.js




const quarantineIgnored = defineRule({
    id: 'quarantine-ignored',
    severity: 'medium',
    category: 'quarantine',
    family: 'quarantine',
    summary: 'The loop tries a task although it is in quarantine.',
    question: 'Does the loop respect the quarantine list?',
    about: {
        together: (names) => ({
            recommendation: `Let the loop read the quarantine list before it chooses ${names}`,
            workedIf: 'none of them is tried while it is in quarantine',
        }),
    },
    lasts: { until: 'event' },
    ofToday: true,
    called: ({ name, count }) => count === 1 ? `${name} was tried in quarantine` : `${words_plural(count, 'task')} were tried in quarantine`,
    limits: {
        fewest: { default: 1, range: COUNT, unit: 'tries in the window', source: 'a quarantine allows none' },
    },
    check: ({ timeline, quarantineState }, limits) => quarantineState.map(({ key, last, triesInWindow, failedInWindow, failedSecondsInWindow }) => ({
        subject: { kind: 'task', key },
        test: {
            method: 'rule',
            n: [0, triesInWindow],
            k: [0, failedInWindow],
            enough: true,
            // After a success the advice is to release it, not to keep away from it.
            matters: triesInWindow >= limits.fewest && last?.outcome !== 'success',
        },
        values: { key, seconds: failedSecondsInWindow, week: timeline.windowDays },
        savingSeconds: failedSecondsInWindow,
    })),
    word: ({ subject, test: { n, k }, values: { key, seconds, week } }, _, taskText) => ({
        lead: `${taskText(key)} is in quarantine and was tried in the last ${daysText(week)} all the same`,
        detail: joinDetails([
            `${words_ofText(k?.[1] ?? 0, n[1])} ${n[1] === 1 ? 'try' : 'tries'} failed`,
            seconds > 0 && duration(seconds),
        ]),
        recommendation: `Let the loop read the quarantine list before it chooses ${taskText(key)}`,
        facts: [
            { measure: 'tries', now: { value: n[1] } },
            { measure: 'failed-seconds', now: secondsOf(seconds, k?.[1] ?? 0) },
        ],
        goal: { measure: 'tries', subject, direction: 'at-most', target: 0, within: { days: week } },
    }),
});

;// CONCATENATED MODULE: ./build/src/judge/rules/quarantine-overdue.js




const quarantineOverdue = defineRule({
    id: 'quarantine-overdue',
    severity: 'medium',
    category: 'quarantine',
    family: 'quarantine',
    summary: 'A task has been in quarantine longer than planned.',
    question: 'Is anything forgotten in quarantine?',
    about: {
        ages: true,
        order: 'ask-overdue',
        together: (names) => ({
            recommendation: `Decide about ${names}: rewrite and release them, give them to a person, or close them`,
            workedIf: 'none is on the quarantine list, or each has a new end there',
        }),
    },
    lasts: { until: 'event' },
    byClock: true,
    ofToday: true,
    called: ({ name, count }) => `${count === 1 ? `${name} is` : `${words_plural(count, 'task')} are`} in quarantine for too long`,
    limits: {
        longest: {
            default: 14,
            range: LONG,
            unit: 'days',
            source: 'two planning weeks; an end in the list goes before it',
        },
    },
    check: ({ now, windowDays: week, quarantineState }, limits) => quarantineState.flatMap(({ key, ageDays, last, entry: { until } }) => {
        // What succeeded since is for quarantine-release to say.
        if (last?.outcome === 'success')
            return [];
        // Who wrote an end has decided how long.
        const overdueDays = until === undefined ? (ageDays ?? 0) - limits.longest : (now - until) / time_MICROS_PER_DAY;
        if (until === undefined && ageDays === undefined)
            return [];
        return {
            subject: { kind: 'task', key },
            test: {
                method: 'rule',
                n: [0, 1],
                effect: overdueDays,
                enough: true,
                matters: overdueDays > 0,
            },
            values: { key, ageDays, ended: until !== undefined, overdueDays: Math.floor(overdueDays), week },
        };
    }),
    word: ({ subject, test: { effect = 0 }, values: { key, ageDays, ended, overdueDays, week } }, _, taskText) => ({
        lead: ended
            ? `The quarantine of ${taskText(key)} ended ${effect < 1 ? 'less than a day' : words_plural(overdueDays, 'day')} ago and it is still listed`
            : `${taskText(key)} has been in quarantine for ${words_plural(Math.floor(ageDays ?? 0), 'day')}`,
        detail: '',
        recommendation: `Decide about ${taskText(key)}: rewrite and release it, give it to a person, or close it`,
        facts: [{ measure: 'quarantined', now: { value: ageDays ?? effect } }],
        goal: { measure: 'quarantined', subject, direction: 'at-most', target: 0, within: { days: week } },
    }),
});

;// CONCATENATED MODULE: ./build/src/judge/rules/quarantine-release.js



const quarantineRelease = defineRule({
    id: 'quarantine-release',
    severity: 'low',
    category: 'quarantine',
    family: 'quarantine',
    summary: 'A quarantined task succeeded at its last try.',
    question: 'Can anything leave quarantine?',
    about: {
        order: 'ask-release',
        together: (names) => ({
            recommendation: `Check that ${names} are done, then take them off the quarantine list`,
            workedIf: 'none is on the quarantine list',
        }),
    },
    lasts: { until: 'event' },
    ofToday: true,
    called: ({ name, count }) => count === 1 ? `${name} may leave quarantine` : `${words_plural(count, 'task')} may leave quarantine`,
    limits: {},
    check: ({ quarantineState, windowDays: week }) => quarantineState.map(({ key, last }) => {
        const succeeded = last?.outcome === 'success' ? 1 : 0;
        return {
            subject: { kind: 'task', key },
            test: {
                method: 'rule',
                n: [0, last === undefined ? 0 : 1],
                k: [0, succeeded],
                enough: true,
                matters: succeeded === 1,
            },
            values: { key, week },
        };
    }),
    word: ({ subject, test: { n, k = [0, 0] }, values: { key, week } }, _, taskText) => ({
        lead: `${taskText(key)} is in quarantine, and its last try since then succeeded`,
        detail: '',
        recommendation: `Check that ${taskText(key)} is done, then take it off the quarantine list`,
        facts: [{ measure: 'success', now: shareOf({ k: k[1], n: n[1] }) }],
        goal: { measure: 'quarantined', subject, direction: 'at-most', target: 0, within: { days: week } },
    }),
});

// EXTERNAL MODULE: ./build/src/safe/plain-text.js
var plain_text = __webpack_require__(72411);
;// CONCATENATED MODULE: ./build/src/analyse/reasons/placeholders.js
/**
 * The parts of a reason that change from one cycle to the next, and what stands in their place.
 *
 * Every repetition is bounded or followed by a character that it cannot match itself, and the text is cut before,
 * so no input makes these patterns slow.
 */
/** What `replaceVariableParts` writes, and the `<*>` of a merged template. */
const PLACEHOLDER = /<(?:str|url|email|uuid|time|path|hex|ip|host|version|duration|size|num|\*)>/gu;
/** Where a quoted word or a number is the name of what went wrong, not one value of many. */
const NAMES_A_CATEGORY = /(?<!(?<!\w)(?:reason|status|cause|category|result|outcome|conclusion|state|failed|failure|error|job|step|stage|check|task|workflow|script|target|command|hook)[ :=]{1,2})/;
const SHOWS_A_CODE = /(?<!\w)(?:exit(?:ed)?(?: with)?|code|status|signal|http)[ :=(]{1,2}-?/;
/** Quotes round one word; quotes round several hold a message or a command, and those say what went wrong. */
const QUOTED = /(?<![\w'])'[^\s']{1,120}'(?!\w)|"[^\s"]{1,120}"|`[^\s`]{1,120}`|“[^\s”]{1,120}”|‘[^\s’]{1,120}’|«[^\s»]{1,120}»|„[^\s“]{1,120}“|「[^\s」]{1,40}」|『[^\s』]{1,40}』/;
const placeholders_MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const CLOCK = String.raw `\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:[AaPp]\.?[Mm]\b|Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b))?`;
const placeholders_DAY = String.raw `\d{4}-\d{2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} (?:${placeholders_MONTH})[a-z]{0,6} \d{4}|(?:${placeholders_MONTH})[a-z]{0,6} \d{1,2}(?:, \d{4})?(?=$|\s|,)`;
const placeholders_TIME = new RegExp(String.raw `(?<![\w.])(?:(?:${placeholders_DAY})(?:[T ,]{1,2}${CLOCK})?|${CLOCK})(?![\w:])`, 'gu');
const UNIT_AFTER_SPACE = 'ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?';
const SPAN = String.raw `\d{1,12}(?:\.\d{1,9})?(?: ?(?:${UNIT_AFTER_SPACE})|ns|µs|us|m|d|w)`;
const placeholders_DURATION = new RegExp(String.raw `(?<![\w.])${SPAN}(?:[ ,]{0,2}${SPAN}){0,3}(?![A-Za-z0-9])`, 'gu');
/** Letters of alphabets that put spaces between words; a path in Chinese text ends where the Chinese goes on. */
const SEGMENT = String.raw `[\w.@+~%\u00C0-\u052F\[\]-]{1,255}`;
/** Line and column, or the test inside the file. */
const PLACE = String.raw `(?:\(\d{1,7}(?:,\d{1,7})?\)|(?:::[\w.\[\]-]{1,200}){1,4}|(?::\d{1,7}){1,2})?`;
const ROOTED_PATH = new RegExp(String.raw `(?<![\w/.:])(?:[A-Za-z]:\\[^\s<>"'|?*:]{1,1000}|(?:~|\.{1,2})?\/${SEGMENT}(?:\/${SEGMENT}){0,60}\/?)${PLACE}`, 'gu');
const RELATIVE_PATH = new RegExp(String.raw `(?<![\w/.@-])@?${SEGMENT}(?:\/${SEGMENT}){1,60}\/?${PLACE}`, 'gu');
const FILE_NAME = new RegExp(String.raw `(?<![\w/.@-])(?!(?:Node|Next|Nuxt|Vue|Three|Express)\.js\b)[\w.-]{1,200}\.(?:[cm]?[jt]sx?|py|rs|go|java|kt|swift|rb|php|c|cc|cpp|h|hpp|cs|sql|sh|md|json|jsonl|ya?ml|toml|lock|txt|xml|html|s?css|vue|svelte|ipynb|log|env|cfg|ini)(?!\w)${PLACE}`, 'gu');
const RULES = [
    [/[A-Za-z][A-Za-z0-9+.-]{1,15}:\/\/[!#-&*-;=?-Z\\^-_a-~]{1,2000}(?<![.,;:!?])/gu, '<url>'],
    [/(?<!\w)git@[\w.-]{1,253}:[\w./-]{1,500}(?<!\.)/gu, '<url>'],
    [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, '<email>'],
    [/(?<!\w)[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?!\w)/giu, '<uuid>'],
    [placeholders_TIME, '<time>'],
    [ROOTED_PATH, '<path>'],
    [RELATIVE_PATH, (path) => (isPath(path) ? '<path>' : path)],
    [FILE_NAME, '<path>'],
    [/(?<!\w)(?:0x[\da-f]{1,64}|(?=[a-f]{0,63}\d)(?=\d{0,63}[a-f])[\da-f]{7,128})(?!\w)/giu, '<hex>'],
    [/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?(?![\w.]\d)/gu, '<ip>'],
    [/(?<![\w:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/giu, (text) => (/\d/u.test(text) ? '<ip>' : text)],
    [
        /(?<![\w@.-])(?:localhost:\d{1,5}|(?:[a-z\d-]{1,63}\.){1,6}(?:com|org|net|dev|internal|local)(?::\d{1,5})?)(?!\.?\w|-)/giu,
        '<host>',
    ],
    [
        /(?<![A-Za-z0-9.])(?:v?\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.]{1,40}(?<!\.))?|v\d{1,6}(?:\.\d{1,6})?)(?!\w)/gu,
        '<version>',
    ],
    [placeholders_DURATION, '<duration>'],
    [/(?<![\w.])\d{1,15}(?:[.,]\d{1,9})?(?: ?(?:[kKMGTP]i?B|[kmgt]b|bytes?|B)|[KMGT]i?)(?!\w)/gu, '<size>'],
    [
        new RegExp(String.raw `(?:(?<!${SHOWS_A_CODE.source})|(?=[-+]?\p{Nd}{4}))(?<![A-Za-z\p{Nd}])(?:(?<=^|[\s(=:,[])[-+])?\p{Nd}{1,40}(?:[.,_]\p{Nd}{1,40}){0,20}(?:e[-+]?\p{Nd}{1,4})?(?![A-Za-z\p{Nd}])`, 'giu'),
        '<num>',
    ],
    // A list of three changed files is the same failure as a list of nine.
    [/(<(?:str|url|path|hex|num|host|ip)>)(?:, ?\1)+/gu, '$1'],
];
const QUOTED_VALUE = new RegExp(`${NAMES_A_CATEGORY.source}(?:${QUOTED.source})`, 'giu');
const LETTER = /\p{L}/u;
/** Replaces what differs between two occurrences of one failure. Status and exit codes of one to three digits stay. */
function replaceVariableParts(text) {
    // A reason that is one quoted word would lose all it says.
    const unquoted = text.replace(QUOTED_VALUE, '<str>');
    const start = LETTER.test(unquoted.replace(PLACEHOLDER, '')) ? unquoted : text;
    return RULES.reduce((changed, [pattern, by]) => changed.replace(pattern, by), start);
}
/** `and/or` and `feat/login` are no files; `a/b.ts` and `a/b/c` are. */
function isPath(text) {
    return /^[^/]{1,256}\/[^/]{1,256}\//u.test(text) || /\.[A-Za-z]\w{0,7}(?:$|[(:])/u.test(text);
}

;// CONCATENATED MODULE: ./build/src/analyse/reasons/template.js



/** Cut before any work: a hostile reason may be megabytes long. UTF-16 units. */
const MAX_RAW_LENGTH = 2000;
/** Enough for a full template, since placeholders are shorter than most of what they stand for. UTF-16 units. */
const MAX_LINE_LENGTH = 500;
/** The length of a quoted text in insights.json. UTF-16 units. */
const MAX_TEMPLATE_LENGTH = 240;
/** Longer than the longest placeholder, so that a cut through one is seen. */
const LONGEST_PLACEHOLDER = 12;
/** What build tools print before they come to the point, frames of a stack, and a heading such as `src/a.test.ts:`. */
const NOISE = /^(?:npm warn\b|npm notice\b|yarn run\b|[>$•] |at |```|stderr \||stdout \||file "|traceback \(|caused by:$|\(node:\d{1,9}\)|\((?:pass|skip)\) |\S{1,300}:$)/iu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** `typecheck_failed`, `http_500`: a name from a closed set, not a text with a number in it. */
const CATEGORY_NAME = /^[A-Za-z][A-Za-z0-9]{0,39}(?:_(?:[A-Za-z]{1,40}\d{0,3}|\d{1,3})){1,12}$/u;
/**
 * What stays the same when a failure happens again: the first line that says something, with placeholders for
 * times, paths, numbers and the like.
 *
 * At most 240 UTF-16 units, well-formed, one line, '' when the text says nothing. The case is kept for display.
 * A normalised reason is its own normal form. Still untrusted text.
 */
function template_normaliseReason(text) {
    let template = (0,cut_text/* startOf */.GH)(singleSpaced(firstMeaningfulLine((0,plain_text/* plainText */.wh)(text.slice(0, MAX_RAW_LENGTH)))), MAX_LINE_LENGTH);
    if (template.length <= MAX_TEMPLATE_LENGTH && CATEGORY_NAME.test(template))
        return template;
    // A replacement can make way for another one. Each round leaves fewer characters that are no placeholder, so it ends.
    for (let before = ''; before !== template;) {
        before = template;
        template = cut(replaceVariableParts(template));
    }
    return template;
}
/** The first line with a letter or digit that is not noise; else the first with a letter or digit. */
function firstMeaningfulLine(text) {
    let inTraceback = false;
    let fallback = '';
    for (const line of text.split(/[\n\r\u2028\u2029]/u)) {
        const trimmed = line.trim();
        if (!SAYS_SOMETHING.test(trimmed))
            continue;
        fallback ||= trimmed;
        // Python prints the source line of each frame indented, and the error last.
        if (inTraceback && /^\s/u.test(line))
            continue;
        if (!NOISE.test(trimmed))
            return trimmed;
        inTraceback ||= /^traceback/iu.test(trimmed);
    }
    return fallback;
}
function singleSpaced(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
/** Cuts at a space where there is one, never through a placeholder or a code point. */
function cut(text) {
    if (text.length <= MAX_TEMPLATE_LENGTH)
        return text;
    const start = text.slice(0, MAX_TEMPLATE_LENGTH);
    const space = text[MAX_TEMPLATE_LENGTH] === ' ' ? MAX_TEMPLATE_LENGTH : start.lastIndexOf(' ');
    if (space > 0)
        return start.slice(0, space);
    const open = start.lastIndexOf('<');
    const splits = open >= MAX_TEMPLATE_LENGTH - LONGEST_PLACEHOLDER && !start.includes('>', open);
    return splits ? start.slice(0, open) : (0,cut_text/* startOf */.GH)(text, MAX_TEMPLATE_LENGTH);
}

;// CONCATENATED MODULE: ./build/src/stats/multiple.js

/**
 * Adjusted p-values that hold the false discovery rate over a family of tests, in input order:
 * calling every q <= .10 a discovery lets at most one in ten discoveries be false, on average.
 * An empty family gives an empty list.
 *
 * Reference: Benjamini & Hochberg (1995), JRSS B 57, 289-300.
 *
 * @param p p-values, each 0 to 1
 * @throws RangeError outside this domain
 */
function benjaminiHochberg(p) {
    for (const value of p)
        domain_requireUnit('p', value);
    const descending = p.map((_, i) => i).toSorted((i, j) => at(p, j) - at(p, i));
    const q = p.map(() => 1);
    let smallest = 1;
    for (const [place, index] of descending.entries()) {
        smallest = Math.min(smallest, at(p, index) * (p.length / (p.length - place)));
        q[index] = smallest;
    }
    return q;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/repeat-failure.js









const repeatFailure = defineRule({
    id: 'repeat-failure',
    severity: 'high',
    category: 'repeat_failure',
    family: 'tasks',
    summary: 'A task fails again and again and has not succeeded since.',
    question: 'Which tasks does the loop keep failing at?',
    about: { order: 'never-select' },
    lasts: {
        until: 'fact',
        over({ timeline, tasks, isIncident }, { subject }, since) {
            const last = tasks.last.get(subject.key);
            if (last === undefined)
                return 'task-left-alone';
            const task = tasks.repeated.find(({ key }) => key === subject.key);
            if (task?.streak === 0 || (last.succeededAt ?? 0) > since)
                return 'task-succeeded';
            if (isLeftAlone(last, task, timeline))
                return 'task-left-alone';
            return task === undefined && isIncident(last.newest) ? 'all-else-fails-too' : undefined;
        },
    },
    accountsFor: {
        rank: 2,
        cycles: ({ subject }) => (cycle) => taskKey(cycle) === subject.key,
    },
    notOf: ['search'],
    called: ({ name, count, facts }) => {
        const streak = facts.find(({ measure }) => measure === 'failed-in-a-row');
        if (count > 1)
            return `${words_plural(count, 'task')} keep failing`;
        return streak === undefined
            ? `${name} keeps failing`
            : `${name} failed ${streak.now.value} times in a row`;
    },
    limits: {
        streak: {
            default: 3,
            range: COUNT,
            unit: 'failures in a row',
            source: 'two in a row happen to many sound tasks',
        },
        sameReasonStreak: {
            default: 2,
            range: COUNT,
            unit: 'failures in a row',
            source: 'with the same reason, where that is rare, the second try told nothing new',
        },
        rareReason: {
            default: 0.05,
            range: SHARE,
            unit: 'share of the failures of other tasks',
            source: 'two tasks then fail for it by luck 1 time in 20',
        },
        fewest: { default: 3, range: COUNT, unit: 'tries', source: 'statistics of the evidence gate' },
        pays: {
            default: 0.15,
            range: SHARE,
            unit: 'share of retries that succeed',
            source: 'seven tries for one success are more than a person would allow',
        },
        highQ: {
            default: 0.002,
            range: PROBABILITY,
            unit: 'q',
            source: 'every day asks again of every task; npm run bench:worlds',
        },
        lookBack: {
            default: 7,
            range: LONG,
            unit: 'days before the window',
            source: 'older ones are no longer tried',
        },
    },
    check({ timeline, tasks, quarantineState }, limits) {
        if (tasks.repeated.length === 0)
            return [];
        const held = new Set(quarantineState.map(({ key }) => key));
        const tries = countRetries(tasks, limits.pays);
        const tested = tasks.repeated.map((task) => {
            const alike = isAlike(task, tries, limits);
            return { task, alike, p: repeat_failure_oddsOf(task, tries, alike) };
        });
        const qs = benjaminiHochberg(tested.map(({ p }) => p));
        const since = timeline.windowStart - limits.lookBack * time_MICROS_PER_DAY;
        return tested.map(({ task, alike, p }, index) => {
            // What mostly succeeds is worth another try, whatever its last ones did.
            const isHard = 2 * task.successes <= task.tries;
            return {
                subject: { kind: 'task', key: task.key },
                test: {
                    method: 'task-hazard',
                    n: [0, task.tries],
                    k: [0, task.successes],
                    p,
                    enough: task.tries >= limits.fewest,
                    matters: isHard && task.lastAt >= since && (task.streak >= limits.streak || alike),
                },
                since: task.failingSince,
                values: {
                    task,
                    alike,
                    week: timeline.windowDays,
                    isHeld: held.has(task.key),
                    hasList: held.size > 0,
                },
                severity: (qs[index] ?? 1) <= limits.highQ ? 'high' : 'medium',
                savingSeconds: task.failedSecondsInWindow,
            };
        });
    },
    word: ({ subject, unit, values: { task, alike, week, isHeld, hasList } }, _, taskText) => {
        const { key, tries, successes, streak, failedSeconds } = task;
        return {
            lead: `${taskText(key)} failed ${streak} times in a row${alike ? ', the last two for the same reason' : ''}`,
            detail: joinDetails([
                `${words_ofText(successes, tries)} tries succeeded`,
                failedSeconds > 0 && `failed tries took ${duration(failedSeconds)}`,
            ]),
            recommendation: isHeld
                ? `Let the loop obey the quarantine list, which holds ${taskText(key)} already; then split or rewrite it`
                : `Stop retrying ${taskText(key)}: ${unit.isLogged || hasList ? 'quarantine it, then ' : ''}split or rewrite it before another try`,
            facts: [
                { measure: 'success', now: shareOf({ k: successes, n: tries }) },
                { measure: 'failed-in-a-row', now: { value: streak } },
                { measure: 'failed-seconds', now: secondsOf(failedSeconds) },
            ],
            goal: { measure: 'failures', subject, direction: 'at-most', target: 0, within: { days: week } },
        };
    },
});
const FEWEST_DAYS = 14;
const FEWEST_OTHER_CYCLES = 20;
/** ln 100: at the pace of its earlier tries so long a pause happens by luck 1 time in 100. */
const PAUSES = Math.log(100);
/** Whether the loop went on without it for longer than it ever left it alone: no longer tried is no missing data. */
function isLeftAlone({ newest: { at: triedAt } }, task, { now, decided }) {
    const pause = task === undefined ? 0 : (task.lastAt - task.firstAt) / Math.max(1, task.tries - 1);
    if (now - triedAt < Math.max(FEWEST_DAYS * time_MICROS_PER_DAY, PAUSES * pause))
        return false;
    const others = decided.length - 1 - decided.findLastIndex(({ at }) => at <= triedAt);
    return others >= FEWEST_OTHER_CYCLES;
}
/** Before any retry is seen: somewhat fewer fail than succeed. */
const RETRY_FAILS = 0.4;
/** One endless task is no measure of what others do at their third try. */
const MOST_LATER = 10;
const MOST_MANY = 20;
/** A task that succeeds and comes again begins anew. */
function countRetries({ byStreak, reasons }, pays) {
    const many = sumTries(byStreak.slice(1, MOST_MANY + 1));
    // Templates are costly, so each different text gets its own only once.
    const templates = new Map();
    const counts = new Map();
    let failed = 0;
    for (const [reason, count] of reasons) {
        const template = template_normaliseReason(reason);
        templates.set(reason, template);
        counts.set(template, (counts.get(template) ?? 0) + count);
        failed += count;
    }
    return {
        first: sumTries(byStreak.slice(0, 1)),
        second: sumTries(byStreak.slice(1, 2)),
        later: sumTries(byStreak.slice(2, MOST_LATER)),
        inVain: proportion_binomialTail(many.n - many.k, many.n, 1 - pays),
        reasons: counts,
        failed,
        templateOf: (reason) => templates.get(reason) ?? '',
    };
}
function sumTries(all) {
    return all.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 });
}
/**
 * How often luck alone gives a task so many failures in a row: the first as first tries of other tasks fail, the others
 * as their retries do; or how seldom retries of any task succeed, if one in seven did, where this one never has.
 */
function repeat_failure_oddsOf(task, { first, second, later, inVain, ...rest }, alike) {
    const { streak, successes } = task;
    if (streak === 0)
        return 1;
    // All but this streak: what the task did before counts, too, so one that succeeds one time in six may fail five times.
    const firstFails = failureRate(first, 1, 0.5, 1);
    const secondFails = failureRate(second, streak > 1 ? 1 : 0, RETRY_FAILS, 2);
    const laterFails = failureRate(later, Math.min(Math.max(0, streak - 2), MOST_LATER - 2), secondFails, 8);
    const byLuck = firstFails *
        (streak > 1 ? secondFails * laterFails ** (streak - 2) : 1) *
        (alike ? reasonShare(task, rest) : 1);
    return Math.min(1, 2 * Math.min(byLuck, successes === 0 ? inVain : 1));
}
/** Without some failures, and with as many tries more at a rate that is believed before any is seen. */
function failureRate({ k, n }, without, prior, weight) {
    const tries = Math.max(k, n - without);
    return (tries - k + prior * weight) / (tries + weight);
}
/** Whether its last two failures had one reason that is rare among other tasks. */
function isAlike(task, retries, { rareReason, sameReasonStreak }) {
    if (task.streak < sameReasonStreak)
        return false;
    const [before, last] = task.lastReasons.map(retries.templateOf);
    if (last === '' || before !== last)
        return false;
    // Where others seldom say why they failed nobody knows what is rare.
    if (retries.failed - task.streak < FEWEST_REASONS)
        return false;
    return reasonShare(task, retries) <= rareReason;
}
const FEWEST_REASONS = 10;
/** Of the failures of other tasks, those with the reason of its last one. */
function reasonShare({ lastReasons: [, last], streak }, { reasons, failed, templateOf }) {
    const alike = (reasons.get(templateOf(last)) ?? 0) - streak;
    return (Math.max(0, alike) + 0.5) / (Math.max(0, failed - streak) + 1);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/success-drop.js





const successDrop = defineRule({
    id: 'success-drop',
    severity: 'high',
    category: 'reliability',
    family: 'success',
    summary: 'Fewer cycles succeed than in the eight weeks before.',
    question: 'Did the success rate fall by more than chance explains?',
    verdict: 'success-fell',
    lasts: { until: 'back', ...SUCCESS },
    clearAt: CLEAR,
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.rate} fell` : `${unit.rate} fell ${fromTo(fact, unit)}`,
    limits: CHANGE_LIMITS,
    check(analysis, limits) {
        const change = scanSuccess(analysis, 'fall', limits);
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: change.test,
                values: { change, week: analysis.timeline.windowDays },
            },
        ];
    },
    word: ({ subject, unit, values: { change, week } }) => {
        const fact = successFact(change.told);
        const { now, difference } = change.told;
        return {
            lead: `${upperFirst(unit.rate)} fell ${fromTo(fact, unit)}`,
            detail: changeDetail(fact, change.told),
            recommendation: `Look at what changed when ${unit.isLogged ? 'success' : `the ${unit.rate}`} fell, and at the issues that failed most, before new work starts`,
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'above',
                target: (now.k + Math.ceil((-difference / 2) * now.n)) / now.n,
                within: { days: week },
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/src/analyse/time-ceiling.js




const CEILING = {
    days: 14,
    width: 1.04,
    fewest: 5,
    failing: 0.8,
    timesBelow: 3,
    mostAbove: 0.1,
    mostSuccessesAbove: 0.2,
};
/** The ceiling at which the most cycles fail. */
function findTimeCeiling({ decided, now }, shape) {
    const from = now - shape.days * time_MICROS_PER_DAY;
    const timed = between(decided, from, Infinity)
        .filter((cycle) => retro_isTimed(cycle))
        .toSorted((a, b) => a.seconds - b.seconds);
    const band = fullestBand(timed, shape);
    if (band === undefined)
        return undefined;
    const reached = timed.slice(band.from, band.to);
    const failed = reached.filter(({ outcome }) => outcome === 'failure').map(({ seconds }) => seconds);
    const [low, high] = [failed[0] ?? 0, reached.at(-1)?.seconds ?? 0];
    return {
        seconds: median(failed),
        low,
        high,
        reached,
        shorter: timed.slice(0, band.from),
        since: sinceWhen(decided, { low, high, days: shape.days }),
    };
}
/** Indices into the cycles sorted by duration: from one to before another. Three pointers, so linear. */
function fullestBand(timed, { width, fewest, failing, timesBelow, mostAbove, mostSuccessesAbove }) {
    const failedUpTo = [0];
    let failures = 0;
    for (const { outcome } of timed)
        failedUpTo.push(outcome === 'failure' ? ++failures : failures);
    const failedBetween = (a, b) => (failedUpTo[b] ?? 0) - (failedUpTo[a] ?? 0);
    const n = timed.length;
    const successes = n - failures;
    let best;
    // Of the band below, of the cycles as long as this one, and of those above the band.
    let [below, from, to] = [0, 0, 0];
    for (const [index, { outcome, seconds }] of timed.entries()) {
        if (timed[index - 1]?.seconds !== seconds)
            from = index;
        while ((timed[to]?.seconds ?? Infinity) <= width * seconds)
            to += 1;
        while ((timed[below]?.seconds ?? Infinity) * width < seconds)
            below += 1;
        if (outcome !== 'failure')
            continue;
        const [failed, failedAbove] = [failedBetween(from, to), failedBetween(to, n)];
        const isCeiling = to - from >= fewest &&
            failed >= failing * (to - from) &&
            to - from >= timesBelow * (from - below) &&
            failedAbove <= mostAbove * (failed + failedAbove) &&
            n - to - failedAbove <= mostSuccessesAbove * successes;
        if (isCeiling && failed > (best?.failed ?? 0))
            best = { from, to, failed };
    }
    return best;
}
/** A failure above the ceiling says more against it than one at it says for it: that may be luck. */
const ABOVE_WEIGHT = 3;
/**
 * From which failure at the ceiling on they outweigh those above it the most.
 *
 * Reference: Page (1954), Continuous inspection schemes, Biometrika 41, 100-115: the change lies where the cumulative
 * sum has its extremum.
 */
function sinceWhen(decided, { low, high, days }) {
    let [sum, most] = [0, 0];
    let since;
    let isEarlierAbove = false;
    for (const { at, outcome, seconds = 0 } of decided.toReversed()) {
        if (outcome !== 'failure' || seconds < low)
            continue;
        if (seconds > high)
            isEarlierAbove = true;
        sum += seconds > high ? -ABOVE_WEIGHT : 1;
        if (sum > most)
            [most, since, isEarlierAbove] = [sum, at, false];
    }
    const begin = decided[0]?.at ?? 0;
    return isEarlierAbove || (since ?? 0) - begin >= days * time_MICROS_PER_DAY ? since : undefined;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/time-cap.js








const timeCap = defineRule({
    id: 'time-cap',
    severity: 'high',
    category: 'efficiency',
    family: 'time-cap',
    summary: 'Many cycles last exactly as long as they are allowed to, and nearly all of them fail.',
    question: 'Does a time limit cut cycles off?',
    about: { order: 'prefer-small', ages: true },
    accountsFor: {
        rank: 3,
        cycles: (_finding, { timeCeiling }) => {
            const reached = new Set(timeCeiling?.reached);
            return (cycle) => reached.has(cycle);
        },
    },
    lasts: { until: 'event' },
    called: ({ unit, facts }) => {
        const limit = facts.find(({ measure }) => measure === 'time-limit');
        return `${unit.many} are cut off at ${limit === undefined ? 'a time limit' : settingText(limit.now.value)}`;
    },
    limits: {
        days: {
            default: CEILING.days,
            range: DAYS,
            unit: 'days up to now',
            source: 'with 84 a new limit is never found: the durations before it lie above. World time cap v8',
        },
        width: {
            default: CEILING.width,
            range: TIMES,
            unit: 'ratio',
            source: 'a timer ends within 2 % either side of its setting',
        },
        timesBelow: {
            default: CEILING.timesBelow,
            range: TIMES,
            unit: 'times as many cycles as in the equally wide band just below',
            source: 'durations thin out towards the long ones, and never pile up',
        },
        mostAbove: {
            default: CEILING.mostAbove,
            range: SHARE,
            unit: 'share of the failed cycles that reach it which last longer',
            source: 'else it is no ceiling',
        },
        mostSuccessesAbove: {
            default: CEILING.mostSuccessesAbove,
            range: SHARE,
            unit: 'share of successes that last longer',
            source: 'what ends one step in vain may be shorter than some cycles, not than most',
        },
        fewest: {
            default: CEILING.fewest,
            range: COUNT,
            unit: 'cycles at the ceiling',
            source: 'statistics of the evidence gate',
        },
        watched: {
            default: 4,
            range: COUNT,
            unit: 'cycles at the ceiling',
            source: 'the longest few are always near each other',
        },
        failing: {
            default: CEILING.failing,
            range: SHARE,
            unit: 'share failed',
            source: 'long cycles that succeed are just long',
        },
    },
    check({ timeline }, limits) {
        const ceiling = findTimeCeiling(timeline, { ...limits, fewest: Math.min(limits.watched, limits.fewest) });
        if (ceiling === undefined)
            return [];
        const [under, capped] = [failuresOf(ceiling.shorter), failuresOf(ceiling.reached)];
        const effect = capped.k / capped.n - (under.n === 0 ? 1 : under.k / under.n);
        const windowed = timeline.recent.filter(({ outcome, seconds }) => outcome === 'failure' && (seconds ?? 0) >= ceiling.low);
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'fisher',
                    n: [under.n, capped.n],
                    k: [under.k, capped.k],
                    effect,
                    p: fisherExact(under.k, under.n, capped.k, capped.n),
                    enough: capped.n >= limits.fewest,
                    // A ceiling that nobody reached this week was raised already.
                    matters: effect > 0 && windowed.length > 0,
                },
                since: ceiling.since,
                values: {
                    ceiling,
                    under,
                    capped,
                    recent: windowed.length,
                    days: reachesBack(timeline, timeline.now - limits.days * time_MICROS_PER_DAY) ? limits.days : undefined,
                    week: timeline.windowDays,
                },
                savingSeconds: windowed.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
            },
        ];
    },
    word: ({ subject, since, unit, values: { ceiling, under, capped, recent, days, week } }) => ({
        lead: `Time cap near ${settingText(ceiling.seconds)}${since === undefined ? '' : ` since ${formatLongDay(dateOf(since))}`}: ${words_ofText(capped.k, capped.n)} ${unit.many} that ended there failed`,
        detail: joinDetails([
            `${percent(capped.k, capped.n)}${days === undefined ? '' : ` in the last ${daysText(days)}`}`,
            under.n > 0 && `of the shorter ones ${words_ofText(under.k, under.n)}, ${percent(under.k, under.n)}`,
        ]),
        recommendation: `Raise the time limit near ${settingText(ceiling.seconds)}, or split the tasks that reach it and save partial work before it ends`,
        facts: [
            { measure: 'failures-at-cap', before: shareOf(under), now: shareOf(capped) },
            { measure: 'time-limit', now: secondsOf(ceiling.seconds) },
        ],
        goal: {
            measure: 'capped-failures',
            subject,
            direction: 'at-most',
            target: Math.floor(recent / 2),
            within: { days: week },
            // Rounded down, so that what was counted counts again.
            beyond: Math.floor(ceiling.low * 10) / 10,
        },
    }),
});
const NEAR = 0.01;
/** Timers are set to whole minutes: `10 min` for 10.0 min and a little. */
function settingText(seconds) {
    const minutes = Math.round(seconds / 60);
    return minutes >= 2 && Math.abs(seconds - minutes * 60) <= NEAR * seconds && minutes < 100
        ? `${minutes} min`
        : duration(seconds);
}
function failuresOf(cycles) {
    const { k, n } = countTries(cycles);
    return { k: n - k, n };
}

;// CONCATENATED MODULE: ./build/src/judge/rules/triage-ineffective.js




const triageIneffective = defineRule({
    id: 'triage-ineffective',
    severity: 'low',
    category: 'triage',
    family: 'triage',
    summary: 'Tasks with a high triage score do not succeed more often than others.',
    question: 'Do triage scores tell which tasks will succeed?',
    about: { order: 'ignore-scores' },
    called: () => 'triage scores do not tell what succeeds',
    limits: {
        fewest: {
            default: 10,
            range: COUNT,
            unit: 'cycles on each side',
            source: 'as for a change of the success rate',
        },
        practical: {
            default: 0.1,
            range: SHARE,
            unit: 'share',
            source: 'a smaller advantage does not change which task to take',
        },
    },
    check: ({ windowDays, triageState: { scores } }, limits) => scores === undefined
        ? []
        : [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'newcombe-interval',
                    n: [scores.low.n, scores.high.n],
                    k: [scores.low.k, scores.high.k],
                    effect: triage_ineffective_differenceOf(scores),
                    interval: scores.interval,
                    // That there is no advantage is shown by the interval; a p-value could only show that there is one.
                    enough: Math.min(scores.low.n, scores.high.n) >= limits.fewest,
                    matters: scores.interval[1] < limits.practical,
                },
                values: { ...scores, week: windowDays },
            },
        ],
    word: ({ subject, values: { split, low, high, interval, week } }, { practical }) => ({
        lead: `Issues that triage scored ${split} or more succeed ${interval[1] <= 0 ? 'no more often than those below' : `at most ${pointsText(interval[1])} more often than those below`}`,
        detail: `${ofPercent(high)}, against ${ofPercent(low)}`,
        recommendation: 'Compare the scores of ten failed and ten successful tasks, and score what tells them apart (acceptance criteria, size, files named)',
        facts: [{ measure: 'success-by-score', before: shareOf(low), now: shareOf(high) }],
        goal: {
            measure: 'success-by-score',
            subject,
            direction: 'at-least',
            target: practical,
            within: { days: week },
            beyond: split,
        },
    }),
});
function triage_ineffective_differenceOf({ low, high }) {
    return low.n === 0 || high.n === 0 ? 0 : high.k / high.n - low.k / low.n;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/triage-stale.js





const triageStale = defineRule({
    id: 'triage-stale',
    severity: 'low',
    category: 'triage',
    family: 'triage',
    summary: 'The deep triage ran before and has not run for long, while the loop went on.',
    question: 'Does somebody still look after the queue?',
    about: { ages: true },
    lasts: { until: 'event' },
    byClock: true,
    called: () => 'the deep triage has stopped',
    limits: {
        fewest: { default: 10, range: COUNT, unit: 'cycles since', source: 'a loop that rests needs no triage' },
        shortest: {
            default: 7,
            range: LONG,
            unit: 'days',
            source: 'the window: triage once a window is enough for any loop',
        },
        timesGap: {
            default: 3,
            range: TIMES,
            unit: 'times the ordinary gap',
            source: 'as for a loop that stopped',
        },
        ordinary: {
            default: 0.95,
            range: SHARE,
            unit: 'quantile of earlier gaps',
            source: 'as for a loop that stopped',
        },
    },
    check({ windowDays, triageState: { deepTriageAgeDays: age, deepTriageGaps: gaps, cyclesSinceDeepTriage } }, limits) {
        // Many loops have no such step: that it never ran is no fault.
        if (age === undefined)
            return [];
        const ordinary = gaps.length === 0 ? undefined : ranks_quantile(gaps, limits.ordinary);
        const longest = Math.max(limits.shortest, limits.timesGap * (ordinary ?? 0));
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [gaps.length, cyclesSinceDeepTriage],
                    effect: age / longest,
                    enough: cyclesSinceDeepTriage >= limits.fewest,
                    matters: age > longest,
                },
                values: {
                    ageDays: age,
                    cycles: cyclesSinceDeepTriage,
                    ordinary: ordinary === undefined ? undefined : { days: ordinary, share: limits.ordinary },
                    week: windowDays,
                },
            },
        ];
    },
    word: ({ subject, unit, values: { ageDays, cycles, ordinary, week } }) => ({
        lead: `The deep triage last ran ${words_plural(Math.floor(ageDays), 'day')} ago`,
        detail: joinDetails([
            `${words_plural(cycles, unit.one)} ${cycles === 1 ? 'has' : 'have'} run since`,
            ordinary !== undefined &&
                `${percent(ordinary.share, 1)} of the gaps between its runs were ${gapText(ordinary.days)} or shorter`,
        ]),
        recommendation: 'Run the deep triage again, and check why its schedule stopped',
        facts: [
            {
                measure: 'deep-triage',
                ...(ordinary !== undefined && { before: { value: ordinary.days } }),
                now: { value: ageDays },
            },
        ],
        goal: { measure: 'deep-triage', subject, direction: 'at-least', target: 1, within: { days: week } },
    }),
});
function gapText(days) {
    return days < 1 ? `${(days * 24).toFixed(1)} hours` : `${days.toFixed(1)} days`;
}

;// CONCATENATED MODULE: ./build/src/analyse/task-waste.js

function findLostTime({ recent }, isIncident) {
    const lost = { failed: 0, seconds: 0, ofIncidents: 0, ofTries: [] };
    const tasks = new Map();
    for (const cycle of recent) {
        const key = taskKey(cycle);
        const task = key === undefined ? undefined : tasks.get(key);
        if (cycle.outcome === 'success' && task !== undefined)
            task.isOpen = false;
        if (cycle.outcome !== 'failure')
            continue;
        if (isIncident(cycle)) {
            lost.ofIncidents += 1;
            continue;
        }
        const { seconds = 0 } = cycle;
        lost.failed += 1;
        lost.seconds += seconds;
        if (key === undefined)
            continue;
        lost.ofTries.push(seconds);
        if (task === undefined)
            tasks.set(key, { key, failed: 1, seconds, isOpen: true });
        else {
            task.failed += 1;
            task.seconds += seconds;
            task.isOpen = true;
        }
    }
    return {
        ...lost,
        tasks: [...tasks.values()].toSorted((a, b) => b.seconds - a.seconds || (a.key < b.key ? -1 : 1)),
    };
}

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
var uniformInt = __webpack_require__(72577);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./build/src/stats/shuffle.js



/**
 * A shuffle whose sequence follows from the seed alone (Fisher-Yates on xoroshiro128+).
 *
 * @param seed whole number >= 0; its low 32 bits count
 * @throws RangeError outside this domain
 */
function createShuffle(seed) {
    domain_requireWhole('seed', seed);
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)(seed);
    return (values, count = values.length) => {
        for (let i = 0; i < count; i++) {
            const j = (0,uniformInt/* uniformInt */.C)(generator, i, values.length - 1);
            const held = values[i];
            values[i] = values[j];
            values[j] = held;
        }
    };
}

;// CONCATENATED MODULE: ./build/src/stats/concentration.js


/** Sums this close count as equal: the same values summed in another order differ by less. */
const concentration_TIE_TOLERANCE = 1e-9;
/**
 * One-sided p that the fullest few of several groups hold so much of a total, where each group goes on with the same
 * chance after each of its values. Given how many values and groups there are, each way to cut the values into groups
 * is then equally likely (a sum of geometric variables, given the sum): so the values are put into random order and
 * cut at random. p = (1 + hits) / (1 + permutations), never 0. Takes time permutations x values.
 *
 * Reference: Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9, 39; the law of the
 * cuts: Feller (1968), An Introduction to Probability Theory and Its Applications 1, section II.5 (Bose-Einstein).
 *
 * @param values >= 0 each: what every single try took
 * @param of.groups 1 to as many as there are values, none of them empty
 * @param of.top so many of the fullest groups are summed
 * @param of.observed the sum to be explained
 * @throws RangeError outside this domain, or unless seed >= 0 and permutations >= 1 are whole numbers
 */
function concentrationTest(values, { groups, top, observed }, { seed, permutations = 1999 }) {
    for (const [name, count] of Object.entries({ groups, top, permutations })) {
        domain_requireWhole(name, count);
        if (count === 0)
            throw new RangeError(`${name} must be at least 1`);
    }
    if (groups > values.length)
        throw new RangeError(`groups must be at most ${values.length}, got ${groups}`);
    if (!values.every((value) => value >= 0))
        throw new RangeError('values must be at least 0');
    const shuffle = createShuffle(seed);
    const order = Float64Array.from(values);
    // After which of the values but the last one a group ends.
    const ends = Float64Array.from({ length: values.length - 1 }, (_, index) => (index < groups - 1 ? 1 : 0));
    const fullest = new Float64Array(top);
    let hits = 0;
    for (let i = 0; i < permutations; i++) {
        shuffle(order);
        shuffle(ends);
        if (sumOfFullest(order, ends, fullest) >= observed - concentration_TIE_TOLERANCE * observed)
            hits++;
    }
    return (1 + hits) / (1 + permutations);
}
/** @param fullest room for the sums of the fullest groups, of any content */
function sumOfFullest(values, ends, fullest) {
    fullest.fill(0);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        sum += at(values, i);
        if (i < ends.length && at(ends, i) === 0)
            continue;
        // The least of the fullest gives way, which comes first.
        let place = 0;
        while (place + 1 < fullest.length && at(fullest, place + 1) < sum) {
            fullest[place] = at(fullest, place + 1);
            place++;
        }
        if (at(fullest, place) < sum)
            fullest[place] = sum;
        sum = 0;
    }
    return fullest.reduce((a, b) => a + b, 0);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/waste-concentrated.js






/** Equal logs give equal odds. */
const SEED = 1;
const wasteConcentrated = defineRule({
    id: 'waste-concentrated',
    severity: 'low',
    category: 'efficiency',
    family: 'waste',
    summary: 'A few tasks that fail again and again burn most of the time that is lost to failures.',
    question: 'Where does the lost time go?',
    about: { explainedBy: 'never-select' },
    lasts: { until: 'event' },
    notOf: ['search'],
    called: () => 'a few tasks take most of the lost time',
    limits: {
        most: { default: 3, range: COUNT, unit: 'tasks', source: 'what one can look at in a day' },
        share: { default: 0.5, range: SHARE, unit: 'share of failed seconds', source: 'half of the loss' },
        overEven: {
            default: 2,
            range: TIMES,
            unit: 'times an even split',
            source: 'three of six tasks hold half of it by themselves',
        },
        fewest: { default: 10, range: COUNT, unit: 'failed cycles', source: 'fewer are always concentrated' },
        fewestTasks: { default: 6, range: COUNT, unit: 'failed tasks', source: 'fewer are always concentrated' },
        fewestTries: {
            default: 2,
            range: COUNT,
            unit: 'failed tries of each task that is named',
            source: 'a task that failed once is no place where time goes: the next one fails as often',
        },
        fewestSeconds: {
            default: 3600,
            range: AMOUNT,
            unit: 'seconds',
            source: 'an hour a window is worth a look',
        },
    },
    check({ timeline, isIncident }, limits) {
        const lost = findLostTime(timeline, isIncident);
        const { failed, seconds: failedSeconds, ofTries, tasks } = lost;
        const top = [];
        let [seconds, cycles] = [0, 0];
        for (const task of tasks) {
            if (top.length === limits.most || seconds >= limits.share * failedSeconds)
                break;
            if (!task.isOpen || task.failed < limits.fewestTries)
                continue;
            top.push(task);
            seconds += task.seconds;
            cycles += task.failed;
        }
        if (top.length === 0)
            return [];
        const share = failedSeconds === 0 ? 0 : seconds / failedSeconds;
        const enough = failed >= limits.fewest && tasks.length >= limits.fewestTasks;
        const isLarge = failedSeconds >= limits.fewestSeconds &&
            share >= limits.share &&
            share * tasks.length >= limits.overEven * top.length;
        const p = enough && isLarge
            ? concentrationTest(ofTries, { groups: tasks.length, top: top.length, observed: seconds }, { seed: SEED })
            : undefined;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'permutation',
                    n: [0, failed],
                    k: [0, cycles],
                    effect: share,
                    ...(p !== undefined && { p }),
                    enough,
                    matters: isLarge,
                },
                values: {
                    keys: top.map(({ key }) => key),
                    tasks: tasks.length,
                    seconds,
                    failedSeconds,
                    ofIncidents: lost.ofIncidents,
                },
            },
        ];
    },
    // What is lost differs so much from week to week that less of it shows nothing, so there is no goal.
    word: ({ unit, test: { n, k }, values: { keys, tasks, seconds, failedSeconds, ofIncidents } }, _, taskText) => {
        const names = words_list(keys.map(taskText));
        return {
            lead: `${names} took ${duration(seconds)} of the ${duration(failedSeconds)} lost to failures${ofIncidents > 0 ? ' outside incidents' : ''}`,
            detail: joinDetails([
                percent(seconds, failedSeconds),
                `${words_ofText(keys.length, tasks)} failed tasks`,
                `${words_ofText(k?.[1] ?? 0, n[1])} failed ${unit.many}`,
            ]),
            recommendation: `Split, rewrite or hand over ${names} before the loop tries ${keys.length === 1 ? 'it' : 'them'} again`,
            facts: [
                {
                    measure: 'failed-seconds',
                    before: secondsOf(failedSeconds, n[1]),
                    now: secondsOf(seconds, k?.[1] ?? 0),
                },
            ],
        };
    },
});

;// CONCATENATED MODULE: ./build/src/judge/rules/change-point.js







const changePoint = defineRule({
    id: 'change-point',
    severity: 'low',
    category: 'reliability',
    family: 'change-point',
    summary: 'Success, or the time that cycles take, changed at one point, and what else changed there.',
    question: 'When did the loop change, and did its model, epoch, commit or kind of work change with it?',
    about: { tellsWhen: true },
    // Its permutations tell nothing below .0033, and it is LOW at most.
    clearAt: 0.01,
    called: ({ unit, facts: [fact] }) => fact?.measure === 'success' ? `${unit.rate} changed` : `the time that ${unit.many} take changed`,
    limits: {
        days: {
            default: 35,
            range: LONG,
            unit: 'days up to now',
            source: 'the window and its baseline; what is older is known',
        },
        share: {
            default: 0.1,
            range: SHARE,
            unit: 'share',
            source: 'smaller changes do not change what a team does',
        },
        ratio: {
            default: 1.25,
            range: TIMES,
            unit: 'ratio of medians',
            source: 'a quarter; as for slower cycles',
        },
    },
    check({ changePoints, now, windowDays }, limits) {
        return changePoints.map((point) => {
            const { p, at, before, after } = point;
            const isRecent = at >= now - limits.days * time_MICROS_PER_DAY;
            const effect = effectOf(point);
            const isLarge = point.series === 'success'
                ? Math.abs(effect) >= limits.share
                : effect >= limits.ratio || effect <= 1 / limits.ratio;
            return {
                subject: { kind: 'loop', key: point.series },
                test: {
                    method: 'change-point',
                    n: [before.n, after.n],
                    ...(point.series === 'success' && {
                        k: [point.before.k, point.after.k],
                        interval: newcombeInterval(point.before.k, before.n, point.after.k, after.n),
                    }),
                    effect,
                    p,
                    enough: true,
                    matters: isRecent && isLarge && !isOfCommands(point),
                },
                values: { point, week: windowDays },
                ...(isBetter(point) && { severity: 'info' }),
                ...(point.changed.length > 0 && { namesCause: true }),
            };
        });
    },
    word({ values: { point, week }, subject, unit }) {
        const when = whenOf(point);
        const fact = factOf(point);
        const changes = point.changed.map(changeText).join('; ');
        const cause = changes === '' ? `what was merged or configured ${when}` : changes;
        return {
            lead: `${point.series === 'success' ? upperFirst(unit.rate) : `The time that ${unit.many} take`} changed ${when}: ${arrowOf(fact, unit)}`,
            detail: joinDetails([
                point.series === 'success'
                    ? countsText(fact)
                    : `medians of ${words_plural(point.before.n, unit.one)} → ${words_groupThousands(point.after.n)}`,
                changes !== '' && `at the same time ${changes}`,
                ...point.named.map(namedText),
                ...point.edited.map(editedText),
            ]),
            recommendation: isSuspicious(point)
                ? `Check that these ${unit.many} did any work, and what changed: ${cause}`
                : isBetter(point)
                    ? `Keep what helped: ${cause}`
                    : `Check, and try to undo: ${cause}`,
            facts: [fact],
            goal: goalOf(point, subject, week),
        };
    },
});
/** Below a second cycles are commands, and no work took another time. */
function isOfCommands(point) {
    return point.series === 'duration' && Math.max(point.before.median, point.after.median) < 1;
}
/** Difference of the shares, or ratio of the medians. */
function effectOf({ series, before, after }) {
    if (series === 'success')
        return after.k / after.n - before.k / before.n;
    return after.median / before.median;
}
function isBetter(point) {
    return point.series === 'success' ? effectOf(point) > 0 : effectOf(point) < 1;
}
/** So much shorter that the work itself may be missing. */
function isSuspicious(point) {
    return point.series === 'duration' && effectOf(point) < 0.2;
}
function changeText({ what, from, to }) {
    return what === 'type-mix'
        ? `the work changed from ${words_shortName(from)} to ${words_shortName(to)}`
        : `the ${what} changed from ${quoted(from)} to ${quoted(to)}`;
}
/** What stands beside a change and may have nothing to do with it. */
function namedText({ what, name, since }) {
    return `the log names the ${what} ${quoted(name)} from ${dayText(since)} on, and none before`;
}
/** The same of a commit to the instructions. */
function editedText({ files, at }) {
    return `${words_list(files)} changed on ${dayText(at)}`;
}
function factOf(point) {
    return point.series === 'success'
        ? { measure: 'success', before: shareOf(point.before), now: shareOf(point.after) }
        : {
            measure: 'cycle-seconds',
            before: secondsOf(point.before.median, point.before.n),
            now: secondsOf(point.after.median, point.after.n),
        };
}
/** Half way back, or half of the gain kept. */
function goalOf(point, subject, week) {
    const within = { days: week };
    if (point.series === 'success') {
        const { before, after } = point;
        const target = (before.k / before.n + after.k / after.n) / 2;
        return { measure: 'success', subject, direction: 'at-least', target, within };
    }
    const target = round_roundHalfEven(Math.sqrt(point.before.median * point.after.median), 1);
    return { measure: 'cycle-seconds', subject, direction: 'below', target, within };
}
function whenOf({ interval: [first, last] }) {
    const [from, to] = [dayText(first.at), dayText(last.at)];
    return from === to ? `on ${from}` : `between ${from} and ${to}`;
}
function dayText(at) {
    return formatLongDay(new Date(at / time_MICROS_PER_MS));
}

;// CONCATENATED MODULE: ./build/src/stats/mann-whitney.js



/** Up to this size of the smaller sample the normal approximation is not good enough. */
const MAX_EXACT_SIZE = 8;
/** Bounds the table of the exact distribution (8 MB); the approximation is good long before. */
const MAX_EXACT_PAIRS = 1_000_000;
/**
 * Two-sided p of the Mann-Whitney U test that neither sample tends to be larger: exact when a sample
 * has at most 8 values and no two values are equal, else the normal approximation with tie and
 * continuity correction. 1 when all values are equal.
 *
 * Reference: Mann & Whitney (1947), Annals of Mathematical Statistics 18, 50-60.
 *
 * @param a at least one value, all finite, any unit
 * @param b as a, the same unit
 * @throws RangeError outside this domain
 */
function mannWhitney(a, b) {
    requireSample('a', a);
    requireSample('b', b);
    const { ranks, ties } = rank([...a, ...b]);
    const pairs = a.length * b.length;
    const rankSum = ranks.subarray(0, a.length).reduce((sum, x) => sum + x, 0);
    const first = rankSum - (a.length * (a.length + 1)) / 2;
    const u = Math.min(first, pairs - first);
    const isUntied = ties.length === ranks.length;
    const isSmall = Math.min(a.length, b.length) <= MAX_EXACT_SIZE && pairs <= MAX_EXACT_PAIRS;
    const tail = isUntied && isSmall ? exactTail(u, a.length, b.length) : normalTail(u, a.length, b.length, ties);
    return Math.min(1, 2 * tail);
}
/** P(U <= u) by the normal approximation, each group of t equal values taking t^3 - t from the variance. */
function normalTail(u, n, m, ties) {
    const all = n + m;
    const tied = ties.reduce((sum, t) => sum + (t ** 3 - t), 0);
    const variance = ((n * m) / 12) * (all + 1 - tied / (all * (all - 1)));
    if (variance <= 0)
        return 1;
    return stats_base_dists_normal_cdf_lib((u + 0.5 - (n * m) / 2) / Math.sqrt(variance), 0, 1);
}
/**
 * P(U <= u) without ties. The number of orders with a given U is a coefficient of the Gaussian binomial
 * (n + m over n) = product of (1 - x^(m+i)) / (1 - x^i), multiplied out up to x^u.
 */
function exactTail(u, n, m) {
    const few = Math.min(n, m);
    const many = Math.max(n, m);
    const orders = new Float64Array(u + 1);
    orders[0] = 1;
    let total = 1;
    for (let i = 1; i <= few; i++) {
        for (let x = u; x >= many + i; x--)
            orders[x] = at(orders, x) - at(orders, x - many - i);
        for (let x = i; x <= u; x++)
            orders[x] = at(orders, x) + at(orders, x - i);
        total *= (many + i) / i;
    }
    return orders.reduce((sum, count) => sum + count, 0) / total;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/code-growth.js





const codeGrowth = defineRule({
    id: 'code-growth',
    severity: 'low',
    category: 'code_health',
    family: 'growth',
    summary: 'Each merged cycle adds far more lines than in the four weeks before.',
    question: 'Does merged work grow the code faster than before, relative to its amount?',
    called: ({ unit }) => `merged ${unit.many} grow`,
    limits: {
        fewest: {
            default: 8,
            range: COUNT,
            unit: 'merged cycles on each side',
            source: 'below it one large merge decides',
        },
        practical: {
            default: 2,
            range: TIMES,
            unit: 'ratio of medians',
            source: 'sizes of changes differ widely from week to week',
        },
        fewestLines: {
            default: 50,
            range: AMOUNT,
            unit: 'net lines more',
            source: 'twice a small change is a small change',
        },
    },
    check({ timeline }, limits) {
        const before = netLines(timeline.baseline);
        const now = netLines(timeline.recent);
        if (before.length === 0 || now.length === 0)
            return [];
        const [was, is] = [median(before), median(now)];
        const enough = Math.min(before.length, now.length) >= limits.fewest;
        const matters = is >= limits.practical * was && is - was >= limits.fewestLines;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'mann-whitney',
                    n: [before.length, now.length],
                    effect: is - was,
                    ...(enough && matters && { p: mannWhitney(before, now) }),
                    enough,
                    matters,
                },
                values: {
                    before: { value: was, n: before.length },
                    now: { value: is, n: now.length },
                    week: timeline.windowDays,
                },
            },
        ];
    },
    word: ({ subject, unit, values: { before, now, week } }) => ({
        lead: `A merged ${unit.one} adds ${words_plural(Math.round(now.value), 'net line')}, before ${words_groupThousands(Math.round(before.value))}`,
        detail: `medians of ${words_plural(before.n, `merged ${unit.one}`)} → ${words_groupThousands(now.n)}`,
        recommendation: 'Read the largest merges of the week for copied or generated code, and ask for smaller changes in the prompt',
        facts: [{ measure: 'merged-lines', before, now }],
        goal: {
            measure: 'merged-lines',
            subject,
            direction: 'below',
            target: Math.round((before.value + now.value) / 2),
            within: { days: week },
        },
    }),
});
/** Relative to merged work: the total grows with every merge and says nothing. */
function netLines(cycles) {
    return cycles
        .filter(({ pr, outcome }) => pr !== undefined && outcome === 'success')
        .map(({ linesAdded, linesRemoved }) => linesAdded - linesRemoved);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/early-drop.js








const earlyDrop = defineRule({
    id: 'early-drop',
    severity: 'medium',
    category: 'reliability',
    family: 'success',
    summary: 'Success fell within a log that is too young to compare weeks, or whose rows have no times.',
    question: 'Did the loop begin to fail at one point of its first days, or of its rows?',
    verdict: 'success-fell',
    lasts: { until: 'event' },
    // Rows without times are of no day.
    byClock: true,
    // Its 999 permutations tell nothing below .001.
    clearAt: 0.003,
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.rate} fell` : `${unit.rate} fell ${fromTo(fact, unit)}`,
    limits: {
        practical: {
            default: 0.25,
            range: SHARE,
            unit: 'share',
            source: 'in the first days a loop finds its pace; a quarter is no such thing',
        },
    },
    check({ course, failureReasons }, limits) {
        const turn = course?.turn;
        if (course === undefined || turn === undefined)
            return [];
        const { before, after, p } = turn;
        const effect = after.k / after.n - before.k / before.n;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'change-point',
                    n: [before.n, after.n],
                    k: [before.k, after.k],
                    effect,
                    interval: newcombeInterval(before.k, before.n, after.k, after.n),
                    p,
                    enough: true,
                    matters: effect <= -limits.practical,
                },
                ...(turn.at !== undefined && { since: turn.at }),
                values: {
                    turn,
                    days: (course.spanSeconds ?? 0) / 86_400,
                    reason: commonReason(turn.failures, failureReasons),
                },
            },
        ];
    },
    word({ subject, unit, values: { turn, days, reason } }) {
        const fact = { measure: 'success', before: shareOf(turn.before), now: shareOf(turn.after) };
        const when = turn.at === undefined ? `at line ${turn.cycle.line}` : momentOf(turn.at, days);
        return {
            lead: `${upperFirst(unit.rate)} fell ${when}: ${arrowOf(fact, unit)}`,
            detail: joinDetails([countsText(fact), failedText(turn, reason)]),
            recommendation: `Look at what changed ${when} (a merge, a setting, a credential, the work), and try to undo it`,
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'at-least',
                target: (turn.before.k / turn.before.n + turn.after.k / turn.after.n) / 2,
                within: turn.at === undefined ? { cycles: 20 } : { days: 7 },
            },
        };
    },
});
/** `most often "tests failed" since then, over 27 tasks`. */
function failedText({ failures }, reason) {
    const tasks = new Set(failures.flatMap((cycle) => taskKey(cycle) ?? [])).size;
    const over = tasks < 2 ? '' : `over ${words_plural(tasks, 'task')}`;
    if (reason === '')
        return over === '' ? '' : `${over} since then`;
    return `most often ${quoted(reason)} since then${over === '' ? '' : `, ${over}`}`;
}
/** `about 14:00 UTC on 21 September`; the day alone where the log is longer than three. */
function momentOf(at, days) {
    const day = formatLongDay(dateOf(at));
    return days > 3 ? `on ${day}` : `about ${formatInstant(at).slice(11, 16)} UTC on ${day}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/model/short-hash.js

/** The first hex digits of the sha256 of a text: a name for it that tells nothing of it. 16 digits if not said. */
function short_hash_shortHash(text, digits = 16) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
/** One of several parts, whatever stands in them. */
function hashOf(...parts) {
    return short_hash_shortHash(JSON.stringify(parts));
}

;// CONCATENATED MODULE: ./build/src/analyse/reasons/tokens.js

const tokens_WILDCARD = '<*>';
/** The words of a normalised reason. A language without spaces gives few long ones, which then only match whole. */
function tokens_tokenise(template) {
    return template
        .split(' ')
        .filter((text) => text !== '')
        .map((text) => ({ text, key: keyOf(text), isVariable: looksVariable(text) }));
}
function keyOf(text) {
    const bare = text.toLowerCase().replace(/(?<=.)[.,:;!。、]{1,3}$/u, '');
    // "1 test failed" and "2 tests failed" are one failure; "status", "process" and "analysis" are no plurals.
    return /^[a-z]{4,40}s$/u.test(bare) && !/[sui]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}
function looksVariable(text) {
    const literal = text.replace(PLACEHOLDER, '');
    if (!/[\p{L}\p{N}]/u.test(literal))
        return literal !== text;
    const core = literal.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '');
    return !isCode(core) && VARIABLE_SHAPES.some((shape) => shape.test(core));
}
/** E501, TS2339, ERR_PNPM_NO_LOCKFILE, error[E0308, java.lang.OutOfMemoryError: these name the failure. */
function isCode(core) {
    return (/^[A-Z][A-Z0-9_]*$/u.test(core) || /\[[A-Z]{1,5}\d{1,6}$/u.test(core) || /\.[A-Z]\w*[a-z]$/u.test(core));
}
const VARIABLE_SHAPES = [
    /\p{L}[_-]?\p{Nd}/u, // worker3
    /[\p{L}\p{N}_]\/[\p{L}\p{N}_@]/u, // feat/login
    /[\p{L}\p{N}_]\.[\p{L}\p{N}_]/u, // build.example
    /@./u, // @scope
    /^[a-z][a-z0-9]*[A-Z]/u, // getUser
];

;// CONCATENATED MODULE: ./build/src/analyse/reasons/prefix-tree.js

/** Words looked at on the way down: the paper's depth of 4, root and length included. */
const PREFIX_WORDS = 2;
/** The share of equal words from which two reasons are one; the paper finds .3 to .5 good, the stricter end is taken. */
const MIN_SIMILARITY = 0.5;
/** Bounds the work for one reason. */
const MAX_GROUPS_PER_LEAF = 100;
/**
 * A fixed-depth prefix tree over the words of log lines: number of words, then the first two, then a short list of
 * groups. He, Zhu, Zheng and Lyu, "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017.
 *
 * Stricter than the paper in one point: only words that look like a value of many may become `<*>`. In a log the
 * rest of a line tells what happened; in a reason of four words each word does, and the paper's rule would put
 * "npm test failed" and "npm lint failed" together.
 */
class prefix_tree_PrefixTree {
    #leaves = new Map();
    /** The group whose template covers every word, the one with the fewest wildcards; the lowest id of equal ones. */
    find(tokens) {
        return best(this.#leaves.get(leafOf(tokens)) ?? [], (group) => coverage(group.tokens, tokens));
    }
    /** Widens the most similar group so that it covers these words; `undefined` when none is similar enough. */
    widen(tokens) {
        const leaf = this.#leaves.get(leafOf(tokens)) ?? [];
        const group = best(leaf, (candidate) => similarity(candidate.tokens, tokens));
        if (group)
            group.tokens = group.tokens.map((own, at) => (own.key === tokens[at]?.key ? own : WILD));
        return group;
    }
    /** Adds a group; `false` when its leaf is full. */
    add(group) {
        const key = leafOf(group.tokens);
        const leaf = this.#leaves.get(key) ?? [];
        if (leaf.length >= MAX_GROUPS_PER_LEAF)
            return false;
        leaf.push(group);
        this.#leaves.set(key, leaf);
        return true;
    }
}
const WILD = { text: tokens_WILDCARD, key: tokens_WILDCARD, isVariable: true };
/** One string instead of nested maps: the same tree, written as paths. Words hold no space. */
function leafOf(tokens) {
    const prefix = tokens.slice(0, PREFIX_WORDS).map((token) => (token.isVariable ? WILDCARD : token.key));
    return [tokens.length, ...prefix].join(' ');
}
/** Words equal outright, or `undefined` when some word is neither equal nor under a wildcard. */
function coverage(own, tokens) {
    let equal = 0;
    for (let at = 0; at < tokens.length; at += 1) {
        if (own[at]?.key === tokens[at]?.key)
            equal += 1;
        else if (own[at]?.key !== WILDCARD || !tokens[at]?.isVariable)
            return undefined;
    }
    return equal;
}
/** The paper's simSeq, or `undefined` when the two must not be merged. */
function similarity(own, tokens) {
    let equal = 0;
    let equalWords = 0;
    for (let at = 0; at < tokens.length; at += 1) {
        if (own[at]?.key === tokens[at]?.key) {
            equal += 1;
            if (!tokens[at]?.isVariable)
                equalWords += 1;
        }
        else if (!own[at]?.isVariable || !tokens[at]?.isVariable)
            return undefined;
    }
    // "python3 failed" and "pip3 failed" share a word that says little; "KeyError: userId" and "KeyError: teamId" more.
    const enough = equalWords >= 2 || (equalWords === 1 && tokens[0]?.isVariable === false);
    const share = equal / tokens.length;
    return enough && share >= MIN_SIMILARITY ? share : undefined;
}
/** The highest score, and of equal ones the lowest id, so that the order of the groups does not matter. */
function best(groups, score) {
    let winner;
    let highest = -1;
    for (const group of groups) {
        const own = score(group);
        if (own === undefined || own < highest)
            continue;
        if (own > highest || winner === undefined || group.id < winner.id)
            winner = group;
        highest = own;
    }
    return winner;
}

;// CONCATENATED MODULE: ./build/src/analyse/reasons/reason-book.js






/** Id of the cluster that takes what found no room; its template is `<*>`. */
const OTHER_CLUSTER_ID = 'other';
/** `other` included. */
const MAX_CLUSTERS = 1000;
/**
 * Which failure reasons are one (see `PrefixTree`), learnt day by day, as the loop met them.
 *
 * A template keeps the cluster that took it on its day, and a cluster's id is the first 16 hex digits of sha256 over its
 * first template, folded: so a longer log changes no earlier day, and the log alone says which reason is which. Within a
 * day the order does not matter. Time is linear in the number of different reasons.
 */
class ReasonBook {
    #tree = new PrefixTree();
    #forgotOn = -Infinity;
    #clusters = new Map();
    /** Raw text to its template; '' for one that says nothing. */
    #templates = new Map();
    /** Template to the id of its cluster. */
    #ids = new Map();
    /** The book of the failures among these cycles, which are in order of time. */
    static of(cycles) {
        const book = new ReasonBook();
        book.learnAll(cycles);
        return book;
    }
    /**
     * Learns the failures among cycles that are in order of time and on no earlier day than those before.
     *
     * @param from index of the first one that is meant
     * @param to index after the last one
     */
    learnAll(cycles, from = 0, to = cycles.length) {
        let today = [];
        let day = -Infinity;
        for (let index = from; index < to; index++) {
            const cycle = cycles[index];
            if (cycle?.outcome !== 'failure' || cycle.reason === '' || this.#templates.has(cycle.reason))
                continue;
            const own = dayNumber(cycle.at);
            if (own !== day && today.length > 0) {
                this.learn(today, day);
                today = [];
            }
            day = own;
            today.push(cycle.reason);
        }
        if (today.length > 0)
            this.learn(today, day);
    }
    /** @param day whole days since 1970 */
    learn(reasons, day) {
        const fresh = new Map();
        for (const raw of reasons) {
            const template = this.#templates.get(raw) ?? normaliseReason(raw);
            this.#templates.set(raw, template);
            if (template !== '' && !this.#ids.has(template))
                fresh.set(template, (fresh.get(template) ?? 0) + 1);
        }
        const frequentFirst = [...fresh].toSorted(([a, m], [b, n]) => n - m || compareCodeUnits(a, b));
        // Tokens are made where they are needed: a log may have a million templates.
        for (const [text] of frequentFirst)
            this.#take(tokenise(text), day);
        // With the finished templates of the day, so that their order does not matter.
        for (const [text] of frequentFirst) {
            const cluster = this.#clusters.get(this.#tree.find(tokenise(text))?.id ?? '');
            this.#ids.set(text, cluster?.id ?? OTHER_CLUSTER_ID);
            if (cluster === undefined)
                continue;
            cluster.templates.push(text);
            cluster.day = day;
        }
    }
    /** Id of a reason's cluster; undefined for one that says nothing or was not learnt. */
    idOf(raw) {
        return this.#ids.get(this.#templates.get(raw) ?? '');
    }
    templateOf(id) {
        return (this.#clusters.get(id)?.tokens ?? tokenise('<*>')).map(({ text }) => text).join(' ');
    }
    #take(tokens, day) {
        if (this.#tree.find(tokens) ?? this.#tree.widen(tokens))
            return;
        // One place is kept for `other`.
        if (this.#clusters.size >= MAX_CLUSTERS - 1 && this.#forgotOn < day)
            this.#forget(day);
        if (this.#clusters.size >= MAX_CLUSTERS - 1)
            return;
        const cluster = { id: this.#freshId(tokens), tokens: [...tokens], day, templates: [] };
        if (this.#tree.add(cluster))
            this.#clusters.set(cluster.id, cluster);
    }
    /** Makes room: what was not met for as long as reports look back is learnt anew if it ever comes back. */
    #forget(day) {
        this.#forgotOn = day;
        const before = day - TIMELINE_DAYS;
        this.#tree = new PrefixTree();
        for (const cluster of this.#clusters.values()) {
            if (cluster.day >= before)
                this.#tree.add(cluster);
            else {
                this.#clusters.delete(cluster.id);
                for (const template of cluster.templates)
                    this.#ids.delete(template);
            }
        }
    }
    #freshId(tokens) {
        const folded = tokens.map((token) => token.key).join(' ');
        let id = shortHash(folded);
        for (let next = 2; this.#clusters.has(id); next += 1)
            id = shortHash(`${folded}\n${next}`);
        return id;
    }
}
function compareCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/failure-reason-rising.js








const failureReasonRising = defineRule({
    id: 'failure-reason-rising',
    severity: 'medium',
    category: 'reliability',
    family: 'reasons',
    summary: 'One failure reason takes a larger share of cycles than in the eight weeks before.',
    question: 'Which failure reason became more frequent by more than chance explains?',
    lasts: { until: 'back', ...WITHOUT_REASON },
    called: ({ unit, facts: [fact] }) => fact === undefined
        ? `one reason ends more ${unit.many}`
        : `one reason ends ${amountText(fact.measure, fact.now, unit)} of ${unit.many}`,
    limits: {
        ...SIDE_LIMITS,
        fewestFailures: {
            default: 10,
            range: COUNT,
            unit: 'failures of the reason on both sides together',
            source: 'fewer show no change of half as many again; half as many where it is new',
        },
        watched: {
            default: 3,
            range: COUNT,
            unit: 'failures now',
            source: 'one or two failures are not worth watching',
        },
        practical: {
            default: 1.5,
            range: TIMES,
            unit: 'ratio',
            source: 'half as many again; smaller changes are ordinary weeks',
        },
    },
    check({ contrasts, dayCorrelation, failureReasons: { clusters, clusterOf }, isIncident }, limits) {
        const counts = new Map(contrasts
            .flatMap(({ before, now, baseline = [] }) => [before, now, baseline])
            .map((cycles) => [cycles, countReasons(cycles, clusterOf, isIncident)]));
        const countOf = (cycles = [], id) => ({
            k: counts.get(cycles)?.failures.get(id) ?? 0,
            n: counts.get(cycles)?.cycles ?? 0,
        });
        return clusters
            .filter(({ id, before, now }) => id !== OTHER_CLUSTER_ID && before + now > 0)
            .map(({ id, label }) => {
            const change = scanShare(contrasts, dayCorrelation, limits, {
                count: (contrast, side) => countOf(contrast[side], id),
                isLarge: (before, now) => now.k >= limits.watched && now.k * before.n >= limits.practical * before.k * now.n,
            });
            const { before, now, test } = change;
            const needed = before.k === 0 ? limits.fewestFailures / 2 : limits.fewestFailures;
            const enough = test.enough && before.k + now.k >= needed;
            return {
                subject: { kind: 'reason', key: id },
                // That failures of all reasons became more frequent alike is the loop's own finding.
                test: narrowed(test, { enough, matters: test.matters && roseBeyond(change, counts) }),
                values: { label, change },
            };
        });
    },
    word: ({ subject, unit, values: { label, change } }) => {
        const { before, now } = change.told;
        const fact = { measure: 'failures-with-reason', before: shareOf(before), now: shareOf(now) };
        return {
            lead: `${upperFirst(unit.many)} fail more often with ${quoted(label)}: ${arrowOf(fact, unit)} of ${unit.many}`,
            detail: changeDetail(fact, change.told),
            recommendation: `Read the latest failures with ${quoted(label)}, find what they have in common and fix that first`,
            facts: [fact],
            goal: {
                measure: 'failures-with-reason',
                subject,
                direction: 'at-most',
                target: Math.floor((now.k + (before.k * now.n) / before.n) / 2) / now.n,
                within: { cycles: now.n },
            },
        };
    },
});
function countReasons(cycles, clusterOf, isIncident) {
    const counts = { cycles: 0, failed: 0, failures: new Map() };
    for (const cycle of cycles) {
        if (isIncident(cycle))
            continue;
        counts.cycles += 1;
        if (cycle.outcome !== 'failure')
            continue;
        counts.failed += 1;
        const id = clusterOf(cycle.reason);
        if (id !== undefined)
            counts.failures.set(id, (counts.failures.get(id) ?? 0) + 1);
    }
    return counts;
}
/** Whether it became a larger share of the failures as well. */
function roseBeyond({ before, now, contrast }, counts) {
    const [failedBefore, failedNow] = [
        counts.get(contrast.before)?.failed ?? 0,
        counts.get(contrast.now)?.failed ?? 0,
    ];
    return failedBefore === 0 || differenceScore(before.k, failedBefore, now.k, failedNow) >= BEYOND;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/loop-failing.js









const loopFailing = defineRule({
    id: 'loop-failing',
    severity: 'high',
    category: 'reliability',
    family: 'loop-failing',
    summary: 'The loop as a whole fails more often than not, or always.',
    question: 'Does the loop fail more often than it succeeds, whatever it works on?',
    notOf: ['search'],
    lasts: { until: 'event' },
    called: ({ unit, facts: [fact] }) => `${words_ofText(fact?.now.k ?? 0, fact?.now.n ?? 0)} ${unit.many} ${agree(2, unit.succeeded)}`,
    limits: {
        days: {
            default: 28,
            range: DAYS,
            unit: 'days up to now',
            source: 'four weeks: every part of the work once',
        },
        fewest: { default: 20, range: COUNT, unit: 'cycles', source: 'a rate from fewer is a guess' },
        always: {
            default: 8,
            range: COUNT,
            unit: 'cycles, where none succeeded',
            source: 'a loop that fails every other time fails 8 times in a row once in 256',
        },
        half: {
            default: 0.5,
            range: SHARE,
            unit: 'share',
            source: 'a loop that fails more often than not costs more than it gives',
        },
    },
    check({ timeline, dayCorrelation, failureReasons }, limits) {
        const from = timeline.now - limits.days * time_MICROS_PER_DAY;
        const cycles = between(timeline.decided, from, Infinity);
        const own = countTries(cycles);
        const enough = own.n >= (own.k === 0 ? limits.always : limits.fewest);
        const most = () => {
            const worth = worthOf(own, inflationOf(cycles, dayCorrelation));
            return wilsonInterval(worth.k, worth.n)[1];
        };
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'wilson',
                    n: [0, own.n],
                    k: [0, own.k],
                    ...(own.n > 0 && { effect: own.k / own.n - limits.half }),
                    enough,
                    matters: own.n > 0 && own.k / own.n < limits.half && most() < limits.half,
                },
                values: {
                    own,
                    days: reachesBack(timeline, from) ? limits.days : undefined,
                    reason: failureReasons.clusters[0],
                },
                // That some of it succeeds shows that it can; how much is for its maintainers to say.
                severity: severityOf(own, limits.fewest),
            },
        ];
    },
    word: ({ subject, unit, values: { own, days, reason } }, { half }) => ({
        lead: own.k === 0
            ? `None of the ${words_plural(own.n, unit.one)} ${days === undefined ? 'so far' : `of the last ${words_plural(days, 'day')}`} ${agree(own.n, unit.succeeded)}`
            : unit.isLogged
                ? `The loop as a whole succeeds in ${percent(own.k, own.n)} of its ${unit.many}`
                : `Only ${percent(own.k, own.n)} of all ${unit.many} ${agree(2, unit.succeed)}`,
        detail: joinDetails([
            own.k > 0 && `${words_ofText(own.k, own.n)}${days === undefined ? '' : ` in ${words_plural(days, 'day')}`}`,
            reason === undefined && 'the log gives no reason',
        ]),
        recommendation: `Look at what its failures share before any single task or type of work${reason === undefined ? '' : `, ${quoted(reason.label)} first`}`,
        facts: [{ measure: 'success', now: shareOf(own) }],
        goal: {
            measure: 'success',
            subject,
            direction: 'above',
            target: own.k === 0 ? 0 : (own.k / own.n + half) / 2,
            within: { days: 7 },
        },
    }),
});
function severityOf({ k, n }, fewest) {
    if (k > 0)
        return 'low';
    return n >= fewest ? 'high' : 'medium';
}

;// CONCATENATED MODULE: ./build/src/analyse/undecided-stretch.js



/** Since the last decided cycle of all times; undefined where nothing was decided after it was, or ever. */
function undecidedSince({ alive, now }) {
    const last = alive.findLastIndex(isDecided);
    const cycle = alive[last];
    if (cycle === undefined || last === alive.length - 1)
        return undefined;
    return { cycles: alive.length - 1 - last, days: (now - cycle.at) / MICROS_PER_DAY };
}
/** The longest between two of the decided cycles, which are in order of time; `alive` holds them and those between. */
function longestUndecided(alive, decided) {
    const [first, last] = [decided[0], decided.at(-1)];
    if (first === undefined || last === undefined)
        return { cycles: 0, days: 0 };
    let [cycles, longest] = [0, 0];
    for (let index = firstFrom(alive, first.at); index < alive.length; index++) {
        const cycle = alive[index];
        if (cycle === undefined || cycle.at > last.at)
            break;
        cycles = retro_isDecided(cycle) ? 0 : cycles + 1;
        longest = Math.max(longest, cycles);
    }
    let [pause, previous] = [0, first.at];
    for (const { at } of decided) {
        pause = Math.max(pause, at - previous);
        previous = at;
    }
    return { cycles: longest, days: pause / time_MICROS_PER_DAY };
}

;// CONCATENATED MODULE: ./build/src/judge/rules/loop-idle.js






const loopIdle = defineRule({
    id: 'loop-idle',
    severity: 'medium',
    category: 'throughput',
    family: 'throughput',
    summary: 'The loop runs, but decides nothing any more: all its cycles are skipped, blocked or never end.',
    question: 'Is the loop alive without doing anything?',
    about: { ages: true },
    lasts: {
        until: 'fact',
        over: ({ timeline }, _finding, since) => (timeline.decided.at(-1)?.at ?? 0) > since ? 'loop-runs-again' : undefined,
    },
    byClock: true,
    called: ({ unit }) => `no ${unit.one} has a result`,
    limits: {
        fewest: { default: 10, range: COUNT, unit: 'undecided cycles in a row', source: 'a few are ordinary' },
        fewestDays: {
            default: 3,
            range: DAYS,
            unit: 'days since the last decided cycle',
            source: 'a free weekend on which a schedule skips is two',
        },
        times: {
            default: 1.5,
            range: TIMES,
            unit: 'times the longest such stretch before, in cycles and in days',
            source: 'a loop that waits for work now and then is no idle one',
        },
        fewestBefore: {
            default: 10,
            range: COUNT,
            unit: 'decided cycles before',
            source: 'a loop that never decided anything is one that reports',
        },
    },
    check({ timeline, now }, limits) {
        const last = timeline.decided.at(-1);
        const latest = timeline.alive.at(-1);
        if (last === undefined || latest === undefined)
            return [];
        const idle = between(timeline.alive, last.at, Infinity).filter(({ at, ending }) => at > last.at && ending !== undefined);
        const days = (now - last.at) / time_MICROS_PER_DAY;
        if (idle.length < limits.fewest || days < limits.fewestDays)
            return [];
        const before = longestUndecided(timeline.alive, timeline.decided);
        const since = between(timeline.decided, last.at - DAYS_BEFORE * time_MICROS_PER_DAY, Infinity);
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [timeline.decided.length, idle.length],
                    effect: days,
                    enough: timeline.decided.length >= limits.fewestBefore,
                    matters: idle.length >= limits.times * before.cycles && days >= limits.times * before.days,
                },
                since: last.at,
                values: { idle: idle.length, from: last.at, before: before.cycles, pace: paceOf(since) },
            },
        ];
    },
    word: ({ subject, unit, values: { idle, from, before, pace } }) => ({
        lead: `Nothing has been decided since ${formatLongDay(dateOf(from))}: none of ${words_plural(idle, unit.one)} ended as a success or a failure`,
        detail: `before that ${pace < 1 ? 'fewer than one' : `about ${words_groupThousands(Math.round(pace))}`} a day ${Math.round(pace) === 1 ? 'was' : 'were'}`,
        recommendation: unit.unit === 'pull-request'
            ? `Look at why its ${unit.many} are neither merged nor closed, and who is to do that`
            : `Look at why its ${unit.many} are skipped, blocked or cut off (budget, quota, an empty queue, a lock); if that is meant, stop the schedule`,
        facts: [
            { measure: 'undecided-in-a-row', before: { value: before }, now: { value: idle } },
            { measure: 'pace', before: { value: pace }, now: { value: 0 } },
        ],
        goal: {
            measure: 'decided-cycles',
            subject,
            direction: 'at-least',
            target: 1,
            within: { days: 1 },
        },
    }),
});
const DAYS_BEFORE = 28;
/** Decided cycles a day, on days that had any. */
function paceOf(decided) {
    let [days, tomorrow] = [0, -Infinity];
    for (const { at } of decided) {
        if (at < tomorrow)
            continue;
        tomorrow = startOfDay(at) + time_MICROS_PER_DAY;
        days += 1;
    }
    return decided.length / Math.max(1, days);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/loop-spinning.js








const loopSpinning = defineRule({
    id: 'loop-spinning',
    severity: 'medium',
    category: 'reliability',
    family: 'loop-spinning',
    summary: 'Many successes in a row did nothing: the loop goes round without work.',
    question: 'Does the loop call cycles a success that changed nothing?',
    lasts: { until: 'event' },
    verdict: 'spinning',
    accountsFor: {
        rank: 0,
        cycles: (_finding, { spins }) => {
            const empty = new Set(spins.flatMap(({ cycles }) => cycles));
            return (cycle) => empty.has(cycle);
        },
    },
    called: ({ unit, facts: [fact] }) => `${words_plural(fact?.now.value ?? 0, unit.one)} in a row changed nothing`,
    limits: {
        fewest: {
            default: 10,
            range: COUNT,
            unit: 'successes in a row without work',
            source: 'a few in a row happen where there was nothing to do',
        },
    },
    check({ spins, timeline, windowDays }, limits) {
        const inWindow = spins.filter(({ cycles }) => (cycles.at(-1)?.at ?? 0) >= timeline.windowStart);
        const spin = inWindow.at(-1);
        const first = spin?.cycles[0];
        if (spin === undefined || first === undefined)
            return [];
        const empty = new Set(inWindow.flatMap(({ cycles }) => cycles.filter(({ at }) => at >= timeline.windowStart)));
        const others = timeline.recent.filter((cycle) => cycle.outcome === 'success' && !empty.has(cycle));
        const isStill = timeline.alive.at(-1)?.at === spin.cycles.at(-1)?.at;
        const seconds = spin.cycles.flatMap((cycle) => (retro_isTimed(cycle) ? [cycle.seconds] : []));
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [timeline.recent.length, spin.cycles.length],
                    effect: empty.size,
                    enough: true,
                    matters: spin.cycles.length >= limits.fewest,
                },
                since: first.at,
                values: {
                    spin,
                    first,
                    isStill,
                    all: empty.size,
                    successes: empty.size + others.length,
                    taken: seconds.length === 0 ? undefined : median(seconds),
                    week: windowDays,
                    isYoung: !reachesBack(timeline, timeline.windowStart),
                },
            },
        ];
    },
    word: ({ subject, unit, values: { spin, first, isStill, all, successes, taken, week, isYoung } }) => ({
        lead: `${words_ofText(all, successes)} successes ${isYoung ? 'so far' : `of the last ${daysText(week)}`} changed nothing: ${words_plural(spin.cycles.length, unit.one)} in a row ${isStill ? 'since' : 'from'} ${formatLongDay(dateOf(first.at))}, ${formatInstant(first.at).slice(11, 16)} UTC${isStill ? '' : ' on'}`,
        detail: joinDetails([
            spin.traced && 'no trace of work',
            taken !== undefined &&
                `${duration(taken)} each${spin.usual === undefined ? '' : `, where ${duration(spin.usual)} is usual`}`,
        ]),
        recommendation: `Stop the loop until there is work, and give it a stop condition: end after 3 ${unit.many} in a row that change nothing`,
        facts: [
            { measure: 'empty-in-a-row', now: { value: spin.cycles.length, n: spin.cycles.length } },
            ...(taken === undefined || spin.usual === undefined
                ? []
                : [
                    {
                        measure: 'cycle-seconds',
                        before: secondsOf(spin.usual),
                        now: secondsOf(taken),
                    },
                ]),
        ],
        goal: { measure: 'empty-in-a-row', subject, direction: 'below', target: 10, within: { days: week } },
    }),
});

;// CONCATENATED MODULE: ./build/src/analyse/active-days.js


const DAYS_PER_WEEK = 7;
const WEEKS = 4;
/**
 * By the four weeks that end with the last cycle: a day of the week is active when it had a cycle in so many of them; in a
 * log that is younger, in all that it saw.
 */
function findActiveDays({ alive, now }, fewestWeeks) {
    const [first, last] = [alive[0], alive.at(-1)];
    if (first === undefined || last === undefined)
        return { weekdays: 0, pace: 0, missed: 0 };
    const [firstDay, lastDay] = [time_dayNumber(first.at), time_dayNumber(last.at)];
    const from = Math.max(firstDay, lastDay - WEEKS * DAYS_PER_WEEK + 1);
    const worked = new Set();
    for (let day = from; day <= lastDay; day++)
        if (firstOf(alive, day) < firstOf(alive, day + 1))
            worked.add(day);
    const cycles = alive.length - firstOf(alive, from);
    const active = new Set();
    for (let weekday = 0; weekday < DAYS_PER_WEEK; weekday++) {
        const seen = Array.from({ length: WEEKS }, (_, weeks) => lastDay - weekday - weeks * DAYS_PER_WEEK).filter((day) => day >= from);
        const count = seen.filter((day) => worked.has(day)).length;
        if (seen.length > 0 && count >= Math.min(fewestWeeks, seen.length))
            active.add(weekdayNumber(lastDay - weekday));
    }
    return {
        weekdays: active.size,
        pace: cycles / worked.size,
        missed: countDays(lastDay + 1, time_dayNumber(now), active),
    };
}
/** Index of the first cycle of a day or later. */
function firstOf(alive, day) {
    return firstFrom(alive, day * time_MICROS_PER_DAY);
}
/** Active days from one day to before another; whole weeks at once, since a silence may last for years. */
function countDays(from, to, active) {
    const weeks = Math.max(0, Math.floor((to - from) / DAYS_PER_WEEK));
    let count = weeks * active.size;
    for (let day = from + weeks * DAYS_PER_WEEK; day < to; day++)
        if (active.has(weekdayNumber(day)))
            count += 1;
    return count;
}
/** 0 to 6, from an arbitrary day on. */
function weekdayNumber(day) {
    return ((day % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

;// CONCATENATED MODULE: ./build/src/stats/counts.js



/**
 * Two-sided p that two event rates are equal: given c1 + c2 events, c1 is binomial with the share of
 * exposure t1 / (t1 + t2). Without events p is 1.
 *
 * Reference: Przyborowski & Wilenski (1940), Biometrika 31, 313-323.
 *
 * @param c1 events in the first exposure
 * @param t1 first exposure, > 0, any unit of time
 * @param c2 events in the second exposure
 * @param t2 second exposure, > 0, the same unit
 * @throws RangeError outside this domain
 */
function rateRatioTest(c1, t1, c2, t2) {
    requireRates(c1, t1, c2, t2);
    return binomialTest(c1, c1 + c2, t1 / (t1 + t2));
}
/**
 * How many times the variance of counts of equal times is that of Poisson's law, with its degrees of freedom: that of the
 * counts, weighed against the prior. That counts vary by less than Poisson's law says is taken for luck.
 *
 * Reference: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 6.2.3 (dispersion of counts); Smyth
 * (2004), Statistical Applications in Genetics and Molecular Biology 3, article 3 (variance moderated by a prior).
 *
 * @param prior what is believed before any count is seen
 * @throws RangeError unless counts are whole and at least 0
 */
function countDispersion(counts, prior) {
    for (const count of counts)
        domain_requireWhole('count', count);
    const own = Math.max(0, counts.length - 1);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (own === 0 || mean === 0)
        return prior;
    const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / mean;
    const freedom = own + prior.freedom;
    return { dispersion: Math.max(1, (squares + prior.freedom * prior.dispersion) / freedom), freedom };
}
/**
 * Two-sided p that a count is what a time before it gave, where such counts vary by more than luck from time to time:
 * the difference to the mean before, over the root of its variance by Poisson's law times their dispersion, as Student's
 * t. Without events p is 1.
 *
 * Reference: as countDispersion.
 *
 * @param before what was counted before, in how many such times (> 0, not always whole)
 * @param now count of one such time
 * @throws RangeError outside this domain
 */
function countChangeTest(before, now, { dispersion, freedom }) {
    for (const count of [before.count, now])
        domain_requireWhole('count', count);
    for (const [name, value] of Object.entries({ times: before.times, dispersion, freedom }))
        domain_requirePositive(name, value);
    const difference = now - before.count / before.times;
    if (difference === 0)
        return 1;
    const variance = ((now + before.count) / (1 + before.times)) * (1 + 1 / before.times);
    const squared = difference ** 2 / (variance * dispersion);
    return stats_base_dists_beta_cdf_lib(freedom / (freedom + squared), freedom / 2, 0.5);
}
/**
 * Score interval for the rate ratio (c2/t2) / (c1/t1), a pure number: below 1 the second is slower.
 * The upper end is Infinity when c1 is 0, and the interval [0, Infinity] when there are no events.
 *
 * Reference: Graham, Mengersen & Morton (2003), Statistics in Medicine 22, 2071-2083; it is the
 * Wilson interval of the conditional share, turned back into a ratio.
 *
 * @throws RangeError as rateRatioTest, or unless 0 < confidence < 1
 */
function rateRatioInterval(c1, t1, c2, t2, confidence = 0.95) {
    requireRates(c1, t1, c2, t2);
    const [low, high] = wilsonInterval(c2, c1 + c2, confidence);
    const exposure = t1 / t2;
    return [(low / (1 - low)) * exposure, high === 1 ? Infinity : (high / (1 - high)) * exposure];
}
/**
 * P(X <= k) for X ~ Poisson(mean): how often luck alone gives k events or fewer.
 *
 * Summed from the probabilities, in at most k steps: the library's cumulative function (0.3.1) is off
 * by up to .03 for means above 1000, where its incomplete gamma function changes method.
 *
 * @param k whole number >= 0
 * @param mean expected events, finite and >= 0
 * @throws RangeError outside this domain
 */
function poissonAtMost(k, mean) {
    domain_requireWhole('k', k);
    if (mean !== 0)
        domain_requirePositive('mean', mean);
    let sum = 0;
    for (let x = k; x >= 0; x--) {
        const probability = stats_base_dists_poisson_pmf_lib(x, mean);
        sum += probability;
        if (x < mean && probability < sum * Number.EPSILON * 1e-3)
            break;
    }
    return Math.min(1, sum);
}
/**
 * Two-sided p of the exact binomial test: the probability of all outcomes no more likely than k.
 * On the far side of the mean the probabilities only fall, so their edge is found by halving.
 *
 * Reference: Clopper & Pearson (1934) for the tails; the choice of outcomes is that of R's binom.test.
 *
 * @throws RangeError unless 0 <= k <= n and 0 <= p <= 1
 */
function binomialTest(k, n, p) {
    requireCount(k, n);
    requireUnit('p', p);
    const limit = binomialPmf(k, n, p) * (1 + TIE_TOLERANCE);
    const isRare = (x) => binomialPmf(x, n, p) <= limit;
    const mean = n * p;
    if (k === mean)
        return 1;
    if (k < mean) {
        const above = firstWhere(Math.ceil(mean), n + 1, isRare);
        return Math.min(1, binomialCdf(k, n, p) + binomialTail(above, n, p));
    }
    const below = firstWhere(0, Math.floor(mean) + 1, (x) => !isRare(x)) - 1;
    return Math.min(1, (below < 0 ? 0 : binomialCdf(below, n, p)) + binomialTail(k, n, p));
}
/** The first whole number from low to high - 1 that holds, or high; whatever follows one that holds, holds. */
function firstWhere(low, high, holds) {
    let from = low;
    let to = high;
    while (from < to) {
        const middle = Math.floor((from + to) / 2);
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
function requireRates(c1, t1, c2, t2) {
    domain_requireWhole('c1', c1);
    domain_requirePositive('t1', t1);
    domain_requireWhole('c2', c2);
    domain_requirePositive('t2', t2);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/loop-stalled.js









const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR;
const LIMITS = {
    fewestGaps: {
        default: 10,
        range: COUNT,
        unit: 'pauses',
        source: 'fewer do not show how long the loop pauses otherwise',
    },
    fewestHours: {
        default: 24,
        range: AMOUNT,
        unit: 'hours',
        source: 'a quiet day is no stall, however busy the loop',
    },
    times: {
        default: 3,
        range: TIMES,
        unit: 'times the 95th percentile of earlier pauses',
        source: 'docs/evidence.md',
    },
    rhythmDays: {
        default: 14,
        range: DAYS,
        unit: 'days before the last cycle',
        source: 'two weeks hold a free weekend whole, wherever they begin',
    },
    slack: {
        default: 1.25,
        range: TIMES,
        unit: 'times the longest pause of these days, and the second longest of 84',
        source: 'a Monday may begin late; a pause that came twice, as every third week off, is no stop',
    },
    activeWeeks: {
        default: 3,
        range: { min: 1, max: 4, whole: true },
        unit: 'of the last 4 weeks with a cycle on a day of the week',
        source: 'such a day is active; one free week does not make it idle',
    },
    fewestWeekdays: {
        default: 3,
        range: { min: 1, max: 7, whole: true },
        unit: 'active days of the week',
        source: 'three missed ones take a week or more where there are fewer: pauses alone decide',
    },
    fewestADay: {
        default: 2,
        range: AMOUNT,
        unit: 'cycles a day, of days that had any',
        source: 'at about one a day a day without is ordinary: pauses alone decide',
    },
    missed: {
        default: 3,
        range: COUNT,
        unit: 'active days missed',
        source: 'a free day, or two around a weekend, is no stop: world weekdays-holidays',
    },
    watched: {
        default: 2,
        range: COUNT,
        unit: 'active days missed',
        source: 'a single one is LOW: a free day',
    },
    expected: {
        default: 3,
        range: AMOUNT,
        unit: 'cycles expected in the window',
        source: 'P(none) is .05 at 3',
    },
    luck: { default: 0.05, range: PROBABILITY, unit: 'probability of none', source: 'the usual 1 in 20' },
};
const loopStalled = defineRule({
    id: 'loop-stalled',
    severity: 'high',
    category: 'throughput',
    family: 'throughput',
    summary: 'The loop has run no cycle for much longer than it ever pauses.',
    question: 'Did the loop stop?',
    about: { ages: true },
    verdict: 'stopped',
    lasts: {
        until: 'fact',
        over: ({ timeline }, _finding, since) => (timeline.alive.at(-1)?.at ?? 0) > since ? 'loop-runs-again' : undefined,
    },
    byClock: true,
    called: ({ unit }) => `no ${unit.one} for longer than usual`,
    limits: LIMITS,
    check({ timeline }, limits) {
        const last = timeline.alive.at(-1);
        if (last === undefined)
            return [];
        const silentSeconds = Math.max(0, seconds(timeline.now - last.at));
        if (silentSeconds <= limits.fewestHours * SECONDS_PER_HOUR && last.at >= timeline.windowStart)
            return [];
        const { pauses, enough, mostSeconds, twiceSeconds } = usualPauses(timeline, last.at, limits);
        const isStalled = enough && silentSeconds > mostSeconds;
        const { weekdays, pace, missed } = findActiveDays(timeline, limits.activeWeeks);
        const hasRhythm = weekdays >= limits.fewestWeekdays && pace >= limits.fewestADay;
        const isSure = isStalled && (!hasRhythm || missed >= limits.missed);
        const expected = expectedCycles(timeline);
        const isEmpty = last.at < timeline.windowStart &&
            silentSeconds > twiceSeconds &&
            (!hasRhythm || missed >= limits.watched) &&
            expected >= limits.expected &&
            poissonAtMost(0, expected) <= limits.luck;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [pauses, 0],
                    effect: silentSeconds / SECONDS_PER_HOUR,
                    enough: isEmpty || enough,
                    matters: isStalled || isEmpty,
                },
                since: last.at,
                values: {
                    silentSeconds,
                    mostSeconds,
                    pauses,
                    missed: hasRhythm ? missed : undefined,
                    isSure,
                    expected,
                    days: timeline.windowDays,
                },
                ...(!isSure && {
                    severity: isEmpty || missed >= limits.watched ? 'medium' : 'low',
                }),
            },
        ];
    },
    word: ({ subject, unit, values: { silentSeconds, mostSeconds, pauses, missed, isSure, expected, days }, }) => {
        const isStalled = mostSeconds > 0 && silentSeconds > mostSeconds;
        const silence = {
            measure: 'silence',
            now: secondsOf(silentSeconds),
            ...(isStalled && { before: secondsOf(mostSeconds, pauses) }),
        };
        return {
            lead: `${isSure ? 'The loop has stopped: no' : 'No'} ${unit.one} for ${spanText(silentSeconds)}`,
            detail: joinDetails([
                missed !== undefined && missedText(missed),
                isStalled
                    ? `by its ${words_plural(pauses, 'earlier pause')} more than ${spanText(mostSeconds)} is too long`
                    : `about ${Math.round(expected)} were to be expected in ${words_plural(days, 'day')}`,
            ]),
            recommendation: `${isSure ? 'Check' : 'If no rest is planned, check'} that the loop’s schedule runs, its credentials and quota are good, and issues are ready for it`,
            facts: isStalled
                ? [silence]
                : [silence, { measure: 'cycles', before: { value: expected }, now: { value: 0 } }],
            goal: { measure: 'cycles', subject, direction: 'at-least', target: 1, within: { days: 1 } },
        };
    },
});
function usualPauses(timeline, lastAt, limits) {
    const pauses = pausesSince(timeline, lastAt - timeline_TIMELINE_DAYS * time_MICROS_PER_DAY)
        .map(seconds)
        .toSorted((a, b) => b - a);
    const known = { pauses: pauses.length, twiceSeconds: limits.slack * (pauses[1] ?? 0) };
    if (pauses.length < limits.fewestGaps)
        return { ...known, enough: false, mostSeconds: 0 };
    const lately = pausesSince(timeline, lastAt - limits.rhythmDays * time_MICROS_PER_DAY).map(seconds);
    return {
        ...known,
        enough: true,
        mostSeconds: Math.max(limits.fewestHours * SECONDS_PER_HOUR, limits.times * ranks_quantile(pauses, 0.95), limits.slack * (lately.length === 0 ? 0 : ranks_quantile(lately, 1)), known.twiceSeconds),
    };
}
/** By the rate of the baseline; a shorter baseline than a window says how the loop began, not how it runs. */
function expectedCycles({ alive, baselineStart, baselineDays, windowStart, windowDays }) {
    const before = between(alive, baselineStart, windowStart).length;
    return (before * windowDays) / Math.max(baselineDays, windowDays);
}
function missedText(missed) {
    return missed === 0 ? 'no whole active day missed yet' : `${words_plural(missed, 'active day')} missed`;
}
function seconds(micros) {
    return (micros / time_MICROS_PER_DAY) * SECONDS_PER_DAY;
}
function spanText(contrast) {
    return contrast < 2 * SECONDS_PER_DAY
        ? `${(contrast / SECONDS_PER_HOUR).toFixed(1)} hours`
        : `${(contrast / SECONDS_PER_DAY).toFixed(1)} days`;
}

;// CONCATENATED MODULE: ./build/src/model/ending.js
/** What logs write of a cycle that decided nothing; words in lower case with `-` between them. */
/** It has begun, or waits to: an end is still to come. */
const UNENDED = /^(?:running|started|starting|start|begun|begin|in-progress|active|open|ongoing|working|pending|queued|waiting|requested|scheduled)$/;
/** Somebody, or the loop itself, meant it to do nothing. */
const SET_ASIDE = /^(?:skip|skipped|skipping|paused?|idle|idled|blocked|deferred|postponed|noop|no-?op|no-?work|no-?tasks?|nothing(?:-to-do)?|no-?changes?|unchanged|pending|empty|report-only|dry-run|disabled|ignored|quota|budget|rate-?limit(?:ed)?|throttled|cancell?ed|neutral|stale|action-required|needs-(?:human|input|review|approval)|partial|unknown|inconclusive|undecided)(?:-.+)?$/;
/** People took longer over it than a pull request is judged after. */
const LATER = /^(?:merged-later|closed-later|still-open|draft)$/;
/** Whether the word says that the cycle has not ended. */
function isUnended(ending) {
    return UNENDED.test(ending);
}
/** Whether the word is one that nobody would take for a success or a failure. */
function decidesNothing(ending) {
    return UNENDED.test(ending) || SET_ASIDE.test(ending) || LATER.test(ending);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/never-ended.js







const never_ended_SECONDS_PER_DAY = 86_400;
const neverEnded = defineRule({
    id: 'never-ended',
    severity: 'medium',
    category: 'reliability',
    family: 'never-ended',
    summary: 'Cycles began, and the log holds no end of them.',
    question: 'Do cycles die without a word?',
    lasts: { until: 'event' },
    byClock: true,
    // An open one waits for people.
    notOf: ['pull-request'],
    called: ({ unit, facts: [fact] }) => `${words_ofText(fact?.now.k ?? 0, fact?.now.n ?? 0)} ${unit.many} never ended`,
    limits: {
        days: { default: 28, range: LONG, unit: 'days up to now', source: 'four weeks, as for tasks' },
        several: { default: 3, range: COUNT, unit: 'cycles', source: 'one or two happen' },
        many: {
            default: 0.1,
            range: SHARE,
            unit: 'share of cycles; below it LOW',
            source: 'one of ten changes what the success rate says',
        },
        times: {
            default: 3,
            range: TIMES,
            unit: 'times the longest cycle',
            source: 'a cycle that began so long ago, or a day ago where none is timed, runs no more',
        },
    },
    check({ timeline }, limits) {
        const from = timeline.now - limits.days * time_MICROS_PER_DAY;
        const cycles = between(timeline.alive, from, Infinity).filter(({ outcome, ending }) => outcome !== 'undecided' || (ending !== undefined && isUnended(ending)));
        const undecided = cycles.filter((cycle) => !retro_isDecided(cycle));
        if (undecided.length < limits.several)
            return [];
        const most = longestRun(timeline, limits.times);
        const open = undecided.filter(({ at }) => timeline.now - at > most);
        const n = cycles.length;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [0, n],
                    k: [0, open.length],
                    ...(n > 0 && { effect: open.length / n }),
                    enough: true,
                    matters: open.length >= limits.several && !writesStarts(cycles),
                },
                ...(open[0] !== undefined && { since: open[0].at }),
                values: { open, n, days: reachesBack(timeline, from) ? limits.days : undefined },
                ...(open.length < limits.many * n && { severity: 'low' }),
            },
        ];
    },
    word: ({ subject, unit, values: { open, n, days } }, _, taskText) => ({
        lead: `${words_ofText(open.length, n)} ${unit.many} ${days === undefined ? 'so far' : `of the last ${words_plural(days, 'day')}`} began and never ended`,
        detail: [percent(open.length, n), ...newestText(open, taskText)].join(', '),
        recommendation: `Read the last lines of these ${unit.many} for what killed them (time, memory, a restart)${unit.isLogged ? ', and let the loop write an end always' : ''}`,
        facts: [{ measure: 'without-end', now: { value: open.length, k: open.length, n } }],
        goal: {
            measure: 'without-end',
            subject,
            direction: 'at-most',
            target: Math.floor(open.length / 8),
            within: { days: 7 },
        },
    }),
});
function newestText(open, taskText) {
    const newest = open.at(-1);
    if (newest === undefined)
        return [];
    const on = newest.task === undefined ? '' : `, ${taskText(String(newest.task))}`;
    return [`the newest on ${formatLongDay(dateOf(newest.at))}${on}`];
}
/** Whether the log writes a row at the start of a cycle and another at its end, which nothing has joined: no cycle of its own. */
function writesStarts(cycles) {
    let starts = 0;
    let followed = 0;
    for (const [index, cycle] of cycles.entries()) {
        if (cycle.outcome !== 'undecided')
            continue;
        const next = cycles[index + 1];
        starts += 1;
        if (next !== undefined && next.outcome !== 'undecided' && next.task === cycle.task)
            followed += 1;
    }
    return 3 * starts >= cycles.length && 2 * followed > starts;
}
/** Microseconds after which a cycle that has not ended runs no more. */
function longestRun({ decided }, times) {
    const longest = decided.reduce((most, cycle) => (retro_isTimed(cycle) && cycle.seconds > most ? cycle.seconds : most), 0);
    return (longest === 0 ? never_ended_SECONDS_PER_DAY : times * longest) * 1e6;
}

;// CONCATENATED MODULE: ./build/src/analyse/pace.js




/** Share of the time spent in cycles a day down to which the loop does as much as before. */
const BUSY = 0.8;
/** Whether the loop spends as much of a day in cycles as before: then they are fewer because each takes longer. */
function isBusyAsBefore({ baseline, baselineDays, recent, windowDays }, least = BUSY) {
    const timed = [baseline, recent].map((cycles) => cycles.filter((cycle) => retro_isTimed(cycle)));
    const [before = [], now = []] = timed;
    if (before.length * 2 < baseline.length || now.length * 2 < recent.length || before.length === 0)
        return false;
    const busy = (cycles, days) => cycles.reduce((sum, { seconds }) => sum + seconds, 0) / days;
    return busy(now, windowDays) >= least * busy(before, baselineDays);
}
const MOST_WINDOWS = 11;
/** Of the earliest window, so much may lie before the log begins: four weeks seldom begin at the same hour. */
const MOST_MISSING = 1 / 7;
/** Weeks of a loop vary by a quarter more than luck, until its own say by how much; npm run bench:worlds. */
const ORDINARY_DISPERSION = { dispersion: 1.25, freedom: 8 };
/** Undefined where no day before is known. */
function pace_paceOf(timeline) {
    const { alive, baseline, recent, windowStart, windowDays } = timeline;
    const times = runningDays(timeline) / windowDays;
    if (times <= 0)
        return undefined;
    const length = windowDays * time_MICROS_PER_DAY;
    const first = alive[0]?.at ?? windowStart;
    const many = Math.max(0, Math.min(MOST_WINDOWS, Math.floor((windowStart - first) / length + MOST_MISSING)));
    const windows = Array.from({ length: many }, () => ({ all: 0, decided: 0 }));
    for (const cycle of between(alive, windowStart - many * length, windowStart)) {
        const window = windows[Math.floor((windowStart - 1 - cycle.at) / length)];
        if (window === undefined)
            continue;
        window.all += 1;
        if (retro_isDecided(cycle))
            window.decided += 1;
    }
    const counts = windows.filter(({ all }) => all > 0).map(({ decided }) => decided);
    return { before: baseline.length, times, now: recent.length, windows: many, counts };
}
/** Two-sided p that the pace is what it was. */
function paceOdds({ before, times, now, counts }) {
    return countChangeTest({ count: before, times }, now, dispersionOf(counts));
}
/** 95 % interval of the pace now over that before. */
function paceInterval({ before, times, now, counts }) {
    const { dispersion } = dispersionOf(counts);
    return rateRatioInterval(Math.round(before / dispersion), times, Math.round(now / dispersion), 1);
}
function dispersionOf(counts) {
    return countDispersion(counts, ORDINARY_DISPERSION);
}
/** Cycles of days, before and now; undefined where no day before is known. */
function pacesOf(timeline) {
    const days = runningDays(timeline);
    if (days < 1)
        return undefined;
    return {
        before: { k: timeline.baseline.length, n: days },
        now: { k: timeline.recent.length, n: timeline.windowDays },
    };
}

;// CONCATENATED MODULE: ./build/src/judge/rules/slow-cycles.js










const SLOWEST = 0.9;
const slowCycles = defineRule({
    id: 'slow-cycles',
    severity: 'medium',
    category: 'efficiency',
    family: 'duration',
    summary: 'Cycles take longer than in the four weeks before.',
    question: 'Did cycles as a whole get slower by more than chance explains?',
    about: { order: 'prefer-small' },
    lasts: { until: 'back', ...DURATION },
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.many} take longer` : `${unit.many} take longer, ${arrowOf(fact, unit)}`,
    limits: {
        fewest: {
            default: 8,
            range: COUNT,
            unit: 'timed cycles on each side',
            source: 'below it one slow cycle decides the comparison',
        },
        practical: {
            default: 1.25,
            range: TIMES,
            unit: 'ratio',
            source: 'a quarter longer; less does not change what a team does',
        },
        least: {
            default: 1,
            range: AMOUNT,
            unit: 'seconds that the median is now',
            source: 'below a second cycles are commands, and no work got slower',
        },
    },
    check({ timeline }, limits) {
        const before = timeline.baseline.filter((cycle) => retro_isTimed(cycle)).map(({ seconds }) => seconds);
        const now = timeline.recent.filter((cycle) => retro_isTimed(cycle)).map(({ seconds }) => seconds);
        if (before.length === 0 || now.length === 0)
            return [];
        const ratio = canReachRatio(before, now, limits.practical) ? hodgesLehmannRatio(before, now) : undefined;
        const enough = Math.min(before.length, now.length) >= limits.fewest;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'mann-whitney',
                    n: [before.length, now.length],
                    ...(ratio !== undefined && { effect: ratio }),
                    ...(enough && ratio !== undefined && { p: mannWhitney(before, now) }),
                    enough,
                    matters: ratio !== undefined && ratio >= limits.practical && median(now) >= limits.least,
                },
                values: { before, now, ratio: ratio ?? 1, fewer: fewerOf(timeline), week: timeline.windowDays },
            },
        ];
    },
    word: ({ subject, unit, values: { before, now, ratio, fewer, week } }) => {
        const typical = {
            measure: 'cycle-seconds',
            before: secondsOf(median(before), before.length),
            now: secondsOf(median(now), now.length),
        };
        const slowest = {
            measure: 'slowest-tenth',
            before: secondsOf(ranks_quantile(before, SLOWEST), before.length),
            now: secondsOf(ranks_quantile(now, SLOWEST), now.length),
        };
        return {
            lead: `${upperFirst(unit.many)} take ${ratio.toFixed(1)} times as long`,
            detail: joinDetails([
                `median ${arrowOf(typical, unit)}, slowest tenth from ${arrowOf(slowest, unit)}`,
                `${words_plural(before.length, `timed ${unit.one}`)} → ${words_groupThousands(now.length)}`,
                fewer !== undefined && `hence fewer a day: ${arrowOf(fewer, unit)}`,
            ]),
            recommendation: `Compare a slow ${unit.one} with a usual one of before step by step: queue, set-up, model calls, tests`,
            facts: fewer === undefined ? [typical, slowest] : [typical, slowest, fewer],
            goal: {
                measure: 'cycle-seconds',
                subject,
                direction: 'below',
                target: round_roundHalfEven(Math.sqrt(typical.before.value * typical.now.value), 1),
                within: { days: week },
            },
        };
    },
});
/** How many fewer cycles a day there are, where the loop does as much as before. */
function fewerOf(timeline) {
    const paces = pacesOf(timeline);
    if (paces === undefined || !isBusyAsBefore(timeline))
        return undefined;
    const amountOf = ({ k, n }) => ({ value: k / n, k, n: round_roundHalfEven(n, 2) });
    const fact = { measure: 'pace', before: amountOf(paces.before), now: amountOf(paces.now) };
    return fact.now.value <= FEWER * fact.before.value ? fact : undefined;
}
/** A smaller fall of the pace is an ordinary week. */
const FEWER = 0.8;

;// CONCATENATED MODULE: ./build/src/judge/rules/success-rise.js




const successRise = defineRule({
    id: 'success-rise',
    severity: 'info',
    category: 'reliability',
    family: 'success',
    summary: 'More cycles succeed than in the eight weeks before.',
    question: 'Did the success rate rise by more than chance explains?',
    verdict: 'success-rose',
    lasts: { until: 'event' },
    clearAt: CLEAR,
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.rate} rose` : `${unit.rate} rose ${fromTo(fact, unit)}`,
    limits: CHANGE_LIMITS,
    check(analysis, limits) {
        // A success that did no work is none: what is left must have risen by itself.
        const change = scanSuccess(analysis, 'rise', limits, workedOf(analysis));
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: change.test,
                values: { change, week: analysis.timeline.windowDays },
            },
        ];
    },
    word: ({ subject, unit, values: { change, week } }) => {
        const fact = successFact(change.told);
        const { now, difference } = change.told;
        return {
            lead: `${upperFirst(unit.rate)} rose ${fromTo(fact, unit)}`,
            detail: changeDetail(fact, change.told),
            recommendation: 'Find out what changed when it rose, write it down and keep it',
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'at-least',
                target: (now.k - Math.floor((difference / 2) * now.n)) / now.n,
                within: { days: week },
            },
        };
    },
});
/** All but successes without work; undefined where there are none. */
function workedOf({ timeline, isWorkless }) {
    return timeline.decided.some(isWorkless)
        ? timeline.decided.filter((cycle) => !isWorkless(cycle))
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/type-drop.js






const typeDrop = defineRule({
    id: 'type-drop',
    severity: 'medium',
    category: 'type_reliability',
    family: 'type-changes',
    summary: 'One type of work succeeds less often than in the eight weeks before, and the others do not.',
    question: 'Did the success rate of a type fall by more than chance, and the fall of the others, explain?',
    about: { order: 'limit-kind' },
    lasts: { until: 'back', ...SUCCESS_OF_KIND },
    accountsFor: {
        rank: 4,
        cycles: ({ subject }) => (cycle) => cycle.kind === subject.key,
    },
    called: ({ count }) => `${count === 1 ? 'one kind' : `${count} kinds`} of work got worse`,
    limits: CHANGE_LIMITS,
    check(analysis, limits) {
        const { timeline, isIncident } = analysis;
        const cyclesOf = new Map();
        for (const { kind } of between(timeline.decided, timeline.baselineStart, Infinity))
            if (kind !== undefined && !cyclesOf.has(kind))
                cyclesOf.set(kind, []);
        // A loop with one type of work would hear of the fall of its success twice.
        if (cyclesOf.size < 2)
            return [];
        for (const cycle of timeline.decided)
            if (cycle.kind !== undefined && !isIncident(cycle))
                cyclesOf.get(cycle.kind)?.push(cycle);
        return [...cyclesOf].map(([kind, cycles]) => {
            const isOther = (cycle) => cycle.kind !== kind && !isIncident(cycle);
            const change = scanSuccess(analysis, 'fall', limits, cycles, () => timeline.decided.filter(isOther));
            const { nowDays } = change.contrast;
            const whole = analysis.contrasts.find((contrast) => contrast.nowDays === nowDays) ?? change.contrast;
            const others = () => ({
                before: countTries(whole.before.filter(isOther)),
                now: countTries(whole.now.filter(isOther)),
            });
            return {
                subject: { kind: 'type', key: kind },
                // That all kinds fell alike is the loop's own finding.
                test: narrowed(change.test, { matters: change.test.matters && fellBeyond(change, others()) }),
                values: change,
            };
        });
    },
    word: ({ subject, subject: { key: kind }, unit, values: { told } }) => {
        const fact = successFact(told);
        const { now, difference } = told;
        return {
            lead: `${upperFirst(unit.rate)} of ${quoted(kind)} fell ${fromTo(fact, unit)}`,
            detail: changeDetail(fact, told),
            recommendation: `Compare the failed ${quoted(kind)} ${unit.many} with earlier ones that succeeded, and hold back new ${quoted(kind)} work until the cause is known`,
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'above',
                target: (now.k + Math.ceil((-difference / 2) * now.n)) / now.n,
                within: { cycles: now.n },
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/src/judge/rules/type-failing.js









/** Several kinds that fail are one thing to do. */
const together = (names, goal, unit) => ({
    recommendation: `Hold back work of the kinds ${names} until their usual failures are fixed, or split such issues`,
    workedIf: `more than ${percent(goal?.target ?? 0, 1)} of the next ${goal?.within_cycles ?? 0} ${unit.many} of each kind ${agree(2, unit.succeed)}`,
});
const typeFailing = defineRule({
    id: 'type-failing',
    severity: 'high',
    category: 'type_reliability',
    family: 'types',
    summary: 'One type of work fails far more often than the others.',
    question: 'Does a type of work succeed well below the others, by more than chance explains?',
    about: { order: 'stop-kind', together },
    accountsFor: {
        rank: 5,
        cycles: ({ subject }) => (cycle) => cycle.kind === subject.key,
    },
    notOf: ['search'],
    called: ({ count }) => count === 1 ? 'one kind of work keeps failing' : `${count} kinds of work keep failing`,
    limits: {
        days: {
            default: 28,
            range: DAYS,
            unit: 'days up to now',
            source: 'four weeks: a type is rarer than the loop',
        },
        fewest: {
            default: 5,
            range: COUNT,
            unit: 'cycles of the type',
            source: 'fewer cannot reach p < .05 against 50 %',
        },
        watched: {
            default: 3,
            range: COUNT,
            unit: 'cycles of the type',
            source: 'one or two failures are not worth watching',
        },
        half: {
            default: 0.5,
            range: SHARE,
            unit: 'share',
            source: 'a type that fails more often than not costs more than it gives',
        },
        below: {
            default: 0.15,
            range: SHARE,
            unit: 'share below the other types',
            source: 'smaller differences between types are normal',
        },
        highP: {
            default: 0.001,
            range: PROBABILITY,
            unit: 'p',
            source: 'each type is looked at every day; npm run bench:worlds',
        },
        fewestHigh: {
            default: 8,
            range: COUNT,
            unit: 'cycles of the type',
            source: 'a few bad ones in a row are no reason to stop a type of work',
        },
        fewestOthers: {
            default: 10,
            range: COUNT,
            unit: 'cycles of other types',
            source: 'fewer say nothing of a rate',
        },
    },
    check({ timeline, isIncident, dayCorrelation }, limits) {
        const from = timeline.now - limits.days * time_MICROS_PER_DAY;
        const all = between(timeline.decided, Math.max(from, timeline.baselineStart), Infinity).filter((cycle) => !isIncident(cycle));
        const cycles = firstTries(all);
        const isRetried = cycles.length < all.length;
        const byKind = new Map();
        for (const cycle of cycles) {
            const { kind } = cycle;
            // Cycles that name no type are others to every type, and none themselves.
            if (kind === undefined)
                continue;
            const known = byKind.get(kind);
            if (known === undefined)
                byKind.set(kind, [cycle]);
            else
                known.push(cycle);
        }
        // Where there is one type only, it is the loop.
        if (byKind.size < 2)
            return [];
        const overall = countTries(cycles);
        return [...byKind].map(([kind, its]) => {
            const own = countTries(its);
            const others = { k: overall.k - own.k, n: overall.n - own.n };
            const enough = own.n >= limits.fewest && others.n >= limits.fewestOthers;
            const difference = others.n === 0 ? 0 : own.k / own.n - others.k / others.n;
            const isWorthALook = own.n >= limits.watched && difference <= -limits.below;
            const test = withOdds({
                method: 'fisher',
                n: [others.n, own.n],
                k: [others.k, own.k],
                effect: difference,
                enough,
                matters: isWorthALook,
            }, () => {
                if (!enough)
                    return {};
                const [a, b] = [others, worthOf(own, inflationOf(its, dayCorrelation))];
                return {
                    interval: newcombeInterval(a.k, a.n, b.k, b.n),
                    p: fisherExact(a.k, a.n, b.k, b.n),
                };
            });
            const isBad = own.n >= limits.fewestHigh && own.k / own.n < limits.half;
            return {
                subject: { kind: 'type', key: kind },
                test,
                values: { own, others, days: reachesBack(timeline, from) ? limits.days : undefined, isRetried },
                severity: isWorthALook && isBad && (test.p ?? 1) < limits.highP ? 'high' : 'medium',
            };
        });
    },
    word: ({ subject, subject: { key: kind }, unit, values: { own, others, days, isRetried } }, limits) => {
        const fact = { measure: 'success', now: shareOf(own) };
        const other = { measure: 'success-of-others', now: shareOf(others) };
        return {
            // That a run ended without error is no success of its task.
            lead: unit.isLogged
                ? `${quoted(kind)} succeeds in ${percent(own.k, own.n)} of its ${isRetried ? 'first tries' : unit.many}`
                : `Only ${percent(own.k, own.n)} of the ${quoted(kind)} ${isRetried ? 'first tries' : unit.many} ${agree(2, unit.succeed)}`,
            detail: joinDetails([
                `${words_ofText(own.k, own.n)}${days === undefined ? '' : ` in ${words_plural(days, 'day')}`}`,
                others.n > 0 && `the other kinds in ${percent(others.k, others.n)}, ${words_ofText(others.k, others.n)}`,
            ]),
            recommendation: `${own.k / own.n < limits.half ? 'Stop starting' : 'Hold back'} ${quoted(kind)} work until its usual failure is fixed, or split such issues`,
            facts: others.n > 0 ? [fact, other] : [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'above',
                target: Math.max(limits.half, (own.k / own.n + others.k / Math.max(1, others.n)) / 2),
                within: { cycles: limits.fewest },
            },
        };
    },
});
/** A task that fails ten times is one task of its type: the first try of each, and every cycle without one. */
function firstTries(cycles) {
    const seen = new Set();
    return cycles.filter((cycle) => {
        const key = taskKey(cycle);
        if (key === undefined)
            return true;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/src/stats/robust.js


/** The third quartile of the standard normal: scales the median absolute deviation to its sigma. */
const NORMAL_QUARTILE = 0.6744897501960817;
/**
 * Modified z-scores on the logarithms, in input order: how many robust standard deviations each value
 * lies above (or below) the median. A score beyond 3.5 is the usual mark of an outlier.
 *
 * Undefined when the median absolute deviation is 0 (half the values or more are equal): no scale
 * exists then, so compare ratios with the median instead.
 *
 * Reference: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, ASQC.
 *
 * @param sample at least one value, all finite and above 0, any unit
 * @throws RangeError outside this domain
 */
function logMadScores(sample) {
    requirePositiveSample('sample', sample);
    const logs = sample.map((x) => Math.log(x));
    const centre = median(logs);
    const spread = median(logs.map((x) => Math.abs(x - centre)));
    if (spread === 0)
        return undefined;
    return logs.map((x) => (NORMAL_QUARTILE * (x - centre)) / spread);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/unusual-cycles.js








const unusual_cycles_LIMITS = {
    score: {
        default: 3.5,
        range: { min: 0, max: 100 },
        unit: 'robust standard deviations of the logarithm',
        source: 'Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers',
    },
    times: {
        default: 2,
        range: TIMES,
        unit: 'times the median',
        source: 'where all cycles are alike a small excess scores high',
    },
    fewest: { default: 8, range: COUNT, unit: 'timed cycles', source: 'fewer show no usual spread' },
    several: {
        default: 3,
        range: COUNT,
        unit: 'unusual cycles',
        source: 'one or two happen; three are a pattern worth a look',
    },
    luck: {
        default: 0.005,
        range: PROBABILITY,
        unit: 'probability of so many at the share of the weeks before',
        source: 'fewer are what the loop always does, and no news',
    },
};
const unusualCycles = defineRule({
    id: 'unusual-cycles',
    severity: 'low',
    category: 'outliers',
    family: 'outliers',
    summary: 'Single cycles took far longer than others of their type.',
    question: 'Which cycles of the window fall far outside the usual spread?',
    about: { order: 'prefer-small' },
    lasts: { until: 'event' },
    called: ({ unit, facts: [fact] }) => `${words_plural(fact?.now.value ?? 0, unit.one)} took far longer than usual`,
    limits: unusual_cycles_LIMITS,
    check(analysis, limits) {
        const { windowStart, recent, baseline, windowDays } = analysis.timeline;
        const all = findUnusual(analysis, limits);
        const unusual = all.filter(({ cycle }) => cycle.at >= windowStart);
        if (unusual.length === 0)
            return [];
        const n = [baseline.filter(retro_isTimed).length, recent.filter(retro_isTimed).length];
        const k = [all.length - unusual.length, unusual.length];
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: { method: 'rule', n, k, enough: true, matters: true },
                values: {
                    unusual,
                    n: n[1],
                    week: windowDays,
                },
                ...(!isNews(k, n, limits) && { severity: 'info' }),
            },
        ];
    },
    word({ subject, unit, values: { unusual, n, week } }, { times }, taskText) {
        const worst = unusual[0];
        const on = worst?.cycle.task === undefined ? '' : `, on ${taskText(String(worst.cycle.task))},`;
        return {
            lead: `${words_ofText(unusual.length, n)} timed ${unit.many} took far longer than usual`,
            detail: worst === undefined
                ? ''
                : `the longest${on} took ${duration(worst.cycle.seconds)} where ${duration(worst.typical)} is typical`,
            recommendation: `Read the logs of these ${unit.many}: a wait, a retry or an endless test; set a time limit where one got stuck`,
            facts: [
                { measure: 'long-cycles', now: { value: unusual.length, n } },
                ...(worst === undefined
                    ? []
                    : [
                        {
                            measure: 'cycle-seconds',
                            before: secondsOf(worst.typical),
                            now: secondsOf(worst.cycle.seconds),
                        },
                    ]),
            ],
            goal: {
                measure: 'long-cycles',
                subject,
                direction: 'at-most',
                target: unusual.length - 1,
                within: { days: week },
                beyond: times,
            },
        };
    },
});
/** Whether it is more than the loop always has. Where next to nothing is known of the weeks before, nobody can say so. */
function isNews([before, now], [nBefore, nNow], { fewest, several, luck }) {
    const isMore = now >= several && nBefore >= fewest && now * nBefore > before * nNow;
    return isMore && fisherExact(before, nBefore, now, nNow) <= luck;
}
/**
 * The unusually long cycles of baseline and window, the most unusual first. Those that end at a time limit are as long as
 * they are allowed to be, which is another finding.
 */
function findUnusual(analysis, limits) {
    const { baseline, recent } = analysis.timeline;
    const timed = [...baseline, ...recent].filter((cycle) => retro_isTimed(cycle));
    const kinds = new Map();
    for (const cycle of timed) {
        const group = kinds.get(retro_kindOf(cycle));
        if (group === undefined)
            kinds.set(retro_kindOf(cycle), [cycle]);
        else
            group.push(cycle);
    }
    const groups = [...kinds.values()];
    const isRare = (group) => group.length < limits.fewest;
    const rare = new Set(groups.filter(isRare).flat());
    const { windowStart } = analysis.timeline;
    // What all cycles take by now is no longer unusual: that they take longer is another finding.
    const unusual = (group) => {
        const lately = group.filter(({ at }) => at >= windowStart);
        const here = isRare(lately)
            ? undefined
            : new Map(unusualOf(lately, limits).map((each) => [each.cycle, each]));
        return unusualOf(group, limits).flatMap((each) => {
            if (here === undefined || each.cycle.at < windowStart)
                return each;
            const own = here.get(each.cycle);
            return own === undefined ? [] : own.typical > each.typical ? own : each;
        });
    };
    return [
        ...groups.filter((group) => !isRare(group)).flatMap(unusual),
        ...(rare.size === 0 || isRare(timed) ? [] : unusual(timed).filter(({ cycle }) => rare.has(cycle))),
    ]
        .filter(({ cycle }) => cycle.seconds >= 1 && !endsAt(analysis.timeCeiling, cycle))
        .toSorted((a, b) => b.times - a.times);
}
function endsAt(ceiling, { seconds }) {
    return ceiling !== undefined && seconds >= ceiling.low && seconds <= ceiling.high;
}
function unusualOf(group, limits) {
    const seconds = group.map((cycle) => cycle.seconds);
    const typical = median(seconds);
    if (!seconds.some((each) => each >= limits.times * typical))
        return [];
    // Undefined where half of all cycles took the same time: then the multiple alone decides.
    const scores = logMadScores(seconds);
    return group
        .map((cycle) => ({ cycle, typical, times: cycle.seconds / typical }))
        .filter(({ times }, index) => times >= limits.times && (scores?.[index] ?? Infinity) > limits.score);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/velocity-change.js










const velocityChange = defineRule({
    id: 'velocity-change',
    severity: 'medium',
    category: 'throughput',
    family: 'throughput',
    summary: 'The loop finishes fewer, or more, cycles a day than in the four weeks before.',
    question: 'Did the number of cycles a day change by more than chance explains?',
    about: { ages: true },
    lasts: { until: 'back', ...PACE },
    clearAt: CLEAR,
    called: ({ facts: [fact] }) => `the loop got ${(fact?.now.value ?? 0) > (fact?.before?.value ?? 0) ? 'faster' : 'slower'}`,
    limits: {
        fewestDays: { default: 7, range: DAYS, unit: 'days of baseline', source: 'every weekday once' },
        fewest: {
            default: 10,
            range: COUNT,
            unit: 'cycles of baseline',
            source: 'below it a fall to half cannot be told from luck',
        },
        fewer: {
            default: 0.67,
            range: FALL,
            unit: 'ratio',
            source: 'a third less; smaller changes are ordinary weeks',
        },
        more: { default: 1.5, range: TIMES, unit: 'ratio', source: 'the same size upwards' },
        busy: {
            default: BUSY,
            range: FALL,
            unit: 'ratio of the time spent in cycles a day',
            source: 'as much work in longer cycles: the rule of slower cycles tells it',
        },
        silence: {
            default: SILENCE_DAYS,
            range: LONG,
            unit: 'days without a cycle',
            source: 'a long weekend is part of the rhythm; after a longer silence the days cannot be compared',
        },
        silenceNow: {
            default: 3,
            range: LONG,
            unit: 'days without a cycle',
            source: 'a loop that stopped is not a slow one',
        },
        freeDays: {
            default: 2,
            range: LONG,
            unit: 'days without a cycle beyond those of other weeks',
            source: 'days off, as two around a weekend: LOW where the other days are not clearly slower',
        },
        fewestADay: {
            default: 4,
            range: AMOUNT,
            unit: 'cycles a day, of days that had any',
            source: 'with fewer a slower loop has more days without one, too',
        },
    },
    check({ timeline }, limits) {
        const [before, now] = [timeline.baseline.length, timeline.recent.length];
        const { baselineDays, windowDays } = timeline;
        // No cycle at all is a stall, which has its own rule.
        if (before === 0 || now === 0 || baselineDays <= 0)
            return [];
        const ratio = now / windowDays / (before / baselineDays);
        const enough = baselineDays >= limits.fewestDays && before >= limits.fewest;
        const isBroken = silencesReaching(timeline, timeline.baselineStart, limits.silence).length > 0 ||
            silenceNow(timeline) > limits.silenceNow;
        if (enough && isBroken)
            return [];
        const matters = (ratio <= limits.fewer && !isBusyAsBefore(timeline, limits.busy)) || ratio >= limits.more;
        const daysOff = ratio <= limits.fewer ? daysOffOf(timeline, limits) : undefined;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: withOdds({ method: 'rate-ratio', n: [before, now], effect: ratio, enough, matters }, () => {
                    const pace = pace_paceOf(timeline);
                    if (pace === undefined)
                        return {};
                    const interval = paceInterval(pace);
                    return {
                        ...(interval.every(Number.isFinite) && { interval }),
                        ...(enough && { p: paceOdds(pace) }),
                    };
                }),
                values: { before, beforeDays: baselineDays, now, days: windowDays, daysOff },
                ...(ratio > 1 && { severity: 'info' }),
                ...(daysOff && { severity: 'low' }),
            },
        ];
    },
    word: ({ subject, unit, values: { before, beforeDays, now, days, daysOff } }) => {
        const fact = {
            measure: 'pace',
            before: { value: before / beforeDays, k: before, n: round_roundHalfEven(beforeDays, 2) },
            now: { value: now / days, k: now, n: days },
        };
        const isFaster = fact.now.value > fact.before.value;
        const target = Math.ceil(((fact.before.value + fact.now.value) / 2) * days);
        return {
            lead: `The loop got ${isFaster ? 'faster' : 'slower'}: ${fromTo(fact, unit)} ${unit.many} a day`,
            detail: joinDetails([
                `${words_plural(before, unit.one)} in ${words_plural(Math.round(beforeDays), 'day')} → ${words_groupThousands(now)} in ${days}`,
                daysOff !== undefined && `on ${words_plural(daysOff.ran, 'day')} instead of ${daysOff.usual}`,
            ]),
            recommendation: isFaster
                ? 'Check that success and cost kept up with the pace, and keep what made it faster'
                : `${daysOff === undefined ? 'Check' : 'If no rest was planned, check'} the schedule, the runner and the queue of ready issues for what holds ${unit.many} back`,
            facts: [fact],
            goal: { measure: 'cycles', subject, direction: 'at-least', target, within: { days } },
        };
    },
});
/**
 * On how many days it ran, and usually does, where it may have rested: by cycles a day that it ran, instead of a day, it
 * is not clear that it got slower.
 */
function daysOffOf(timeline, limits) {
    const { baseline, baselineDays, recent, windowDays } = timeline;
    const [ranBefore, ran] = [daysRun(baseline), daysRun(recent)];
    const usual = Math.round((ranBefore * windowDays) / baselineDays);
    const isRest = usual > ran && usual - ran <= limits.freeDays;
    if (!isRest || baseline.length / ranBefore < limits.fewestADay)
        return undefined;
    const pace = pace_paceOf(timeline);
    if (pace === undefined)
        return undefined;
    // A window of as many days as it ran, of the days that it ran before.
    const p = paceOdds({ ...pace, times: ranBefore / ran });
    return p < CLEAR ? undefined : { ran, usual };
}
/** Days with a cycle, by the calendar of UTC: at another hour of the report they are the same. */
function daysRun(cycles) {
    return new Set(cycles.map(({ at }) => time_dayNumber(at))).size;
}
function silenceNow({ alive, now }) {
    return (now - (alive.at(-1)?.at ?? now)) / time_MICROS_PER_DAY;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/index.js



























/** All standard rules in the order of the docs. */
const rules_RULES = [
    successDrop,
    successRise,
    earlyDrop,
    loopFailing,
    loopStalled,
    loopIdle,
    loopSpinning,
    neverEnded,
    velocityChange,
    typeFailing,
    typeDrop,
    repeatFailure,
    incident,
    failureReasonRising,
    wasteConcentrated,
    slowCycles,
    unusualCycles,
    timeCap,
    phantomSuccess,
    changePoint,
    quarantineIgnored,
    quarantineOverdue,
    quarantineRelease,
    triageStale,
    triageIneffective,
    codeGrowth,
    dataDegraded,
];
const BY_ID = new Map(rules_RULES.map((rule) => [rule.id, rule]));
function ruleNamed(id) {
    return BY_ID.get(id);
}
/** What pages need to know of a finding's rule; nothing of a rule that another version wrote. */
function aboutRule(id) {
    return (id === undefined ? undefined : BY_ID.get(id)?.about) ?? {};
}

;// CONCATENATED MODULE: ./build/src/fleet/merge.js


/**
 * Parts of a fleet as one: every loop once, by its newest report, in an order that the loops alone give.
 *
 * The order of the parts, how they were grouped before, and whether one comes twice make no difference: a tree of jobs
 * gives the same bytes as one.
 */
function mergeParts(parts) {
    const loops = new Map();
    const leftOut = new Map();
    for (const part of parts) {
        for (const loop of part.loops) {
            const key = merge_keyOf(loop);
            const known = loops.get(key);
            loops.set(key, known === undefined ? loop : newerOf(known, loop));
        }
        for (const each of part.leftOut)
            leftOut.set(JSON.stringify([each.source, each.problem]), each);
    }
    return { loops: sorted(loops), leftOut: sorted(leftOut) };
}
/** Which loop it is: two loops of a repository have two names. */
function merge_keyOf({ repository, name, source }) {
    return JSON.stringify([repository, name, source]);
}
function sorted(entries) {
    return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
/** Of two reports of one instant, one by their content, so that no order decides. */
function newerOf(a, b) {
    const difference = (parseInstant(b.generated_at) ?? 0) - (parseInstant(a.generated_at) ?? 0);
    if (difference !== 0)
        return difference > 0 ? b : a;
    return contentOf(b) > contentOf(a) ? b : a;
}
function contentOf(loop) {
    return short_hash_shortHash(JSON.stringify(loop));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./build/src/insights/bounds.js
/**
 * How much insights.json may hold: the one place. Each list and map has its most entries here; what is left out of `x` is
 * counted beside it as `x_omitted`, which stands there only where something is.
 */
const MOST = {
    /** Of one rule (with `rules: seed`: of one category), so that none drives another out. */
    findingsOfARule: 40,
    /** What findings that are left out are about, of one rule and severity. */
    omittedKeys: 1000,
    /** The more candidates are merely watched, the less a reader looks at any. */
    watched: 10,
    kinds: 50,
    types: 200,
    repeatFailures: 5,
    attempts: 100,
    outliers: 5,
    feedback: 100,
    failingTasks: 20,
    newestAttempts: 12,
    recentCycles: 400,
    tryNumbers: 11,
    makers: 10,
    reasons: 20,
    examples: 3,
    shares: 10,
    quarantined: 300,
    queues: 60,
    queueCounts: 20,
    sources: 100,
    endings: 20,
    warnings: 20,
    coerced: 50,
    ended: 40,
    effects: 20,
    /** Twelve weeks and today. */
    historyDays: 85,
    historyFindings: 40,
    /** Of durations from a millisecond to a year; the lowest become one. */
    sketchBins: 600,
};
/**
 * UTF-8 bytes of the file. What is written may yet grow by a quarter where secrets are replaced, and stays under 2 MiB then.
 */
const MAX_BYTES = (/* unused pure expression or super */ null && (1.5 * 1024 ** 2));

;// CONCATENATED MODULE: ./build/src/insights/schema/parts.js

/** What several blocks of insights.json are made of. */
const instant = iso/* datetime */.w$({ offset: true }).check(schemas/* describe */.q0y('UTC, as 2026-09-21T06:00:00+00:00'));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
/** A share. */
const rate = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const tries = schemas/* strictObject */.rej({ succeeded: count, cycles: count });
const pair = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const amount = schemas/* strictObject */.rej({
    value: schemas/* number */.aig().check(schemas/* describe */.q0y('In the unit')),
    k: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of a share or a pace: what was counted')),
    n: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('How many stand behind it')),
});
/** A count of what a list has no room for; stands there only where something was left out. */
function omitted(say) {
    return schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))).check(schemas/* describe */.q0y(say));
}
function withOmitted(name, list) {
    const left = omitted(`How many more there are than \`${name}\` has room for`);
    return { [name]: list, [`${name}_omitted`]: left };
}
/** A list of at most `most` entries under its name, and how many were left out. */
function boundedList(name, item, most, say = '') {
    const list = schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(most));
    return withOmitted(name, say === '' ? list : list.check(schemas/* describe */.q0y(say)));
}
/** The same of a map whose keys come from the log. */
function boundedMap(name, item, most, say = '') {
    return withOmitted(name, cappedMap(schemas/* string */.YjP(), item, most, say));
}
/** A map of at most `most` entries. */
function cappedMap(key, item, most, say = '') {
    return schemas/* record */.g1P(key, item)
        .check(schemas/* refine */.YPB((entries) => Object.keys(entries).length <= most))
        .check(schemas/* meta */.mIj({ maxProperties: most, ...(say !== '' && { description: say }) }));
}

;// CONCATENATED MODULE: ./build/src/insights/schema/mergeable.js




/** A sketch on disk: the number of a bin, and how many values lie in it. */
const bins = cappedMap(schemas/* string */.YjP().check(api/* _regex */.Fk(/^-?\d{1,6}$/)), schemas/* int */.Whr().check(api/* _gte */.qm(1)), MOST.sketchBins, 'By bin: seconds at most ((1 + a) / (1 - a)) to the power of its number, where a is `accuracy`');
/** What several loops can be summed by and no other block holds. */
const mergeable = schemas/* optional */.lqM(schemas/* strictObject */.rej({
    accuracy: schemas/* literal */.euz(SKETCH_ACCURACY)
        .check(schemas/* describe */.q0y('Relative error of a quantile of `cycle_seconds`, at most')),
    cycle_seconds: schemas/* strictObject */.rej({ before: bins, now: bins })
        .check(schemas/* describe */.q0y('How long decided cycles took, in baseline and window: DDSketch')),
}))
    .check(schemas/* describe */.q0y('What a page over several loops sums; not with `rules: seed`'));

;// CONCATENATED MODULE: ./build/src/fleet/schema.js






/**
 * fleet.json: what many insights.json say together. `loops` and `left_out` are what was read, and two files are merged by
 * these alone; all the rest is worked out from them. `schema/fleet.schema.json` is generated from it.
 */
/** Raised when a key changes its meaning. */
const FLEET_VERSION = 1;
/** What a loop needs, the most urgent first. */
const STATES = ['stopped', 'look', 'watch', 'steady', 'too-few'];
/** Why a loop is not judged as its own report judged it. */
const DOUBTS = ['many-loops', 'old-report'];
const positive = schemas/* number */.aig().check(api/* _gte */.qm(0));
const tally = { decided: count, succeeded: count };
const schema_text = (most) => schemas/* string */.YjP().check(api/* _maxLength */.Eb(most), schemas/* describe */.q0y('Untrusted text'));
const spent = { cycles: count, seconds: positive, tokens: positive, cost_usd: positive };
const spending = schemas/* strictObject */.rej({
    total: positive.check(schemas/* describe */.q0y('Of all cycles of the window that say what they cost')),
    decided: count,
    priced: count.check(schemas/* describe */.q0y('Decided cycles that say it')),
    succeeded: count,
});
const finding = schemas/* strictObject */.rej({
    rule: schema_text(100),
    severity: schemas/* enum */.k5n(SEVERITIES),
    level: schemas/* nullable */.mee(schemas/* enum */.k5n(LEVELS)).check(schemas/* describe */.q0y('Null with `rules: seed`')),
    p: schemas/* nullable */.mee(rate).check(schemas/* describe */.q0y('As the loop’s report corrected it; null where no test was made')),
    lead: schema_text(2000),
    recommendation: schema_text(2000),
    since: schemas/* nullable */.mee(instant),
});
const change = schemas/* strictObject */.rej({
    series: schemas/* enum */.k5n(['success', 'duration']),
    worse: schemas/* boolean */.zMY(),
    from: instant.check(schemas/* describe */.q0y('The change lies between this')),
    to: instant.check(schemas/* describe */.q0y('and this')),
    names: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* enum */.k5n(['epoch', 'model', 'agent']), name: schema_text(2000) }))
        .check(api/* _maxLength */.Eb(FLEET_MOST.names), schemas/* describe */.q0y('What the log names from there on')),
});
/** What is kept of one insights.json. */
const keptLoop = schemas/* strictObject */.rej({
    name: schemas/* nullable */.mee(schema_text(200)),
    repository: schemas/* nullable */.mee(schema_text(200)),
    source: schemas/* nullable */.mee(schema_text(1000))
        .check(schemas/* describe */.q0y('The file, where its insights name neither the loop nor the repository')),
    generated_at: instant,
    verdict: schemas/* enum */.k5n(VERDICTS),
    verdict_reason: schemas/* enum */.k5n(VERDICT_REASONS),
    search: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('Its cycles are tries of a search')),
    unrated: schemas/* nullable */.mee(schemas/* enum */.k5n(UNRATED)).check(schemas/* describe */.q0y('Why it has no rate of success')),
    unit: schemas/* enum */.k5n(UNITS),
    last_at: schemas/* nullable */.mee(instant).check(schemas/* describe */.q0y('Of its newest cycle')),
    window: schemas/* strictObject */.rej({ days: schemas/* int */.Whr().check(api/* _gte */.qm(1)), from: instant, to: instant, ...tally }),
    previous: schemas/* strictObject */.rej(tally).check(schemas/* describe */.q0y('The window of the same length before it')),
    baseline: schemas/* strictObject */.rej(tally),
    ...boundedList('findings', finding, FLEET_MOST.findings, 'Neither muted nor explained by another'),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
        template: schema_text(2000),
        before: count.check(schemas/* describe */.q0y('In the baseline')),
        now: count.check(schemas/* describe */.q0y('In the window')),
    }))
        .check(api/* _maxLength */.Eb(FLEET_MOST.reasons)),
    changes: schemas/* array */.YOg(change).check(api/* _maxLength */.Eb(FLEET_MOST.changes)),
    days: cappedMap(iso/* date */.p6(), schemas/* tuple */.PVZ([count, count]), FLEET_MOST.days, 'Succeeded and decided, by day'),
    cycle_seconds: schemas/* nullable */.mee(schemas/* strictObject */.rej({ before: bins, now: bins }))
        .check(schemas/* describe */.q0y('How long decided cycles took, in baseline and window')),
    waste: schemas/* strictObject */.rej({ ...spent, all_seconds: positive }),
    cost_usd: schemas/* nullable */.mee(spending),
    tokens: schemas/* nullable */.mee(spending),
});
const judged = {
    state: schemas/* enum */.k5n(STATES),
    doubt: schemas/* nullable */.mee(schemas/* enum */.k5n(DOUBTS))
        .check(schemas/* describe */.q0y('`many-loops`: among so many loops luck explains a finding of its report; `old-report`: its report is much older than the newest one')),
    first: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(0)))
        .check(schemas/* describe */.q0y('Which of `findings` to act on first; null for none that holds')),
};
const loop = schemas/* strictObject */.rej({ ...keptLoop.shape, ...judged });
const leftOut = schemas/* strictObject */.rej({ source: schema_text(1000), problem: schema_text(1000) });
const shared = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['reason', 'days', 'model', 'epoch', 'agent'])
        .check(schemas/* describe */.q0y('`reason`: more failures with the same reason; `days`: a change for the worse in the same days; others: a change for the worse where the same one came in')),
    what: schema_text(2000).check(schemas/* describe */.q0y('The reason, the series or the name; untrusted text')),
    from: schemas/* nullable */.mee(instant).check(schemas/* describe */.q0y('The changes lie between this')),
    to: schemas/* nullable */.mee(instant).check(schemas/* describe */.q0y('and this')),
    p: schemas/* nullable */.mee(rate)
        .check(schemas/* describe */.q0y('That luck gives as much, corrected for what was looked at; null for a plain count')),
    ...boundedList('loops', schema_text(1000), FLEET_MOST.namedLoops),
})
    .check(schemas/* describe */.q0y('The same trouble in several loops'));
const spread = schemas/* strictObject */.rej({
    timed: count,
    median_seconds: schemas/* nullable */.mee(positive),
    slowest_tenth_seconds: schemas/* nullable */.mee(positive).check(schemas/* describe */.q0y('One in ten took longer')),
});
const sums = schemas/* strictObject */.rej({
    unit: schemas/* enum */.k5n(UNITS),
    loops: count,
    now: schemas/* strictObject */.rej({ ...tally, interval: schemas/* nullable */.mee(pair).check(schemas/* describe */.q0y('Wilson, 95 %')) }),
    before: schemas/* strictObject */.rej(tally).check(schemas/* describe */.q0y('The windows before')),
    cycle_seconds: schemas/* strictObject */.rej({ before: spread, now: spread })
        .check(schemas/* describe */.q0y('In baseline and window, within 2%; of loops whose report tells')),
    days: schemas/* array */.YOg(schemas/* strictObject */.rej({ day: iso/* date */.p6(), ...tally }))
        .check(api/* _maxLength */.Eb(FLEET_MOST.days), schemas/* describe */.q0y('The last ones, oldest first')),
});
const money = schemas/* nullable */.mee(schemas/* strictObject */.rej({ loops: count, ...spending.shape }))
    .check(schemas/* describe */.q0y('Summed over the loops that record it'));
const fleetSchema = schemas/* strictObject */.rej({
    fleet_version: schemas/* literal */.euz(FLEET_VERSION).check(schemas/* describe */.q0y('Raised only when a key changes its meaning')),
    generated_at: schemas/* nullable */.mee(instant).check(schemas/* describe */.q0y('Of the newest report')),
    window: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        days: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(1)))
            .check(schemas/* describe */.q0y('Null where the loops’ windows are of several lengths')),
        from: instant,
        to: instant,
    })),
    summary: schemas/* strictObject */.rej({
        loops: count,
        need_a_look: count.check(schemas/* describe */.q0y('`stopped` and `look`')),
        stopped: count,
        look: count,
        watch: count,
        steady: count,
        too_few: count,
        rates: schemas/* array */.YOg(sums)
            .check(api/* _maxLength */.Eb(UNITS.length), schemas/* describe */.q0y('Without loops that have no rate, and without searches')),
        waste: schemas/* strictObject */.rej(spent),
        cost_usd: money,
        tokens: money,
    }),
    ...boundedList('shared', shared, FLEET_MOST.shared, 'The most loops first'),
    loops: schemas/* array */.YOg(loop)
        .check(api/* _maxLength */.Eb(FLEET_MOST.loops), schemas/* describe */.q0y('What needs a look first stands first')),
    left_out: schemas/* array */.YOg(leftOut)
        .check(api/* _maxLength */.Eb(FLEET_MOST.loops), schemas/* describe */.q0y('Files that could not be used, and why')),
})
    .check(schemas/* describe */.q0y('What Loop Introspection found out about many loops'));

;// CONCATENATED MODULE: ./build/src/fleet/judge-loops.js






/** The false discovery rate over loops, as over the tests of one report. */
const MOST_Q = 0.1;
/** A report of a week ago is last week's. */
const OLD_AFTER_DAYS = 8;
/**
 * What each loop needs, the most urgent first. What a report found in its loop alone must hold among all of them: of a
 * thousand loops that never change, some have a bad week.
 */
function judgeLoops(loops) {
    const isLuck = luckAmong(loops);
    const newest = Math.max(...loops.map(({ generated_at: at }) => parseInstant(at) ?? 0));
    const judged = loops.map((loop) => judgeLoop(loop, isLuck, newest));
    const urgency = new Map(judged.map((loop) => [loop, urgencyOf(loop)]));
    return judged.toSorted((a, b) => compare(urgency.get(a) ?? [], urgency.get(b) ?? []));
}
/**
 * Benjamini-Hochberg over loops, rule by rule. A loop in which a rule found nothing was asked as well, and counts as one
 * with nothing to show. What needs no test is no luck, nor what an earlier day found and still lasts.
 */
function luckAmong(loops) {
    const families = new Map();
    for (const finding of loops.flatMap(({ findings }) => findings)) {
        if (finding.p === null)
            continue;
        const family = families.get(finding.rule);
        if (family === undefined)
            families.set(finding.rule, [finding]);
        else
            family.push(finding);
    }
    const asked = loops.filter((loop) => loop.verdict !== 'unknown' || loop.findings.length > 0).length;
    const luck = new Set();
    for (const family of families.values()) {
        const silent = Array.from({ length: Math.max(0, asked - family.length) }, () => 1);
        const qs = benjaminiHochberg([...family.map(({ p }) => p ?? 1), ...silent]);
        for (const [index, finding] of family.entries())
            if ((qs[index] ?? 1) > MOST_Q)
                luck.add(finding);
    }
    return (finding) => luck.has(finding);
}
function judgeLoop(loop, isLuck, newest) {
    const first = loop.findings.findIndex((finding) => !isLuck(finding));
    const isOld = newest - (parseInstant(loop.generated_at) ?? 0) > OLD_AFTER_DAYS * time_MICROS_PER_DAY;
    const doubt = isOld
        ? 'old-report'
        : loop.findings.some((each) => isGrave(each) && isLuck(each))
            ? 'many-loops'
            : null;
    const holding = loop.findings.filter((finding) => !isLuck(finding));
    return { ...loop, state: isOld ? 'watch' : stateOf(loop, holding), doubt, first: first < 0 ? null : first };
}
function stateOf(loop, holding) {
    // With `rules: seed` nothing was tested.
    const tested = holding.filter(({ level }) => level !== null);
    if (loop.verdict_reason === 'old-data')
        return 'stopped';
    if (tested.some(({ rule, severity }) => severity === 'high' && ruleNamed(rule)?.verdict === 'stopped'))
        return 'stopped';
    if (tested.some(({ severity }) => severity === 'high'))
        return 'look';
    if (loop.verdict === 'worse' && tested.some(isGrave))
        return 'look';
    if (loop.findings.some(isGrave) || loop.verdict === 'watch' || loop.verdict === 'worse')
        return 'watch';
    return loop.verdict === 'unknown' ? 'too-few' : 'steady';
}
/** By state, then by how many more cycles failed than were to be expected, then by name. */
function urgencyOf(loop) {
    return [STATES.indexOf(loop.state), -moreFailures(loop), merge_keyOf(loop)];
}
function moreFailures({ window, baseline, unrated, search }) {
    if (baseline.decided === 0 || unrated !== null || search)
        return 0;
    return Math.max(0, (baseline.succeeded / baseline.decided) * window.decided - window.succeeded);
}
function compare(a, b) {
    for (const [index, own] of a.entries()) {
        const other = b[index] ?? '';
        if (own !== other)
            return own < other ? -1 : 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/src/fleet/labels.js

/** Its name, or its repository without the owner, where that tells it from the others; else both, whole. */
function labelsOf(loops) {
    const labels = new Map();
    for (const [short, same] of groupBy(loops, shortLabel))
        for (const loop of same)
            labels.set(loop, same.length === 1 ? short : longLabel(loop));
    return (loop) => labels.get(loop) ?? longLabel(loop);
}
function shortLabel({ name, repository, source }) {
    return name ?? repository?.split('/').at(-1) ?? source ?? '';
}
function longLabel({ name, repository, source }) {
    if (repository === null)
        return name ?? source ?? '';
    return name === null ? repository : `${repository} (${name})`;
}

;// CONCATENATED MODULE: ./build/src/fleet/shared-trouble.js







/** Luck gives less than this once in a hundred fleets: failures of one loop come in bunches. */
const MOST_P = 0.01;
/** Two of many changes fall together soon. */
const FEWEST_TOGETHER = 3;
/** Older changes are no trouble of now. */
const RECENT_DAYS = 28;
/** The same trouble in several loops, the most loops first: one cause may be behind it. */
function sharedTrouble(loops, labelOf) {
    const found = [...sharedReasons(loops), ...sharedDays(loops), ...sharedNames(loops)];
    return found
        .map(({ loops: own, ...rest }) => {
        const labels = own.map(labelOf).toSorted((a, b) => (a < b ? -1 : 1));
        const omitted = labels.length - FLEET_MOST.namedLoops;
        return {
            ...rest,
            loops: labels.slice(0, FLEET_MOST.namedLoops),
            ...(omitted > 0 && { loops_omitted: omitted }),
        };
    })
        .toSorted((a, b) => countOf(b) - countOf(a) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
function countOf({ loops, loops_omitted: omitted = 0 }) {
    return loops.length + omitted;
}
/**
 * Reasons that rose in several loops, each loop held against its own baseline. Of what failed for the reason in both
 * times together, `now` is binomial; the sum over loops with different shares varies less than one with their mean.
 */
function sharedReasons(loops) {
    const groups = groupBy(loops.flatMap((loop) => occurrencesIn(loop)), ({ key }) => key);
    const candidates = [...groups.values()].filter((group) => group.length > 1);
    const tested = candidates.map((group) => ({ group, p: riseOf(group), most: mostOf(group) }));
    const qs = benjaminiHochberg(tested.map(({ p }) => p));
    return tested.flatMap(({ group, most }, index) => {
        const q = qs[index] ?? 1;
        const rising = group.filter(({ now, expected }) => now > 1 && now - expected >= 1);
        // Without the loop that has the most of it there must be something left.
        const others = riseOf(group.filter((each) => each !== most));
        if (q > MOST_P || others > 0.05 || rising.length < 2)
            return [];
        const [template = ''] = group.map((each) => each.template).toSorted();
        return [
            {
                kind: 'reason',
                what: template,
                from: null,
                to: null,
                p: q,
                loops: rising.map(({ loop }) => loop),
            },
        ];
    });
}
/** A loop may have two templates of one key, since it met them in another order. */
function occurrencesIn(loop) {
    const cycles = loop.window.decided + loop.baseline.decided;
    const same = groupBy(loop.reasons, ({ template }) => tokens_tokenise(template)
        .map(({ key }) => key)
        .join(' '));
    return [...same].map(([key, reasons]) => {
        const now = sum(reasons.map((reason) => reason.now));
        const all = now + sum(reasons.map(({ before }) => before));
        const expected = cycles === 0 ? now : (all * loop.window.decided) / cycles;
        return { key, loop, template: reasons[0]?.template ?? '', now, all, expected };
    });
}
/** One-sided p. */
function riseOf(group) {
    const all = sum(group.map((each) => each.all));
    if (all === 0)
        return 1;
    const share = Math.min(1, sum(group.map(({ expected }) => expected)) / all);
    return Math.min(1, proportion_binomialTail(sum(group.map(({ now }) => now)), all, share));
}
function mostOf(group) {
    return group.reduce((most, each) => (each.now - each.expected > most.now - most.expected ? each : most));
}
function worsenings(loops) {
    const newest = Math.max(...loops.map(({ generated_at: at }) => parseInstant(at) ?? 0));
    return loops.flatMap((loop) => loop.changes.flatMap((change) => {
        const [from = 0, to = 0] = [parseInstant(change.from), parseInstant(change.to)];
        const isRecent = newest - to <= RECENT_DAYS * time_MICROS_PER_DAY;
        return change.worse && isRecent && from <= to ? [{ loop, change, from, to }] : [];
    }));
}
/** The day on which the most loops may have changed for the worse, where luck seldom brings so many together. */
function sharedDays(loops) {
    return [...groupBy(worsenings(loops), ({ change }) => change.series)].flatMap(([series, all]) => {
        const days = [...new Set(all.flatMap(({ from, to }) => [time_dayNumber(from), time_dayNumber(to)]))].toSorted((a, b) => a - b);
        const covering = days.map((day) => all.filter(({ from, to }) => time_dayNumber(from) <= day && day <= time_dayNumber(to)));
        const most = covering.reduce((best, each) => (each.length > best.length ? each : best), []);
        const usual = sum(all.map(({ from, to }) => time_dayNumber(to) - time_dayNumber(from) + 1)) / RECENT_DAYS;
        const p = Math.min(1, Math.max(0, 1 - poissonAtMost(Math.max(0, most.length - 1), usual)) * RECENT_DAYS);
        if (most.length < FEWEST_TOGETHER || p > 0.05)
            return [];
        const outer = (side, better) => most.reduce((best, each) => (better(each[side], best[side]) ? each : best)).change[side];
        return [
            {
                kind: 'days',
                what: series,
                from: outer('from', (a, b) => a < b),
                to: outer('to', (a, b) => a > b),
                p,
                loops: most.map(({ loop }) => loop),
            },
        ];
    });
}
/** Loops that changed for the worse where the same model, epoch or agent came in: a plain count. */
function sharedNames(loops) {
    const named = worsenings(loops).flatMap(({ loop, change }) => change.names.map((name) => ({ loop, ...name })));
    return [...groupBy(named, ({ what, name }) => `${what} ${name}`).values()].flatMap((group) => {
        const own = [...new Set(group.map(({ loop }) => loop))];
        const [first] = group;
        if (first === undefined || own.length < 2)
            return [];
        return [{ kind: first.what, what: first.name, from: null, to: null, p: null, loops: own }];
    });
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/fleet/fleet-of.js











/** What many loops say together. Pure: equal loops give equal bytes, in whatever order they were read. */
function fleetOf({ loops: kept, leftOut }) {
    const loops = judgeLoops(kept);
    const shared = sharedTrouble(kept, labelsOf(kept));
    const omitted = shared.length - FLEET_MOST.shared;
    return {
        fleet_version: FLEET_VERSION,
        generated_at: latest(kept.map(({ generated_at: at }) => at)) ?? null,
        window: windowOf(kept),
        summary: summaryOf(loops),
        shared: shared.slice(0, FLEET_MOST.shared),
        ...(omitted > 0 && { shared_omitted: omitted }),
        loops,
        left_out: [...leftOut],
    };
}
/** The bytes of fleet.json: a loop a line, since there may be thousands. */
function serialiseFleet({ loops, left_out: leftOut, ...fleet }) {
    const head = JSON.stringify(fleet, wellFormed, 2).replace(/\n\}$/, '');
    const lines = (all) => all.length === 0
        ? '[]'
        : `[\n${all.map((each) => `    ${JSON.stringify(each, wellFormed)}`).join(',\n')}\n  ]`;
    return `${head},\n  "loops": ${lines(loops)},\n  "left_out": ${lines(leftOut)}\n}\n`;
}
function windowOf(loops) {
    const from = latest(loops.map(({ window }) => window.from), (a, b) => a < b);
    const to = latest(loops.map(({ window }) => window.to));
    if (from === undefined || to === undefined)
        return null;
    const days = new Set(loops.map(({ window }) => window.days));
    const [only] = days;
    return { days: days.size === 1 && only !== undefined ? only : null, from, to };
}
function latest(instants, isBetter = (a, b) => a > b) {
    return instants.reduce((best, each) => best === undefined || isBetter(parseInstant(each) ?? 0, parseInstant(best) ?? 0) ? each : best, undefined);
}
function summaryOf(loops) {
    const count = (state) => loops.filter((loop) => loop.state === state).length;
    const [stopped, look] = [count('stopped'), count('look')];
    return {
        loops: loops.length,
        need_a_look: stopped + look,
        stopped,
        look,
        watch: count('watch'),
        steady: count('steady'),
        too_few: count('too-few'),
        rates: ratesOf(loops),
        waste: {
            cycles: fleet_of_sum(loops, ({ waste }) => waste.cycles),
            seconds: round_roundHalfEven(fleet_of_sum(loops, ({ waste }) => waste.seconds), 1),
            tokens: fleet_of_sum(loops, ({ waste }) => waste.tokens),
            cost_usd: round_roundHalfEven(fleet_of_sum(loops, ({ waste }) => waste.cost_usd), 4),
        },
        cost_usd: moneyOf(loops, 'cost_usd'),
        tokens: moneyOf(loops, 'tokens'),
    };
}
/** Counts of unlike things are not added up. Old reports are of another time. */
function ratesOf(loops) {
    const rated = loops.filter(({ unrated, search, window, doubt }) => unrated === null && !search && window.decided > 0 && doubt !== 'old-report');
    return [...groupBy(rated, ({ unit }) => unit).values()]
        .map((same) => {
        const [decided, succeeded] = [
            fleet_of_sum(same, ({ window }) => window.decided),
            fleet_of_sum(same, ({ window }) => window.succeeded),
        ];
        const [low, high] = wilsonInterval(succeeded, decided);
        return {
            unit: same[0]?.unit ?? 'cycle',
            loops: same.length,
            now: {
                decided,
                succeeded,
                interval: [round_roundHalfEven(low, 4), round_roundHalfEven(high, 4)],
            },
            before: {
                decided: fleet_of_sum(same, ({ previous }) => previous.decided),
                succeeded: fleet_of_sum(same, ({ previous }) => previous.succeeded),
            },
            cycle_seconds: { before: spreadOf(same, 'before'), now: spreadOf(same, 'now') },
            days: fleet_of_daysOf(same),
        };
    })
        .toSorted((a, b) => b.now.decided - a.now.decided || (a.unit < b.unit ? -1 : 1));
}
function spreadOf(loops, side) {
    const whole = mergeSketches(loops.map((loop) => sketchIn(loop.cycle_seconds?.[side] ?? {})));
    const quantile = (share) => {
        const value = quantileOfSketch(whole, share);
        return value === undefined ? null : Number(value.toPrecision(3));
    };
    return {
        timed: countOfSketch(whole),
        median_seconds: quantile(0.5),
        slowest_tenth_seconds: quantile(0.9),
    };
}
function sketchIn(bins) {
    return new Map(Object.entries(bins).map(([bin, count]) => [Number(bin), count]));
}
function fleet_of_daysOf(loops) {
    const days = new Map();
    for (const [day, [succeeded, decided]] of loops.flatMap((loop) => Object.entries(loop.days))) {
        const known = days.get(day) ?? { decided: 0, succeeded: 0 };
        days.set(day, { decided: known.decided + decided, succeeded: known.succeeded + succeeded });
    }
    return [...days]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(-FLEET_MOST.days)
        .map(([day, counts]) => ({ day, ...counts }));
}
function moneyOf(loops, currency) {
    const own = loops.flatMap((loop) => loop[currency] ?? []);
    if (own.length === 0)
        return null;
    return {
        loops: own.length,
        total: round_roundHalfEven(fleet_of_sum(own, ({ total }) => total), 4),
        decided: fleet_of_sum(own, ({ decided }) => decided),
        priced: fleet_of_sum(own, ({ priced }) => priced),
        succeeded: fleet_of_sum(own, ({ succeeded }) => succeeded),
    };
}
function fleet_of_sum(all, valueOf) {
    return all.reduce((total, one) => total + valueOf(one), 0);
}

;// CONCATENATED MODULE: ./build/src/model/command.js
/** What people type. */
const COMMAND = 'loop-introspection';

;// CONCATENATED MODULE: ./build/src/read/causes.js



const WRITE_ROWS = `write one JSON object a line, as \`${COMMAND} record\` does`;
const CORRECT = 'correct what writes it';
const NAME_A_FIELD = (field) => `name it with \`fields.${field}\` in the config file`;
/** Of a path that leads to no file. */
const notFound = { say: 'was not found', remedy: 'check the path' };
const noMatch = { say: 'matches no file', remedy: 'check the path' };
/** Of a file that a command names. */
function notThere(root) {
    return { say: notFound.say, remedy: `paths are taken from --root, which is ${root}` };
}
/** Of the log of cycles; @param likely files that may be it */
function logNotFound(say, likely = []) {
    const [first] = likely;
    if (first === undefined)
        return {
            say,
            remedy: 'check the path, or name the log with the setting cycles; in a workflow, check the repository out before this step',
        };
    const [are, which] = likely.length === 1 ? ['is', first] : ['are', `one of ${list(likely)}`];
    return {
        say: `${say}, but ${list(likely)} ${are} there`,
        remedy: `if ${which} is the log: \`inspect ${first}\` shows how it would be read, and writes the config with --write`,
    };
}
/** A file stands where a known loop keeps its log, and gives no row. */
function uselessDefault(say, path, { say: but, remedy }) {
    return { say: `${say}; ${path} is there, but ${but}`, remedy: `if ${path} is the log: ${remedy}` };
}
/** Of what may not be read. */
const outside = {
    say: 'is outside the workspace',
    remedy: 'copy it into the workspace before this step',
};
const notRegular = {
    say: 'is not a regular file',
    remedy: 'name a regular file: a pipe, a socket or a device is never read',
};
const linkToNowhere = {
    say: 'is a symbolic link that leads nowhere',
    remedy: 'name the file itself',
};
function tooManyFiles(count, rest) {
    return {
        say: `matches ${count} files; the last ${rest} were not read`,
        remedy: 'name fewer files, or join the old ones',
    };
}
/** Of what cannot be read. */
const folder = {
    say: 'is a folder, not a file',
    remedy: 'name a file in it, or several with a glob such as *.jsonl',
};
const badGlob = { say: 'is no glob that can be read', remedy: 'name the files themselves' };
const noPermission = {
    say: 'may not be read (permission)',
    remedy: 'let the user of this step read it',
};
function systemRefused(code) {
    return { say: `could not be read (${code})`, remedy: 'see that the disk is sound, and run it again' };
}
/** Of what is held as a whole; each gets the size of the file, and the most that it may have, in bytes. */
const tooLarge = {
    whole: (bytes) => ({
        say: `is over 16 MiB, the most for a file that is not read line by line (it has ${words_sizeText(bytes)})`,
        remedy: `${WRITE_ROWS}: of such a file the newest max-file-size is read`,
    }),
    setting: (bytes, most) => ({
        say: `has ${words_sizeText(bytes)}, more than max-file-size (${words_sizeText(most)}), and is not read line by line`,
        remedy: `raise max-file-size, or ${WRITE_ROWS}`,
    }),
    config: (bytes) => ({
        say: `is over 64 KiB, the most for a config file (it has ${words_sizeText(bytes)})`,
        remedy: 'leave only settings in it',
    }),
    insights: (bytes) => ({
        say: `is over 64 MiB, so it is no insights.json (it has ${words_sizeText(bytes)})`,
        remedy: 'name an insights.json',
    }),
};
function noLineInTail(bytes, most) {
    return {
        say: `has ${sizeText(bytes)}, and no line begins in the last ${sizeText(most)} of it (max-file-size)`,
        remedy: 'raise max-file-size, or write one JSON object a line',
    };
}
/** What of a log was not read, as a part of a sentence. */
function unreadText({ bytes, of }) {
    return `the first ${sizeText(bytes)} of ${sizeText(of)} were not read (max-file-size)`;
}
/** @param rows that were read before */
function brokeOff(cause, rows) {
    if (rows === 0)
        return cause;
    return {
        ...cause,
        say: `${cause.say}; ${plural(rows, 'row')} before that ${rows === 1 ? 'is' : 'are'} used`,
    };
}
/** Of a file that holds no row. */
const empty = {
    say: 'is empty',
    remedy: `let the loop write to it, as \`${COMMAND} record\` does, or name another file`,
};
const emptyList = { ...empty, say: 'is an empty list' };
const headingOnly = { ...empty, say: 'has a heading and no row under it' };
const noTable = { say: 'holds no JSON, no table and no list of rows', remedy: WRITE_ROWS };
const noObjects = {
    say: 'is JSON, but holds no list of objects',
    remedy: 'name the list with `fields: { rows: a.b }` if it lies deeper',
};
/** @param path of the object that holds them, '' where that is the document */
function keyedRows(path, count) {
    const where = path === '' ? '' : ` in \`${shortName(path)}\``;
    return {
        say: `holds ${plural(count, 'object')}${where} under a name each, and no list of them`,
        remedy: 'write one object a line, as `jq -c` with `.[]` behind the path does',
    };
}
function isText(lines) {
    return { say: `is text: none of its ${plural(lines, 'line')} is JSON`, remedy: WRITE_ROWS };
}
/** @param spread over several lines, or all on one */
function listForLines(spread) {
    return {
        say: `is a JSON list${spread ? ' over several lines' : ''}, where each line is to be one object`,
        remedy: 'write one object a line, as `jq -c .[]` does',
    };
}
/** Where a list was named and there is another, or none. @param what the file holds */
function noListToName(what) {
    return { say: `${what}, so \`fields.rows\` has no list to name`, remedy: 'take `rows` out of `fields`' };
}
/** @param others the lists that are there, with how many objects each holds, the longest first */
function listNotThere(name, others) {
    const shown = others
        .slice(0, MOST_LISTS)
        .map(([path, count]) => `\`${shortName(path)}\` (${plural(count, 'object')})`);
    const more = others.length > MOST_LISTS ? ', ...' : '';
    return {
        say: `holds no list \`${shortName(name)}\`; ${shown.length === 0 ? 'it holds none' : `it holds ${shown.join(', ')}${more}`}`,
        remedy: 'name the list of the rows with `fields.rows`',
    };
}
const MOST_LISTS = 5;
/** @param leftOutAs what the rows are, where that is known; @param said what else became of them */
function leftOutOnly(rows, format, leftOutAs, said) {
    if (said.length > 0)
        return {
            say: `holds ${plural(rows, 'row')}, none of which counts; read as ${format}, ${said.join('; ')}`,
            remedy: `give the rows what ${format} needs (docs/formats.md), or name another log with the setting cycles`,
        };
    const what = leftOutAs ?? 'no cycles of their own';
    return {
        say: `holds ${plural(rows, 'row')} and no cycle; read as ${format}, ${rows === 1 ? 'it is' : 'they are'} ${what}`,
        remedy: 'name the log of the loop’s cycles with the setting cycles',
    };
}
function placeText({ line, column, char }) {
    return `at line ${line}, column ${column} (${char === '' ? 'it ends too early' : `at ${JSON.stringify(char)}`})`;
}
/** Of a whole document. */
function brokenDocument(at) {
    return {
        say: at === undefined ? 'is not JSON' : `is not JSON: it breaks ${placeText(at)}`,
        remedy: CORRECT,
    };
}
function manyDocuments({ line }) {
    return {
        say: `holds several JSON values, the second from line ${line} on`,
        remedy: 'write each on one line, as `jq -c .` does',
    };
}
const have = ({ count, lines }, what) => `has ${ofText(count, lines)} lines that ${count === 1 ? 'is' : 'are'} ${what}`;
/** @param at where the first breaks; @param isAlike all break at that column */
function brokenLines(bad, at, isAlike) {
    const first = at === undefined ? `the first is line ${bad.line}` : `the first breaks ${placeText(at)}`;
    return {
        say: `${have(bad, 'not JSON')}; ${first}${isAlike ? ', all at the same column' : ''}`,
        remedy: 'correct what writes them',
    };
}
function cutLine({ line }) {
    return {
        say: `ends in line ${line} before that is whole`,
        remedy: 'let the loop write each line whole, in one append',
    };
}
function noObjectLines(bad) {
    return { say: `${have(bad, 'JSON, but no object')}; the first is line ${bad.line}`, remedy: WRITE_ROWS };
}
function notUnicode(bad) {
    return {
        say: `${have(bad, 'not valid Unicode')}; the first is line ${bad.line}`,
        remedy: 'write the file as UTF-8',
    };
}
function longLines(bad) {
    return {
        say: `${have(bad, 'over 1 MiB')}; the first is line ${bad.line}`,
        remedy: 'leave whole outputs out of the log',
    };
}
function noIssues(bad) {
    return {
        say: `has ${plural(bad.count, 'entry', 'entries')} without an issue; the first is number ${bad.line}`,
        remedy: 'give each entry an `issue`',
    };
}
function lacksTime({ count, cycles, line, field, bad }) {
    if (bad !== undefined)
        return { say: `has ${valueText(bad)}, ${NO_TIME[causes_kindOf(bad)]}`, remedy: correctTime(bad, field) };
    return {
        say: `has none in line ${line}`,
        remedy: `write when each cycle ended as ${shortName(field)}${count === cycles ? ', or name the field that says it with fields.time' : ''}`,
    };
}
function lacksOutcome({ count, cycles, line, field, bad }) {
    if (bad !== undefined)
        return { say: `has ${valueText(bad)}, which is neither`, remedy: correctOutcome(bad) };
    return {
        say: `has none in line ${line}`,
        remedy: `write how each cycle ended as ${shortName(field)}${count === cycles ? ', or name the field that says it with fields.outcome' : ''}`,
    };
}
const causes_kindOf = ({ value }) => oddTimeOf(value) ?? 'none';
const NO_TIME = {
    'year-last': 'a date with the year last: whether the day or the month comes first is not guessed',
    'time-of-day': 'a time of day without its date',
    none: 'which is no time',
};
const WRITE_TIME = {
    'year-last': 'with the year first, ',
    'time-of-day': 'with its date, ',
    none: '',
};
/** @param field where the time is looked for */
function correctTime(bad, field) {
    const named = bad.field === field ? '' : ', and name it with fields.time';
    return `write \`${shortName(bad.field)}\` ${WRITE_TIME[causes_kindOf(bad)]}as 2026-09-21T06:00:00Z${named}`;
}
function correctOutcome({ field }) {
    return `write \`${shortName(field)}\` as true or false`;
}
/** `"yesterday" in line 4`. */
function valueText({ line, value }) {
    const text = typeof value === 'object' ? 'a list or an object' : shortName(JSON.stringify(value));
    return `${text} in line ${line}`;
}
/** @param fitting of the first rows; @param lacked what the others have not; @param auto what is taken without the setting, where a preset knows the file */
function wrongFormat(name, fitting, rows, lacked, auto) {
    const say = `does not fit \`log-format: ${name}\`: ${ofText(fitting, rows)} first rows have ${lacked}`;
    return auto === undefined
        ? {
            say: `${say}, and no preset knows the fields that they have`,
            remedy: 'take `log-format` out, and see with `inspect` how its fields can be mapped',
        }
        : {
            say: `${say}; \`auto\` would take ${auto.name} (${auto.reason})`,
            remedy: `take \`log-format\` out, or say \`log-format: ${auto.name}\``,
        };
}
/** Of rows that were read, and yet cannot be judged by. */
function noOutcomes(cycles, bad, { one }) {
    const say = `no ${one} says how it ended (0 decided of ${groupThousands(cycles)})`;
    return bad === undefined
        ? { say, remedy: `if a field does, ${NAME_A_FIELD('outcome')}` }
        : { say: `${say}: \`${shortName(bad.field)}\` is ${valueText(bad)}`, remedy: correctOutcome(bad) };
}
/** @param bad the first of them */
function unusableOutcomes({ count, cycles }, bad, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} do not say how they ended: \`${shortName(bad.field)}\` is ${valueText(bad)}`,
        remedy: correctOutcome(bad),
    };
}
function successesOnly() {
    return {
        say: 'no value counts as a failure, so there is no rate of success',
        remedy: 'name the words for one with `fields.outcome.failure` in the config file',
    };
}
/** Where nothing counts as a failure, but words stand there that may be one. */
function noFailureAmong(count, cycles, { one, many }) {
    return {
        say: `no ${one} counts as failed, and how ${ofText(count, cycles)} ${many} ended is not known, so there is no rate of success`,
        remedy: `write how each ${one} ended, or name the words for it with \`fields.outcome\` in the config file`,
    };
}
function unknownOutcomes(count, cycles, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} have an outcome that no list names, so they decide nothing`,
        remedy: 'add it to `fields.outcome` as success, failure or ignore',
    };
}
function noTimes(lacking, { one }) {
    const bad = lacking?.bad;
    const why = bad === undefined ? '' : `: \`${shortName(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[causes_kindOf(bad)]}`;
    return {
        say: `no ${one} has a usable time, so rows count in their order and none is in any window${why}`,
        remedy: bad === undefined
            ? `if a field holds it, ${NAME_A_FIELD('time')}`
            : correctTime(bad, lacking?.field ?? ''),
    };
}
/** @param bad the first of them */
function unusableTimes({ count, cycles, field }, bad, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} have no usable time: \`${shortName(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[causes_kindOf(bad)]}`,
        remedy: correctTime(bad, field),
    };
}
function futureTimes(count, cycles, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} are dated in the future`,
        remedy: 'check the clock, the time zone and `fields.time`',
    };
}
const SAY_THE_UNIT = 'if the log has another unit, say it with `fields.duration.unit` in the config file';
function longDurations(median, { one }) {
    return {
        say: `the median ${one} would take ${Math.round(median)} s, over a day (the log may be in milliseconds)`,
        remedy: SAY_THE_UNIT,
    };
}
function shortDurations(median, { one, many }) {
    return {
        say: `the median ${one} would take ${Number(median.toPrecision(2))} s, under a second (the log may be in seconds, or the ${many} do nothing)`,
        remedy: SAY_THE_UNIT,
    };
}
function overlongDurations(times) {
    return {
        say: `the durations add up to ${Math.round(times)} times the time that the log spans`,
        remedy: SAY_THE_UNIT,
    };
}
function numericEpochs(count, named) {
    return {
        say: `${ofText(count, named)} epochs are numbers, which look like a time or a counter and not like a name`,
        remedy: 'choose the field with `fields.epoch` in the config file',
    };
}
function repeatedCycles(count, rows, { one, isLogged }) {
    const [repeat, are] = count === 1 ? ['repeats', 'it is'] : ['repeat', 'they are'];
    return {
        say: `the log holds the same ${one} twice: ${ofText(count, rows)} rows ${repeat} a ${one} that stands there within 5 s already, so ${are} left out and each ${one} counts once`,
        remedy: isLogged ? `let the loop write each ${one} once` : 'print the list again, once',
    };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/read/encoding.js


/** @param bytes where reading ends at most; @param from where it begins */
function openUtf8(fd, bytes = Infinity, from = 0) {
    const encoding = encodingAt(fd, bytes);
    return encoding === 'utf8' ? new PlainReader(fd, bytes, from) : new Utf16Reader(fd, bytes, from, encoding);
}
/** What an open file is written in. */
function encodingAt(fd, bytes = Infinity) {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, bytes));
    return encodingOf(head.subarray(0, external_node_fs_.readSync(fd, head, 0, head.length, 0)));
}
/** Enough to see what every other byte is. */
const HEAD_BYTES = 1024;
/** What a text is written in, by its byte order mark, or because every other byte of its letters is 0. */
function encodingOf(head) {
    const [first, second] = head;
    if (first === 0xff && second === 0xfe)
        return 'utf16le';
    if (first === 0xfe && second === 0xff)
        return 'utf16be';
    const zeros = [0, 0];
    const even = head.length - (head.length % 2);
    for (let at = 0; at < even; at++)
        if (head[at] === 0)
            zeros[at % 2 === 0 ? 0 : 1] += 1;
    // A log in Chinese has the marks and names of JSON, too; and a 0 in the low place (U+4E00) is rare in any text.
    const isHigh = (high) => even >= 4 &&
        head[high] === 0 &&
        head[1 - high] !== 0 &&
        zeros[high] * 6 >= even &&
        zeros[high] > 1 &&
        zeros[high] >= 4 * zeros[high === 0 ? 1 : 0];
    if (isHigh(1))
        return 'utf16le';
    return isHigh(0) ? 'utf16be' : 'utf8';
}
class PlainReader {
    #fd;
    #bytes;
    taken;
    constructor(fd, bytes, from) {
        this.#fd = fd;
        this.#bytes = bytes;
        this.taken = from;
    }
    read(into, offset, room) {
        const got = external_node_fs_.readSync(this.#fd, into, offset, Math.min(room, this.#bytes - this.taken), this.taken);
        this.taken += got;
        return got;
    }
}
/** In no text: half a character of UTF-16 becomes a broken one of UTF-8, which whoever reads the lines counts. */
const BROKEN = Buffer.of(0xff);
const LONE_HALF = /(\p{Surrogate})/u;
const BOM = '\uFEFF';
class Utf16Reader {
    #fd;
    #bytes;
    #isBigEndian;
    #decoder = new external_node_string_decoder_.StringDecoder('utf16le');
    #piece = Buffer.alloc(0);
    #isEnd = false;
    taken;
    constructor(fd, bytes, from, encoding) {
        this.#fd = fd;
        this.#bytes = bytes;
        this.taken = from;
        this.#isBigEndian = encoding === 'utf16be';
    }
    read(into, offset, room) {
        let at = offset;
        while (at === offset && !this.#isEnd) {
            const isStart = this.taken === 0;
            // Two bytes become three at most, and four that the piece before kept back become four.
            const held = this.#fill(Math.floor((room - 8) / 3) * 2);
            const whole = held - (held % 2);
            const piece = this.#piece.subarray(0, whole);
            if (this.#isBigEndian)
                piece.swap16();
            const text = held === 0 ? this.#decoder.end() : this.#decoder.write(piece);
            at += writeText(isStart && text.startsWith(BOM) ? text.slice(1) : text, into, at);
            if (held !== whole)
                at += BROKEN.copy(into, at);
            this.#isEnd = held === 0;
        }
        return at - offset;
    }
    /** Whole pairs of bytes, but for the end of the file. */
    #fill(most) {
        const wanted = Math.min(most, this.#bytes - this.taken);
        if (this.#piece.length < wanted)
            this.#piece = Buffer.allocUnsafe(wanted);
        let held = 0;
        for (let got = -1; got !== 0 && held < wanted; held += got)
            got = external_node_fs_.readSync(this.#fd, this.#piece, held, wanted - held, this.taken + held);
        this.taken += held;
        return held;
    }
}
function writeText(text, into, offset) {
    if (text.isWellFormed())
        return into.write(text, offset);
    let at = offset;
    for (const part of text.split(LONE_HALF))
        at += LONE_HALF.test(part) ? BROKEN.copy(into, at) : into.write(part, at);
    return at - offset;
}

;// CONCATENATED MODULE: ./build/src/read/access.js




const WHOLE_FILE = { bytes: 16 * 1024 ** 2, cause: tooLarge.whole };
const isTrouble = (found) => 'kind' in found;
/** The real regular file behind a path, or why it is not read. */
function resolveFile(given, access) {
    const full = external_node_path_.resolve(access.root, given);
    access.readPaths?.add(full);
    try {
        const realPath = external_node_fs_.realpathSync(full);
        if (access.confined && !isInside(realPath, access.root))
            return { path: given, kind: 'refused', ...outside };
        const stats = external_node_fs_.lstatSync(realPath);
        if (stats.isDirectory())
            return { path: given, kind: 'unreadable', ...folder };
        if (!stats.isFile())
            return { path: given, kind: 'refused', ...notRegular };
        return {
            path: given,
            realPath,
            within: access.confined ? access.root : undefined,
            mostBytes: access.mostBytes,
        };
    }
    catch (error) {
        return troubleOf(given, error);
    }
}
/**
 * Opens a found file, has it read and closes it: the only way to a file's bytes. What the system refuses on the way,
 * also in the middle, is a trouble and no exception.
 *
 * @param read gets the size that the file has now: what is written to it from then on is the next run's
 */
function withFile(file, read) {
    let fd;
    try {
        fd = external_node_fs_.openSync(file.realPath, OPEN_FLAGS);
        const stats = external_node_fs_.fstatSync(fd);
        return troubleWith(file, fd, stats) ?? read(fd, stats.size);
    }
    catch (error) {
        return troubleOf(file.path, error);
    }
    finally {
        if (fd !== undefined)
            access_close(fd);
    }
}
// Windows has neither flag; there the checks before and after stand alone.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, } = external_node_fs_.constants;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/** Everything is read by then; a network disk that fails now takes nothing back. */
function access_close(fd) {
    try {
        external_node_fs_.closeSync(fd);
    }
    catch {
        // Nothing is left to do with it.
    }
}
/** Why what was opened is not read: it need not be what was found a moment ago. */
function troubleWith({ path: given, ...file }, fd, stats) {
    const trouble = (kind, cause) => ({ path: given, kind, ...cause });
    if (!stats.isFile())
        return trouble('refused', notRegular);
    if (file.within !== undefined && leadsOut(file.realPath, file.within, fd, stats))
        return trouble('refused', outside);
    // Such files as /proc holds have no size, and some of them no end.
    const got = external_node_fs_.readSync(fd, Buffer.alloc(1), 0, 1, 0);
    if (stats.size === 0 && got > 0 && external_node_fs_.fstatSync(fd).size === 0)
        return trouble('refused', notRegular);
    return undefined;
}
/** A folder above the file may have become a link since it was found. */
function leadsOut(realPath, folder, fd, stats) {
    const opened = pathOfOpen(fd);
    if (opened !== undefined)
        return !isInside(opened, folder);
    const there = external_node_fs_.lstatSync(realPath);
    return external_node_fs_.realpathSync(realPath) !== realPath || there.ino !== stats.ino || there.dev !== stats.dev;
}
/** Where an open file is, by the kernel's own word; only Linux has one. */
function pathOfOpen(fd) {
    try {
        const opened = external_node_fs_.readlinkSync(`/proc/self/fd/${fd}`);
        return external_node_path_.isAbsolute(opened) ? opened : undefined;
    }
    catch {
        return undefined;
    }
}
/** The whole text of a file without its BOM. */
function readText(file, limit = WHOLE_FILE) {
    return withFile(file, (fd, bytes) => {
        const most = Math.min(limit.bytes, file.mostBytes ?? limit.bytes);
        const cause = most < limit.bytes ? tooLarge.setting : limit.cause;
        if (bytes > most)
            return { path: file.path, kind: 'unreadable', ...cause(bytes, most) };
        return readHead(fd, bytes);
    });
}
/** The text of the first bytes of an open file without its BOM; a character that is broken is U+FFFD. */
function readHead(fd, bytes) {
    const reader = openUtf8(fd, bytes);
    // UTF-16 may need three bytes for two.
    let buffer = Buffer.allocUnsafe(bytes + ROOM);
    let held = 0;
    for (let got = -1; got !== 0; held += got) {
        if (buffer.length - held < ROOM)
            buffer = Buffer.concat([buffer], buffer.length * 2);
        got = reader.read(buffer, held, buffer.length - held);
    }
    return buffer.toString('utf8', 0, held).replace(/^\uFEFF/, '');
}
const ROOM = 64;
function isInside(realPath, folder) {
    const relative = external_node_path_.relative(external_node_fs_.realpathSync(folder), realPath);
    return relative === '' || (!external_node_path_.isAbsolute(relative) && relative.split(external_node_path_.sep)[0] !== '..');
}
/** @throws what the system did not say: a fault of ours must not look like one of the disk */
function troubleOf(given, error) {
    if (!(error instanceof Error) || !('code' in error))
        throw error;
    const code = String(error.code);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { path: given, kind: 'missing', ...notFound };
    if (code === 'EACCES' || code === 'EPERM')
        return { path: given, kind: 'unreadable', ...noPermission };
    if (code === 'ELOOP')
        return { path: given, kind: 'refused', ...linkToNowhere };
    return { path: given, kind: 'unreadable', ...systemRefused(code) };
}

;// CONCATENATED MODULE: ./build/src/read/find-files.js




const MAX_FILES = 2000;
/** Resolves paths and globs to the regular files they mean, each real file once, in the order given. */
async function findFiles(patterns, access) {
    const found = new Map();
    const most = access.mostFiles ?? MAX_FILES;
    let rest = 0;
    for (const pattern of patterns) {
        for (const each of await matchesOf(pattern, access)) {
            if (found.size === most) {
                rest += 1;
                continue;
            }
            const result = isTrouble(each) ? each : resolveFile(each.path, access);
            const key = isTrouble(result) ? `${result.kind}:${result.path}` : result.realPath;
            if (!found.has(key))
                found.set(key, result);
        }
    }
    const results = [...found.values()];
    if (rest === 0)
        return results;
    return [...results, { path: patterns.join(' '), kind: 'refused', ...tooManyFiles(most + rest, rest) }];
}
/** Characters that make a path a glob; a file that really has such a name is taken as it is. */
const GLOB = /[*?[\]{}()!]/;
async function matchesOf(pattern, access) {
    if (!GLOB.test(pattern) || external_node_fs_.existsSync(external_node_path_.resolve(access.root, pattern)))
        return [{ path: pattern }];
    if (access.confined && (external_node_path_.isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..'))) {
        return [{ path: pattern, kind: 'refused', ...outside }];
    }
    const { default: glob } = await __webpack_require__.e(/* import() */ 'fast-glob').then(__webpack_require__.t.bind(__webpack_require__, 25648, 19));
    const files = [];
    try {
        // Links are listed, so that they can be refused by name, but not walked: one may lead to the whole disk.
        const entries = glob.stream(inertGlob(pattern), {
            cwd: access.root,
            deep: MAX_DEPTH,
            dot: true,
            followSymbolicLinks: false,
            onlyFiles: false,
            objectMode: true,
            suppressErrors: true,
        });
        for await (const { dirent, path: file } of entries)
            if (!dirent.isDirectory())
                files.push(file);
    }
    catch {
        return [{ path: pattern, kind: 'unreadable', ...badGlob }];
    }
    if (files.length === 0)
        return [{ path: pattern, kind: 'missing', ...noMatch }];
    return files.toSorted().map((file) => ({ path: file }));
}
/** Folders below the fixed part of a glob; what matches `**` takes longer with each. */
const MAX_DEPTH = 32;
/** Only `*`, `**`, `?`, `[...]` and `{a,b}` mean anything: repeated groups can be made to match for hours. */
function inertGlob(pattern) {
    const slashed = external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    return slashed.replace(/[()|+@]|^!/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./build/src/settings/glob.js
/** What a path or glob may be, so that neither expanding nor matching it can take long, whatever the names in the folder. */
/** Longer than any path of a checkout that a program could open on every system. */
const MAX_LENGTH = 1000;
/** Paths that the braces of one setting stand for. */
const MAX_ALTERNATIVES = 1000;
/** Each searches folders of its own. */
const MAX_GLOBS = 100;
/** Matching takes the length of a name to the power of these. */
const MAX_STARS = 4;
/** Why these paths and globs are too much, as words after a quoted value; `undefined` when they are not. */
function globsProblem(patterns) {
    for (const pattern of patterns) {
        const problem = globProblem(pattern);
        if (problem !== undefined)
            return problem;
    }
    if (patterns.filter((pattern) => /[*?[{]/.test(pattern)).length > MAX_GLOBS)
        return `has more than ${MAX_GLOBS} globs`;
    const alternatives = patterns.reduce((sum, pattern) => sum + mostAlternatives(pattern), 0);
    return alternatives > MAX_ALTERNATIVES ? TOO_MANY : undefined;
}
const TOO_MANY = `stands for more than ${MAX_ALTERNATIVES} paths`;
function globProblem(pattern) {
    if (pattern.length > MAX_LENGTH)
        return `has a path of more than ${MAX_LENGTH} characters`;
    const segments = pattern.split('/');
    if (segments.filter((segment) => segment.includes('**')).length > MAX_STARS)
        return `has more than ${MAX_STARS} \`**\` in one glob`;
    if (segments.some((segment) => segment.split(/\*+/).length - 1 > MAX_STARS))
        return `has more than ${MAX_STARS} \`*\` in one name`;
    if (pattern.includes('{') && segments.some((segment) => segment !== '..' && segment.includes('..')))
        return 'has a range such as `{1..9}`, which is not known here; write `[1-9]`';
    return mostAlternatives(pattern) > MAX_ALTERNATIVES ? TOO_MANY : undefined;
}
/**
 * At least as many as the braces stand for, however they are nested, quoted or escaped: c commas in b braces stand for
 * most when each has equally many.
 */
function mostAlternatives(pattern) {
    const braces = pattern.split('{').length - 1;
    const commas = pattern.split(',').length - 1;
    return braces === 0 ? 1 : (1 + commas / braces) ** braces;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/src/model/json.js
/** JSON that anybody may have written: what is none is `undefined`, never an exception. */
/** The value of a JSON text; `undefined` when it is none. */
function parseJson(text) {
    // A log may hold a million broken lines, and collecting the stack is most of what an exception costs.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** The JSON text of a parsed value; `undefined` when it is nested too deep, which parsing allows and writing does not. */
function stringifyJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/insights/schema/data-quality.js




/** What was read, and how well. */
const cycleCounts = {
    decided: count,
    succeeded: count,
    undecided: count.check(schemas/* describe */.q0y('Neither success nor failure by the log; never counted as failed')),
    unrecorded: schemas/* optional */.lqM(count)
        .check(schemas/* describe */.q0y('Of the undecided: those of which the log does not say how they ended')),
    undated: count,
    future: count.check(schemas/* describe */.q0y('Dated more than five minutes after the report: in no window and no count')),
};
const sourceQuality = schemas/* strictObject */.rej({
    role: schemas/* enum */.k5n(SOURCE_ROLES),
    path: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['read', 'missing', 'empty', 'refused', 'unreadable']),
    problem: schemas/* nullable */.mee(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y('Why nothing of it was used, or not every line; goes on after the path')),
    remedy: schemas/* optional */.lqM(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What to do about the problem, as an order')),
    lines: count.check(schemas/* describe */.q0y('Of what was read')),
    unread: schemas/* optional */.lqM(schemas/* strictObject */.rej({ bytes: count, of: count }))
        .check(schemas/* describe */.q0y('Bytes at its beginning that were not read, of how many: it is larger than max-file-size')),
    records: count,
    decided: schemas/* optional */.lqM(count).check(schemas/* describe */.q0y('The counts of cycles stand at cycle logs only')),
    succeeded: schemas/* optional */.lqM(count),
    undecided: schemas/* optional */.lqM(count),
    unrecorded: schemas/* optional */.lqM(count),
    undated: schemas/* optional */.lqM(count),
    future: schemas/* optional */.lqM(count),
    skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n(SKIP_REASONS),
        count: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
        first_lines: schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _gte */.qm(1))).check(api/* _maxLength */.Eb(5)),
    }))
        .check(api/* _maxLength */.Eb(SKIP_REASONS.length)),
    duplicates: count,
    left_out: count.check(schemas/* describe */.q0y('Rows that are no cycles of their own, such as an earlier row of the same run')),
    zoneless: schemas/* optional */.lqM(schemas/* strictObject */.rej({ times: schemas/* int */.Whr().check(api/* _gte */.qm(1)), zone: schemas/* string */.YjP() }))
        .check(schemas/* describe */.q0y('Times that name no zone, and the IANA name of the one that they were read in')),
    shape: schemas/* optional */.lqM(schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(LIST_KINDS), under: schemas/* optional */.lqM(schemas/* enum */.k5n(LIST_KEYS)), empty: schemas/* boolean */.zMY() }))
        .check(schemas/* describe */.q0y('Of a quarantine list that was read: an object keyed by task or a list, and the key it is under')),
    format: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Log format taken; of cycle logs that were read')),
    format_reason: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Why this format')),
    ...boundedList('warnings', schemas/* strictObject */.rej({
        code: schemas/* enum */.k5n(WARNING_CODES),
        say: schemas/* string */.YjP(),
        remedy: schemas/* optional */.lqM(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What to do about it, as an order')),
    }), MOST.warnings, 'What can be read but hardly be meant, such as a wrong unit'),
    ...boundedMap('coerced', count, MOST.coerced, 'Fields whose value could not be used, by name'),
});
const dataQuality = schemas/* strictObject */.rej({
    cycles: count.check(schemas/* describe */.q0y('All that were read; the counts after it leave out those of the future')),
    ...cycleCounts,
    first_at: schemas/* nullable */.mee(instant),
    last_at: schemas/* nullable */.mee(instant),
    span_days: schemas/* nullable */.mee(schemas/* number */.aig()),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()),
    endings: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({
        ending: schemas/* string */.YjP(),
        count: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
        why: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('The reason that most of them give')),
    }))
        .check(api/* _maxLength */.Eb(MOST.endings)))
        .check(schemas/* describe */.q0y('Undecided cycles by the log’s own word for how they ended, or that they have not')),
    endings_omitted: omitted('How many more words there are'),
    ...boundedList('sources', sourceQuality, MOST.sources, 'Those with anything to warn of before others, in the order in which they were read'),
    sources_omitted_skipped: omitted('Lines of sources that are left out which could not be used'),
    sources_omitted_warnings: omitted('What there is to warn of in them'),
});

;// CONCATENATED MODULE: ./build/src/insights/schema/evidence-blocks.js




/** The blocks that the rules stand on. */
const evidence_blocks_positive = schemas/* number */.aig().check(api/* _gte */.qm(0));
const evidence_blocks_spent = { cycles: count, seconds: evidence_blocks_positive, tokens: evidence_blocks_positive, cost_usd: evidence_blocks_positive };
const share = schemas/* strictObject */.rej({ key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')), ...evidence_blocks_spent });
const waste = schemas/* strictObject */.rej({
    ...evidence_blocks_spent,
    all_seconds: schemas/* number */.aig().check(api/* _gte */.qm(0)).check(schemas/* describe */.q0y('Of all decided cycles in the window')),
    share: schemas/* nullable */.mee(rate).check(schemas/* describe */.q0y('`seconds` of `all_seconds`')),
    ...boundedList('by_type', share, MOST.shares),
    ...boundedList('by_reason', share, MOST.shares),
    ...boundedList('by_issue', share, MOST.shares),
})
    .check(schemas/* describe */.q0y('What the failed cycles of the window took'));
const evidence_blocks_spending = schemas/* strictObject */.rej({
    total: evidence_blocks_positive.check(schemas/* describe */.q0y('Of all cycles that say what they cost')),
    decided: count,
    priced: count.check(schemas/* describe */.q0y('Decided cycles that say what they cost')),
    succeeded: count,
    per_cycle: evidence_blocks_positive.check(schemas/* describe */.q0y('Of the decided cycles that say it')),
    per_success: schemas/* nullable */.mee(evidence_blocks_positive)
        .check(schemas/* describe */.q0y('All cycles for each success, failed tries included; the decided ones that say nothing count like the others')),
    at_least: schemas/* nullable */.mee(evidence_blocks_positive).check(schemas/* describe */.q0y('The same as if these had cost nothing')),
    interval: schemas/* nullable */.mee(pair).check(schemas/* describe */.q0y('Of `per_success`, over tasks, 95 %')),
});
const price = schemas/* strictObject */.rej({
    now: evidence_blocks_spending.check(schemas/* describe */.q0y('In the window; where no cycle has a time, in the whole log')),
    before: schemas/* nullable */.mee(evidence_blocks_spending).check(schemas/* describe */.q0y('In the baseline')),
});
const prices = schemas/* strictObject */.rej({ cost_usd: schemas/* optional */.lqM(price), tokens: schemas/* optional */.lqM(price) })
    .check(schemas/* describe */.q0y('What a success costs, where the log records it'));
const step = schemas/* strictObject */.rej({ ...tries.shape, interval: schemas/* nullable */.mee(pair) });
const ladder = schemas/* strictObject */.rej({
    runs: count.check(schemas/* describe */.q0y('Decided runs of agents')),
    green: step.check(schemas/* describe */.q0y('Runs that ended without an error')),
    opened: step.check(schemas/* describe */.q0y('Of these, those that opened a pull request')),
    merged: step.check(schemas/* describe */.q0y('Of these, those whose pull request was merged')),
    open: count.check(schemas/* describe */.q0y('Whose pull request is open')),
    other_pull_requests: count.check(schemas/* describe */.q0y('By agents, of no such run')),
})
    .check(schemas/* describe */.q0y('How far runs of agents came; intervals are Wilson, 95 %'));
const stood = {
    pull_requests: count.check(schemas/* describe */.q0y('That were looked at')),
    added: count.check(schemas/* describe */.q0y('Lines that they added')),
    held: count.check(schemas/* describe */.q0y('Of these, those that stood when the days were over')),
    interval: schemas/* nullable */.mee(pair).check(schemas/* describe */.q0y('Of `held` in `added`, over pull requests, 95 %')),
};
const held = schemas/* strictObject */.rej({
    days: schemas/* literal */.euz(HELD_DAYS),
    ...stood,
    people: schemas/* nullable */.mee(schemas/* strictObject */.rej(stood)).check(schemas/* describe */.q0y('Pull requests of like size by people')),
    young: count.check(schemas/* describe */.q0y('Merged less than that ago')),
    unknown: count.check(schemas/* describe */.q0y('Merged longer ago, and not looked at')),
    lacking: schemas/* optional */.lqM(schemas/* enum */.k5n(HELD_LACKS)).check(schemas/* describe */.q0y('Why none could be looked at')),
})
    .check(schemas/* describe */.q0y('How many of the lines that merged pull requests of agents added still stood some days later'));
const quarantine = boundedList('quarantine', schemas/* strictObject */.rej({
    issue: schemas/* string */.YjP(),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()),
    until: schemas/* nullable */.mee(instant),
    tries_since: count,
    tries_in_window: count,
    last_outcome: schemas/* nullable */.mee(schemas/* enum */.k5n(['success', 'failure', 'undecided']))
        .check(schemas/* describe */.q0y('Of the last try since then')),
}), MOST.quarantined, 'Issues in quarantine, those that are tried all the same before others, in the order of the list');
const triage = schemas/* strictObject */.rej({
    runs: count.check(schemas/* describe */.q0y('Dated runs of the mechanical triage')),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of its newest run')),
    deep_age_days: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of the newest deep triage')),
    cycles_since_deep: count,
    ...boundedList('queue', schemas/* strictObject */.rej({ at: instant, ...boundedMap('counts', schemas/* number */.aig(), MOST.queueCounts) }), MOST.queues, 'What the latest runs counted'),
    scores: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        split: schemas/* number */.aig(),
        low: tries,
        high: tries,
        advantage: schemas/* enum */.k5n(['clear', 'none', 'unclear']),
    }))
        .check(schemas/* describe */.q0y('Does a higher score succeed more often?')),
})
    .check(schemas/* describe */.q0y('The mechanical triage'));
const side = schemas/* strictObject */.rej({
    cycles: count,
    succeeded: schemas/* optional */.lqM(count),
    median_seconds: schemas/* optional */.lqM(schemas/* number */.aig()),
});
const changePoints = schemas/* array */.YOg(schemas/* strictObject */.rej({
    series: schemas/* enum */.k5n(['success', 'duration']),
    at: instant,
    from: instant.check(schemas/* describe */.q0y('The change lies between this')),
    to: instant.check(schemas/* describe */.q0y('and this')),
    before: side,
    after: side,
    p: rate,
    changed: schemas/* array */.YOg(schemas/* strictObject */.rej({
        what: schemas/* enum */.k5n(['epoch', 'model', 'agent', 'commit', 'type-mix']),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
    }))
        .check(api/* _maxLength */.Eb(4))
        .check(schemas/* describe */.q0y('What else changed there; untrusted text')),
    named: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* enum */.k5n(['epoch', 'model']), name: schemas/* string */.YjP(), since: instant }))
        .check(api/* _maxLength */.Eb(2)))
        .check(schemas/* describe */.q0y('What the log names from there on and named never before; untrusted text')),
    edited: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40,64}$/)),
        at: instant,
        files: schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _maxLength */.Eb(20)),
    }))
        .check(api/* _maxLength */.Eb(3)))
        .check(schemas/* describe */.q0y('Commits near it that changed what agents are told; no cause')),
}))
    .check(api/* _maxLength */.Eb(2))
    .check(schemas/* describe */.q0y('When success and duration changed'));

;// CONCATENATED MODULE: ./build/src/insights/schema/failure-reasons.js



// Alone in its file: a run reads this block of the last report and no other.
const failureReasons = {
    ...boundedList('failure_reasons', schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{16}|other)$/), schemas/* describe */.q0y('Stable from run to run')),
        template: schemas/* string */.YjP()
            .check(schemas/* describe */.q0y('Untrusted text with placeholders for numbers, paths and the like')),
        before: count.check(schemas/* describe */.q0y('In the baseline')),
        now: count.check(schemas/* describe */.q0y('In the window')),
        total: count,
        examples: schemas/* array */.YOg(schemas/* strictObject */.rej({
            quoted_reason: schemas/* string */.YjP().check(api/* _maxLength */.Eb(240)),
            source: schemas/* string */.YjP().check(schemas/* describe */.q0y('file:line, or the address of a page')),
        }))
            .check(api/* _maxLength */.Eb(MOST.examples)),
    }), MOST.reasons, 'Failures grouped by what their reasons have in common, the most frequent first'),
    failure_reasons_omitted_recent: omitted('Of those left out, how many occurred in the window or the baseline'),
};

;// CONCATENATED MODULE: ./build/src/model/memory.js
/**
 * What is known of a finding beyond one report. Memory makes it of the log, insights.json holds it, pages tell it.
 *
 * A day is a whole UTC day, as the instant at which it begins.
 */
/** What an open finding is, seen from the day before. */
const STATUSES = ['new', 'persisting', 'regressed'];
/**
 * How a finding ended: what it measures is back; a person took the new level as normal; people were told and the log as
 * it is now does not say so; too little is left to tell.
 */
const ENDINGS = ['resolved', 'accepted', 'retracted', 'stale'];
/** By what it is known. */
const ENDING_REASONS = [
    'is-back',
    'not-apart-from-before',
    'task-succeeded',
    'task-left-alone',
    'loop-runs-again',
    'not-found-again',
    'a-person-accepted-it',
    'lines-came-late',
    'lines-were-removed',
    'judged-otherwise',
    'too-few-cycles-since',
    'all-else-fails-too',
];
/** What became of a goal. */
const EFFECTS = ['helped', 'no_change', 'worse', 'inconclusive'];
/** What says more of the advice goes first. */
const EFFECTS_BY_WEIGHT = (/* unused pure expression or super */ null && (['worse', 'helped', 'no_change', 'inconclusive']));
const EFFECT_REASONS = [
    'back-after-it-was-down',
    'back-too-soon-to-tell',
    'still-down',
    'fell-further',
    'left-alone',
    'failed-again',
    'succeeded-by-itself',
    'runs-by-itself',
];

;// CONCATENATED MODULE: ./build/src/insights/schema/memory.js





/** What the days before this one leave to tell. */
const memory_day = iso/* date */.p6().check(schemas/* describe */.q0y('A whole UTC day'));
/** Of an open finding. */
const life = {
    status: schemas/* enum */.k5n(STATUSES).check(schemas/* describe */.q0y('Seen from the day before; `regressed` had ended lately')),
    first_seen: memory_day.check(schemas/* describe */.q0y('The first day on which it was found')),
    since: instant.check(schemas/* describe */.q0y('When the change itself began')),
    days_open: count.check(schemas/* describe */.q0y('Whole days from the first one on')),
    last_seen: memory_day.check(schemas/* describe */.q0y('The last day on which it was found anew; no later day showed its end')),
    ended_before: schemas/* nullable */.mee(memory_day).check(schemas/* describe */.q0y('Of a regressed one: when it had ended')),
    muted_until: schemas/* nullable */.mee(instant).check(schemas/* describe */.q0y('Until when a person does not want to hear of it')),
};
const told = {
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/)),
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(SEVERITIES),
    subject: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(SUBJECT_KINDS),
        key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
    }),
    finding: schemas/* string */.YjP().check(schemas/* describe */.q0y('What was the case, in words; may quote the log')),
};
const ended = {
    ...boundedList('ended', schemas/* strictObject */.rej({
        ...told,
        first_seen: memory_day,
        since: instant,
        ended_on: memory_day,
        ending: schemas/* enum */.k5n(ENDINGS),
        because: schemas/* enum */.k5n(ENDING_REASONS),
    }), MOST.ended, 'Findings that ended within the last 28 days, the newest first'),
    ended_omitted_resolved_in_window: omitted('Of those left out, how many were resolved in the window'),
};
const effectiveness = boundedList('effectiveness', schemas/* strictObject */.rej({
    ...told,
    recommendation: schemas/* string */.YjP(),
    worked_if: schemas/* nullable */.mee(schemas/* string */.YjP()),
    first_seen: memory_day,
    outcome: schemas/* enum */.k5n(EFFECTS),
    because: schemas/* enum */.k5n(EFFECT_REASONS),
    measure: schemas/* nullable */.mee(schemas/* enum */.k5n(Object.keys(MEASURES))),
    before: schemas/* nullable */.mee(amount).check(schemas/* describe */.q0y('Before the change')),
    after: schemas/* nullable */.mee(amount).check(schemas/* describe */.q0y('Since the day after it was first said')),
}), MOST.effects, 'What became of the advice of earlier days');
const memory_history = schemas/* strictObject */.rej({
    days: schemas/* array */.YOg(schemas/* strictObject */.rej({ day: memory_day, verdict: schemas/* enum */.k5n(VERDICTS), decided: count, succeeded: count }))
        .check(api/* _maxLength */.Eb(MOST.historyDays)),
    previous_problem: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _maxLength */.Eb(300)))
        .check(schemas/* describe */.q0y('Why the last report could not be used, where one was there')),
    ...boundedList('findings', schemas/* strictObject */.rej({ ...told, first: memory_day, last: memory_day, ending: schemas/* nullable */.mee(schemas/* enum */.k5n(ENDINGS)) }), MOST.historyFindings, 'From the first to the last day that each was open, the most severe first'),
})
    .check(schemas/* describe */.q0y('The last 84 days up to the newest cycle, each judged by the log as it stood then'));

;// CONCATENATED MODULE: ./build/src/insights/schema/findings.js






/** What was found, and what is only watched. */
const evidence = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(LEVELS),
    method: schemas/* string */.YjP()
        .check(schemas/* describe */.q0y('The test; `rule` for a check that needs no probability, `held` for what an earlier day found')),
    n: pair.check(schemas/* describe */.q0y('Cycles before and now')),
    k: schemas/* optional */.lqM(pair).check(schemas/* describe */.q0y('Successes, or what the test counts, before and now')),
    effect: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Size of the difference in the rule’s unit')),
    interval: schemas/* optional */.lqM(pair).check(schemas/* describe */.q0y('95 % interval of the effect')),
    p: schemas/* optional */.lqM(rate).check(schemas/* describe */.q0y('Two-sided')),
    q: schemas/* optional */.lqM(rate).check(schemas/* describe */.q0y('Corrected for the number of tests in the rule’s family')),
})
    .check(schemas/* describe */.q0y('How sure it is'));
const subject = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(SUBJECT_KINDS),
    key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
});
const measure = schemas/* enum */.k5n(Object.keys(MEASURES));
const unit = schemas/* enum */.k5n([...new Set(Object.values(MEASURES))]);
const fact = schemas/* strictObject */.rej({
    measure,
    unit,
    before: schemas/* nullable */.mee(amount).check(schemas/* describe */.q0y('Before the window, or what is usual or allowed')),
    now: amount,
})
    .check(schemas/* describe */.q0y('A number that the finding rests on'));
const goal = schemas/* strictObject */.rej({
    measure,
    unit,
    subject,
    direction: schemas/* enum */.k5n(['above', 'at-least', 'below', 'at-most']),
    target: schemas/* number */.aig().check(schemas/* describe */.q0y('In the unit')),
    within_days: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Either this')),
    within_cycles: schemas/* optional */.lqM(schemas/* int */.Whr()).check(schemas/* describe */.q0y('or this: over which cycles to come')),
    beyond: schemas/* optional */.lqM(schemas/* number */.aig())
        .check(schemas/* describe */.q0y('Counts only what goes beyond this: seconds, or times the usual, or its share')),
})
    .check(schemas/* describe */.q0y('What shows that acting on it worked'));
/** No rule has as many. */
const MOST_FACTS = 10;
const words = {
    severity: schemas/* enum */.k5n(SEVERITIES),
    category: schemas/* string */.YjP(),
    finding: schemas/* string */.YjP(),
    recommendation: schemas/* string */.YjP(),
};
const id = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/));
const findings_judged = {
    id: id.check(schemas/* describe */.q0y('Fingerprint: the same from run to run')),
    rule: schemas/* string */.YjP().check(schemas/* describe */.q0y(`One of: ${rules_RULES.map(({ id: rule }) => rule).join(', ')}`)),
    subject,
    lead: schemas/* string */.YjP().check(schemas/* describe */.q0y('The sentence `finding` without the numbers in its brackets')),
    detail: schemas/* string */.YjP().check(schemas/* describe */.q0y('These numbers; empty for none')),
    facts: schemas/* array */.YOg(fact)
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_FACTS))
        .check(schemas/* describe */.q0y('The first one is what the finding is about')),
    evidence,
    expected_saving_seconds: schemas/* nullable */.mee(schemas/* number */.aig())
        .check(schemas/* describe */.q0y('What acting on it saves in one window, at most')),
    goal: schemas/* nullable */.mee(goal),
    worked_if: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('The goal in words; completes "It worked if ..."')),
    names_cause: schemas/* optional */.lqM(schemas/* literal */.euz(true))
        .check(schemas/* describe */.q0y('It names a model, an epoch or a commit that changed at the same time')),
    explained_by: schemas/* optional */.lqM(id)
        .check(schemas/* describe */.q0y('Id of the finding without whose cycles this one would not be')),
};
const inWindow = schemas/* optional */.lqM(schemas/* strictObject */.rej({ ...tries.shape, failed_in_incidents: count, failed_seconds: schemas/* number */.aig() }))
    .check(schemas/* describe */.q0y('Of tasks that keep failing: all their cycles in the window, also those of incidents'));
const recommendation = schemas/* strictObject */.rej({
    ...words,
    ...schemas/* partial */.OH3(schemas/* strictObject */.rej({ ...findings_judged, ...life })).shape,
    in_window: inWindow,
})
    .check(schemas/* describe */.q0y('With `rules: seed`, and when nothing was found, only the first four keys'));
const omittedFindings = schemas/* strictObject */.rej({
    rule: schemas/* optional */.lqM(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Not with `rules: seed`')),
    severity: schemas/* enum */.k5n(SEVERITIES),
    subject_kind: schemas/* optional */.lqM(schemas/* enum */.k5n(SUBJECT_KINDS)),
    count: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    new: omitted('How many of them are new or back, and not muted'),
    tries: schemas/* optional */.lqM(tries).check(schemas/* describe */.q0y('Of tasks that keep failing, as their findings count them')),
    in_window: inWindow,
    ...boundedList('keys', schemas/* string */.YjP(), MOST.omittedKeys, 'Keys of their subjects, the most urgent first; untrusted text'),
});
const recommendations = {
    recommendations: schemas/* array */.YOg(recommendation)
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST.findingsOfARule * rules_RULES.length))
        .check(schemas/* describe */.q0y(`The most urgent first, of each rule ${MOST.findingsOfARule} at most`)),
    recommendations_omitted: omitted('How many more there are than `recommendations` has room for'),
    recommendations_omitted_by_rule: schemas/* optional */.lqM(schemas/* array */.YOg(omittedFindings).check(api/* _maxLength */.Eb(rules_RULES.length * SEVERITIES.length)))
        .check(schemas/* describe */.q0y('What these are about')),
};
const watched = schemas/* strictObject */.rej({
    ...words,
    ...findings_judged,
    reason_code: schemas/* enum */.k5n(WATCH_REASONS).check(schemas/* describe */.q0y('Why it is only watched')),
});

;// CONCATENATED MODULE: ./build/src/insights/schema/seed-blocks.js



/** The blocks that the seed program wrote, under its names. */
const seed_blocks_id = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]);
const windowSummary = schemas/* strictObject */.rej({
    count: count.check(schemas/* describe */.q0y('Decided cycles')),
    succeeded: schemas/* optional */.lqM(count).check(schemas/* describe */.q0y('Not with `rules: seed`')),
    success_rate: schemas/* nullable */.mee(rate).check(schemas/* describe */.q0y('3 decimals')),
    avg_duration: schemas/* nullable */.mee(schemas/* int */.Whr()).check(schemas/* describe */.q0y('Seconds')),
    lines_net: schemas/* number */.aig(),
    prs_merged: count,
})
    .check(schemas/* describe */.q0y('One window of the trends'));
const trends = schemas/* catchall */.rUs(schemas/* object */.Ikc({
    window_days: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1)))
        .check(schemas/* describe */.q0y('Only when not 7; it also names the two window keys')),
    velocity_change: schemas/* nullable */.mee(schemas/* int */.Whr()),
    success_rate_change: schemas/* nullable */.mee(schemas/* number */.aig()),
    duration_change: schemas/* nullable */.mee(schemas/* int */.Whr()).check(schemas/* describe */.q0y('Seconds')),
}), windowSummary)
    .check(schemas/* describe */.q0y('`recent_7d` and `previous_7d` (or `_Nd`), and the change from the one to the other'));
const typeSummary = schemas/* strictObject */.rej({
    count: count.check(schemas/* describe */.q0y('Decided cycles')),
    succeeded: schemas/* optional */.lqM(count).check(schemas/* describe */.q0y('Not with `rules: seed`')),
    success_rate: schemas/* nullable */.mee(rate),
    avg_duration: schemas/* int */.Whr().check(api/* _gte */.qm(0)).check(schemas/* describe */.q0y('Seconds')),
    max_duration: schemas/* number */.aig().check(api/* _gte */.qm(0)).check(schemas/* describe */.q0y('Seconds')),
});
const seed_blocks_repeatFailure = schemas/* strictObject */.rej({
    issue: seed_blocks_id,
    failure_count: schemas/* int */.Whr().check(api/* _gte */.qm(2)),
    ...boundedList('attempts', schemas/* strictObject */.rej({
        cycle: schemas/* nullable */.mee(seed_blocks_id),
        reason: schemas/* string */.YjP(),
        duration: schemas/* number */.aig().check(schemas/* describe */.q0y('Seconds')),
    }), MOST.attempts, 'The newest in the log, in its order'),
    attempts_omitted_duration: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Seconds of those left out')),
});
const durationOutlier = schemas/* strictObject */.rej({
    cycle: schemas/* nullable */.mee(seed_blocks_id),
    issue: schemas/* nullable */.mee(seed_blocks_id),
    type: schemas/* nullable */.mee(schemas/* string */.YjP()),
    duration: schemas/* number */.aig().check(schemas/* describe */.q0y('Seconds')),
    avg_duration: schemas/* int */.Whr().check(schemas/* describe */.q0y('Seconds')),
    multiple: schemas/* number */.aig(),
    at: schemas/* optional */.lqM(instant).check(schemas/* describe */.q0y('End of the cycle; not with `rules: seed`')),
    reason: schemas/* string */.YjP(),
});
const triageEffectiveness = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ runs: schemas/* literal */.euz(0), note: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        runs: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
        total_reviewed: schemas/* number */.aig(),
        total_refined: schemas/* number */.aig(),
        total_created: schemas/* number */.aig(),
        total_closed: schemas/* number */.aig(),
        timmy_consultation_rate: rate,
        timmy_recent_feedback: schemas/* string */.YjP(),
        ...boundedList('timmy_feedback_history', schemas/* string */.YjP(), MOST.feedback, 'The newest, in the order of the log'),
    }),
]);

;// CONCATENATED MODULE: ./build/src/insights/schema/window-blocks.js



/** What pages draw of the window and of the time before it. */
const week = schemas/* strictObject */.rej({
    from: instant,
    to: instant,
    cycles: count,
    decided: count,
    succeeded: count,
    median_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    lines_net: schemas/* number */.aig(),
});
const baseline = schemas/* strictObject */.rej({
    from: instant,
    to: instant,
    days: schemas/* number */.aig().check(schemas/* describe */.q0y('That the log covers')),
    running_days: schemas/* optional */.lqM(schemas/* number */.aig())
        .check(schemas/* describe */.q0y('Of these, without pauses of more than five days: what a count is compared by')),
    decided: count,
    succeeded: count,
    prs_merged: schemas/* optional */.lqM(count),
    success_rate: schemas/* nullable */.mee(rate),
    interval: schemas/* nullable */.mee(pair).check(schemas/* describe */.q0y('Wilson, 95 %')),
    median_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    normal_window: schemas/* nullable */.mee(schemas/* strictObject */.rej({ cycles: count, low: count, high: count }))
        .check(schemas/* describe */.q0y('Successes where 19 of 20 windows of this many cycles land if nothing changed')),
})
    .check(schemas/* describe */.q0y('The 28 days before the window'));
const window_blocks_change = schemas/* strictObject */.rej({
    sure: schemas/* enum */.k5n(['confirmed', 'likely', 'unusual', 'usual', 'insufficient'])
        .check(schemas/* describe */.q0y('`unusual`: more than luck explains, but too little to act on; `usual`: luck explains it')),
    p: schemas/* optional */.lqM(rate).check(schemas/* describe */.q0y('Two-sided')),
});
const windowCounts = { from: instant, to: instant, decided: count, succeeded: count, prs_merged: count };
const window_blocks_window = schemas/* strictObject */.rej({
    days: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    ...windowCounts,
    success_rate: schemas/* nullable */.mee(rate).check(schemas/* describe */.q0y('3 decimals')),
    interval: schemas/* nullable */.mee(pair).check(schemas/* describe */.q0y('Of the success rate; Wilson, 95 %')),
    median_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    difference: schemas/* nullable */.mee(pair).check(schemas/* describe */.q0y('Success rate minus the baseline’s; Newcombe, 95 %')),
    changes: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        success: window_blocks_change.check(schemas/* describe */.q0y('Against the baseline')),
        duration: schemas/* nullable */.mee(window_blocks_change).check(schemas/* describe */.q0y('Of cycles, against the baseline')),
        decided: schemas/* nullable */.mee(window_blocks_change)
            .check(schemas/* describe */.q0y('Of decided cycles, against as many days of the baseline; null where less than four windows before it tell how much such counts differ')),
    }))
        .check(schemas/* describe */.q0y('By a test of these numbers alone, whatever findings say; not with `rules: seed`')),
    previous: schemas/* strictObject */.rej(windowCounts).check(schemas/* describe */.q0y('The window of the same length before it')),
})
    .check(schemas/* describe */.q0y('The window that is judged against the baseline'));
const kinds = {
    ...boundedList('kinds', schemas/* strictObject */.rej({
        key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
        all: tries.check(schemas/* describe */.q0y('In the whole log')),
        before: tries.check(schemas/* describe */.q0y('In the baseline')),
        now: tries.check(schemas/* describe */.q0y('In the window')),
        interval: schemas/* nullable */.mee(pair).check(schemas/* describe */.q0y('Of the success rate now; Wilson, 95 %')),
    }), MOST.kinds, 'Success by kind of work, the most failures first'),
    kinds_omitted_in_window: omitted('Of those left out, how many the window has'),
};
const attempt = {
    at: instant,
    succeeded: schemas/* boolean */.zMY(),
    seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    cycle: schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).check(schemas/* describe */.q0y('Untrusted text')),
    source: schemas/* string */.YjP().check(schemas/* describe */.q0y('file:line, or the address of a page')),
};
const failingTasks = {
    ...boundedList('failing_tasks', schemas/* strictObject */.rej({
        issue: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
        tries: count.check(schemas/* describe */.q0y('In the last 84 days')),
        succeeded: count,
        streak: count.check(schemas/* describe */.q0y('Failures since the last success')),
        failed_seconds: schemas/* number */.aig(),
        failed_seconds_in_window: schemas/* number */.aig(),
        window: tries,
        first_at: instant,
        attempts: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...attempt, quoted_reason: schemas/* string */.YjP().check(api/* _maxLength */.Eb(240)) }))
            .check(api/* _maxLength */.Eb(MOST.newestAttempts))
            .check(schemas/* describe */.q0y('The newest of `tries`, oldest first')),
    }), MOST.failingTasks, 'Issues that failed twice or more since they last succeeded, the most time lost first'),
    failing_tasks_omitted_in_window: omitted('Of those left out, how many were tried in the window'),
};
/** Not in files that were written before it came. */
const trySuccess = schemas/* optional */.lqM(schemas/* strictObject */.rej({
    days: schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('That are looked at, up to now')),
    ...boundedList('by_number', schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().check(api/* _gte */.qm(1), schemas/* describe */.q0y('1 for the first try since the last success')),
        or_later: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('Later tries are counted here too')),
        at_risk: schemas/* int */.Whr().check(api/* _gte */.qm(1), schemas/* describe */.q0y('Tries of this number, 20 at least')),
        succeeded: count,
        success_rate: rate.check(schemas/* describe */.q0y('3 decimals')),
        interval: pair.check(schemas/* describe */.q0y('Of the success rate; Jeffreys, 95 %, as if tries of one issue ended alike')),
    }), MOST.tryNumbers, 'Success at the first, second, third, ... try of an issue'),
    max_tries: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(1)))
        .check(schemas/* describe */.q0y('After so many the next try clearly succeeds less than half as often as a first one; null where the data show no such limit')),
}))
    .check(schemas/* describe */.q0y('When to stop trying an issue'));
const recentCycles = boundedList('recent_cycles', schemas/* strictObject */.rej({ ...attempt, issue: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Untrusted text')) }), MOST.recentCycles, 'The newest decided cycles of the window and of as long a time before it, oldest first');
/** The log within itself, where it is too young to compare weeks or its rows have no times. */
const course = schemas/* strictObject */.rej({
    by_row: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('No cycle has a time: the order is that of the rows')),
    span_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    ...tries.shape,
    last: tries.check(schemas/* describe */.q0y('The newest 20')),
    streak: schemas/* nullable */.mee(schemas/* strictObject */.rej({ outcome: schemas/* enum */.k5n(['success', 'failure']), length: count })),
    longest_failed: schemas/* optional */.lqM(count).check(schemas/* describe */.q0y('The most failures in a row')),
    failed_lines: schemas/* array */.YOg(count).check(api/* _maxLength */.Eb(3), schemas/* describe */.q0y('Of the newest failures')),
    turn: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        at: schemas/* nullable */.mee(instant),
        line: count,
        before: tries,
        after: tries,
        p: rate,
    }))
        .check(schemas/* describe */.q0y('Where success changed most, if more than luck explains')),
});
const maker = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
    ...tries.shape,
    interval: pair.check(schemas/* describe */.q0y('Of the success rate; Wilson, 95 %')),
    ahead: schemas/* nullable */.mee(schemas/* strictObject */.rej({ difference: schemas/* number */.aig(), interval: pair }))
        .check(schemas/* describe */.q0y('Its success rate minus that of the others within the same kinds of work; Mantel-Haenszel, the intervals of all together 95 %')),
});
const makers = schemas/* strictObject */.rej({
    ...boundedList('agents', maker, MOST.makers, 'With 20 decided cycles or more; none unless there are two'),
    ...boundedList('models', maker, MOST.makers, 'As `agents`'),
})
    .check(schemas/* describe */.q0y('Agents and models of the last 84 days held against each other'));
const pace = schemas/* strictObject */.rej({ cycles: count, days: schemas/* number */.aig().check(api/* _gte */.qm(0)) });
/** The loop runs again after a silence of more than five days that reaches into baseline or window. */
const resumed = schemas/* strictObject */.rej({
    since: instant,
    silent_days: schemas/* number */.aig(),
    before: pace.check(schemas/* describe */.q0y('Decided cycles of up to 28 days before the silence')),
    now: pace.check(schemas/* describe */.q0y('Decided cycles from then to the newest')),
});

;// CONCATENATED MODULE: ./build/src/insights/version.js
/** Raised when a key of insights.json changes its meaning; docs/insights.md says what moved. */
const SCHEMA_VERSION = 2;

;// CONCATENATED MODULE: ./build/src/insights/schema.js













/**
 * insights.json, the on-disk contract. Its keys stand in this room only: pages, the issue and the next run read what is
 * here and nothing else. `schema/insights.schema.json` is generated from it.
 *
 * Other rooms take only its types: what builds these schemas is loaded when a file is checked.
 */
const insightsSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(SCHEMA_VERSION).check(schemas/* describe */.q0y('Raised only when a key changes its meaning')),
    generated_at: instant,
    loop: schemas/* strictObject */.rej({
        name: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _maxLength */.Eb(100))),
        repository: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _maxLength */.Eb(200), schemas/* describe */.q0y('As acme/orbit-api'))),
    })
        .check(schemas/* describe */.q0y('Whose insights these are')),
    rules: schemas/* enum */.k5n(['standard', 'seed']).check(schemas/* describe */.q0y('The preset that judged')),
    status: schemas/* enum */.k5n(['ok', 'degraded', 'no_data', 'stale']),
    verdict: schemas/* enum */.k5n(VERDICTS),
    verdict_reason: schemas/* enum */.k5n(VERDICT_REASONS).check(schemas/* describe */.q0y('Why; headline and titles are worded from it')),
    headline: schemas/* string */.YjP().check(api/* _maxLength */.Eb(120)),
    total_cycles_analyzed: count.check(schemas/* describe */.q0y('Without those dated in the future; with `rules: seed` all that were read')),
    data_quality: dataQuality,
    trends: trends,
    ...boundedMap('by_type', typeSummary, MOST.types, 'The most frequent kinds, in order of appearance'),
    ...boundedList('repeat_failures', seed_blocks_repeatFailure, MOST.repeatFailures),
    ...boundedList('duration_outliers', durationOutlier, MOST.outliers),
    triage_effectiveness: triageEffectiveness,
    weeks: schemas/* array */.YOg(week).check(api/* _maxLength */.Eb(12)).check(schemas/* describe */.q0y('Times 7 days up to now, oldest first')),
    baseline: baseline,
    window: window_blocks_window,
    course: schemas/* optional */.lqM(course),
    resumed: schemas/* optional */.lqM(resumed).check(schemas/* describe */.q0y('Where the loop runs again after a silence')),
    search: schemas/* optional */.lqM(schemas/* literal */.euz(true))
        .check(schemas/* describe */.q0y('Each cycle is a try of a search: what succeeded was kept, the others are its normal work')),
    unrated: schemas/* optional */.lqM(schemas/* enum */.k5n(UNRATED))
        .check(schemas/* describe */.q0y('Why rates of success are null: `successes-only`: no value of the outcome counts as a failure; `spinning`: all of the window succeeded, also many in a row that did nothing')),
    unit: schemas/* optional */.lqM(schemas/* enum */.k5n(['pull-request', 'run']))
        .check(schemas/* describe */.q0y('What was counted, where these are no cycles; keys keep their names')),
    task_links: schemas/* optional */.lqM(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y('What numbers of tasks are: `issues` of the repository (also where this is missing), the loop’s own (`none`), or its own with a page each (an https address with `{task}`)')),
    ...kinds,
    ...failingTasks,
    tries: trySuccess,
    makers: schemas/* optional */.lqM(makers),
    ...recommendations,
    ...ended,
    ...effectiveness,
    history: memory_history,
    ...boundedList('watchlist', watched, MOST.watched),
    ...failureReasons,
    waste: waste,
    prices: schemas/* optional */.lqM(prices),
    ladder: schemas/* optional */.lqM(ladder),
    held: schemas/* optional */.lqM(held),
    ...quarantine,
    triage: triage,
    change_points: changePoints,
    mergeable: mergeable,
    ...recentCycles,
})
    .check(schemas/* describe */.q0y('What Loop Introspection found out about one loop'));

;// CONCATENATED MODULE: ./build/src/insights/read.js




/** A file of this size is none of ours. In UTF-16 units. */
const MOST_TEXT = 64 * 1024 ** 2;
const MOST_PROBLEMS = 3;
/**
 * Reads the text of an insights.json and checks every key of it. The file comes from outside (a checkout, an artifact),
 * so nothing in it is believed; texts in it stay untrusted.
 *
 * @returns the insights, or one sentence, without a name in front, on why they cannot be used
 */
function readInsights(text) {
    if (text.length > MOST_TEXT)
        return { problem: 'is too large for an insights.json' };
    const value = parseJson(text.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { problem: 'holds no JSON object' };
    const version = 'schema_version' in value ? value.schema_version : undefined;
    if (version !== SCHEMA_VERSION)
        return { problem: describeVersion(version) };
    const checked = parse/* safeParse */.xL(insightsSchema, value);
    if (checked.success)
        return { insights: checked.data };
    const { issues } = checked.error;
    const places = issues.slice(0, MOST_PROBLEMS).map(({ path }) => errors/* toDotPath */.sR(path) || 'the top');
    const more = issues.length > places.length ? ` and ${issues.length - places.length} more` : '';
    return { problem: `does not fit its schema at ${places.join(', ')}${more}` };
}
function describeVersion(version) {
    if (typeof version !== 'number')
        return 'names no schema_version, so it is no insights.json';
    return version > SCHEMA_VERSION
        ? `was written by a newer version (schema ${version}; this one reads ${SCHEMA_VERSION})`
        : `was written by an older version (schema ${version}; this one reads ${SCHEMA_VERSION}); make it anew`;
}

;// CONCATENATED MODULE: ./build/src/insights/lead-of.js
/** A finding in a few words, where it has them; else its whole sentence. */
function leadOf({ lead, finding }) {
    return lead ?? finding;
}

;// CONCATENATED MODULE: ./build/src/insights/sound-findings.js

/** What of insights.json asks for something, and what it asks for: the same on each page and in a fleet. */
/** Without what is no trouble, what a person muted, and rules of which all is only likely: daily reports see some such. */
function soundFindings({ recommendations }) {
    const heard = recommendations.filter((finding) => finding.category !== 'health' && finding.severity !== 'info' && !isMuted(finding));
    const sure = new Set(heard.filter(({ evidence }) => evidence?.level !== 'likely').map(({ rule }) => rule));
    return heard.filter(({ rule }) => sure.has(rule));
}
/** Whether a person does not want to hear of it now. */
function isMuted({ muted_until: until }) {
    return until !== undefined && until !== null;
}
/** The finding that says when that changed which one of the whole loop is about; undefined where none does. */
function changeBehind({ rule, subject, facts: [fact] = [] }, findings) {
    if (subject?.kind !== 'loop' || tellsWhen(rule))
        return undefined;
    return findings.find(({ rule: other, facts: [when] = [] }) => tellsWhen(other) && when?.measure === fact?.measure);
}
function tellsWhen(rule) {
    return aboutRule(rule).tellsWhen === true;
}
/** What to do about it, without a final stop: what else changed at that time is the first thing to look at. */
function orderOfFinding(finding, change) {
    return orderText(change?.names_cause ? change : finding);
}
/** What to do, without the final stop that the seed program's texts have. */
function orderText({ recommendation }) {
    return recommendation.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/src/fleet/loop-of.js





/**
 * What a fleet keeps of one insights.json: numbers that can be summed, and what to do first.
 *
 * @param source the file, which names the loop where its insights do not
 */
function loopOf(insights, source) {
    const { loop, window, baseline, data_quality: quality, prices, waste } = insights;
    const { findings, omitted } = openFindings(insights);
    const sound = soundFindings(insights);
    return asRead({
        name: loop.name,
        repository: loop.repository,
        source: loop.name === null && loop.repository === null ? source.slice(0, 1000) : null,
        generated_at: insights.generated_at,
        verdict: insights.verdict,
        verdict_reason: insights.verdict_reason,
        search: insights.search === true,
        unrated: insights.unrated ?? null,
        unit: insights.unit ?? 'cycle',
        last_at: quality.last_at,
        window: {
            days: window.days,
            from: window.from,
            to: window.to,
            decided: window.decided,
            succeeded: window.succeeded,
        },
        previous: { decided: window.previous.decided, succeeded: window.previous.succeeded },
        baseline: { decided: baseline.decided, succeeded: baseline.succeeded },
        findings: findings.map((found) => findingOf(found, sound)),
        ...(omitted > 0 && { findings_omitted: omitted }),
        reasons: reasonsOf(insights),
        changes: insights.change_points.map(changeOf),
        days: loop_of_daysOf(insights),
        cycle_seconds: insights.mergeable?.cycle_seconds ?? null,
        waste: {
            cycles: waste.cycles,
            seconds: waste.seconds,
            tokens: waste.tokens,
            cost_usd: waste.cost_usd,
            all_seconds: waste.all_seconds,
        },
        cost_usd: spendingOf(prices?.cost_usd),
        tokens: spendingOf(prices?.tokens),
    });
}
/** As it will be when its file is read again: which of two reports stays must not depend on that. */
function asRead(loop) {
    return JSON.parse(JSON.stringify(loop, wellFormed));
}
function openFindings({ generated_at: at, recommendations, recommendations_omitted: beyond = 0 }) {
    const now = parseInstant(at) ?? 0;
    const open = recommendations.filter(({ category, muted_until: until, explained_by: by }) => category !== 'health' && by === undefined && !((parseInstant(until) ?? -Infinity) > now));
    const findings = open.slice(0, FLEET_MOST.findings);
    return { findings, omitted: open.length - findings.length + beyond };
}
function findingOf(found, sound) {
    const { rule = '', severity, evidence, since } = found;
    return {
        rule: rule.slice(0, 100),
        severity,
        level: evidence?.level ?? null,
        p: evidence?.q ?? evidence?.p ?? null,
        lead: leadOf(found).slice(0, 2000),
        recommendation: orderOfFinding(found, changeBehind(found, sound)).slice(0, 2000),
        since: since ?? null,
    };
}
/** The most frequent ones, whenever they came: taking those that are frequent now would make each look as if it rose. */
function reasonsOf({ failure_reasons: reasons }) {
    return reasons
        .filter(({ id, before, now }) => id !== 'other' && before + now > 0)
        .toSorted((a, b) => b.before + b.now - a.before - a.now || (a.id < b.id ? -1 : 1))
        .slice(0, FLEET_MOST.reasons)
        .map(({ template, before, now }) => ({ template: template.slice(0, 2000), before, now }));
}
function loop_of_daysOf({ history }) {
    const busy = history.days.filter(({ decided }) => decided > 0).slice(-FLEET_MOST.days);
    return Object.fromEntries(busy.map(({ day, succeeded, decided }) => [day, [succeeded, decided]]));
}
function changeOf({ series, from, to, before, after, changed, named = [], }) {
    const names = [
        ...changed.flatMap(({ what, to: name }) => what === 'epoch' || what === 'model' || what === 'agent' ? [{ what, name }] : []),
        ...named.map(({ what, name }) => ({ what, name })),
    ];
    const first = new Map(names.map((each) => [`${each.what} ${each.name}`, each]));
    return {
        series,
        worse: isWorse(series, before, after),
        from,
        to,
        names: [...first.values()].slice(0, FLEET_MOST.names),
    };
}
function isWorse(series, before, after) {
    if (series === 'duration')
        return (after.median_seconds ?? 0) > (before.median_seconds ?? 0);
    return (after.succeeded ?? 0) * before.cycles < (before.succeeded ?? 0) * after.cycles;
}
function spendingOf(price) {
    if (price === undefined)
        return null;
    const { total, decided, priced, succeeded } = price.now;
    return { total, decided, priced, succeeded };
}

;// CONCATENATED MODULE: ./build/src/fleet/read-part.js





/** A fleet of the most loops has less. In UTF-16 units. */
const MOST_FLEET_TEXT = 64 * 1024 ** 2;
/**
 * Reads an insights.json, or a fleet.json that was merged before. Either comes from outside: every key of it is checked,
 * and what cannot be used is left out by name.
 *
 * @param source the file as the user knows it
 * @param clean takes out of the insights what must not be passed on
 */
function readPart(text, source, clean) {
    if (BEGINS_AS_FLEET.test(text))
        return readFleet(text, source, clean);
    const read = readInsights(text);
    if ('problem' in read)
        return leftOutOf(source, read.problem);
    return { loops: [clean(loopOf(read.insights, source))], leftOut: [] };
}
/** Of one file that cannot be used. */
function leftOutOf(source, problem) {
    return { loops: [], leftOut: [{ source: source.slice(0, 1000), problem: problem.slice(0, 1000) }] };
}
/** As it is written, and as other programs spell it anew. */
const BEGINS_AS_FLEET = /^\uFEFF?\s*\{\s*"fleet_version"/;
function readFleet(text, source, clean) {
    if (text.length > MOST_FLEET_TEXT)
        return leftOutOf(source, 'is too large for a fleet.json');
    const value = parseJson(text.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null || !('fleet_version' in value))
        return leftOutOf(source, 'holds no JSON object');
    const { fleet_version: version } = value;
    if (version !== FLEET_VERSION)
        return leftOutOf(source, read_part_describeVersion(version));
    const checked = parse/* safeParse */.xL(fleetSchema, value);
    if (!checked.success) {
        const places = checked.error.issues.slice(0, 3).map(({ path }) => errors/* toDotPath */.sR(path) || 'the top');
        return leftOutOf(source, `does not fit its schema at ${places.join(', ')}`);
    }
    const { loops, left_out: leftOut } = checked.data;
    return clean({ loops: loops.map(keptOf), leftOut });
}
/** Without what was worked out of it and the others. */
function keptOf(loop) {
    return Object.fromEntries(Object.entries(loop).filter(([key]) => key in keptLoop.shape));
}
function read_part_describeVersion(version) {
    return typeof version === 'number' && version > FLEET_VERSION
        ? `was written by a newer version (fleet ${version}; this one reads ${FLEET_VERSION})`
        : 'is of no version that can be read; make it anew';
}

;// CONCATENATED MODULE: ./build/src/fleet/gather.js











/** Larger than any of these files, and small enough to hold. */
const FILE = { bytes: MOST_FLEET_TEXT, cause: tooLarge.insights };
const IN_FOLDER = '**/insights.json';
/** As many as are held at once besides the loops. */
const AT_ONCE = 500;
/**
 * The fleet of all files that the patterns mean: paths, globs, and folders, which stand for every insights.json in them.
 *
 * @param clean takes out of what was read what must not be passed on
 */
async function gatherFleet(patterns, access, clean) {
    const tooMuch = globsProblem(patterns);
    if (tooMuch !== undefined)
        return { problem: `what is named ${tooMuch}`, leftOut: [] };
    const roomy = { ...access, mostFiles: FLEET_MOST.loops };
    const found = (await Promise.all(patterns.map((pattern) => filesOf(pattern, roomy)))).flat();
    let fleet = { loops: [], leftOut: [] };
    for (let from = 0; from < found.length; from += AT_ONCE)
        fleet = mergeParts([fleet, ...found.slice(from, from + AT_ONCE).map((file) => partOf(file, clean))]);
    const { loops, leftOut } = fleet;
    if (loops.length > FLEET_MOST.loops)
        return {
            problem: `${words_plural(loops.length, 'loop')} are more than one page can hold; name a part of them`,
            leftOut: [],
        };
    if (loops.length > 0)
        return fleetOf(fleet);
    return { problem: describeNone(found), leftOut };
}
async function filesOf(pattern, access) {
    const folder = external_node_path_.resolve(access.root, pattern);
    if (!isFolder(folder) || (access.confined && !isInside(folder, access.root)))
        return findFiles([pattern], access);
    const inside = await findFiles([IN_FOLDER], { ...access, root: folder });
    return inside.map((each) => ({ ...each, path: external_node_path_.join(pattern, each.path) }));
}
function isFolder(given) {
    try {
        return external_node_fs_.statSync(given).isDirectory();
    }
    catch {
        return false;
    }
}
function partOf(file, clean) {
    // One name on every system, so that a fleet says the same wherever it was merged.
    const source = clean(file.path.replaceAll('\\', '/'));
    const text = isTrouble(file) ? file : readText(file, FILE);
    return typeof text === 'string' ? readPart(text, source, clean) : leftOutOf(source, text.say);
}
function describeNone(found) {
    const isThere = found.some((file) => !isTrouble(file));
    return isThere
        ? 'none of the files is an insights.json of this version; make them anew with this version'
        : 'no file is there; name insights.json files, a folder that holds some, or a glob in quotation marks';
}

;// CONCATENATED MODULE: ./build/src/forge/forge.js
/** What the living issue needs of a forge; GitHub (GHES too) and Gitea (Forgejo too) stand behind it. */
/** Why a request failed: one sentence for the user, which never holds the token or the answer's body. */
class forge_ForgeError extends Error {
    name = 'ForgeError';
    problem;
    status;
    field;
    /** The same as the message, apart. */
    note;
    constructor(problem, words, more = {}) {
        const { say, remedy, mark } = typeof words === 'string' ? { say: words.replace(/\.$/, '') } : words;
        const end = mark === undefined ? '' : ` (${mark})`;
        super(`${say}${remedy === undefined ? '' : `; ${remedy}`}${end}.`, { cause: more.cause });
        this.problem = problem;
        this.note = { say: `${say}${end}`, ...(remedy !== undefined && { remedy }) };
        this.status = more.status;
        this.field = more.field;
    }
}

;// CONCATENATED MODULE: ./build/src/forge/locate-server.js

/**
 * Reads from a runner's environment where the issues are.
 * @throws ForgeError `invalid` for an address or a repository that cannot be one
 */
function locateServer(env) {
    const dialect = locate_server_dialectOf(env);
    const given = { api: addressIn(env, 'GITHUB_API_URL'), server: addressIn(env, 'GITHUB_SERVER_URL') };
    const serverUrl = given.server ?? (given.api === undefined ? 'https://github.com' : pagesBeside(given.api));
    const [owner, repo] = repositoryIn(env);
    return { dialect, apiUrl: given.api ?? apiBeside(serverUrl, dialect), serverUrl, owner, repo };
}
/** Forgejo's runner sets Gitea's mark too, and both set GitHub's addresses. */
function locate_server_dialectOf(env) {
    const isSet = (name) => !['', 'false', '0'].includes(env[name] ?? '');
    if (isSet('FORGEJO_ACTIONS'))
        return 'forgejo';
    if (isSet('GITEA_ACTIONS'))
        return 'gitea';
    return /\/api\/v1\/*$/.test(env['GITHUB_API_URL'] ?? '') ? 'gitea' : 'github';
}
function addressIn(env, name) {
    const text = env[name]?.trim() ?? '';
    if (text === '')
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // Credentials in an address would stand in every link and message.
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new ForgeError('invalid', `${name} must be an http or https address without user name and password.`);
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
function repositoryIn(env) {
    const names = splitRepository(env['GITHUB_REPOSITORY'] ?? '');
    if (names === undefined)
        throw new ForgeError('invalid', 'GITHUB_REPOSITORY must be set to owner/name for the server to be asked.');
    return names;
}
/** The two names of `owner/name`; undefined where a path could not hold them as they are. */
function splitRepository(repository) {
    const [owner = '', repo = '', ...more] = repository.split('/');
    const isName = (part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..';
    return more.length === 0 && isName(owner) && isName(repo) ? [owner, repo] : undefined;
}
/** Where GitHub answers GraphQL: beside the REST API, on an own server as on github.com. */
function graphqlUrl({ apiUrl }) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}
function apiBeside(serverUrl, dialect) {
    if (dialect !== 'github')
        return `${serverUrl}/api/v1`;
    const { protocol, host } = new URL(serverUrl);
    return host === 'github.com' || host.endsWith('.ghe.com')
        ? `${protocol}//api.${host}`
        : `${serverUrl}/api/v3`;
}
function pagesBeside(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    return host === 'api.github.com' || /^api\..+\.ghe\.com$/.test(host)
        ? `${protocol}//${host.slice('api.'.length)}`
        : apiUrl.replace(/\/api\/v\d+$/, '');
}

;// CONCATENATED MODULE: ./build/src/publish/message-of.js
/** What an error says; libraries throw other things, too. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/src/safe/secret-patterns.js
/** Not inside a word; an escape such as a literal `\n` is no part of the word after it. */
const START = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))`;
/** Where a hash or a word of ordinary text could begin alike: not inside a name with dashes either, and whole. */
const ALONE = String.raw `(?<![\w-])`;
const END = '(?![A-Za-z0-9])';
/** Tokens that tell themselves by how they begin, by who gives them out. */
const BEGINNINGS = [
    ['1Password', String.raw `ops_eyJ[\w+/=-]{10,}|A3-[A-Z0-9]{6}-[A-Z0-9-]{12,}`],
    ['Adobe', 'p8e-[a-z0-9]{24,}'],
    ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{20,}'],
    ['Airtable', String.raw `pat[A-Za-z0-9]{14}\.[a-f0-9]{10,}`],
    ['Alibaba', 'LTAI[A-Za-z0-9]{12,}'],
    ['Artifactory', 'AKCp[A-Za-z0-9]{20,}|cmVmd[A-Za-z0-9]{30,}'],
    ['Atlassian, Bitbucket', 'AT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{20,}'],
    [
        'Authress',
        String.raw `(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][\w.+/=-]{10,}`,
    ],
    ['AWS access key', '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}'],
    ['AWS Bedrock', 'ABSK[A-Za-z0-9+/]{40,}={0,2}'],
    ['Azure AD', String.raw `[\w~.]{3}\dQ~[\w~.-]{20,}`],
    ['Brevo', 'x(?:key|smtp)sib-[a-z0-9-]{20,}'],
    ['Buildkite', 'bk[a-z]{2}_[a-f0-9]{30,}'],
    ['CircleCI', String.raw `CCIPAT_\w{20,}`],
    ['ClickHouse', `4b1d[A-Za-z0-9]{38}${END}`],
    ['Clojars', '(?:CLOJARS|clojars)_[a-zA-Z0-9]{20,}'],
    ['Cloudflare', String.raw `v1\.0-[a-f0-9]{24}-[a-f0-9]{20,}`],
    ['Contentful', String.raw `CFPAT-[\w-]{20,}`],
    ['crates.io', `cio[A-Za-z0-9]{32}${END}`],
    ['Databricks', `dapi[a-f0-9]{24,}`],
    ['DigitalOcean', 'do[opr]_v1_[a-f0-9]{16,}'],
    ['Discord', String.raw `[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{20,}`],
    ['Docker', String.raw `dckr_(?:pat|oat)_[\w-]{16,}`],
    ['Doppler', String.raw `dp\.(?:pt|st|ct|sa|said|scim|audit)\.[\w.-]{16,}`],
    ['Dropbox', String.raw `sl\.[\w-]{60,}`],
    ['Duffel', String.raw `duffel_(?:test|live)_[\w=-]{16,}`],
    ['Dynatrace', String.raw `dt0[a-z]\d\d\.[A-Za-z0-9.]{24,}`],
    ['EasyPost', 'EZ[AT]K[A-Za-z0-9]{40,}'],
    ['Facebook', 'EAA[MC][A-Za-z0-9]{60,}'],
    ['Figma', String.raw `fig[dour]h?_[\w-]{16,}`],
    ['Flutterwave', 'FLWSECK(?:_TEST)?-[A-Za-z0-9-]{12,}'],
    ['Fly.io', String.raw `(?:fo1_|fm1[ar]_|fm2_)[\w+/=-]{20,}`],
    ['Frame.io', String.raw `fio-u-[\w=-]{20,}`],
    ['GitLab', String.raw `gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|agent|oas|imt|ffct|wt)-[\w.-]{10,}`],
    ['Google API key', String.raw `AIza[\w-]{20,}`],
    ['Google OAuth', String.raw `(?:GOCSPX-|ya29\.|1\/\/0)[\w-]{16,}`],
    ['Grafana', String.raw `gl(?:c|sa)_[\w+/=]{20,}`],
    ['Groq, xAI, Perplexity', '(?:gsk_|xai-|pplx-)[A-Za-z0-9]{20,}'],
    ['Harness', String.raw `[ps]at\.[\w-]{22}\.[a-f0-9]{24}\.[\w-]{10,}`],
    ['Heroku', String.raw `HRKU-[\w-]{16,}`],
    ['Hugging Face', '(?:hf|api_org)_[A-Za-z0-9]{20,}'],
    ['Infracost', `ico-[A-Za-z0-9]{32}${END}`],
    ['Intra42', 's-s4t2(?:ud|af)-[a-f0-9]{20,}'],
    ['JWT', String.raw `eyJ[A-Za-z0-9]{10,}\.[\w-]{4,}(?:\.[\w-]*){0,3}`],
    ['LangSmith', 'lsv2_(?:pt|sk)_[a-f0-9_]{20,}'],
    ['Linear, Notion, Postman', '(?:lin_(?:api|oauth)_|ntn_|PMAK-)[A-Za-z0-9-]{20,}'],
    ['Lob', `(?:live|test)_(?:pub_)?[a-f0-9]{31,35}${END}`],
    ['Mailchimp', `[a-f0-9]{32}-us\\d{1,2}${END}`],
    ['Mailgun', `${ALONE}(?:pub)?key-[a-f0-9]{32}${END}`],
    ['Mapbox', String.raw `[ps]k\.eyJ[\w-]{20,}\.[\w-]{10,}`],
    ['MaxMind', `[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`],
    ['Neon', 'napi_[a-z0-9]{30,}'],
    ['Netlify', 'nf[a-z]_[A-Za-z0-9]{20,}'],
    ['New Relic', 'NR(?:AK|II|JS|AA|BR|RA)-[A-Za-z0-9-]{16,}'],
    ['npm', 'npm_[A-Za-z0-9]{20,}'],
    ['NuGet', `oy2[a-z0-9]{43}${END}`],
    ['NVIDIA', String.raw `nvapi-[\w-]{30,}`],
    ['Octopus Deploy', `API-[A-Z0-9]{25,30}${END}`],
    ['OpenAI, Anthropic, OpenRouter', String.raw `sk-(?:proj|svcacct|admin|ant|or)-[\w-]{10,}`],
    ['OpenAI, older', 'sk-[A-Za-z0-9]{20,}'],
    ['OpenShift', String.raw `sha256~[\w-]{20,}`],
    ['Pinecone', String.raw `pcsk_\w{30,}`],
    ['Plaid', 'access-(?:sandbox|development|production)-[0-9a-f-]{20,}'],
    ['PlanetScale', String.raw `pscale_(?:tkn|oauth|pw)_[\w=.-]{16,}`],
    ['PostHog', 'ph[cx]_[A-Za-z0-9]{30,}'],
    ['Prefect', 'pnu_[A-Za-z0-9]{20,}'],
    ['Pulumi', `pul-[a-f0-9]{40}${END}`],
    ['PyPI', String.raw `pypi-Ag[\w-]{14,}`],
    ['ReadMe', 'rdme_[a-z0-9]{40,}'],
    ['Render', 'rnd_[A-Za-z0-9]{20,}'],
    ['Replicate', 'r8_[A-Za-z0-9]{20,}'],
    ['Resend', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{16,}'],
    ['RubyGems', 'rubygems_[a-f0-9]{20,}'],
    ['Scalingo', String.raw `tk-us-[\w-]{30,}`],
    ['SendGrid', String.raw `SG\.[\w-]{16,32}\.[\w-]{10,}`],
    ['Sentry', String.raw `sntry[su]_[\w+/=-]{20,}`],
    ['SettleMint', 'sm_[aps]at_[A-Za-z0-9]{12,}'],
    ['Shippo', 'shippo_(?:live|test)_[A-Fa-f0-9]{20,}'],
    ['Shopify', 'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}'],
    ['Slack', String.raw `(?:xox[a-z]|xapp)-[\w.-]{10,}`],
    ['SonarQube', 'sq[uap]_[a-f0-9]{30,}'],
    ['Sourcegraph', 'sgp_(?:[a-f0-9]{16}_|local_)?[a-f0-9]{20,}'],
    ['Square', String.raw `(?:sq0[a-z]{3}-|EAAA)[\w-]{20,}`],
    ['Stripe', '(?:[sr]k_(?:live|test|prod)|whsec)_[A-Za-z0-9]{10,}'],
    ['Supabase', String.raw `(?:sbp_[a-f0-9]|sb_secret_[\w-])[\w-]{16,}`],
    ['Tailscale', String.raw `tskey-[a-z]{3,10}-[\w-]{10,}`],
    ['Tavily', 'tvly-[A-Za-z0-9-]{20,}'],
    ['Telegram', String.raw `(?:bot)?\d{8,10}:AA[\w-]{20,}`],
    ['Terraform Cloud', String.raw `[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{20,}`],
    ['Twilio', `SK[0-9a-f]{32}${END}`],
    ['Typeform', String.raw `tfp_[\w.=-]{30,}`],
    ['Vault', String.raw `hv[sbr]\.[\w-]{20,}|s\.(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}${END}`],
    ['Vercel', 'vc[a-z]_[A-Za-z0-9]{20,}'],
    ['Yandex', String.raw `AQVN[\w-]{30,}|t1\.[\w-]{5,100}={0,2}\.[\w-]{40,}`],
];
/** The whole match is secret. */
const TOKENS = [
    {
        name: 'private key, also one that was cut',
        mark: '-----BEGIN ',
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,40}KEY(?: BLOCK)?-----|$)/g,
    },
    {
        name: 'end of a private key',
        mark: '-----END ',
        pattern: /(?<![\w+/=\s\\])[\w+/=\s\\]+-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
    },
    { name: 'GitHub', mark: '_', pattern: /(?:gh[pousr]|github_pat)_[\w.-]{10,}/g },
    {
        name: 'webhook',
        pattern: /(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2|hooks\.zapier\.com\/hooks\/catch|open\.feishu\.cn\/open-apis\/bot\/v2\/hook)\/[\w@/-]{10,}/gi,
    },
    {
        name: 'tokens with a beginning of their own',
        // One expression: a search for each of them would cost every run ten times the time.
        pattern: new RegExp(`${START}(?:${BEGINNINGS.map(([, body]) => body).join('|')})`, 'g'),
    },
];
/** The first group stays, the rest is secret. */
const CONTEXTS = [
    {
        name: 'token as user of a URL, with a password that says so or none',
        mark: '@',
        pattern: /(:\/\/)[^\s/:@[\]"'`<>]{8,4000}(?=:(?:x-oauth-basic|x-token-auth|oauth2)?@)/g,
    },
    { name: 'password in a URL', mark: '@', pattern: /(:\/\/[^\s/:@]{0,200}:)[^\s/"'`<>]{1,4000}(?=@)/g },
    { name: 'token as user of a URL', mark: '@', pattern: /(:\/\/)[^\s/:@[\]]{20,4000}(?=@)/g },
    {
        name: 'Authorization header',
        pattern: /(authorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?:bearer|basic|token|digest|apikey)\s{1,3})(?![$%{<])[^\s"'`,;[\]]{4,}/gi,
    },
    {
        name: 'user of curl',
        mark: ':',
        pattern: /(\bcurl\b[^\n]{0,500}?\s(?:-[a-z]{0,6}u|--(?:proxy-)?user)(?:=|\s{0,3}))(?!["']?[^\s:"']{0,100}:(?:\$|\[redacted\]))(?:"[^"\n]{0,200}:[^"\n]{0,500}"|'[^'\n]{0,200}:[^'\n]{0,500}'|[^\s:"']{1,500}:[^\s"']{0,500})/gi,
    },
    {
        name: 'cookies',
        mark: '=',
        pattern: /(\b(?:set-)?cookie["'`]?\s{0,3}[:=]\s{0,3}["'`]?|\s--cookie[=\s]["'`]?)[\w.%$!#&*+^|~-]{1,100}=[^\n\r"'`]{4,}/gi,
    },
    { name: 'password of sshpass', mark: 'sshpass', pattern: /(\bsshpass\s{1,3}-p\s{0,3})[^\s$[]\S{3,}/g },
    {
        name: 'signature in a URL',
        mark: '=',
        pattern: /([?&](?:sig|signature|x-amz-signature|x-goog-signature|hmac)=)[^\s&#"'`[\]]{16,}/gi,
    },
];
/** What a secret is called. */
const NAME = String.raw `(?:pass(?:word|wd|phrase)|[-_]pass|pwd|secret|token|(?:api|access|account|private|client|encryption|signing|subscription)[-_ ]?key|credentials?|auth(?:orization)?)(?:[-_]\w{0,30})?`;
const QUOTE = '\\\\?["\'`]?';
const VALUE = String.raw `[^\s"'\`,;<>(){}[\]|…\\]{8,}`;
/** The first group stays, the second is secret if it looks random. */
const ASSIGNMENTS = [
    {
        name: 'assignment',
        pattern: new RegExp(String.raw `(${NAME}${QUOTE}\s{0,3}(?::=|=>|[:=])\s{0,3}${QUOTE})(${VALUE})`, 'gi'),
    },
    { name: 'flag', mark: '--', pattern: new RegExp(String.raw `(--${NAME}\s{1,3}${QUOTE})(${VALUE})`, 'gi') },
    { name: 'bearer', pattern: /(\b(?:bearer|basic)\s{1,3})([\w.~+/=-]{16,})/gi },
    { name: 'user of a URL', mark: '@', pattern: /(:\/\/)([^\s/:@[\]"'`<>]{16,4000})(?=:[^\s/@]{0,4000}@)/g },
    { name: 'key in a URL', mark: '=', pattern: /([?&](?:key|code|auth|hash)=)([^\s&#"'`[\]]{16,})/gi },
];
/** A place in a file, a date, a variable: what stands after `token:` in messages and is no secret. */
const secret_patterns_ORDINARY = /^(?:[\w./-]+\.[a-z]{1,5}(?::\d+)*|\d{4}-\d\d-\d\d.*|[$%].*|v?\d+(?:\.\d+)+\S{0,10})$/i;
const MIN_ENTROPY_BITS = 2.5;
/** Whether a value is more like a password than like a word: letters and digits, few of them twice. */
function looksRandom(value) {
    return (/\d/.test(value) && /[a-z]/i.test(value) && !secret_patterns_ORDINARY.test(value) && entropyOf(value) >= MIN_ENTROPY_BITS);
}
/** Shannon entropy in bits a character. */
function entropyOf(value) {
    const counts = new Map();
    let size = 0;
    for (const character of value) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
        size += 1;
    }
    return [...counts.values()].reduce((bits, count) => bits - (count / size) * Math.log2(count / size), 0);
}

;// CONCATENATED MODULE: ./build/src/publish/own-secrets.js

const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY|COOKIE|_DSN|CONNECTION_?STRING|CONN_?STR|_(?:KEY|PASS|PAT|PWD|AUTH|SAS)|WEBHOOK(?:_?UR[LI])?|(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|RABBITMQ|BROKER|CLICKHOUSE|SMTP|LDAP)_?UR[LI])$/i;
/** A shorter one may be a word, as `password` in a test's set-up, unless it looks random. */
const own_secrets_LONG = 20;
/** Values of variables that are secret by their name: what a loop may have printed of its own surroundings. */
function readOwnSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        const text = value?.trim() ?? '';
        return SECRET_NAME.test(name) && (text.length >= own_secrets_LONG || looksRandom(text)) ? [text] : [];
    });
}

// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
;// CONCATENATED MODULE: ./build/src/publish/run-pages.js

/** Where the pages of this run are, from the runner's variables; what does not look as it should is left out. */
function locateRunPages(env) {
    const dialect = dialectOf(env);
    const repository = matching(env['GITHUB_REPOSITORY'], /^[\w.-]{1,100}\/[\w.-]{1,100}$/);
    const repositoryUrl = locateRepository(env, repository);
    const run = env[dialect === 'github' ? 'GITHUB_RUN_ID' : 'GITHUB_RUN_NUMBER'];
    const runUrl = locateRun(repositoryUrl, run);
    return {
        dialect,
        ...(repository !== undefined && { repository }),
        ...(repositoryUrl !== undefined && { repositoryUrl }),
        // Since 1.26 Gitea takes the number for a run's id where there is such a run; before, it does not read this.
        ...(runUrl !== undefined && { runUrl: dialect === 'gitea' ? `${runUrl}?by_index=1` : runUrl }),
    };
}
/**
 * The page of an artifact. Gitea finds it by the run's number up to 1.25 and by its id since, and nothing in the
 * address tells which is meant: none is sure there. Forgejo finds it by the run's id, and the artifact by its name.
 */
function locateArtifactPage({ id, name }, env) {
    const { dialect, repositoryUrl } = locateRunPages(env);
    const runUrl = locateRun(repositoryUrl, env['GITHUB_RUN_ID']);
    if (runUrl === undefined || dialect === 'gitea')
        return undefined;
    return `${runUrl}/artifacts/${dialect === 'forgejo' ? encodeURIComponent(name) : id}`;
}
function locateRepository(env, repository) {
    const server = locateServerPages(env);
    return server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
}
/** Where the forge's repositories have their pages, without a slash at the end. */
function locateServerPages(env) {
    return matching(env['GITHUB_SERVER_URL'], /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/)?.replace(/\/+$/, '');
}
function locateRun(repositoryUrl, run) {
    const number = matching(run, /^\d{1,20}$/);
    return repositoryUrl === undefined || number === undefined
        ? undefined
        : `${repositoryUrl}/actions/runs/${number}`;
}
function matching(value, pattern) {
    return value !== undefined && pattern.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/publish/step-folder.js

/** Where a step leaves files that nobody gave a path: two steps of a job do not overwrite each other's. */
function stepFolder(env) {
    const step = (env['GITHUB_ACTION'] ?? '').replaceAll(/[^\w-]/g, '_').slice(0, 100);
    return external_node_path_.join(env['RUNNER_TEMP'] ?? '', 'loop-introspection', step);
}

;// CONCATENATED MODULE: ./build/src/publish/folders.js


function folders_isFolder(given) {
    try {
        return fs.statSync(given).isDirectory();
    }
    catch {
        return false;
    }
}
/** A folder, or the nearest one above it that exists. */
function nearestExisting(folder) {
    let at = folder;
    while (!external_node_fs_.existsSync(at) && external_node_path_.dirname(at) !== at)
        at = external_node_path_.dirname(at);
    return at;
}
/**
 * Makes a folder and those above it that are missing.
 *
 * Node's own `recursive` never returns where a folder cannot be made although the one above it is there, as in /proc.
 *
 * @throws Error of the file system
 */
function makeFolder(folder) {
    let at = nearestExisting(folder);
    for (const name of external_node_path_.relative(at, folder).split(external_node_path_.sep).filter(Boolean)) {
        at = external_node_path_.join(at, name);
        try {
            external_node_fs_.mkdirSync(at);
        }
        catch (error) {
            // Another writer may have made it meanwhile; what else is there shows when something is written below it.
            if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
                throw error;
        }
    }
}
/** Where a file is, or would be made: the links of its folders are followed, one in its own place is not. */
function locate(full) {
    const folder = external_node_path_.dirname(full);
    const there = nearestExisting(folder);
    try {
        return external_node_path_.join(external_node_fs_.realpathSync(there), external_node_path_.relative(there, folder), external_node_path_.basename(full));
    }
    catch {
        return full;
    }
}
/** What some file systems take for `.git`, too: any case, dots and blanks after it, its short name, invisible characters. */
function isInGitFolder(given) {
    return given
        .split(/[/\\]/)
        .some((name) => /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i.test(name.replaceAll(/\p{Cf}/gu, '')));
}

;// CONCATENATED MODULE: ./build/src/publish/system-words.js

/** What to do about an answer of the system that people meet. */
const system_words_WORDS = {
    EACCES: 'permission is missing; write elsewhere, or as a user who may write there',
    EPERM: 'the system does not allow it; write elsewhere, or as a user who may write there',
    ENOSPC: 'the disk is full; make room, or write elsewhere',
    EDQUOT: 'the quota of the disk is used up; make room, or write elsewhere',
    EROFS: 'the disk may only be read; write elsewhere',
    EEXIST: 'a file has the name of a folder on the way; remove it, or write elsewhere',
    ENOTDIR: 'a file has the name of a folder on the way; remove it, or write elsewhere',
    EISDIR: 'a folder has that name; name a file',
    ELOOP: 'links on the way lead in a circle; name the place itself',
    ENAMETOOLONG: 'the name is too long; choose a shorter one',
    EMFILE: 'too many files are open; close some programs, or raise the limit (ulimit -n)',
    ENFILE: 'too many files are open; close some programs',
    EBUSY: 'another program holds it; close that and try again',
    EIO: 'the disk does not answer; look after the disk',
};
/** Why the system refused, in words with what to do, and its own words for who looks further. */
function sayRefusal(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words = Object.hasOwn(system_words_WORDS, code) ? system_words_WORDS[code] : undefined;
    return words === undefined ? messageOf(error) : `${words} (${messageOf(error)})`;
}

;// CONCATENATED MODULE: ./build/src/publish/write-file.js






/** Why a file was not written: one sentence for the user. */
class WriteError extends Error {
    name = 'WriteError';
}
/**
 * Writes a file whole or not at all, also one in pieces, which may be longer than a text can be: temporary file in the same folder, fsync, rename. Never through a symlink.
 *
 * @returns the path written
 * @throws WriteError
 */
function writeFileWhole(given, content, access) {
    const full = external_node_path_.resolve(access.root, given);
    try {
        const target = openPlace(full, given, access);
        if (external_node_fs_.lstatSync(target, { throwIfNoEntry: false })?.isFile() === false)
            throw new WriteError(`${given} is a link, a folder or a device, not a file; nothing was written`);
        removeLeftovers(target);
        replaceFile(target, content);
        return full;
    }
    catch (error) {
        if (error instanceof WriteError)
            throw error;
        throw new WriteError(`${given} could not be written: ${sayRefusal(error)}`, { cause: error });
    }
}
/** Makes the folder where it is missing, and none where nothing may be written. @returns the real path of the file */
function openPlace(full, given, { root, confined }) {
    const check = (target) => {
        if (confined && !isInside(external_node_path_.dirname(target), root))
            throw new WriteError(`${given} is outside the workspace; nothing was written`);
        if (isInGitFolder(target))
            throw new WriteError(`${given} lies under .git; nothing was written`);
        return target;
    };
    check(locate(full));
    makeFolder(external_node_path_.dirname(full));
    // A folder on the way may have become a link meanwhile.
    return check(external_node_path_.join(external_node_fs_.realpathSync(external_node_path_.dirname(full)), external_node_path_.basename(full)));
}
function replaceFile(target, content) {
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        const fd = external_node_fs_.openSync(temporary, 'wx');
        try {
            checkPlace(fd, temporary);
            for (const piece of typeof content === 'string' ? [content] : content)
                external_node_fs_.writeFileSync(fd, piece);
            external_node_fs_.fsyncSync(fd);
            checkPlace(fd, temporary);
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
        external_node_fs_.renameSync(temporary, target);
    }
    catch (error) {
        external_node_fs_.rmSync(temporary, { force: true });
        throw error;
    }
}
/** A folder on the way may have been replaced since it was looked at: what was opened must be what the path leads to. */
function checkPlace(fd, realPath) {
    const opened = external_node_fs_.fstatSync(fd, { bigint: true });
    const found = external_node_fs_.lstatSync(realPath, { bigint: true, throwIfNoEntry: false });
    const isSame = found !== undefined && opened.ino === found.ino && opened.dev === found.dev;
    if (!isSame || external_node_fs_.realpathSync(realPath) !== realPath)
        throw new Error('its folder was replaced meanwhile');
}
/** Longer than any run writes, so that the file of a run beside this one stays. */
const LEFT_AFTER_MS = 3_600_000;
/** Removes the temporary files of this target that killed runs left. What cannot be removed stays. */
function removeLeftovers(target) {
    const folder = external_node_path_.dirname(target);
    const start = `${external_node_path_.basename(target)}.`;
    try {
        for (const name of external_node_fs_.readdirSync(folder)) {
            if (!name.startsWith(start) ||
                !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.test(name.slice(start.length)))
                continue;
            const leftover = external_node_path_.join(folder, name);
            const stats = external_node_fs_.lstatSync(leftover);
            if (stats.isFile() && Date.now() - stats.mtimeMs > LEFT_AFTER_MS)
                external_node_fs_.rmSync(leftover);
        }
    }
    catch {
        // No reason to write nothing.
    }
}

// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
;// CONCATENATED MODULE: ./build/src/report/safe/html.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Any text for a place between tags or inside a quoted attribute: one line, without invisible characters. */
function html_text(value, max = 400) {
    return (0,inert/* inertText */.UJ)(String(value), max).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
/** A link to an address of ours; any other kind of address leaves the label alone. */
function html_anchor(label, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return label;
    return `<a href="${html_text(url, 2000)}">${label}</a>`;
}
/** An arrow before a change is a word for who hears it. */
function arrowsToWords(html) {
    return html.replace(/[▲▼]/g, (arrow) => `<span role="img" aria-label="${arrow === '▲' ? 'up' : 'down'}">${arrow}</span>`);
}
/** A table; '' without rows. Cells are HTML; `numeric` columns stand right; one under a heading of its own shows no caption. */
function htmlTable(caption, head, rows, numeric = [], hasHeading = false) {
    if (rows.length === 0)
        return '';
    const side = (index) => (numeric.includes(index) ? ' class="n"' : '');
    const heads = head.map((cell, index) => `<th scope="col"${side(index)}>${html_text(cell)}</th>`).join('');
    const body = rows
        .map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${cell}</td>`).join('')}</tr>`)
        .join('\n');
    const shown = hasHeading ? '' : `<caption>${html_text(caption)}</caption>`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="${html_text(caption)}"><table>${shown}<thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
/** A part that opens with a click; '' for nothing. */
function details(summary, body) {
    return body === '' ? '' : `<details><summary>${summary}</summary>\n${body}\n</details>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/stylesheet.js
/** One stylesheet for light and dark, desk and phone, screen and paper. All pairs of colours have a contrast of AA. */
const STYLESHEET = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--mut:#59636e;--bd:#d1d9e0;--sub:#f6f8fa;--acc:#0969da;--bad:#cf222e;--badbg:#ffebe9;--ok:#1a7f37;--warn:#845306;--warnbg:#fff8c5;--band:#ddf4ff}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#f0f6fc;--mut:#9198a1;--bd:#3d444d;--sub:#151b23;--acc:#4493f8;--bad:#ff7b72;--badbg:#301b1e;--ok:#3fb950;--warn:#d29922;--warnbg:#2b2310;--band:#12263d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:860px;margin:0 auto;padding:0 20px}
header{padding-top:32px}footer{padding-top:24px;padding-bottom:64px;color:var(--mut);font-size:14px}
a{color:var(--acc)}:focus-visible{outline:2px solid var(--acc);outline-offset:2px}
.skip{position:absolute;left:-10000px}.skip:focus{position:static}
h1{font-size:30px;line-height:1.2;margin:0 0 10px;letter-spacing:-.01em}
h2{font-size:20px;line-height:1.3;margin:44px 0 4px}
h3{font-size:16px;margin:24px 0 4px}
p{margin:0 0 12px}.note{color:var(--mut)}
.kicker{color:var(--mut);font-size:14px;margin:0 0 6px}
.worse{color:var(--bad)}.better{color:var(--ok)}.watch{color:var(--warn)}
nav{font-size:14px;margin:6px 0 0}nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;padding:0;margin:0}nav li{margin:0}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:22px 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--bd);border-radius:8px;padding:12px 14px;margin:0}
.tiles small{color:var(--mut);display:block;font-size:14px}.tiles b{font-size:24px;display:block;line-height:1.25}.tiles em{font-style:normal;font-size:14px;color:var(--mut)}.of{font-size:14px;font-weight:400;white-space:nowrap}
.first{border-left:4px solid var(--warn);background:var(--warnbg);border-radius:0 8px 8px 0;padding:14px 18px;margin:18px 0}
.first.high{border-color:var(--bad);background:var(--badbg)}.first.none{border-color:var(--ok);background:var(--sub)}.first p:last-child{margin:0}.first>p{margin:0}.first details{border:0;padding:8px 0 0}.first summary{font-size:14px;font-weight:400}.first details p{margin:8px 0 0}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{background:var(--bg);border:1px solid var(--bd);border-radius:6px;padding:10px 12px;overflow:auto;margin:8px 0}
ol,.plain{padding-left:22px}li{margin:0 0 10px}
.chart{border:1px solid var(--bd);border-radius:8px;padding:10px 12px;margin:10px 0 6px}
svg{width:100%;height:auto;display:block}svg.narrow{display:none}
svg text{font-size:12px;fill:var(--fg);paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
svg .axis{fill:var(--mut)}svg .name,svg .value{font-size:13px;font-weight:600}svg .value.bad{fill:var(--bad)}
.grid{stroke:var(--bd)}.band{fill:var(--band)}.course{fill:none;stroke:var(--acc);stroke-width:2}
.whisker{stroke:var(--acc);stroke-width:2;opacity:.6}.whisker.bad{stroke:var(--bad)}
.good{fill:var(--acc)}.bad{fill:var(--bad)}.open{fill:var(--bg);stroke:var(--mut);stroke-width:2}
.median{stroke:var(--fg);stroke-width:1.5;stroke-dasharray:5 4}.split{stroke:var(--mut)}.change{stroke:var(--warn);stroke-width:1.5;stroke-dasharray:2 3}.bar{fill:var(--acc)}
.day.better{fill:var(--ok)}.day.steady{fill:var(--acc)}.day.watch{fill:var(--warn)}.day.worse{fill:var(--bad)}.day.unknown{fill:var(--bg);stroke:var(--mut)}.day.none{fill:transparent}
.span.high{fill:var(--bad)}.span.medium{fill:var(--warn)}.span.low,.span.info{fill:var(--acc)}.end{fill:var(--fg);stroke:var(--bg);stroke-width:1.5}.cross{fill:none;stroke:var(--fg);stroke-width:2}svg .strong{fill:var(--fg)}
table{border-collapse:collapse;width:100%;font-size:14px;margin:10px 0}
caption{text-align:left;color:var(--mut);padding:0 10px 4px}
th,td{text-align:left;padding:8px 10px;border-bottom:1px solid var(--bd);vertical-align:top;overflow-wrap:normal;word-break:normal}
td{min-width:5.4em;overflow-wrap:anywhere}th{color:var(--mut);font-weight:600}.n{text-align:right;white-space:nowrap;min-width:0}.scroll{overflow-x:auto}
.chip{display:inline-block;border-radius:999px;padding:0 9px;font-size:12px;font-weight:600;line-height:20px;border:1px solid;color:var(--mut);white-space:nowrap}
.chip.high{color:var(--bad)}.chip.medium{color:var(--warn)}.chip.low{color:var(--acc)}
details{border-top:1px solid var(--bd);padding:12px 0}summary{cursor:pointer;font-weight:600}
@media(max-width:640px){svg.wide{display:none}svg.narrow{display:block}.chart{padding:6px}.tiles{grid-template-columns:repeat(2,1fr)}h1{font-size:25px}main,header,footer{padding-left:16px;padding-right:16px}header{padding-top:22px}}
@media print{pre{white-space:pre-wrap;overflow-wrap:anywhere}.chart,.tiles li,.first,tr{break-inside:avoid}h2,h3{break-after:avoid}nav,.skip{display:none}body{font-size:12pt}}
`;

;// CONCATENATED MODULE: ./build/src/report/history/plain-page.js


/**
 * A page of tables in the dress of report.html: without scripts and without requests. It does not bear the mark of a
 * report, so that no report is ever written over it.
 */
function renderPlainPage({ title, lead }, parts) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${html_text(title)}</title>`,
        `<style>${STYLESHEET}</style>`,
        '</head>',
        '<body>',
        '<a class="skip" href="#main">To the tables</a>',
        '<header>',
        `<h1>${html_text(title)}</h1>`,
        ...lead.map((sentence) => `<p>${html_text(sentence, 1000)}</p>`),
        '</header>',
        '<main id="main">',
        ...parts.filter((part) => part !== ''),
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** A table with a heading; '' for one without rows. Cells are any text, `note` stands below them. */
function plainTable(title, head, rows, { numeric = [], note = '' } = {}) {
    const cells = rows.map((row) => row.map((cell) => html_text(cell)));
    const table = htmlTable(title, head, cells, numeric, true);
    if (table === '')
        return '';
    const below = note === '' ? '' : `\n<p class="note">${html_text(note)}</p>`;
    return `<section>\n<h2>${html_text(title)}</h2>\n${table}${below}\n</section>`;
}

;// CONCATENATED MODULE: ./build/src/report/parts/certainty.js

/** The one place that words how sure a finding is. */
const certainty_LEVELS = {
    confirmed: 'clear',
    likely: 'likely',
    suggestive: 'weak sign',
    insufficient: 'too few',
};
const SURE = {
    ...certainty_LEVELS,
    usual: 'usual',
    unusual: 'more than usual, too little to act on',
    omitted: 'at least likely',
    held: 'not back yet',
};
/** In the place of a change. */
const NO_CHANGE = 'no change';
/** What the words mean, for a page's reader. */
function certaintyWords({ many }) {
    return [
        {
            word: certainty_LEVELS.confirmed,
            means: 'luck hardly explains it, also where much is tested every day, and it is large enough to matter.',
        },
        {
            word: certainty_LEVELS.likely,
            means: 'luck explains it less than 1 time in 20; daily reports see such a thing sooner or later.',
        },
        {
            word: certainty_LEVELS.suggestive,
            means: 'luck explains it more often: no reason to act on its own.',
        },
        {
            word: certainty_LEVELS.insufficient,
            means: `too few ${many} on one side: counts only, and no conclusion.`,
        },
    ];
}
/** The same in one line, for a page of few words. */
const CERTAINTY_LEGEND = (/* unused pure expression or super */ null && (`${certainty_LEVELS.confirmed}: luck hardly explains it; ${certainty_LEVELS.likely}: less than 1 time in 20; ${certainty_LEVELS.suggestive}: more often, never a reason to act`));
/** Why something is only watched. */
const WATCHED = {
    'too-few': certainty_LEVELS.insufficient,
    'luck-explains-it': certainty_LEVELS.suggestive,
    'many-were-tested': 'one of many that were tested',
};
/**
 * `clear`, `clear when it was found`; nothing for a check that needs no probability. No odds: those of one look at one
 * question are not those of daily reports that ask twenty.
 */
function certainty(evidence) {
    if (evidence?.method === HELD)
        return `${certainty_LEVELS[evidence.level]} when it was found`;
    if (evidence === undefined || evidence.p === undefined)
        return '';
    return certainty_LEVELS[evidence.level];
}
/** A finding with how sure it is. */
function sureFinding({ finding, evidence }) {
    const sure = certainty(evidence);
    return sure === '' ? finding : `${finding}, ${sure}`;
}

;// CONCATENATED MODULE: ./build/src/report/fleet/fleet-words.js




/** What the pages over several loops say, in plain text that may quote the loops: each page makes it fit for itself. */
function fleetTitle({ summary: { loops, need_a_look: need } }) {
    const all = words_plural(loops, 'loop');
    if (need === 0)
        return loops === 1 ? 'Fleet: the loop needs no look' : `Fleet: none of ${all} needs a look`;
    return `Fleet: ${words_groupThousands(need)} of ${all} ${need === 1 ? 'needs' : 'need'} a look`;
}
/** How much succeeded in all loops together: a sentence for each sort of what was counted. */
function fleetLead({ summary, window }) {
    if (summary.rates.length === 0)
        return ['No loop has a rate of success for its window.'];
    return summary.rates.map(({ unit, loops, now, before }) => {
        const words = unitWords({ unit });
        const span = window === null || window.days === null ? undefined : daysText(window.days);
        const when = window === null || span === undefined
            ? 'in their last windows'
            : `in the ${span} up to ${longDay(window.to)}`;
        const earlier = span === undefined ? 'before that' : `the ${span} before`;
        const was = before.decided === 0 ? '' : `; ${earlier}: ${percent(before.succeeded, before.decided)}`;
        const done = `${words_ofText(now.succeeded, now.decided)} ${words.many} ${words.succeeded[1]}`;
        return `${done} in ${words_plural(loops, 'loop')} ${when} (${percent(now.succeeded, now.decided)}${was}).`;
    });
}
const STATE_MARKS = { stopped: '🔴', look: '🔴', watch: '🟠', steady: '✅', 'too-few': '⚪' };
/** What to do about loops that cannot be judged. */
const NOTHING_YET = 'Nothing yet';
/** What each state is called on every page. */
const STATE_WORDS = {
    stopped: 'stopped',
    look: 'needs a look',
    watch: 'watch',
    steady: 'steady',
    'too-few': certainty_LEVELS.insufficient,
};
/** `83% → 54%`, or what there is in its place. */
function successText(loop) {
    const { window, baseline, unrated, search, state, last_at: last } = loop;
    const words = unitWords({ unit: loop.unit, search });
    if (window.decided === 0)
        return last === null ? `no ${words.short}` : `none since ${day(last)}`;
    if (unrated !== null || state === 'too-few')
        return `${words_groupThousands(window.decided)} ${words.short}`;
    if (search)
        return `${words_ofText(window.succeeded, window.decided)} kept`;
    const now = percent(window.succeeded, window.decided);
    return baseline.decided === 0 ? now : `${percent(baseline.succeeded, baseline.decided)} → ${now}`;
}
/** The first thing to do about a loop, as an order. */
function todoText(loop, all) {
    const { state, doubt, first, findings, findings_omitted: omitted = 0 } = loop;
    const finding = first === null ? undefined : findings[first];
    if (doubt === 'old-report')
        return `Check that it still reports: its last report is of ${longDay(loop.generated_at)}`;
    if (state === 'steady')
        return 'Nothing';
    if (state === 'too-few')
        return NOTHING_YET;
    if (finding === undefined)
        return state === 'stopped'
            ? 'Check that the loop runs'
            : doubt === 'many-loops'
                ? `Watch one more week: luck may explain it among ${words_plural(all, 'loop')}`
                : 'Watch one more week';
    const more = findings.length + omitted - 1;
    return `${finding.recommendation}${more > 0 ? ` (and ${words_groupThousands(more)} more)` : ''}`;
}
/** Why a loop stands first: what its report says, as a part of a sentence. */
function whyText(loop) {
    const finding = loop.first === null ? undefined : loop.findings[loop.first];
    if (finding !== undefined)
        return lowerFirst(finding.lead);
    const { one } = unitWords({ unit: loop.unit });
    return loop.last_at === null ? `no ${one}` : `no ${one} since ${longDay(loop.last_at)}`;
}
/** The same trouble in several loops, as a sentence. */
function sharedText({ kind, what, from, to, loops, loops_omitted: omitted = 0 }, all) {
    const count = loops.length + omitted;
    const named = namesText(loops, count, MOST_NAMES_IN_SENTENCE);
    const where = `${words_groupThousands(count)} of ${words_plural(all, 'loop')} (${named})`;
    if (kind === 'reason')
        return `${quoted(what)} rose in ${where}. Look for a shared cause before fixing them one by one.`;
    if (kind !== 'days')
        return `${words_groupThousands(count)} of ${words_plural(all, 'loop')} got worse where ${kind} ${quoted(what)} came in (${named}). Look at it first.`;
    const worse = what === 'duration' ? 'Cycles became slower' : 'Success fell';
    const days = from === null || to === null ? '' : `, ${fleet_words_spanText(from, to)}`;
    return `${worse} in the same days in ${where}${days}. Look for what changed for all of them.`;
}
const MOST_NAMES_IN_SENTENCE = 3;
const MOST_NAME = 60;
function fleet_words_spanText(from, to) {
    const [first, last] = [longDay(from), longDay(to)];
    return first === last ? `on ${first}` : `between ${first} and ${last}`;
}
/** `a, b, c and 12 more`. */
function namesText(names, count, most) {
    const shown = names.slice(0, most).map((name) => shortLabelText(name));
    const more = count - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${words_groupThousands(more)} more` : words_list(shown);
}
/** A label within a line. */
function shortLabelText(label) {
    return label.length <= MOST_NAME ? label : `${label.slice(0, MOST_NAME - 1)}…`.toWellFormed();
}
/** What failed cycles took and what a success costs, by loop, the most time first: plain text. */
function wasteTable({ loops }, labelOf) {
    const own = loops
        .filter(({ waste, cost_usd: cost }) => waste.seconds > 0 || waste.cost_usd > 0 || (cost?.succeeded ?? 0) > 0)
        .toSorted((a, b) => b.waste.seconds - a.waste.seconds || b.waste.cost_usd - a.waste.cost_usd);
    const isPriced = own.some(({ cost_usd: cost }) => cost !== null);
    return {
        head: ['Loop', 'Failed', 'Took', ...(isPriced ? ['A success costs'] : [])],
        rows: own.map((loop) => [
            shortLabelText(labelOf(loop)),
            words_groupThousands(loop.waste.cycles),
            loop.waste.seconds > 0 ? duration(loop.waste.seconds) : '-',
            ...(isPriced ? [priceText(loop)] : []),
        ]),
    };
}
function priceText({ cost_usd: cost }) {
    if (cost === null || cost.succeeded === 0)
        return '-';
    return `${cost.priced < cost.decided ? 'at least ' : ''}${usd(cost.total / cost.succeeded)}`;
}
/** The interval of each rate, and what all loops paid: sentences. */
function sumTexts({ summary: { rates, waste, cost_usd: cost, loops } }) {
    const intervals = rates.flatMap(({ unit, now }) => {
        if (now.interval === null)
            return [];
        const [low, high] = now.interval.map((share) => Math.round(share * 100));
        return `${unitWords({ unit }).rateName}: ${percent(now.succeeded, now.decided)} of ${words_groupThousands(now.decided)} (95% interval ${low}% to ${high}%).`;
    });
    const spans = rates.flatMap(({ unit, cycle_seconds: { now } }) => {
        if (now.median_seconds === null || now.slowest_tenth_seconds === null)
            return [];
        const { many } = unitWords({ unit });
        return `Half of ${words_groupThousands(now.timed)} timed ${many} took at most about ${duration(now.median_seconds)}, one in ten more than ${duration(now.slowest_tenth_seconds)}.`;
    });
    const lost = waste.seconds > 0 ? [`Failed ones took ${duration(waste.seconds)}.`] : [];
    if (cost === null)
        return [...intervals, ...weekTexts(rates), ...spans, ...lost];
    const each = cost.succeeded === 0
        ? ''
        : `, ${cost.priced < cost.decided ? 'at least ' : ''}${usd(cost.total / cost.succeeded)} for each success`;
    return [
        ...intervals,
        ...weekTexts(rates),
        ...spans,
        ...lost,
        `${usd(cost.total)} were spent in the ${words_ofText(cost.loops, loops)} loops that record it${each}.`,
    ];
}
/** How success went, week by week back from the newest day. */
function weekTexts(rates) {
    return rates.flatMap(({ unit, days }) => {
        const last = days.at(-1)?.day;
        if (last === undefined)
            return [];
        const weeks = [3, 2, 1, 0].map((ago) => {
            const own = days.filter(({ day: each }) => Math.floor(daysBetween(each, last) / 7) === ago);
            const [succeeded, decided] = [fleet_words_sumOf(own, 'succeeded'), fleet_words_sumOf(own, 'decided')];
            return percent(succeeded, decided);
        });
        return `${unitWords({ unit }).rateName} week by week, up to ${longDay(last)}: ${weeks.join(', ')}.`;
    });
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
function fleet_words_sumOf(days, key) {
    return days.reduce((sum, each) => sum + each[key], 0);
}
/** The first ones of those that stopped and of those that got worse: many of the one do not hide the others. */
function needALook(fleet, most) {
    const [stopped, look] = [loopsIn(fleet, 'stopped'), loopsIn(fleet, 'look')];
    const half = Math.ceil(most / 2);
    const ofStopped = Math.max(half, most - look.length);
    const first = stopped.slice(0, ofStopped);
    return [...first, ...look.slice(0, most - first.length)];
}
function loopsIn({ loops }, ...states) {
    return loops.filter(({ state }) => states.includes(state));
}
/** Where they are all alike, a reader looks for a name. */
function byName(loops, labelOf) {
    return loops
        .map((loop) => ({ loop, label: labelOf(loop) }))
        .toSorted((a, b) => (a.label < b.label ? -1 : 1))
        .map(({ loop }) => loop);
}
function labelsOfFleet({ loops }) {
    return labelsOf(loops);
}

;// CONCATENATED MODULE: ./build/src/report/fleet/loop-url.js
/**
 * Where a loop is looked at: its living issue where it has one to expect, or else its repository. An insights.json does
 * not tell the issue's number, which is given after it was written, so this is the list of issues with its label.
 *
 * @returns undefined where the forge is not known or the name is none of a repository
 */
function loopUrl({ repository, state }, forge) {
    if (forge === undefined || repository === null)
        return undefined;
    if (!/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return undefined;
    const url = `${forge.server.replace(/\/+$/, '')}/${repository}`;
    const { issueLabel: label } = forge;
    if (label === undefined || (state !== 'stopped' && state !== 'look'))
        return url;
    return `${url}/issues?q=${encodeURIComponent(`is:issue label:"${label.replaceAll('"', '')}"`)}`;
}

;// CONCATENATED MODULE: ./build/src/report/fleet/fleet-html.js





/** What each part shows at most, so that the page of ten thousand loops stays one to read. */
const fleet_html_MOST = { first: 3, rows: 20, watched: 10, names: 300, waste: 10, leftOut: 20 };
const CHIPS = {
    stopped: 'high',
    look: 'high',
    watch: 'medium',
    steady: 'low',
    'too-few': '',
};
/** The page of many loops, without scripts and without requests. @param forge as for the Markdown page */
function fleetHtml(fleet, forge) {
    const labelOf = labelsOfFleet(fleet);
    const named = (loop) => html_anchor(html_text(shortLabelText(labelOf(loop))), loopUrl(loop, forge));
    return renderPlainPage({ title: fleetTitle(fleet), lead: fleetLead(fleet) }, [
        firstPart(fleet, named),
        loopsPart(fleet, named),
        sharedPart(fleet),
        ...['steady', 'too-few'].map((state) => namesPart(upperFirst(STATE_WORDS[state]), byName(loopsIn(fleet, state), labelOf), named)),
        sumsPart(fleet),
        wastePart(fleet, labelOf),
        plainTable('Left out', ['File', 'Why'], fleet.left_out.slice(0, fleet_html_MOST.leftOut).map(({ source, problem }) => [source, problem]), { note: moreOf(fleet.left_out.length, fleet_html_MOST.leftOut).join('') }),
    ]);
}
function firstPart(fleet, named) {
    const need = needALook(fleet, fleet_html_MOST.first);
    if (need.length === 0)
        return '';
    const items = need.map((loop) => `<li><b>${named(loop)}</b>: ${html_text(whyText(loop))}. ${html_text(todoText(loop, fleet.summary.loops))}.</li>`);
    return `<div class="first high"><p><b>Look at ${need.length === 1 ? 'this' : 'these'} first</b></p><ul class="plain">${items.join('')}</ul></div>`;
}
/** Two columns, so that a phone has room for what to do; loops beyond the table by their names. */
function loopsPart(fleet, named) {
    const [need, watch] = [needALook(fleet, fleet_html_MOST.rows), loopsIn(fleet, 'watch').slice(0, fleet_html_MOST.watched)];
    const rows = [...need, ...watch].map((loop) => [
        `<b>${named(loop)}</b><br><span class="chip ${CHIPS[loop.state]}">${STATE_WORDS[loop.state]}</span>`,
        `${html_text(successText(loop))}<br>${html_text(todoText(loop, fleet.summary.loops))}`,
    ]);
    const title = 'Loops by what to do first';
    const table = htmlTable(title, ['Loop', 'Success, and the first thing to do'], rows, [], true);
    if (table === '')
        return '';
    const shown = new Set([...need, ...watch]);
    const others = (...states) => loopsIn(fleet, ...states).filter((loop) => !shown.has(loop));
    const more = namesPart('More that need a look', others('stopped', 'look'), named) +
        namesPart('More to watch', others('watch'), named);
    return `<section>\n<h2>${title}</h2>\n${table}${more}\n</section>`;
}
function sharedPart({ shared, shared_omitted: omitted = 0, summary }) {
    if (shared.length === 0)
        return '';
    const items = shared.map((each) => `<li>${html_text(sharedText(each, summary.loops), 600)}</li>`);
    const more = omitted > 0 ? `<li>${words_groupThousands(omitted)} more in fleet.json</li>` : '';
    return `<section>\n<h2>Same thing in several loops</h2>\n<ul class="plain">${items.join('')}${more}</ul>\n</section>`;
}
function namesPart(title, loops, named) {
    if (loops.length === 0)
        return '';
    const items = loops
        .slice(0, fleet_html_MOST.names)
        .map((loop) => `${named(loop)} <span class="note">${html_text(successText(loop))}</span>`);
    const more = moreOf(loops.length, fleet_html_MOST.names);
    return details(`${title}: ${words_plural(loops.length, 'loop')}`, `<p>${[...items, ...more].join(' · ')}</p>`);
}
function sumsPart(fleet) {
    const items = sumTexts(fleet).map((sentence) => `<li>${html_text(sentence)}</li>`);
    if (items.length === 0)
        return '';
    return `<section>\n<h2>All loops together</h2>\n<ul class="plain">${items.join('')}</ul>\n</section>`;
}
function wastePart(fleet, labelOf) {
    const { head, rows } = wasteTable(fleet, labelOf);
    const note = moreOf(rows.length, fleet_html_MOST.waste).join('');
    return plainTable('Waste and price by loop', head, rows.slice(0, fleet_html_MOST.waste), { numeric: [1, 2, 3], note });
}
function moreOf(count, most) {
    return count > most ? [`${words_groupThousands(count - most)} more in fleet.json.`] : [];
}

;// CONCATENATED MODULE: ./build/src/report/parts/markdown-parts.js
/** Parts of which our Markdown pages are made. What they are given is Markdown already. */
/** How pages mark a severity. */
const MARKS = { high: '🔴 High', medium: '🟠 Medium', low: '🔵 Low', info: '⚪ Info' };
/** A part that opens with a click; '' where it would hold nothing. `bold` stands before `more`. */
function folded(summary, lines) {
    if (lines.length === 0)
        return '';
    const more = summary.more === undefined || summary.more === '' ? '' : ` ${summary.more}`;
    return [
        '<details>',
        `<summary><b>${summary.bold}</b>${more}</summary>`,
        '',
        ...lines,
        '',
        '</details>',
    ].join('\n');
}
/** A table of Markdown; '' without rows. Cells are Markdown; a last column without any text is left out. */
function table(head, align, rows) {
    if (rows.length === 0)
        return '';
    const width = rows.every((row) => row.at(-1) === '') ? head.length - 1 : head.length;
    const line = (cells) => `| ${cells.slice(0, width).join(' | ')} |`;
    return [
        line(head),
        `|${align
            .slice(0, width)
            .map((side) => (side === 'right' ? '--:' : ':--'))
            .join('|')}|`,
        ...rows.map(line),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/safe/markdown.js


/**
 * Text from outside in Markdown: it shows as it is and means nothing, to a parser and to what a forge looks for in
 * the rendered text afterwards (mentions, references, commits, emoji).
 *
 * Two contexts: `inlineText` for a piece of a line, `blockText` for lines of their own. `<` never stays as it is, so
 * no comment that marks our own pages can come of either.
 */
/** Shows nothing and is no part of a word: it breaks what a forge would look for. The only invisible one we write. */
const BREAK = '\u200B';
/** Unlike after a backslash, nothing is left of these that a stage before or after the parser could take up. */
const markdown_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
    '\\': '&#92;',
};
/**
 * A piece of text for a paragraph, a table cell, a list item, a heading, emphasis or a link's label.
 *
 * One line without invisible characters, at most `max` UTF-16 units before escaping. Not for the inside of an HTML
 * block, where a backslash would show.
 */
function inlineText(text, max = 200) {
    return breakReferences((0,inert/* inertText */.UJ)(text, max))
        .replace(/[&<>|$\\]/g, (mark) => markdown_ENTITIES[mark] ?? '')
        .replace(/[`*_{}[\]!~]/g, String.raw `\$&`)
        .replace(/^(\d{0,9})([-+=:.)])/, String.raw `$1\$2`);
}
/** Lines of text as a fenced block that stands at the left margin; whole lines are left out at the end, and counted. */
function blockText(text, options = {}) {
    const { info = '', maxLines = 40, maxLength = 4000 } = options;
    const kept = [];
    let left = maxLength;
    for (const line of text.slice(0, maxLength * 4).split(NEW_LINE)) {
        const shown = breakMentions(shorten(blockLine(line), maxLength));
        left -= shown.length + 1;
        if (kept.length === maxLines || (left < 0 && kept.length > 0))
            break;
        kept.push(shown);
    }
    const more = countLines(text) - kept.length;
    if (more > 0)
        kept.push(`… ${more} more ${more === 1 ? 'line' : 'lines'}`);
    const longest = Math.max(2, ...(kept.join('\n').match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${/^[\w-]*$/.test(info) ? info : ''}`, ...kept, fence].join('\n');
}
/** A link to an address of ours; anything but http(s) leaves the label alone. */
function markdown_link(label, url) {
    const text = inlineText(label === '' ? url : label);
    if (!URL.canParse(url))
        return text;
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) ? `[${text}](${encodeAddress(href)})` : text;
}
/** A piece of text in the type of code. A tag, since between backticks a table would need other escapes. */
function code(text, max) {
    const inner = inlineText(text, max);
    return inner === '' ? '' : `<code>${inner}</code>`;
}
function encodeAddress(href) {
    return href
        .replace(/[()<>[\]\\`|$*_~!'"\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .replaceAll('&', '&amp;');
}
/** What forges turn into links, mails, icons and closed issues after Markdown is done. */
function breakReferences(text) {
    return (breakMentions(text)
        .replace(/!(?=\d)|\bGH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)/gi, BREAK)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        // Seven hex digits may name a commit.
        .replace(/\b[\da-f]{7,}\b/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`)));
}
function breakMentions(text) {
    return text.replace(/[@#＠＃﹫﹟]/g, `$&${BREAK}`);
}
const NEW_LINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
function countLines(text) {
    return text.split(NEW_LINE).length - (/[\n\r]$/.test(text) ? 1 : 0);
}
function blockLine(line) {
    return stripInvisible(line.replaceAll('\t', '    ')).trimEnd().replaceAll('<!--', `<${BREAK}!--`);
}

;// CONCATENATED MODULE: ./build/src/report/fleet/fleet-markdown.js





/** What each part shows at most, so that nine and nine hundred loops are read in the same time. */
const fleet_markdown_MOST = { first: 3, look: 6, watch: 3, names: 5, shared: 3, waste: 5, leftOut: 3 };
const MOST_ORDER = 120;
const MOST_REASON = 80;
/** The page of many loops for a run's summary. @param forge for links to the loops */
function fleetMarkdown(fleet, forge) {
    const labelOf = labelsOfFleet(fleet);
    const named = (loop) => {
        const label = shortLabelText(labelOf(loop));
        const url = loopUrl(loop, forge);
        return url === undefined ? inlineText(label) : markdown_link(label, url);
    };
    const parts = [
        `## ${fleetTitle(fleet)}`,
        fleetLead(fleet).join(' '),
        alertPart(fleet, named),
        tablePart(fleet, named, labelOf),
        fleet_markdown_sharedPart(fleet),
        fleet_markdown_wastePart(fleet, labelOf),
        leftOutPart(fleet),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function alertPart(fleet, named) {
    const need = needALook(fleet, fleet_markdown_MOST.first);
    if (need.length === 0)
        return '';
    const first = need.map((loop) => `${named(loop)} (${inlineText(whyText(loop), MOST_REASON)})`);
    return `> [!WARNING]\n> **Look at ${need.length === 1 ? 'this' : 'these'} first:** ${words_list(first)}.`;
}
function tablePart(fleet, named, labelOf) {
    const all = fleet.summary.loops;
    const rowOf = (loop) => [
        `${STATE_MARKS[loop.state]} **${named(loop)}**`,
        inlineText(successText(loop)),
        inlineText(todoText(loop, all), MOST_ORDER),
    ];
    const rowsOf = (loops, count, mark) => [
        ...loops.map(rowOf),
        ...(count > loops.length
            ? [[`${mark} ${words_groupThousands(count - loops.length)} more`, '', 'In fleet.json']]
            : []),
    ];
    const together = (state, todo) => {
        const loops = byName(loopsIn(fleet, state), labelOf);
        if (loops.length === 0)
            return [];
        const names = namesText(loops.slice(0, fleet_markdown_MOST.names).map(labelOf), loops.length, fleet_markdown_MOST.names);
        return [[`${STATE_MARKS[state]} ${inlineText(names, 400)}`, STATE_WORDS[state], todo]];
    };
    return table(['Loop', 'Success', 'First thing to do'], ['left', 'left', 'left'], [
        ...rowsOf(needALook(fleet, fleet_markdown_MOST.look), fleet.summary.need_a_look, STATE_MARKS.look),
        ...rowsOf(loopsIn(fleet, 'watch').slice(0, fleet_markdown_MOST.watch), fleet.summary.watch, STATE_MARKS.watch),
        ...together('steady', 'Nothing'),
        ...together('too-few', NOTHING_YET),
    ]);
}
function fleet_markdown_sharedPart({ shared, shared_omitted: omitted = 0, summary }) {
    const count = shared.length + omitted;
    const lines = shared
        .slice(0, fleet_markdown_MOST.shared)
        .map((each) => `- ${inlineText(sharedText(each, summary.loops), 400)}`);
    const more = count - lines.length;
    return folded({ bold: 'Same thing in several loops:', more: words_groupThousands(count) }, [
        ...lines,
        ...(more > 0 ? [`- ${words_groupThousands(more)} more in fleet.json`] : []),
    ]);
}
function fleet_markdown_wastePart(fleet, labelOf) {
    const { head, rows } = wasteTable(fleet, labelOf);
    const cells = rows.slice(0, fleet_markdown_MOST.waste).map((row) => row.map((cell) => inlineText(cell)));
    const more = rows.length - cells.length;
    const parts = [
        ...sumTexts(fleet).map((sentence) => inlineText(sentence, 300)),
        table(head, ['left', 'right', 'right', 'right'], cells),
        more > 0 ? `${words_plural(more, 'more loop')} in fleet.json` : '',
    ].filter((part) => part !== '');
    return folded({ bold: 'Rates, waste and price' }, parts.flatMap((part, index) => (index === 0 ? [part] : ['', part])));
}
function leftOutPart({ left_out: leftOut }) {
    const lines = leftOut
        .slice(0, fleet_markdown_MOST.leftOut)
        .map(({ source, problem }) => `- ${inlineText(source, 100)}: ${inlineText(problem, 150)}`);
    const more = leftOut.length - lines.length;
    return folded({ bold: 'Left out:', more: words_plural(leftOut.length, 'file') }, [
        ...lines,
        ...(more > 0 ? [`- ${words_groupThousands(more)} more in fleet.json`] : []),
    ]);
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(93223);
// EXTERNAL MODULE: ./node_modules/fast-wrap-ansi/lib/main.js
var main = __webpack_require__(48483);
;// CONCATENATED MODULE: ./build/src/report/parts/wrap.js



/** What a file, a pipe and a job's log get, whose width nobody knows. */
const PLAIN_WIDTH = 110;
const NARROWEST = 20;
/**
 * A text that begins right of `head`, as lines of at most `width` columns that all stand right of it. A word that is longer
 * stays whole: a path that is broken is none. Both may have colours. What begins a line is no order to a runner.
 */
function wrap_wrapUnder(head, text, width) {
    const left = stringWidth(head);
    return wrapAnsi(text, Math.max(NARROWEST, width - left), { hard: false })
        .split('\n')
        .map((line, index) => (index === 0 ? head + line : inertLine(' '.repeat(left) + line)).trimEnd());
}
/** A sentence as lines; what goes on stands two columns in. */
function wrap_wrapSentence(text, width) {
    const [first = '', ...rest] = wrap_wrapUnder('', text, width);
    return rest.length === 0 ? [first] : [first, ...wrap_wrapUnder('  ', rest.join(' '), width)];
}

;// CONCATENATED MODULE: ./build/src/report/parts/columns.js


const GAP = '  ';
/** A column of sentences that is narrower has no room for them. */
const LEAST_ROOM = 20;
/** Rows of cells as lines of aligned columns, two spaces apart, by the width that a terminal shows. */
function renderColumns(rows, aligns) {
    const widths = widthsOf(rows, aligns);
    return rows.map((row) => alignCells(row, aligns, widths).join(GAP).trimEnd());
}
/**
 * The same in at most `width` columns, the head first: where it is wider, the last column goes on below itself, and where
 * that has no room either each row is a sentence: `bug: failed 9, success 36%`.
 */
function fitColumns(rows, aligns, width) {
    const lines = renderColumns(rows, aligns);
    if (lines.every((line) => widthOf(line) <= width))
        return lines;
    const widths = widthsOf(rows, aligns);
    const left = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0);
    if (aligns.at(-1) === 'right' || width - left < LEAST_ROOM)
        return stack(rows, aligns, width);
    return rows.flatMap((row) => {
        const cells = alignCells(row, aligns, widths).slice(0, -1);
        return wrapUnder(cells.map((cell) => cell + GAP).join(''), row[aligns.length - 1] ?? '', width);
    });
}
function stack([head = [], ...rows], aligns, width) {
    const named = Math.max(0, aligns.indexOf('left'));
    return rows.flatMap((row) => {
        const cells = row.flatMap((cell, index) => index === named || cell === '' ? [] : [`${head[index] ?? ''} ${cell}`.trim()]);
        return wrapSentence(`${row[named] ?? ''}: ${cells.join(', ')}`, width);
    });
}
function widthsOf(rows, aligns) {
    return aligns.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
}
function alignCells(row, aligns, widths) {
    return aligns.map((align, column) => {
        const cell = row[column] ?? '';
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return align === 'left' ? cell + gap : gap + cell;
    });
}
/** Latin letters, our arrows and the bars of the trend: one column each. Anything else takes 40 ms of tables to measure. */
const NARROW = /^[\u0020-\u007E\u00A1-\u024F\u2500-\u259F…’→▲▼]*$/;
/** Columns that a terminal takes for it. */
function widthOf(cell) {
    return NARROW.test(cell) ? cell.length : (0,dist/* default */.A)(cell);
}
/** `width` characters, as many of them full as `share` (0 to 1) says. */
function drawBar(share, width) {
    const full = Math.round(share * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
}

;// CONCATENATED MODULE: ./build/src/report/fleet/fleet-text.js





const MOST_ROWS = 16;
const MOST_WATCHED = 8;
const MOST_NAMES = 8;
const MOST_LINES = 10;
/** What many loops say together as a terminal shows it, in lines. */
function fleetText(fleet, hasColour = false) {
    const { bold, red, yellow } = (0,picocolors.createColors)(hasColour);
    const labelOf = labelsOfFleet(fleet);
    const { loops: all } = fleet.summary;
    const colourOf = (state) => state === 'watch' ? yellow : red;
    const need = needALook(fleet, MOST_ROWS);
    const watch = loopsIn(fleet, 'watch');
    const shown = [...need, ...watch.slice(0, MOST_WATCHED)];
    const lines = renderColumns(shown.map((loop) => [
        STATE_WORDS[loop.state],
        (0,inert/* inertText */.UJ)(shortLabelText(labelOf(loop))),
        (0,inert/* inertText */.UJ)(successText(loop)),
        (0,inert/* inertText */.UJ)(todoText(loop, all), 160),
    ]), ['left', 'left', 'left', 'left']).map((line, index) => colourOf(shown[index]?.state ?? 'watch')(line));
    const together = (state) => {
        const loops = byName(loopsIn(fleet, state), labelOf);
        if (loops.length === 0)
            return [];
        return [
            `${upperFirst(STATE_WORDS[state])}: ${(0,inert/* inertText */.UJ)(namesText(loops.slice(0, MOST_NAMES).map(labelOf), loops.length, MOST_NAMES))}`,
        ];
    };
    return [
        bold(fleetTitle(fleet)),
        ...fleetLead(fleet),
        ...titled('', lines, fleet.summary.need_a_look + watch.length),
        ...spaced([...together('steady'), ...together('too-few')]),
        ...titled(bold('Same thing in several loops'), fleet.shared.slice(0, MOST_LINES).map((each) => (0,inert/* inertText */.UJ)(sharedText(each, all))), fleet.shared.length + (fleet.shared_omitted ?? 0)),
        ...spaced(sumTexts(fleet)),
        ...titled(bold(`Left out: ${words_plural(fleet.left_out.length, 'file')}`), fleet.left_out.slice(0, MOST_LINES).map(({ source, problem }) => (0,inert/* inertText */.UJ)(`${source} ${problem}`)), fleet.left_out.length),
    ];
}
function spaced(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
function titled(title, lines, count) {
    if (lines.length === 0)
        return [];
    const more = count - lines.length;
    return spaced([
        ...(title === '' ? [] : [title]),
        ...lines.map((line) => `  ${line}`),
        ...(more > 0 ? [`  ${words_groupThousands(more)} more in fleet.json`] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/src/safe/own-forms.js

/** Shorter values would hit ordinary words. */
const SHORTEST_SECRET = 8;
/** A start as long as this tells a secret even where it looks like words. */
const LONGEST_START = 24;
/** Of a part of a secret: a line of it, a word of it. */
const SHORTEST_PART = 16;
/**
 * How values that are known to be secret may stand in a text: as they are, in a URL, in JSON and in Base64, also where
 * they are a part of what was encoded; each line of several, and the password of an address. The longest first.
 *
 * @param secrets those under 8 characters are left out
 */
function formsOf(secrets) {
    const values = new Set(secrets.flatMap((secret) => [secret, ...partsOf(secret)]));
    const usable = [...values].filter((value) => value.length >= SHORTEST_SECRET);
    const forms = new Set(usable.flatMap(spellingsOf));
    return [...forms]
        .toSorted((a, b) => b.length - a.length)
        .map((whole) => ({ start: startThatTells(whole), whole }));
}
/** A log often cuts what it quotes, so the beginning counts as soon as it looks like no word. */
function startThatTells(whole) {
    for (let length = SHORTEST_SECRET; length <= LONGEST_START && length < whole.length; length += 1)
        if (looksRandom(whole.slice(0, length)))
            return whole.slice(0, length);
    return whole;
}
function partsOf(secret) {
    return [...passwordsOf(secret), ...linesOf(secret)];
}
/** Of `postgres://app:password@db/x` what is secret in it. */
function passwordsOf(secret) {
    if (!URL.canParse(secret))
        return [];
    const { username, password, pathname } = new URL(secret);
    const raw = /:\/\/[^\s/:@]*:([^\s/]+)@/.exec(secret)?.[1] ?? '';
    const names = [username, ...pathname.split('/')].filter((part) => part.length >= SHORTEST_PART && looksRandom(part));
    return [raw, password, decoded(password), ...names];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The lines of a key, and the values of a file with several. */
function linesOf(secret) {
    const lines = secret.split(/[\n\r]+/).map((line) => line.trim());
    if (lines.length < 2 && !/^\s*\{/.test(secret))
        return [];
    const words = secret.split(/[\s"',{}]+|\\n/).filter(looksRandom);
    const whole = lines.filter((line) => !line.startsWith('-----') && (looksRandom(line) || !/\s/.test(line)));
    return [...whole, ...words].filter((part) => part.length >= SHORTEST_PART);
}
function spellingsOf(value) {
    const inUrl = encodeURIComponent(value.toWellFormed());
    return [
        value,
        JSON.stringify(value).slice(1, -1),
        inUrl,
        inUrl.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
        inUrl.replaceAll('%20', '+'),
        ...[0, 1, 2].flatMap((offset) => {
            const inner = encodeInside(value, offset);
            return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
        }),
    ];
}
/** The Base64 digits that a value alone decides when `offset` bytes (modulo 3) stand before it. */
function encodeInside(value, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const digits = bytes.toString('base64').replaceAll('=', '');
    return digits.slice(Math.ceil((offset * 8) / 6), bytes.length % 3 === 0 ? undefined : -1);
}

;// CONCATENATED MODULE: ./build/src/safe/redact.js



const REDACTED = '[redacted]';
const MAX_PASSES = 10;
/** Numbers, hashes and short words, of which a million may be different: no shape of a secret fits into one. */
const TOO_SHORT = /^(?:[\w#. -]{0,13}|[\da-f-]{0,40})$/;
/**
 * Takes out the secrets that can be told by their shape, and our own in any usual spelling, also where they were cut.
 *
 * @param ownSecrets values that are known to be secret; those under 8 characters are not looked for
 */
function redactorOf(ownSecrets = []) {
    const takeOwn = ownRedactor(formsOf(ownSecrets.filter((secret) => !REDACTED.includes(secret))));
    return (text) => {
        // Colours and the like stand between a secret and what tells where it begins, and are gone on every page.
        const plain = (0,plain_text/* plainText */.wh)(text);
        const redact = TOO_SHORT.test(plain) ? takeOwn : (each) => redactShapes(takeOwn(each));
        let [before, after] = [plain, redact(plain)];
        // What stood beside a secret may show as one only now.
        for (let pass = 1; after !== before && pass < MAX_PASSES; pass += 1) {
            ;
            [before, after] = [after, redact(after)];
        }
        return after === plain ? text : after;
    };
}
/** One search for all forms; what is found goes as far as the text goes on like the form. */
function ownRedactor(forms) {
    if (forms.length === 0)
        return (text) => text;
    const starts = new Set(forms.map(({ start }) => start));
    const pattern = new RegExp([...starts].map((start) => start.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    return (text) => {
        let kept = '';
        let from = 0;
        pattern.lastIndex = 0;
        for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
            const { index } = found;
            kept += text.slice(from, index) + REDACTED;
            from = index + Math.max(found[0].length, ...forms.map((form) => lengthOf(form, text, index)));
            pattern.lastIndex = from;
        }
        return kept + text.slice(from);
    };
}
/** How many characters of a form stand at a place of the text; 0 where it does not begin there. */
function lengthOf({ start, whole }, text, at) {
    if (!text.startsWith(start, at))
        return 0;
    let length = start.length;
    while (length < whole.length && text[at + length] === whole[length])
        length += 1;
    return length;
}
function redactShapes(text) {
    let redacted = text;
    const take = (patterns, by) => {
        for (const { pattern, mark } of patterns)
            if (mark === undefined || redacted.includes(mark))
                redacted = redacted.replace(pattern, by);
    };
    take(TOKENS, () => REDACTED);
    take(CONTEXTS, (_, before) => before + REDACTED);
    take(ASSIGNMENTS, (whole, before, value) => (looksRandom(value) ? before + REDACTED : whole));
    return redacted;
}

;// CONCATENATED MODULE: ./build/src/report/safe/redact.js


/** Limits of insights.json begin here: a longer text must not grow. */
const FREE_LENGTH = 120;
/**
 * The second net, over all that is published: every string and every key, numbers as they are. Texts of the logs went
 * through the first one as they were read, before anything was cut off or put in other words.
 */
function redactInsights(insights, ownSecrets = []) {
    const redactText = redactorOf(ownSecrets);
    const known = new Map();
    const redact = (text) => {
        const redacted = known.get(text) ?? (0,cut_text/* shorten */.ml)(redactText(text), Math.max(text.length, FREE_LENGTH));
        known.set(text, redacted);
        return redacted;
    };
    return redactValue(insights, redact);
}
function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [key, item] of Object.entries(value)) {
        entries.set(freeName(redact(key), entries), redactValue(item, redact));
    }
    return Object.fromEntries(entries);
}
/** Two names may be the same once their secrets are gone. */
function freeName(name, taken) {
    let free = name;
    for (let copy = 2; taken.has(free); copy += 1)
        free = `${name} ${copy}`;
    return free;
}

;// CONCATENATED MODULE: ./build/src/run-fleet-action.js



















/** How many files that were left out get a warning of their own. */
const MOST_WARNINGS = 5;
/** The action in `fleet/`, from its inputs to its exit code, which it leaves in `process.exitCode`. */
async function runFleetAction(env) {
    (0,print/* goOnUnread */.h8)();
    const secrets = readOwnSecrets(env);
    try {
        await gatherAndPublish(env, secrets);
    }
    catch (error) {
        core/* setFailed */.C1(redactorOf(secrets)(messageOf(error)));
    }
}
async function gatherAndPublish(env, secrets) {
    const patterns = (env['INPUT_INSIGHTS'] ?? '').split(/\r?\n/).flatMap((line) => line.trim() || []);
    if (patterns.length === 0)
        return refuse('input insights: name the files, as in: insights/*/insights.json');
    const access = { root: env['GITHUB_WORKSPACE'] ?? process.cwd(), confined: true };
    const fleet = await gatherFleet(patterns, access, (value) => redactInsights(value, secrets));
    warnOf('problem' in fleet ? fleet.leftOut : fleet.left_out);
    if ('problem' in fleet)
        return refuse(`input insights: ${fleet.problem}`);
    for (const line of fleetText(fleet))
        (0,print/* printLine */.wi)(line);
    const forge = locateForge(env);
    const summary = env['GITHUB_STEP_SUMMARY'] ?? '';
    if (summary !== '')
        external_node_fs_.appendFileSync(summary, fleetMarkdown(fleet, forge));
    const temporary = env['RUNNER_TEMP'] ?? '';
    const written = (file, text) => temporary === ''
        ? ''
        : writeFileWhole(external_node_path_.join(stepFolder(env), file), text, { root: temporary, confined: true });
    core/* setOutput */.uH('fleet-path', written('fleet.json', serialiseFleet(fleet)));
    core/* setOutput */.uH('report-path', written('fleet.html', fleetHtml(fleet, forge)));
    core/* setOutput */.uH('loops', fleet.summary.loops);
    core/* setOutput */.uH('need-a-look', fleet.summary.need_a_look);
}
/** Gitea and Forgejo list the issues of a label by a number that each repository has of its own. */
function locateForge(env) {
    const server = locateServerPages(env);
    if (server === undefined)
        return undefined;
    const label = env['INPUT_ISSUE-LABEL']?.trim() ?? '';
    return { server, ...(label !== '' && locate_server_dialectOf(env) === 'github' && { issueLabel: label }) };
}
function warnOf(leftOut) {
    for (const { source, problem } of leftOut.slice(0, MOST_WARNINGS))
        core/* warning */.$e((0,inert/* inertText */.UJ)(`Left out: ${source} ${problem}`));
    const more = leftOut.length - MOST_WARNINGS;
    if (more > 0)
        core/* warning */.$e(`Left out: ${words_plural(more, 'more file')}; fleet.json names them`);
}
function refuse(problem) {
    core/* error */.z3((0,inert/* inertText */.UJ)(problem), { title: 'Setting to correct' });
    process.exitCode = 2;
}


/***/ })

};
