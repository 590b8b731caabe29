//! How wide a name is in the picture, before a browser has drawn it.

/// About how wide these words are in the picture, rather too wide than too narrow.
pub(super) fn width(text: &str) -> i32 {
    text.chars().map(width_of).sum()
}

/// The letters are those of the app's own typeface at 15 units; other scripts get room to spare.
fn width_of(letter: char) -> i32 {
    match letter {
        // Accents and joiners stand on another letter.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | '’' | ' ' => 5,
        'f' | 't' | 'r' | '-' | '(' | ')' => 7,
        'm' | 'w' | 'M' | 'W' | '…' => 14,
        'a'..='z' | '0'..='9' => 9,
        'A'..='Z' => 11,
        '\u{80}'..='\u{24f}' => 11,
        '\u{2e80}'.. => 17,
        _ => 12,
    }
}

/// A name cut so that it is no wider than this, with "…" where it was cut.
#[must_use]
pub fn shorten(name: &str, widest: i32) -> String {
    let name = name.trim();
    if width(name) <= widest {
        return name.to_owned();
    }
    let mut used = width_of('…');
    let kept: String = name
        .chars()
        .take_while(|letter| {
            used += width_of(*letter);
            used <= widest
        })
        .collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_stays_as_it_is() {
        for name in ["", "Noor", "Şerife", "Zsófia", "李明"] {
            assert_eq!(shorten(name, 70), name);
        }
    }

    #[test]
    fn a_long_name_is_cut_where_it_no_longer_fits() {
        assert_eq!(shorten("Jan van der Wilgenhoek", 70), "Jan va…");
        assert_eq!(shorten("  Bartholomeus-Cornelis", 70), "Bartho…");
        for name in [
            "Wilhelmina Mommers",
            "محمد عبد الرحمن الطيب",
            "一二三四五六七八",
            "e\u{301}e\u{301}e\u{301}mmmmmmmm",
        ] {
            let short = shorten(name, 70);
            assert!(short.ends_with('…') && width(&short) <= 70, "{short}");
        }
    }

    #[test]
    fn an_accent_is_never_cut_from_its_letter() {
        assert_eq!(shorten("mmme\u{301}mmmm", 66), "mmme\u{301}…");
    }
}
