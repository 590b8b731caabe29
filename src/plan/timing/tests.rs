use super::*;

#[test]
fn a_blank_of_each_kind_is_of_that_kind() {
    for kind in WhenKind::ALL {
        assert_eq!(kind.blank().kind(), *kind);
    }
}
