"""Workflows: what CI does is what the chores do at the desk, with few rights; GitLab's example in docs/ci.md too."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CHECK, SITE = (ROOT / ".github" / "workflows" / name for name in ("check.yml", "site.yml"))


def text_of(name: str) -> str:
    """A file of the repository's root."""
    return (ROOT / name).read_text(encoding="utf-8")


def chores() -> set[str]:
    """The targets of the Makefile that are meant to be called."""
    return set(text_of("Makefile").partition(".PHONY: ")[2].partition("\n")[0].split())


def workflow(path: Path) -> dict[str, Any]:
    """A workflow as read; YAML 1.1 takes its key `on` for True."""
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8").replace("\non:", '\n"on":'))
    return loaded


def steps(path: Path) -> list[dict[str, Any]]:
    """All steps of a workflow."""
    return [step for job in workflow(path)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_only_call_make(path: Path) -> None:
    """Whatever a workflow runs is a chore of the Makefile; the logic stands there and runs at the desk too."""
    runs = [step["run"] for step in steps(path) if "run" in step]
    assert {run.split()[0] for run in runs} <= {"make"}
    assert {run.split()[1] for run in runs} <= chores()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned(path: Path) -> None:
    """Each action is named by a full commit hash with its version beside it, and one action by one hash everywhere."""
    uses = re.findall(r"(?m)uses: (.*)$", path.read_text(encoding="utf-8"))
    assert [
        use for use in uses if not re.fullmatch(r"actions/[a-z-]+(?:/[a-z]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)
    ] == []
    everywhere = {
        use for other in WORKFLOWS for use in re.findall(r"(?m)uses: (\S+)", other.read_text(encoding="utf-8"))
    }
    assert len({use.partition("@")[0] for use in everywhere}) == len(everywhere)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_have_few_rights(path: Path) -> None:
    """Nothing is granted to all jobs, each job says what it needs and when it is cut off, and no credential is kept."""
    loaded = workflow(path)
    assert loaded["permissions"] == {}
    assert all({"permissions", "timeout-minutes"} <= job.keys() for job in loaded["jobs"].values())
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_the_same_test_command_everywhere() -> None:
    """README, CI and the check workflow run one command."""
    assert "    make test " in text_of("README.md")
    assert [line for line in text_of(".ci/run").splitlines() if line.startswith("make")] == ["make test </dev/null"]
    assert [step["run"] for step in workflow(CHECK)["jobs"]["test"]["steps"] if "run" in step] == ["make test"]
    assert workflow(CHECK)["on"].keys() == {"push", "pull_request"}
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_the_site_is_published_when_what_it_is_made_from_changes() -> None:
    """A push to main that changes seeds, content, theme, generator, settings or locks publishes, one run at a time."""
    loaded = workflow(SITE)
    push = loaded["on"]["push"]
    assert push["branches"] == ["main"]
    wanted = {"seeds/**", "content/**", "theme/**", "generator/**", "mkdocs.yml", "requirements.lock"}
    assert wanted <= set(push["paths"])
    assert loaded["concurrency"] == {"group": "site", "cancel-in-progress": False}


def test_one_job_may_write_and_runs_no_package() -> None:
    """The job that may push runs git and nothing else; no other job has any right to write but the one for Pages."""
    jobs = {(path.name, name): job for path in WORKFLOWS for name, job in workflow(path)["jobs"].items()}
    rights = {key: {right for right, how in job["permissions"].items() if how == "write"} for key, job in jobs.items()}
    assert {key: found for key, found in rights.items() if found} == {
        (SITE.name, "commit"): {"contents"},
        (SITE.name, "publish"): {"pages", "id-token"},
    }
    done = jobs[SITE.name, "commit"]["steps"]
    assert [step["run"] for step in done if "run" in step] == ["make commit FROM=build/records PUSH=main"]
    uses = {step["uses"].partition("@")[0] for step in done if "uses" in step}
    assert uses == {"actions/checkout", "actions/download-artifact"}


def test_no_secret_is_needed() -> None:
    """No workflow reads a secret, none runs with the rights of the repository on what a fork sends, and the one token
    that is handed to a command is that of the job that pushes."""
    for path in WORKFLOWS:
        text = path.read_text(encoding="utf-8")
        assert "secrets." not in text and not {"pull_request_target", "workflow_run"} & set(workflow(path)["on"])
    assert "github.token" not in CHECK.read_text(encoding="utf-8")
    assert SITE.read_text(encoding="utf-8").count("github.token") == 1


def test_no_run_publishes_an_older_state() -> None:
    """Each job of the site takes main as it is when it begins; the commit is made where its records were."""
    refs = {
        name: [step["with"]["ref"] for step in job["steps"] if "checkout" in step.get("uses", "")]
        for name, job in workflow(SITE)["jobs"].items()
    }
    here = ["${{ needs.records.outputs.commit }}"]
    assert refs == {"records": ["main"], "commit": here, "build": ["main"], "publish": []}
    assert [job.get("needs") for job in workflow(SITE)["jobs"].values()] == [None, "records", "commit", "build"]


def gitlab() -> dict[str, Any]:
    """The example for GitLab in docs/ci.md."""
    found = re.findall(r"(?s)```yaml\n(.*?)```", text_of("docs/ci.md"))
    assert len(found) == 1
    loaded: dict[str, Any] = yaml.safe_load(found[0])
    return loaded


def test_the_example_for_gitlab_calls_chores_that_are_there() -> None:
    """The example is YAML, its jobs are in its stages and extend what it has, and they call chores of the Makefile
    only, the same ones as the workflows."""
    example = gitlab()
    jobs = {name: job for name, job in example.items() if isinstance(job, dict) and "script" in job}
    assert {job["stage"] for job in jobs.values()} == set(example["stages"])
    assert {job["extends"] for job in jobs.values() if "extends" in job} <= set(example)
    called = [line.split() for job in jobs.values() for line in job["script"]]
    assert {words[0] for words in called} == {"make"}
    assert {words[1] for words in called} <= chores()
    in_workflows = {step["run"].split()[1] for path in WORKFLOWS for step in steps(path) if "run" in step}
    assert {words[1] for words in called} == in_workflows


@pytest.mark.parametrize("name", ["AGAINST", "FROM", "PUSH", "SITE_DIR", "SITE_URL", "REVIEW"])
def test_variables_of_the_chores_are_read(name: str) -> None:
    """What CI says to a chore by a variable is what the Makefile reads."""
    assert f"$({name})" in text_of("Makefile")
    assert re.search(rf"\b{name}\b", text_of("docs/ci.md") + text_of("README.md"))


def test_the_page_tells_of_each_job() -> None:
    """docs/ci.md names every job of the workflow that publishes, in order."""
    told = re.findall(r"(?m)^\d\. `(\w+)`", text_of("docs/ci.md"))
    assert told == list(workflow(SITE)["jobs"])
