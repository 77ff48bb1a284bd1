"""Times: expressions of days and months as articles write them, and their place in a calendar."""
