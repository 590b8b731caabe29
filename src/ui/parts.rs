//! One component a file; its style stands beside it under the same name in `style/parts/`.

pub mod age_field;
pub mod alert_bar;
pub mod art;
pub mod avatar;
pub mod choices;
pub mod circle_picture;
pub mod date_field;
pub mod document;
pub mod fields;
pub mod icon;
pub mod item_actions;
pub mod nearness_chips;
pub mod page;
pub mod people_picker;
pub mod person_card;
pub mod person_names;
pub mod plan_card;
pub mod question;
pub mod quick_add;
pub mod save_state;
pub mod topbar;
pub mod undo_bar;
