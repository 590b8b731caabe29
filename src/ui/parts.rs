//! One component a file; its style stands beside it under the same name in `style/parts/`.

pub mod alert_bar;
pub mod answered_by;
pub mod avatar;
pub mod card_list;
pub mod choices;
pub mod date_field;
pub mod fields;
pub mod help_numbers;
pub mod icon;
pub mod item_actions;
pub mod more;
pub mod page;
pub mod people_picker;
pub mod prompts;
pub mod question;
pub mod quick_add;
pub mod save_state;
pub mod shelf;
pub mod topbar;
pub mod undo_bar;
