//! The tables that can be imported, and their columns.

use record::office::Manner;
use record::person::Gender;

record::words! {
    /// A table of the directory, in the order in which they are imported: each refers only to those before it.
    Table {
        Regions = "regions",
        Instruments = "instruments",
        Parties = "parties",
        /// What each Government did about each instrument.
        Status = "status",
        /// Of Governments.
        Institutions = "institutions",
        /// Of their own: the Secretariat, observers.
        Organizations = "organizations",
        /// In which Parties speak together, and who belongs to which from when until when.
        Groups = "groups",
        GroupMembers = "group-members",
        /// Those that exist although nobody holds them; those that are held come with the people.
        Offices = "offices",
        /// With the offices they hold.
        People = "people",
    }
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub name: &'static str,
    pub rule: Rule,
    /// Whether the file must have it and each row must say something in it.
    pub needed: bool,
    /// Whether an empty cell leaves what is known; otherwise it says that there is none.
    pub keeps: bool,
}

/// What may stand in a cell.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rule {
    /// Words, up to so many characters.
    Text(usize),
    /// The code of a Party: of this row, or of one that is known.
    PartyCode,
    Party,
    RegionCode,
    /// A region or group that is known.
    Region,
    InstrumentCode,
    Instrument,
    GroupCode,
    /// A group of Parties that is known.
    Group,
    /// The key of an institution.
    Key,
    Day,
    /// 0 or 1.
    Flag,
    /// One of the six.
    Language,
    /// A zone of the IANA database.
    Zone,
    Email,
    /// One of these words.
    Word(&'static [&'static str]),
    Role,
}

const fn may(name: &'static str, rule: Rule) -> Column {
    Column { name, rule, needed: false, keeps: false }
}

const fn must(name: &'static str, rule: Rule) -> Column {
    Column { name, rule, needed: true, keeps: false }
}

const fn keeps(name: &'static str, rule: Rule) -> Column {
    Column { name, rule, needed: false, keeps: true }
}

const NAME: Rule = Rule::Text(300);

const REGIONS: &[Column] = &[
    must("code", Rule::RegionCode),
    must("kind", Rule::Word(&["world", "region", "subregion", "intermediate", "group"])),
    may("parent", Rule::Region),
    may("name_ar", NAME),
    may("name_en", NAME),
    may("name_es", NAME),
    may("name_fr", NAME),
    may("name_ru", NAME),
    may("name_zh", NAME),
    may("short_ar", NAME),
    may("short_en", NAME),
    may("short_es", NAME),
    may("short_fr", NAME),
    may("short_ru", NAME),
    may("short_zh", NAME),
];

const INSTRUMENTS: &[Column] = &[
    must("code", Rule::InstrumentCode),
    must("kind", Rule::Word(&["convention", "protocol"])),
    may("parent", Rule::Instrument),
    may("adopted", Rule::Day),
    may("adopted_at", NAME),
    may("opened", Rule::Day),
    may("opened_at", NAME),
    may("in_force", Rule::Day),
    may("eu_group", Rule::Region),
    may("title_ar", NAME),
    may("title_en", NAME),
    may("title_es", NAME),
    may("title_fr", NAME),
    may("title_ru", NAME),
    may("title_zh", NAME),
    may("short_ar", NAME),
    may("short_en", NAME),
    may("short_es", NAME),
    may("short_fr", NAME),
    may("short_ru", NAME),
    may("short_zh", NAME),
];

const PARTIES: &[Column] = &[
    must("code", Rule::PartyCode),
    may("alpha3", Rule::Text(3)),
    may("m49", Rule::Text(3)),
    may("region", Rule::Region),
    may("subregion", Rule::Region),
    may("intermediate", Rule::Region),
    may("group", Rule::Region),
    may("ldc", Rule::Flag),
    may("lldc", Rule::Flag),
    may("sids", Rule::Flag),
    may("transition", Rule::Flag),
    may("developing", Rule::Flag),
    keeps("status", Rule::Word(&["member", "observer", "other", "organization"])),
    may("time_zone", Rule::Zone),
    may("language", Rule::Language),
    may("name_ar", NAME),
    may("name_en", NAME),
    may("name_es", NAME),
    may("name_fr", NAME),
    may("name_ru", NAME),
    may("name_zh", NAME),
    may("notes", Rule::Text(1000)),
    keeps("source", NAME),
];

