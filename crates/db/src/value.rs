//! Values between Rust and the two engines: four kinds and NULL.

use bytes::BytesMut;
use rusqlite::types::{ToSqlOutput, ValueRef};
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type};

use crate::{Error, Result};

/// A parameter or a cell, borrowed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// No value.
    Null,
    /// INTEGER; also a truth value (0 or 1) and an instant (microseconds).
    Integer(i64),
    /// REAL. Never NaN, which SQLite would store as NULL.
    Real(f64),
    /// TEXT, without the character NUL.
    Text(&'a str),
    /// BLOB.
    Blob(&'a [u8]),
}

impl Value<'_> {
    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "NULL",
            Self::Integer(_) => "INTEGER",
            Self::Real(_) => "REAL",
            Self::Text(_) => "TEXT",
            Self::Blob(_) => "BLOB",
        }
    }

    /// Refuses what one of the engines could not store.
    pub(crate) fn check(self) -> Result<Self> {
        match self {
            Value::Text(text) if text.contains('\0') => Err(Error::Nul),
            Value::Real(number) if number.is_nan() => Err(Error::Type("a REAL may not be NaN".to_owned())),
            value => Ok(value),
        }
    }

    fn mismatch(&self, wanted: &str) -> Error {
        Error::Type(format!("{wanted} is wanted, {} is there", self.kind()))
    }
}

/// As [`Value`], for statements that are sent later than they are given their values.
pub(crate) enum Owned {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

impl Owned {
    pub(crate) fn of(value: Value<'_>) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(number) => Self::Integer(number),
            Value::Real(number) => Self::Real(number),
            Value::Text(text) => Self::Text(text.to_owned()),
            Value::Blob(bytes) => Self::Blob(bytes.to_vec()),
        }
    }

    pub(crate) fn value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Integer(number) => Value::Integer(*number),
            Self::Real(number) => Value::Real(*number),
            Self::Text(text) => Value::Text(text),
            Self::Blob(bytes) => Value::Blob(bytes),
        }
    }
}

/// What can be given to a statement as a parameter.
pub trait Bind {
    /// The value, borrowed from `self`.
    fn bind(&self) -> Value<'_>;
}

/// What can be read from a column of a row.
pub trait Column: Sized {
    /// Makes the Rust value from the cell.
    ///
    /// # Errors
    /// [`Error::Type`] if the cell holds another kind, or a value that does not fit.
    fn column(cell: Value<'_>) -> Result<Self>;
}

macro_rules! integers {
    ($($t:ty),*) => {$(
        impl Bind for $t {
            fn bind(&self) -> Value<'_> {
                Value::Integer(i64::from(*self))
            }
        }
        impl Column for $t {
            fn column(cell: Value<'_>) -> Result<Self> {
                let wide = i64::column(cell)?;
                <$t>::try_from(wide).map_err(|_| Error::Type(format!("{wide} does not fit {}", stringify!($t))))
            }
        }
    )*};
}
integers!(i32, u32, i16, u16, u8);

impl Bind for i64 {
    fn bind(&self) -> Value<'_> {
        Value::Integer(*self)
    }
}
impl Column for i64 {
    fn column(cell: Value<'_>) -> Result<Self> {
        match cell {
            Value::Integer(number) => Ok(number),
            other => Err(other.mismatch("INTEGER")),
        }
    }
}

impl Bind for bool {
    fn bind(&self) -> Value<'_> {
        Value::Integer(i64::from(*self))
    }
}
impl Column for bool {
    fn column(cell: Value<'_>) -> Result<Self> {
        match cell {
            Value::Integer(0) => Ok(false),
            Value::Integer(1) => Ok(true),
            other => Err(other.mismatch("INTEGER 0 or 1")),
        }
    }
}

impl Bind for f64 {
    fn bind(&self) -> Value<'_> {
        Value::Real(*self)
    }
}
impl Column for f64 {
    fn column(cell: Value<'_>) -> Result<Self> {
        match cell {
            Value::Real(number) => Ok(number),
            other => Err(other.mismatch("REAL")),
        }
    }
}

impl Bind for str {
    fn bind(&self) -> Value<'_> {
        Value::Text(self)
    }
}
impl Bind for String {
    fn bind(&self) -> Value<'_> {
        Value::Text(self)
    }
}
impl Column for String {
    fn column(cell: Value<'_>) -> Result<Self> {
        match cell {
            Value::Text(text) => Ok(text.to_owned()),
            other => Err(other.mismatch("TEXT")),
        }
    }
}

impl Bind for [u8] {
    fn bind(&self) -> Value<'_> {
        Value::Blob(self)
    }
}
impl Bind for Vec<u8> {
    fn bind(&self) -> Value<'_> {
        Value::Blob(self)
    }
}
impl<const N: usize> Bind for [u8; N] {
    fn bind(&self) -> Value<'_> {
        Value::Blob(self)
    }
}
impl Column for Vec<u8> {
    fn column(cell: Value<'_>) -> Result<Self> {
        match cell {
            Value::Blob(bytes) => Ok(bytes.to_vec()),
            other => Err(other.mismatch("BLOB")),
        }
    }
}
impl<const N: usize> Column for [u8; N] {
    fn column(cell: Value<'_>) -> Result<Self> {
        match cell {
            Value::Blob(bytes) => <[u8; N]>::try_from(bytes)
                .map_err(|_| Error::Type(format!("{N} bytes are wanted, {} are there", bytes.len()))),
            other => Err(other.mismatch("BLOB")),
        }
    }
}

