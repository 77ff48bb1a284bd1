"""The summary of a change, in Markdown: what it does to the records, how right they are, what pages weigh.

`facts` tells what changed in the records, `accuracy` the measured error rates, `weights` what pages of a built site
weigh (`files` says of what); `markdown` is what they write."""

from generator.summary.summary import summary

__all__ = ["summary"]
