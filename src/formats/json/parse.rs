//! Text to [`Json`]: `serde_json` reads, this keeps order and repeated keys.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::formats::json::Json;

/// Reads a JSON text. `None` when it is none, when it names half a surrogate
/// pair, or when it nests deeper than `serde_json` allows (128 levels).
pub fn parse(text: &str) -> Option<Json> {
    serde_json::from_str(text).ok()
}

/// Line and column, both from 1, at which a text stops being JSON; `None` where it is JSON.
pub fn syntax_error(text: &str) -> Option<(usize, usize)> {
    let error = serde_json::from_str::<Json>(text).err()?;
    Some((error.line(), error.column()))
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// Takes each value as it stands. `serde_json::Value` would forget the order
/// of keys and let the last of two equal keys win, which the gate must refuse.
struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(Some(value)))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Number(None))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Number(None))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry::<String, Json>()? {
            fields.push(entry);
        }
        Ok(Json::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_repeated_keys_stay() {
        let text = |text: &str| Json::Text(text.to_owned());
        let expected = Json::Object(vec![
            ("b".to_owned(), text("x")),
            ("a".to_owned(), Json::Null),
            ("b".to_owned(), Json::Number(Some(1))),
        ]);
        assert_eq!(parse(r#" {"b":"x","a":null,"b":1} "#), Some(expected));
    }

    #[test]
    fn numbers_that_our_formats_do_not_know_are_told_apart() {
        for odd in ["-1", "1.5", "1e3", "18446744073709551616", "-0"] {
            assert_eq!(parse(odd), Some(Json::Number(None)), "{odd}");
        }
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for bad in [
            "",
            "nul",
            "01",
            "1e999",
            "NaN",
            "\"\\ud800\"",
            "[1,]",
            "{\"a\":1,}",
            "{} {}",
            "'x'",
            "\u{feff}{}",
            "\"\n\"",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
        assert_eq!(parse(&"[".repeat(200)), None);
        assert_eq!(
            parse(&["[".repeat(200), "]".repeat(200)].concat()),
            None,
            "too deep"
        );
    }
}
