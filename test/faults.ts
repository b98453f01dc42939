import fs from 'node:fs'
import path from 'node:path'
import { PROJECT } from './project.ts'

/** What happens, and what the tool does then, as a user would say it; the second text is Markdown. */
export type Fault = readonly [number: number, what: string, does: string]

/**
 * Every fault that the tool is built for, by what it is about. The numbers stay: tests are named by them
 * (`fault 27, 28: ...`), and docs/faults.md is generated from this list and from the names of the tests.
 */
export const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  'Files that are read': [
    [1, 'The log is not there', 'A notice "No retros found", a report without cycles, exit 0.'],
    [2, 'The folder is empty', 'The same.'],
    [3, 'The log is an empty file', 'The same; the file is listed as empty.'],
    [4, 'The log holds blank lines only', 'The same; the file is listed as empty.'],
    [5, 'The last line has no line feed', 'It is read.'],
    [6, 'Lines end in CR LF', 'The one CR before the line feed is dropped.'],
    [7, 'A lone CR stands inside a line', 'It is a bad line, not two lines.'],
    [8, 'The file begins with a byte order mark', 'It is dropped; line numbers are right.'],
    [
      9,
      'The file is UTF-16',
      'It is read, with a byte order mark and without; a line with half a character is left out and counted.',
    ],
    [10, 'A line is not UTF-8', 'That line is left out and counted, the others are read.'],
    [11, 'A NUL or another raw control character stands in a line', 'That line is left out and counted.'],
    [12, 'U+2028 stands in a text', 'It is part of the text: the line is one record, on every Node.'],
    [13, 'The last line is cut off', 'It is left out, and counted as "possibly cut".'],
    [14, 'A line in the middle is broken', 'It is left out and named by file and line, the rest is read.'],
    [15, 'A line is an array, a number, null or a text', 'It is left out and counted as "not an object".'],
    [16, 'A line says a key twice', 'The last one counts ([format.md](format.md)).'],
    [
      17,
      'A kind or a key is called `__proto__`, `constructor`, `toString` or `hasOwnProperty`',
      'It is counted like any other, and nothing else changes.',
    ],
    [18, 'Values are nested 100,000 deep', 'The line is read; nothing crashes.'],
    [
      19,
      'A line is 100 MB long',
      'It is left out as longer than 1 MiB and never held in memory: the run stays below 200 MB.',
    ],
    [
      20,
      'A log is larger than max-file-size',
      'Its newest part is read, in memory that is bounded, and the report says how much was not.',
    ],
    [21, 'The log has a million lines', 'All are read, in memory that is bounded.'],
    [
      22,
      'Fields have the wrong types',
      'A field that cannot be used is ignored and counted; the cycle stays.',
    ],
    [23, 'A number is `1e400`, negative or beyond all sense', 'The number is refused; the cycle stays.'],
    [24, 'A text holds half a character (a lone surrogate)', 'It is U+FFFD wherever it is written.'],
    [
      25,
      'A date does not exist or is out of range',
      'The cycle is kept without a date. Epoch seconds and times without a zone (read as UTC, or as `time-zone` says) are dates.',
    ],
    [26, 'The same record stands twice, or two patterns match one file', 'It is counted once.'],
    [27, 'A file is a link that leads out of the workspace', 'It is refused, and a warning names the path.'],
    [28, 'A folder on the way is such a link', 'The same.'],
    [29, 'The path is a file of the system, such as `/proc/self/environ`', 'The same.'],
    [
      30,
      'The path holds `..` or is absolute',
      'The same, in the action. The command reads what it is told to.',
    ],
    [31, 'The path is a pipe, a socket or a device', 'It is passed over at once and never waited for.'],
    [32, 'A folder has the name of a log', 'It is passed over and named.'],
    [33, 'A file may not be read (permission)', 'A warning; the others are read.'],
    [34, 'A file vanishes between listing and opening', 'It counts as missing; the others are read.'],
    [
      35,
      'A file grows or shrinks while it is read',
      'What was there when it was opened and still is, is read; nothing crashes.',
    ],
    [36, 'A pattern matches more than 2,000 files', 'The first 2,000 are read; a warning counts the rest.'],
    [37, 'The name of a file holds a line break, `::`, `%` or an emoji', 'It is shown in one line, as text.'],
    [
      38,
      'Many lines of a log are broken',
      'From a tenth on the data is called degraded: that is a finding, and no issue is closed by such a run.',
    ],
  ],
  'Texts in the logs, and where they end up': [
    [39, 'A reason is `::error::x`', 'The runner sees no command.'],
    [40, 'A reason holds `##[add-mask]`', 'The same.'],
    [41, 'A reason holds a CR and `::stop-commands::`', 'The same.'],
    [42, 'A reason begins with a no-break space and `::`', 'The same.'],
    [43, 'A text holds colours or other sequences of a terminal', 'They are gone.'],
    [44, 'A text holds fences or sixty backticks', 'It stays inside its block.'],
    [45, 'A text holds `</details></td>` and a bar', 'They are shown as they are.'],
    [46, 'A text holds the marker of our issue', 'It is no marker; the description has exactly one.'],
    [47, 'A text mentions `@org/team`, also as an entity or full-width', 'Nobody is mentioned.'],
    [48, 'A text holds `#1`, `fixes o/r#1`, a commit or an address of an issue', 'Nothing is referred to.'],
    [49, 'A text holds an image, HTML or a `javascript:` link', 'It is shown as text.'],
    [50, 'A text holds characters that turn it round or show nothing', 'They are gone.'],
    [
      51,
      'A text holds a token or a secret of the step',
      'It is `[redacted]` in every file and page, the issue and the log.',
    ],
    [
      52,
      'A text holds `${{ secrets.X }}` or `{{x}}`',
      'It is shown as text; in the prompt context it is broken.',
    ],
    [53, 'There are 5,000 findings', 'The job summary stays below its limit, is whole, and counts the rest.'],
    [
      54,
      'The file of the job summary is missing, cannot be written or is full',
      'One warning; the rest goes on.',
    ],
    [
      55,
      'There is no file for outputs, or a value holds its delimiter',
      'Outputs are skipped; a value is passed on exactly.',
    ],
    [56, 'There are thirty warnings', 'Nine annotations, and one that says how many more there are.'],
    [57, 'The workspace cannot be written', 'insights.json is written to `RUNNER_TEMP`, with a warning.'],
    [58, 'The run is ended by a signal while it prints', 'What was printed leaves the runner obeying again.'],
    [59, 'Node is older than 20', 'One line says so: exit 1 of the action, 2 of the command.'],
    [60, 'The reader of the output goes away', 'The action goes on and publishes; the command ends quietly.'],
  ],
  'The forge': [
    [61, 'There is no token', 'No issue is tried; the log says why, the rest is published.'],
    [62, '401', 'A warning that the token was rejected; a read is tried once more.'],
    [63, '403 for want of permission', 'A warning with the `permissions:` to set.'],
    [64, '403 for too many requests', 'A short wait is waited for, a long one is a warning.'],
    [65, '429 without more', 'Reads are tried again, then a warning.'],
    [66, '404 for the repository', 'A warning that says what to check.'],
    [67, '410', 'A warning that issues are disabled.'],
    [68, '404 where Gitea has issues switched off', 'The same words.'],
    [
      69,
      '412: open dependencies forbid closing',
      'The description is written, a warning says what keeps it open.',
    ],
    [70, '422 for the title', 'A warning that names it; the next run makes it right.'],
    [71, '422 for the description', 'A shorter one is sent, once.'],
    [72, '422 for a label', 'The issue is sent once without labels; they are put on after that.'],
    [73, 'A label cannot be made, or somebody made it meanwhile', 'The run goes on.'],
    [74, '500 before the issue was made', 'One issue.'],
    [75, '502 after it was made', 'One issue.'],
    [76, 'The connection is cut after it was made', 'One issue.'],
    [77, 'The server says nothing', 'It is left after 15 seconds.'],
    [78, '200 with a page of HTML', 'The outcome is unknown: the run looks first, then a warning.'],
    [79, '201 that is cut off', 'One issue.'],
    [80, '204 without an answer', 'The outcome is unknown: the run looks first.'],
    [81, '301', 'Followed on the same origin. Another origin is refused, and never sees the token.'],
    [82, 'The issue is on the third page', 'It is found.'],
    [83, 'Gitea gives 50 a page, whatever is asked for', 'All pages are read.'],
    [84, 'A list holds everything because the label is unknown', 'What does not carry it is dropped.'],
    [85, 'A pull request carries label and marker', 'It is ignored.'],
    [86, 'There is always a next page', 'Reading ends after 20 pages.'],
    [87, 'The issue is locked', 'Its description is kept up to date, without comments.'],
    [88, 'The issue is deleted between looking and writing', 'A new one is opened, once.'],
    [89, 'A person writes into the description', 'It stays until the next change ([issue.md](issue.md)).'],
    [90, 'A person removes the marker', 'The issue is the person’s; a new one is opened, once.'],
    [91, 'Somebody else’s issue carries our marker', 'It is left alone, with a warning.'],
    [92, 'Two runs at once', 'One issue stays open, the lowest.'],
    [93, 'Eight runs at once', 'The same.'],
    [94, 'A person closed the issue as not planned', 'It is not opened again.'],
    [95, 'A person closed it in another way', 'A new one is opened for what later cycles show.'],
    [
      96,
      'The token is another one',
      '`issue-author` takes the issue over; without it a warning, and the old one is left alone.',
    ],
    [97, '200 with the old description', 'It is noticed: a shorter one is sent, or a warning.'],
    [98, 'The same findings again', 'Not one write.'],
    [99, 'The address of the API ends in slashes', 'Requests go to the right path.'],
    [100, 'The forge stands below a path', 'The same.'],
    [101, 'The forge has an IPv6 address', 'The same.'],
    [102, 'There is a proxy', '`HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are followed.'],
    [103, 'The certificate is nobody’s that is trusted', 'A warning that names `NODE_EXTRA_CA_CERTS`.'],
    [104, 'The forge’s clock is wrong', 'A wait is counted by the forge’s own date, and bounded.'],
  ],
  Artifacts: [
    [
      105,
      '409: the name is taken',
      'With `artifact-prefix` a run again replaces its own; else the name gets a number.',
    ],
    [106, '503 again and again', 'A warning within 60 seconds.'],
    [
      107,
      'A page of HTML, as old Giteas answer',
      'A warning that says to update or to switch artifacts off.',
    ],
    [108, 'The storage is full', 'A warning that says so.'],
    [109, 'Nobody listens', 'A warning.'],
    [110, 'The runner has no artifact service', 'A notice; nothing is tried.'],
    [111, 'GitHub Enterprise Server', 'A notice with the step to add.'],
    [112, 'The service says nothing', 'It is left after 60 seconds, with a warning.'],
    [113, 'The name may not be used', 'An error before anything is done, with every bad character.'],
    [114, 'The days to keep are 0, 91 or no number', 'An error; more than the repository allows is lowered.'],
    [115, 'insights.json is a link', 'It is not followed, neither for writing nor for uploading.'],
    [
      116,
      'The token may not read the artifact of the last report',
      'One line of the log says which permission to give; the report is made without it.',
    ],
    [
      117,
      'That artifact is a fork’s, expired, too large, or no report',
      'It is not read or not used; one line of the log.',
    ],
    [
      118,
      'The server or the storage fails when it is asked for',
      'It is left after 10 seconds, with one line of the log.',
    ],
  ],
}

/** A title of a test, or the beginning of one in a row of cases: `fault 27, 28: ...`. */
const TITLE = /(['"`])fault (\d+(?:, \d+)*)(?=: |\1)/g

/** The files whose tests are named by each fault, in order: tests, and the cases that they read. */
export function findProofs(): Map<number, string[]> {
  const proofs = new Map<number, string[]>()
  const files = fs
    .readdirSync(path.join(PROJECT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('test', file.replaceAll('\\', '/')))
    .filter((file) => /\.test\.ts$|\/cases\/[^/]+\.json$/.test(file))
    .toSorted()
  for (const file of files) {
    const text = fs.readFileSync(path.join(PROJECT, file), 'utf8')
    const named = [...text.matchAll(TITLE)].flatMap(([, , numbers = '']) => numbers.split(', ').map(Number))
    for (const number of new Set(named)) proofs.set(number, [...(proofs.get(number) ?? []), file])
  }
  return proofs
}
