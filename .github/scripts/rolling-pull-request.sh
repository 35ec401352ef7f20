#!/usr/bin/env bash
# Turns what has changed in the working tree into the one commit of a branch, and opens or updates its pull
# request; closes it where nothing has changed any more. Leaves a branch alone that somebody has worked on.
#
#   rolling-pull-request.sh <branch> <title> <file with the text>
#
# With ALLOW_EMPTY a pull request is opened though nothing has changed: its text is what matters then.
set -euo pipefail

branch=$1 title=$2 text=$3
bot="41898282+github-actions[bot]@users.noreply.github.com"

gh auth setup-git
if git fetch --quiet origin "+refs/heads/$branch:refs/remotes/origin/$branch" 2>/dev/null; then
  exists=yes
  if [[ $(git log -1 --format=%ae "origin/$branch") != "$bot" ]]; then
    echo "::warning::Somebody has committed to $branch. It is left alone until it is merged or deleted."
    exit 0
  fi
fi
number=$(gh pr list --head "$branch" --state open --json number --jq '.[0].number // empty')

if [[ -z $(git status --porcelain) && -z ${ALLOW_EMPTY:-} ]]; then
  echo "Nothing has changed."
  if [[ -n $number ]]; then
    gh pr close "$number" --delete-branch --comment "There is nothing left to change."
  fi
  exit 0
fi

git switch --quiet --force-create "$branch"
git add --all
git -c user.name="github-actions[bot]" -c user.email="$bot" commit --quiet --allow-empty --message "$title"

# When a document was read, and the text of a changeset that says so, are no reason to check everything again.
same=(":(exclude)openapi/*/upstream.lock.json" ":(exclude).changeset/*")
if [[ -n ${exists:-} && -n $number ]] && git diff --quiet "origin/$branch" HEAD -- . "${same[@]}"; then
  pushed=
else
  git push --quiet --force origin "HEAD:refs/heads/$branch"
  pushed=yes
fi

# GitHub refuses longer texts; the whole one is in the summary of the run.
body=$(mktemp)
trap 'rm -f "$body"' EXIT
head -c 60000 "$text" > "$body"
if [[ -n $number ]]; then
  gh pr edit "$number" --title "$title" --body-file "$body"
else
  gh pr create --head "$branch" --title "$title" --body-file "$body"
fi
# The checks of a pull request do not start by themselves when a workflow has pushed it.
if [[ -n $pushed ]]; then
  gh workflow run ci.yml --ref "$branch"
fi
