"""Speech: who says what stands between quotation marks."""
