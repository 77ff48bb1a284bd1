"""The summary of a change, in Markdown: what it does to the records, how right they are, what pages weigh.

`facts` tells what changed in the records, `findings` what the checks found, `accuracy` the measured error rates and
`weights` what pages of a built site weigh (`files` says of what); `markdown` is what they write."""

from generator.summary.summary import Summary, summary

__all__ = ["Summary", "summary"]
