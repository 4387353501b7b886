//! What the directory knows already, by the codes under which files refer to it, and what a file has added so far.

use std::collections::{BTreeMap, BTreeSet};

use record::instrument::InstrumentKind;
use record::party::Membership;
use record::{GroupId, InstitutionId, InstrumentId, PartyId};

/// Everything that a row may refer to. An identity is missing while it is only planned.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    regions: BTreeSet<String>,
    parties: BTreeMap<String, KnownParty>,
    instruments: BTreeMap<String, KnownInstrument>,
    groups: BTreeMap<String, Option<GroupId>>,
    institutions: BTreeMap<(String, String), Option<InstitutionId>>,
    /// Party and instrument.
    statuses: BTreeSet<(String, String)>,
}

#[derive(Clone, Debug)]
pub(crate) struct KnownParty {
    pub id: Option<PartyId>,
    pub membership: Membership,
}

#[derive(Clone, Debug)]
pub(crate) struct KnownInstrument {
    pub id: Option<InstrumentId>,
    pub kind: InstrumentKind,
    pub eu_group: String,
}

impl Known {
    pub(crate) fn has_region(&self, code: &str) -> bool {
        self.regions.contains(code)
    }

    pub(crate) fn party(&self, code: &str) -> Option<&KnownParty> {
        self.parties.get(code)
    }

    pub(crate) fn instrument(&self, code: &str) -> Option<&KnownInstrument> {
        self.instruments.get(code)
    }

    /// The group of Parties of a code.
    pub(crate) fn group(&self, code: &str) -> Option<Option<GroupId>> {
        self.groups.get(code).copied()
    }

    /// The institution of a key among those of a Party, or, with an empty code, among the organizations.
    pub(crate) fn institution(&self, party: &str, key: &str) -> Option<Option<InstitutionId>> {
        self.institutions.get(&(party.to_owned(), key.to_owned())).copied()
    }

    /// The codes of the instruments of a kind that a Party signed or joined; of all there are, when it did nothing about any.
    pub(crate) fn instruments_of(&self, party: &str, kind: InstrumentKind) -> Vec<&str> {
        let all = || self.instruments.iter().filter(|(_, known)| known.kind == kind).map(|(code, _)| code.as_str());
        let own: Vec<&str> =
            all().filter(|code| self.statuses.contains(&(party.to_owned(), (*code).to_owned()))).collect();
        if own.is_empty() { all().collect() } else { own }
    }

    pub(crate) fn learn_region(&mut self, code: &str) {
        self.regions.insert(code.to_owned());
    }

    pub(crate) fn learn_party(&mut self, code: &str, party: KnownParty) {
        self.parties.insert(code.to_owned(), party);
    }

    pub(crate) fn learn_instrument(&mut self, code: &str, instrument: KnownInstrument) {
        self.instruments.insert(code.to_owned(), instrument);
    }

    pub(crate) fn learn_group(&mut self, code: &str, id: Option<GroupId>) {
        self.groups.insert(code.to_owned(), id);
    }

    pub(crate) fn learn_institution(&mut self, party: &str, key: &str, id: Option<InstitutionId>) {
        self.institutions.insert((party.to_owned(), key.to_owned()), id);
    }

    pub(crate) fn learn_status(&mut self, party: &str, instrument: &str) {
        self.statuses.insert((party.to_owned(), instrument.to_owned()));
    }
}
