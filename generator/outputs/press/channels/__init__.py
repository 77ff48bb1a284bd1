"""Channels: whose events a feed or a calendar tells, and where its files stand."""
