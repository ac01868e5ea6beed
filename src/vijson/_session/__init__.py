"""Who calls: release, login and its renewal, and which calls are sent again."""
