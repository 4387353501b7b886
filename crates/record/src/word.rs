//! Closed lists of words: how each stands in a column, in files, in addresses and in message ids.

/// Declares a list of words as an enumeration with `ALL`, `as_str`, `Display` and `FromStr`, kept as TEXT.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$note])* $variant),*
        }

        impl $name {
            /// All of them, in the order in which they are listed.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word, as it stands in columns, files, addresses and message ids.
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$variant => $word),*
                }
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.code()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                $name::ALL.iter().copied().find(|known| known.code() == word).ok_or(())
            }
        }

        db::column!($name: text by code);
    };
}
