//! One component a file; its style stands beside it under the same name in `style/parts/`.

pub mod alert_bar;
pub mod avatar;
pub mod choices;
pub mod date_field;
pub mod fields;
pub mod icon;
pub mod item_actions;
pub mod more;
pub mod number_field;
pub mod page;
pub mod people_picker;
pub mod question;
pub mod save_state;
pub mod topbar;
pub mod undo_bar;
pub mod weekday_chips;
