"""Moves: what sides demand, offer, accept and reject."""
