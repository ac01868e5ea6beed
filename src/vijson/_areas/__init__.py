"""What people do with VMs, one module a subject."""
