#!/usr/bin/env bash
# Turns what has changed in the working tree into the one commit of a branch, and opens or updates its pull
# request. Does nothing where nothing has changed, and leaves a branch alone that somebody has worked on.
#
#   rolling-pull-request.sh <branch> <title> <file with the text>
set -euo pipefail

branch=$1 title=$2 text=$3
bot="41898282+github-actions[bot]@users.noreply.github.com"

if [[ -z $(git status --porcelain) ]]; then
  echo "Nothing has changed."
  exit 0
fi

gh auth setup-git
if git fetch --quiet origin "+refs/heads/$branch:refs/remotes/origin/$branch" 2>/dev/null; then
  if [[ $(git log -1 --format=%ae "origin/$branch") != "$bot" ]]; then
    echo "::warning::Somebody has committed to $branch. It is left alone until it is merged or deleted."
    exit 0
  fi
fi

git switch --quiet --force-create "$branch"
git add --all
git -c user.name="github-actions[bot]" -c user.email="$bot" commit --quiet --message "$title"
git push --quiet --force origin "HEAD:refs/heads/$branch"

# GitHub refuses longer texts; the whole one is in the summary of the run.
body=$(mktemp)
trap 'rm -f "$body"' EXIT
head -c 60000 "$text" > "$body"

number=$(gh pr list --head "$branch" --state open --json number --jq '.[0].number // empty')
if [[ -n $number ]]; then
  gh pr edit "$number" --title "$title" --body-file "$body"
else
  gh pr create --head "$branch" --title "$title" --body-file "$body"
fi
# The checks of a pull request do not start by themselves when a workflow has pushed it.
gh workflow run ci.yml --ref "$branch"