const STATUS: &[Column] = &[
    must("code", Rule::Party),
    must("instrument", Rule::Instrument),
    may("signed", Rule::Day),
    may("deposited", Rule::Day),
    may("kind", Rule::Word(&["ratification", "acceptance", "approval", "accession", "succession"])),
    may("party_from", Rule::Day),
    may("party_to", Rule::Day),
    keeps("source", NAME),
];

const INSTITUTIONS: &[Column] = &[
    must("code", Rule::Party),
    must("key", Rule::Key),
    may("name_local", NAME),
    may("language", Rule::Language),
    may("host", NAME),
    may("acronym", Rule::Text(40)),
    may("time_zone", Rule::Zone),
    may("name_ar", NAME),
    may("name_en", NAME),
    may("name_es", NAME),
    may("name_fr", NAME),
    may("name_ru", NAME),
    may("name_zh", NAME),
];

const ORGANIZATIONS: &[Column] = &[
    must("key", Rule::Key),
    must(
        "kind",
        Rule::Word(&[
            "secretariat",
            "united-nations",
            "intergovernmental-organization",
            "non-governmental-organization",
            "research-organization",
            "indigenous-peoples-and-local-communities",
            "business",
        ]),
    ),
    may("acronym", Rule::Text(40)),
    may("host", NAME),
    may("time_zone", Rule::Zone),
    may("language", Rule::Language),
    may("name_ar", NAME),
    may("name_en", NAME),
    may("name_es", NAME),
    may("name_fr", NAME),
    may("name_ru", NAME),
    may("name_zh", NAME),
];

const GROUPS: &[Column] = &[
    must("code", Rule::GroupCode),
    may("name_ar", NAME),
    may("name_en", NAME),
    may("name_es", NAME),
    may("name_fr", NAME),
    may("name_ru", NAME),
    may("name_zh", NAME),
    keeps("source", NAME),
];

const GROUP_MEMBERS: &[Column] =
    &[must("group", Rule::Group), must("code", Rule::Party), must("since", Rule::Day), may("until", Rule::Day)];

const OFFICES: &[Column] = &[
    may("code", Rule::Party),
    must("role", Rule::Role),
    may("instrument", Rule::Instrument),
    may("group", Rule::Group),
    keeps("institution", Rule::Key),
    may("vacant_since", Rule::Day),
];

const PEOPLE: &[Column] = &[
    may("code", Rule::Party),
    may("institution", Rule::Key),
    must("given", NAME),
    may("family", NAME),
    may("name_local", NAME),
    may("gender", Rule::Word(&[Gender::Female.code(), Gender::Male.code(), Gender::Other.code()])),
    may("language", Rule::Language),
    may("role", Rule::Role),
    keeps("instrument", Rule::Instrument),
    keeps("group", Rule::Group),
    keeps("since", Rule::Day),
    keeps("until", Rule::Day),
    keeps("manner", Rule::Word(&[Manner::Primary.code(), Manner::Alternate.code(), Manner::Acting.code()])),
    keeps("authority", NAME),
    may("email", Rule::Email),
];

impl Table {
    /// Its columns, in the order in which they are written when the table is taken away.
    pub(crate) fn columns(self) -> &'static [Column] {
        match self {
            Table::Regions => REGIONS,
            Table::Instruments => INSTRUMENTS,
            Table::Parties => PARTIES,
            Table::Status => STATUS,
            Table::Institutions => INSTITUTIONS,
            Table::Organizations => ORGANIZATIONS,
            Table::Groups => GROUPS,
            Table::GroupMembers => GROUP_MEMBERS,
            Table::Offices => OFFICES,
            Table::People => PEOPLE,
        }
    }

    /// The column of this name.
    pub(crate) fn column(self, name: &str) -> Option<&'static Column> {
        self.columns().iter().find(|column| column.name == name)
    }
}
