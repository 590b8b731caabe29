//! One component a file; its style stands beside it under the same name in `style/parts/`.

pub mod age_field;
pub mod alert_bar;
<<<<<<< HEAD
pub mod art;
=======
pub mod answered_by;
>>>>>>> w-rest
pub mod avatar;
pub mod card_list;
pub mod choices;
pub mod circle_picture;
pub mod date_field;
pub mod document;
pub mod fields;
pub mod help_numbers;
pub mod icon;
pub mod item_actions;
<<<<<<< HEAD
pub mod nearness_chips;
pub mod name_add;
pub mod page;
pub mod people_picker;
pub mod person_card;
pub mod person_names;
pub mod plan_card;
=======
pub mod more;
pub mod name_add;
pub mod page;
pub mod people_picker;
pub mod prompts;
>>>>>>> w-rest
pub mod question;
pub mod quick_add;
pub mod save_state;
pub mod shelf;
pub mod topbar;
pub mod undo_bar;
