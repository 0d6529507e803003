"""The window's part in working together: sharing, joining, who is here and what they do."""
