/** `earnest --help`. */
export const helpText = `Earnest reads posts before they are posted: where they push, and whether they show why.

Usage
  earnest check [options] FILE…     check the posts of csv, tsv, xlsx, ics, json, jsonl, txt and md files (- is standard input)
  earnest rules                     list what is looked for
  earnest explain RULE              say why a rule is there, with examples

Options of check
  -f, --format stylish|json|jsonl   how findings are written (stylish)
      --profile FILE                the business's Why as JSON, for instance {"why": "…"}
      --decisions FILE              what was left on purpose, as JSON exported from the app
      --fail-on error|warning|info|never
                                    from which severity on the exit code is 1 (error)
      --max-warnings N              exit code 1 with more than N flags of severity warning or above
  -q, --quiet                       show only what should change first
  -o, --output FILE                 write the findings to a file
      --stdin-filename NAME         the name, and so the format, of standard input (stdin.txt)
      --color, --no-color           override what the terminal says (NO_COLOR and FORCE_COLOR work too)
  -h, --help    -v, --version

Exit code
  0  nothing at or above the fail level    1  findings    2  usage, unreadable input, or a crash

Examples
  earnest check october.csv
  earnest check --profile our-why.json --fail-on warning october.csv november.csv
  earnest check --format jsonl october.csv | grep '"level":"strong"'
  echo "Only 3 left, hurry!" | earnest check -
  earnest explain hard-sell/urgency
`;
