#!/usr/bin/env bash
# What action.yml runs. Reads its inputs from INPUT_* and what GitHub sets: GITHUB_ACTION_PATH, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY.
# Every value is an argument of its own behind "=", so that none is taken for an option or a command.
set -euo pipefail

arguments=(verify --format=github)
[ -z "${INPUT_BASELINE:-}" ] || arguments+=("--baseline=$INPUT_BASELINE")
[ -z "${INPUT_LEXICON:-}" ] || arguments+=("--lexicon=$INPUT_LEXICON")
[ -z "${INPUT_JUNIT:-}" ] || arguments+=("--report=junit=$INPUT_JUNIT")
[ -z "${INPUT_SARIF:-}" ] || arguments+=("--report=sarif=$INPUT_SARIF")
summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
arguments+=("--report=markdown=$summary")
[ -z "${INPUT_FILE:-}" ] || arguments+=(-- "$INPUT_FILE")

# The project's own version goes before: its lockfile says what it was tested with.
if [ -x node_modules/.bin/skilltally ]; then
  command=(node_modules/.bin/skilltally)
else
  version=${INPUT_VERSION:-$(node -p 'require(process.argv[1]).version' "$GITHUB_ACTION_PATH/package.json")}
  command=(npx --yes -- "skilltally@$version")
fi

code=0
"${command[@]}" "${arguments[@]}" || code=$?
cat "$summary" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
echo "exit-code=$code" >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
