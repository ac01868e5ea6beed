"""Tasks: started once, waited for in one loop."""
