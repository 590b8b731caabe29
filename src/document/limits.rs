//! How much this app is willing to read. Each is looked at before the work that it bounds.

/// The longest fragment of a link that is read, in characters. The longest that this app offers as a link fits; above
/// it a plan travels as a file.
pub const MAX_LINK_CHARS: usize = 30_000;

/// The longest pasted text in which a link is looked for, in bytes.
pub const MAX_TEXT_BYTES: usize = 500_000;

/// The longest record or file that is read, in bytes: 2 MiB.
pub const MAX_BYTES: usize = 2 << 20;

/// The longest body that is unpacked, in bytes: 4 MiB.
pub const MAX_UNPACKED_BYTES: usize = 4 << 20;

/// The most records and lists in one body. An empty record is one byte on the wire and hundreds in memory, so the
/// bytes alone would not bound the memory. A plan of 400 agreements has some 3,000.
pub const MAX_RECORDS: usize = 60_000;

/// The fewest rounds of PBKDF2 with which a sealed document is read: fewer would be easy to guess.
pub const MIN_ITERATIONS: u32 = 600_000;

/// The most rounds of PBKDF2 that are worked for a sealed document: some seconds on an old phone.
pub const MAX_ITERATIONS: u32 = 3_000_000;

/// The most people in one plan. Pages compare them with each other, and a few bytes can hold thousands.
pub const MAX_PEOPLE: usize = 250;

/// The most agreements in one plan.
pub const MAX_AGREEMENTS: usize = 2_000;

/// The largest backup file that is read, in bytes: 64 MiB.
pub const MAX_BACKUP_BYTES: usize = 64 << 20;

/// The most plans that are read from one backup file.
pub const MAX_BACKUP_PLANS: usize = 5_000;
