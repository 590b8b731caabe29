//! Random plans for property tests.
