//! Nothing in a plan is out of reach of what looks for ids and texts.

use proptest::prelude::*;

use crate::plan::testing::plans;
use crate::plan::wire::{Field as _, Leaf};

proptest! {
    #[test]
    fn every_id_and_text_is_reached(mut plan in plans()) {
        // What is printed for developers holds everything, whatever is forgotten here.
        let ids = format!("{plan:?}").matches("Id { author").count();
        let mut reached = 0;
        plan.each_leaf(&mut |leaf| match leaf {
            Leaf::Id(_) => reached += 1,
            Leaf::Text(text) => *text = "\u{E000}".into(),
        });
        prop_assert_eq!(reached, ids);
        let printed = format!("{plan:?}");
        let texts = printed.matches('"').count() / 2;
        prop_assert_eq!(printed.matches("\"\\u{e000}\"").count(), texts);
    }
}
