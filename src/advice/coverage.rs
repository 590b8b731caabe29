//! The plan as a whole at one glance.