impl<T: Bind> Bind for Option<T> {
    fn bind(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, Bind::bind)
    }
}
impl<T: Column> Column for Option<T> {
    fn column(cell: Value<'_>) -> Result<Self> {
        match cell {
            Value::Null => Ok(None),
            cell => T::column(cell).map(Some),
        }
    }
}

impl<T: Bind + ?Sized> Bind for &T {
    fn bind(&self) -> Value<'_> {
        (**self).bind()
    }
}

/// Lets a type of another crate be a parameter and a column, in a line.
///
/// - `db::column!(PartyId(i64));` for a tuple struct around anything that is a column itself;
/// - `db::column!(State: text);` for a type with `fn as_str(&self) -> &str` and `FromStr`, kept as TEXT;
/// - `db::column!(State: text by code);` where the function has another name.
#[macro_export]
macro_rules! column {
    ($name:ident ( $inner:ty )) => {
        impl $crate::Bind for $name {
            fn bind(&self) -> $crate::Value<'_> {
                $crate::Bind::bind(&self.0)
            }
        }
        impl $crate::Column for $name {
            fn column(cell: $crate::Value<'_>) -> $crate::Result<Self> {
                <$inner as $crate::Column>::column(cell).map($name)
            }
        }
    };
    ($name:ident : text) => {
        $crate::column!($name: text by as_str);
    };
    ($name:ident : text by $as:ident) => {
        impl $crate::Bind for $name {
            fn bind(&self) -> $crate::Value<'_> {
                $crate::Value::Text(self.$as())
            }
        }
        impl $crate::Column for $name {
            fn column(cell: $crate::Value<'_>) -> $crate::Result<Self> {
                match cell {
                    $crate::Value::Text(text) => text
                        .parse()
                        .map_err(|_| $crate::Error::Type(format!("{text:?} is not a {}", stringify!($name)))),
                    other => Err($crate::Error::Type(format!("TEXT is wanted, {other:?} is there"))),
                }
            }
        }
    };
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(number),
            Value::Real(number) => ValueRef::Real(number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl<'a> Value<'a> {
    pub(crate) fn from_sqlite(cell: ValueRef<'a>) -> Result<Self> {
        Ok(match cell {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Integer(number),
            ValueRef::Real(number) => Value::Real(number),
            ValueRef::Text(bytes) => {
                Value::Text(std::str::from_utf8(bytes).map_err(|_| Error::Type("a text that is not UTF-8".to_owned()))?)
            }
            ValueRef::Blob(bytes) => Value::Blob(bytes),
        })
    }
}

type Encoded = std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>>;

/// PostgreSQL infers a type for each parameter and wants exactly its binary form.
impl ToSql for Value<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Encoded {
        match (*self, ty) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (Value::Integer(number), &Type::INT8) => number.to_sql(ty, out),
            (Value::Integer(number), &Type::INT4) => i32::try_from(number)?.to_sql(ty, out),
            (Value::Integer(number), &Type::INT2) => i16::try_from(number)?.to_sql(ty, out),
            // SQLite takes an integer for a REAL column, and for a truth value.
            #[allow(clippy::cast_precision_loss)]
            (Value::Integer(number), &Type::FLOAT8) => (number as f64).to_sql(ty, out),
            (Value::Integer(number), &Type::BOOL) => (number != 0).to_sql(ty, out),
            (Value::Real(number), &Type::FLOAT8) => number.to_sql(ty, out),
            (Value::Text(text), _) if <&str as ToSql>::accepts(ty) => text.to_sql(ty, out),
            (Value::Blob(bytes), &Type::BYTEA) => bytes.to_sql(ty, out),
            (value, ty) => Err(format!("{} is given where {ty} is wanted (a CAST may say which)", value.kind()).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true // to_sql itself says no, with a better message
    }

    fn to_sql_checked(&self, ty: &Type, out: &mut BytesMut) -> Encoded {
        self.to_sql(ty, out)
    }
}

impl<'a> FromSql<'a> for Value<'a> {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(match *ty {
            Type::INT8 => Value::Integer(i64::from_sql(ty, raw)?),
            Type::INT4 => Value::Integer(i32::from_sql(ty, raw)?.into()),
            Type::INT2 => Value::Integer(i16::from_sql(ty, raw)?.into()),
            Type::BOOL => Value::Integer(bool::from_sql(ty, raw)?.into()),
            Type::FLOAT8 => Value::Real(f64::from_sql(ty, raw)?),
            Type::FLOAT4 => Value::Real(f32::from_sql(ty, raw)?.into()),
            Type::BYTEA => Value::Blob(raw),
            Type::NUMERIC => return Err("NUMERIC: cast sum and avg to BIGINT or DOUBLE PRECISION".into()),
            _ if <&str as FromSql>::accepts(ty) => Value::Text(<&str>::from_sql(ty, raw)?),
            _ => return Err(format!("a column of type {ty} cannot be read").into()),
        })
    }

    fn from_sql_null(_: &Type) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Value::Null)
    }

    fn accepts(_: &Type) -> bool {
        true // from_sql itself says no, with a better message
    }
}
