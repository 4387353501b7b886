//! Roles: how a contacts list names an office.

use record::office::{OfficeKind, SecretariatTitle};

record::words! {
    /// An office as lists name it: the kind, and within the Secretariat the title.
    Role {
        FocalPoint = "focal-point",
        OperationalFocalPoint = "operational-focal-point",
        Expert = "expert",
        Moderator = "moderator",
        Observer = "observer",
        /// Of a group of Parties.
        Coordinator = "coordinator",
        ExecutiveSecretary = "executive-secretary",
        HeadOfUnit = "head-of-unit",
        SecretariatOfficer = "secretariat-officer",
        LegalAdviser = "legal-adviser",
        InformationOfficer = "information-officer",
        DocumentsOfficer = "documents-officer",
    }
}

/// Of which kind of instrument a role speaks without naming it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    TheConvention,
    TheProtocol,
}

impl Role {
    /// The role of an office.
    pub fn of(kind: OfficeKind, title: Option<SecretariatTitle>) -> Role {
        match (kind, title) {
            (OfficeKind::FocalPoint, _) => Role::FocalPoint,
            (OfficeKind::OperationalFocalPoint, _) => Role::OperationalFocalPoint,
            (OfficeKind::Expert, _) => Role::Expert,
            (OfficeKind::Moderator, _) => Role::Moderator,
            (OfficeKind::Observer, _) => Role::Observer,
            (OfficeKind::Coordinator, _) => Role::Coordinator,
            (OfficeKind::Secretariat, Some(SecretariatTitle::ExecutiveSecretary)) => Role::ExecutiveSecretary,
            (OfficeKind::Secretariat, Some(SecretariatTitle::HeadOfUnit)) => Role::HeadOfUnit,
            (OfficeKind::Secretariat, Some(SecretariatTitle::LegalAdviser)) => Role::LegalAdviser,
            (OfficeKind::Secretariat, Some(SecretariatTitle::InformationOfficer)) => Role::InformationOfficer,
            (OfficeKind::Secretariat, Some(SecretariatTitle::DocumentsOfficer)) => Role::DocumentsOfficer,
            (OfficeKind::Secretariat, Some(SecretariatTitle::Officer) | None) => Role::SecretariatOfficer,
        }
    }

    pub fn kind(self) -> OfficeKind {
        match self {
            Role::FocalPoint => OfficeKind::FocalPoint,
            Role::OperationalFocalPoint => OfficeKind::OperationalFocalPoint,
            Role::Expert => OfficeKind::Expert,
            Role::Moderator => OfficeKind::Moderator,
            Role::Observer => OfficeKind::Observer,
            Role::Coordinator => OfficeKind::Coordinator,
            _ => OfficeKind::Secretariat,
        }
    }

    pub fn title(self) -> Option<SecretariatTitle> {
        match self {
            Role::ExecutiveSecretary => Some(SecretariatTitle::ExecutiveSecretary),
            Role::HeadOfUnit => Some(SecretariatTitle::HeadOfUnit),
            Role::SecretariatOfficer => Some(SecretariatTitle::Officer),
            Role::LegalAdviser => Some(SecretariatTitle::LegalAdviser),
            Role::InformationOfficer => Some(SecretariatTitle::InformationOfficer),
            Role::DocumentsOfficer => Some(SecretariatTitle::DocumentsOfficer),
            _ => None,
        }
    }

    /// Whether it is an office of a Party.
    pub fn is_of_party(self) -> bool {
        matches!(self, Role::FocalPoint | Role::OperationalFocalPoint | Role::Expert)
    }

    /// Whether it is an office at an organization.
    pub fn is_of_organization(self) -> bool {
        matches!(self.kind(), OfficeKind::Observer | OfficeKind::Secretariat)
    }
}

/// Reads "focal point of the Protocol", "National focal point", "legal adviser", or the word itself.
pub(crate) fn read(text: &str) -> Option<(Role, Option<Hint>)> {
    let text = text.trim().to_lowercase().replace(['-', '_'], " ");
    let text = text.strip_prefix("national ").unwrap_or(&text);
    let (text, hint) = match (text.strip_suffix(" of the convention"), text.strip_suffix(" of the protocol")) {
        (Some(text), _) => (text, Some(Hint::TheConvention)),
        (_, Some(text)) => (text, Some(Hint::TheProtocol)),
        _ => (text.strip_suffix(" of the fund").unwrap_or(text), None),
    };
    let role = text.replace(' ', "-").parse().ok()?;
    Some((role, hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_read_as_lists_write_them() {
        assert_eq!(read("focal point of the Protocol"), Some((Role::FocalPoint, Some(Hint::TheProtocol))));
        assert_eq!(read("National Focal Point"), Some((Role::FocalPoint, None)));
        assert_eq!(read("operational focal point of the Fund"), Some((Role::OperationalFocalPoint, None)));
        assert_eq!(read("Secretariat officer"), Some((Role::SecretariatOfficer, None)));
        assert_eq!(read("minister"), None);
    }

    #[test]
    fn every_role_is_an_office() {
        for role in Role::ALL.iter().copied() {
            assert_eq!(Role::of(role.kind(), role.title()), role);
        }
    }
}
