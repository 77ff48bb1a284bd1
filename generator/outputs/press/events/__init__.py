"""Events: what the page of an event shows of who came, what was counted and what each side said."""
