//! The pages of correspondence.

pub(crate) mod meeting;
pub(crate) mod notification;
pub(crate) mod panel;
pub(crate) mod transmittal;
