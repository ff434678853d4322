/** `earnest --help`. */
export const helpText = `Earnest reads posts before they are posted: where they push, and whether they show why.

Usage
  earnest check [options] FILE…       check posts: files, folders or patterns (- is standard input)
  earnest convert [options] IN OUT    write a file of posts in another format
  earnest init                        write a configuration and a profile to fill in
  earnest rules                       list what is looked for
  earnest explain RULE                say why a rule is there, with examples

Files: csv, tsv, xlsx, ics, json, jsonl, md, txt, and the zip of a Notion export

How files are read (check and convert)
      --date-order dmy|mdy     which comes first in 03/04/2026
      --year YEAR              the year of days that name none
      --sheet NAME             the sheet of a workbook
      --zone ZONE              where times without a zone are meant, as Europe/Paris (UTC)
      --stdin-filename NAME    the name, and so the format, of standard input (stdin.txt)

Options of check
  -f, --format FORMAT          stylish, json, jsonl, sarif, junit, github, csv or html (stylish)
  -o, --output FILE            write the findings to a file
      --profile FILE           the business's Why as JSON, for instance {"why": "…"}
      --decisions FILE         what was left on purpose, as JSON exported from the app
      --since DAY, --until DAY posts from and to a day, as 2026-10-03
      --channel NAMES          posts of these channels alone, with commas between them
      --fail-on LEVEL          error, warning, info or never: from which on the exit code is 1 (error)
      --max-warnings N         exit code 1 with more than N flags of severity warning or above
      --baseline FILE          findings that are known already and not shown again
      --write-baseline         write all that is found to it (earnest.baseline.json)
      --prune-baseline         take out of it what no longer occurs
  -q, --quiet                  show only what should change first (stylish, github)
      --jobs N                 threads; what is found is the same (1 below 30,000 posts)
      --config FILE            use this configuration, not the nearest earnest.config.json
      --no-config              use none
      --print-config           show what is set, and check nothing
      --color, --no-color      override what the terminal says (NO_COLOR and FORCE_COLOR work too)

Options of convert
      --to FORMAT              csv, csv-guarded, xlsx, ics, json, jsonl, markdown or a planner (OUT's ending)
      --all                    also posts that are not ready, or went out already
      --force                  write over OUT

  -h, --help    -v, --version

Exit code of check
  0  nothing at or above the fail level    1  findings    2  usage, unreadable input, or a crash

Examples
  earnest check --profile our-why.json october.csv
  earnest check --fail-on warning --format github "posts/**/*.md"
  earnest check --date-order dmy --since 2026-10-01 --channel Instagram plan.xlsx
  echo "Only 3 left, hurry!" | earnest check -
  earnest convert --to publer october.xlsx october.csv
`;
