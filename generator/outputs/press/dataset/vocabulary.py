"""Dataset: how its outcomes and stances stand to two coding schemes that researchers use.

PA-X (Bell and Badanjak 2019, doi:10.1177/0022343318819123) codes signed agreements by stage; PLOVER (Open Event Data
Alliance) codes what actors do to each other by verb. Where a scheme has nothing that corresponds, there is none."""

from generator.model.record import OutcomeKind, Stance

#: Stages of PA-X for outcomes. PA-X holds agreements only, so talks that yield none have no stage.
PAX_STAGES: dict[OutcomeKind, tuple[str, ...]] = {
    "agreement": ("SubComp", "SubPar"),
    "partial-agreement": ("SubPar", "Cea"),
    "no-agreement": (),
    "ongoing": (),
    "scheduled": (),
    "proposed": (),
    "postponed": (),
    "cancelled": (),
    "none": (),
}

#: Verbs of PLOVER for stances.
PLOVER_VERBS: dict[Stance, str] = {"demands": "DEMAND", "offers": "AGREE", "accepts": "AGREE", "rejects": "REJECT"}
