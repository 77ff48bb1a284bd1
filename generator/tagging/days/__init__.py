"""Days: which talks an article's times belong to, and against which day it tells them."""
